package org.taocun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * A county to start from: a scenario and small tables beside it, which spreadsheets open. All or
 * nothing is written, and nothing that exists is replaced.
 *
 * @param scenario the scenario's file
 * @param title the title of its figures in both languages; that of the example if it is empty
 */
record NewCounty(Path scenario, Optional<String> title) {
  /** The folder where none is named. */
  static final String FOLDER = "my-county";

  private static final String FILE = "county";
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final List<String> TABLES = List.of("villages", "observed", "policies");

  /**
   * A county in a folder, or with the scenario's file.
   *
   * @param place a folder, or a file that ends in .yaml
   * @param title its title; by default the name of the file or, if that is the usual one, of the
   *     folder
   */
  static NewCounty at(Path place, Optional<String> title) {
    String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    boolean file = name.endsWith(".yaml") || name.endsWith(".yml");
    Path scenario = file ? place : place.resolve(FILE + ".yaml");
    return new NewCounty(scenario, title.or(() -> titleOf(scenario)));
  }

  private static Optional<String> titleOf(Path scenario) {
    String file = String.valueOf(scenario.getFileName()).replaceFirst("(?i)\\.ya?ml$", "");
    Path folder = scenario.toAbsolutePath().normalize().getParent();
    String name = file.equals(FILE) && folder != null ? "" + folder.getFileName() : file;
    return Optional.of(name).filter(own -> !own.equals(FOLDER) && !own.equals("null"));
  }

  /**
   * Writes the files and makes their folder.
   *
   * @return the files, the scenario first
   * @throws ScenarioException if one of them exists
   */
  List<Path> write() throws IOException {
    Path folder = scenario.toAbsolutePath().getParent();
    List<Path> files = new ArrayList<>(List.of(scenario));
    TABLES.forEach(table -> files.add(scenario.resolveSibling(table + ".csv")));
    for (Path file : files) {
      if (Files.exists(file)) {
        throw new ScenarioException(
            Say.of("{0}: exists already and is left alone; choose another folder", file));
      }
    }
    boolean made = folder != null && !Files.exists(folder);
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try {
      writeOrTell(scenario, titled(text(FILE, ".yaml")));
      for (int t = 0; t < TABLES.size(); t++) {
        String rows = text(TABLES.get(t), ".csv").replace("\n", "\r\n");
        writeOrTell(files.get(t + 1), BYTE_ORDER_MARK + rows);
      }
    } catch (IOException e) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      if (folder != null && made) {
        Files.deleteIfExists(folder);
      }
      throw e;
    }
    return files;
  }

  private String titled(String text) {
    if (title.isEmpty()) {
      return text;
    }
    String quoted = title.get().strip().replace("\\", "\\\\").replace("\"", "\\\"");
    return text.replaceAll(
        "(?m)^(title|titleZh): .*$", "$1: \"" + Matcher.quoteReplacement(quoted) + "\"");
  }

  /** Writes a file; a failure names it, which that of a full disk does not by itself. */
  private static void writeOrTell(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(Say.at(file, e), e);
    }
  }

  private static String text(String name, String ending) throws IOException {
    String resource = "county/" + name + (Say.chinese() ? "_zh" : "") + ending;
    try (InputStream in = NewCounty.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource + " is not in the jar").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
