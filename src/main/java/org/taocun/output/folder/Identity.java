package org.taocun.output.folder;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taocun.base.ContentHash;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.yaml.ChangedSettings;

/**
 * The identity of work: everything on which the bytes of its results depend, so that equal
 * identities give equal tables. Kept as identity.json beside the results.
 *
 * @param kind the kind of results, such as "calibration"
 * @param version the program's version
 * @param asked the request apart from scenarios, by key, such as "replications"
 * @param scenarios the lines of the resolved scenarios by arm; "" is the name of a single one
 * @param inputs SHA-256 of the input files by their names in the results folder
 */
public record Identity(
    String kind,
    String version,
    Map<String, String> asked,
    Map<String, List<String>> scenarios,
    Map<String, String> inputs) {
  /** The file's name. */
  public static final String FILE_NAME = "identity.json";

  private static final int SHOWN = 20;
  private static final int WIDTH = 60;

  public Identity {
    asked = copy(asked);
    scenarios = copy(scenarios);
    inputs = copy(inputs);
  }

  private static <V> Map<String, V> copy(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The content of a file, which may be damaged or of another version. */
  private record Written(
      @Nullable String kind,
      @Nullable String version,
      @Nullable Map<String, String> asked,
      @Nullable Map<String, List<String>> scenarios,
      @Nullable Map<String, String> inputs) {
    Optional<Identity> whole() {
      return kind == null || version == null || asked == null || scenarios == null || inputs == null
          ? Optional.empty()
          : Optional.of(new Identity(kind, version, asked, scenarios, inputs));
    }
  }

  /** The identity in a folder; empty when there is none that this version can read. */
  public static Optional<Identity> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Json.GSON.fromJson(Files.readString(file), Written.class))
          .flatMap(Written::whole);
    } catch (JsonParseException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The results that a folder holds, in words such as "a sweep"; else "other files". */
  public static String held(Path folder) throws IOException {
    return read(folder)
        .map(there -> kind(there.kind()))
        .orElseGet(() -> Say.of("other files, no results"));
  }

  private static String kind(String word) {
    return switch (word) {
      case "run" -> Say.of("a run");
      case "comparison" -> Say.of("a comparison");
      case "validation" -> Say.of("a validation");
      case "calibration" -> Say.of("a calibration");
      case "sweep" -> Say.of("a sweep");
      case "sensitivity" -> Say.of("a sensitivity analysis");
      case "herd" -> Say.of("a test of herding");
      case "power" -> Say.of("an experiment on the power of tests");
      case "identify" -> Say.of("a comparison of rules");
      case "design" -> Say.of("a choice of surveys");
      default -> Say.of("results of another kind");
    };
  }

  /** Writes the file into a folder. */
  public void write(Path folder) throws IOException {
    Disk.write(folder.resolve(FILE_NAME), Json.text(this));
  }

  /** The SHA-256 of the identity, 64 hexadecimal digits. */
  public String hash() {
    return ContentHash.of(Json.text(this));
  }

  /**
   * The differences between the folder's work and this one: lines such as {@code seed: 1 -> 2}, the
   * first {@value #SHOWN} of them; empty for equal work.
   */
  public List<String> differences(Identity there) {
    List<String> lines = new ArrayList<>();
    compare(Say.of("version of Taocun"), there.version, version, lines);
    for (String name : names(there.asked, asked)) {
      compare(name, word(there.asked, name), word(asked, name), lines);
    }
    for (String arm : names(there.scenarios, scenarios)) {
      settings(arm, there.scenarios.get(arm), scenarios.get(arm), lines);
    }
    for (String name : names(there.inputs, inputs)) {
      file(name, there.inputs.get(name), inputs.get(name), lines);
    }
    if (lines.size() <= SHOWN) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, SHOWN));
    shown.add(Say.of("... and {0} more", lines.size() - SHOWN));
    return shown;
  }

  private static Set<String> names(Map<String, ?> there, Map<String, ?> here) {
    Set<String> names = new LinkedHashSet<>(there.keySet());
    names.addAll(here.keySet());
    return names;
  }

  private static String word(Map<String, String> asked, String name) {
    String word = asked.getOrDefault(name, "");
    return word.isEmpty() ? Say.of("(not given)") : word;
  }

  private static void compare(String about, String there, String here, List<String> lines) {
    if (!there.equals(here)) {
      lines.add("%s: %s -> %s".formatted(about, brief(there, here), brief(here, there)));
    }
  }

  /** A text, shortened around the place where it begins to differ from another. */
  private static String brief(String text, String other) {
    if (text.length() <= WIDTH) {
      return text;
    }
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int from = Math.max(0, Math.min(same - WIDTH / 3, text.length() - WIDTH));
    int to = Math.min(text.length(), from + WIDTH);
    return (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "");
  }

  private static void settings(
      String arm, @Nullable List<String> there, @Nullable List<String> here, List<String> lines) {
    String place = arm.isEmpty() ? "" : Say.at(arm, "");
    if (there == null || here == null) {
      lines.add(
          place
              + (here == null ? Say.of("is not asked for now") : Say.of("was not asked for then")));
    } else if (!there.equals(here)) {
      List<String> changed =
          ChangedSettings.between(String.join("\n", there), String.join("\n", here));
      changed.forEach(change -> lines.add(place + change));
      if (changed.isEmpty()) {
        lines.add(place + Say.of("the text of the scenario has changed"));
      }
    }
  }

  private static void file(
      String name, @Nullable String there, @Nullable String here, List<String> lines) {
    if (there == null || here == null) {
      lines.add(
          Say.of(
              here == null ? "inputs/{0}: is not read now" : "inputs/{0}: was not read then",
              name));
    } else if (!there.equals(here)) {
      lines.add(Say.of("inputs/{0}: the file has changed", name));
    }
  }

  /**
   * The refusal of a folder.
   *
   * @param folder as the user named it
   * @param why the refusal
   * @param differences lines that follow it, each with the folder's name
   */
  public static ScenarioException refusal(String folder, String why, List<String> differences) {
    List<String> lines = new ArrayList<>();
    lines.add(Say.at(folder, why));
    differences.forEach(difference -> lines.add(Say.at(folder, difference)));
    return new ScenarioException(lines);
  }
}
