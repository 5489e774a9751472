package org.taocun.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** Kind of a YAML file by the keys at its margin: a verb that takes another kind says so. */
public enum YamlKind {
  /** An experiment on tests of herding. */
  EXPERIMENT(
      Say.later("{0}: is an experiment on tests of herding, which taocun herd power takes"),
      "lookAlikes"),
  /** A question about surveys. */
  SURVEYS(
      Say.later("{0}: is a question about surveys, which taocun herd design takes"),
      "worlds|costs|budget"),
  /** A scenario. */
  SCENARIO(
      Say.later(
          "{0}: is a scenario, which taocun run takes; taocun herd takes the folder of a run with"
              + " --panel and --network"),
      "extends|market|entry|outside|logistics|months|geography");

  private final String sentence;
  private final String keys;

  YamlKind(String sentence, String keys) {
    this.sentence = sentence;
    this.keys = keys;
  }

  /**
   * Refuses a file of another kind; one whose kind is not known is left to its reader.
   *
   * @throws ScenarioException with what the file is and which verb takes it
   */
  public void refuseOther(Path file) {
    of(file).filter(kind -> kind != this).ifPresent(kind -> kind.refused(file));
  }

  /**
   * Refuses a file of any kind, where tables are taken.
   *
   * @throws ScenarioException with what the file is and which verb takes it
   */
  public static void refuse(Path file) {
    of(file).ifPresent(kind -> kind.refused(file));
  }

  private void refused(Path file) {
    throw new ScenarioException(Say.of(sentence, file));
  }

  private boolean begins(String text) {
    return Pattern.compile("(?m)^(" + keys + ")\\s*:").matcher(text).find();
  }

  private static Optional<YamlKind> of(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")
        || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return List.of(values()).stream().filter(kind -> kind.begins(text)).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
