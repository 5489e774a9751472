package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.IgnoredSettings;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioRules;

/**
 * Reader of scenario files. YAML text becomes values with their places; it is merged over the file
 * that it extends, {@code --set} options are merged over it, and the result is bound to a {@link
 * Scenario}; a missing section or key has its default. All problems are refused at once, each as
 * {@code file:line:column: path: message}.
 */
public final class ScenarioReader {
  private static final IgnoredSettings IGNORED = new IgnoredSettings(Defaults.scenario());

  private ScenarioReader() {}

  /**
   * A scenario, with notes for its author.
   *
   * @param scenario the validated scenario; names of input files are absolute
   * @param notes complete lines about settings without effect
   * @param places the places where its settings were written
   */
  public record Result(Scenario scenario, List<String> notes, SettingPlaces places) {
    public Result {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A setting applied to a scenario from outside.
   *
   * @param label the text that the user wrote, for problems
   * @param assignment path=value
   */
  public record Setting(String label, String assignment) {
    /** The setting of an option named as its path, such as {@code --seed 7}. */
    public static Setting option(String path, String value) {
      return new Setting("--" + path + " " + value, path + "=" + value);
    }

    /** The setting of an option {@code --set}. */
    public static Setting set(String assignment) {
      return new Setting("--set " + Value.shortened(assignment), assignment);
    }
  }

  /**
   * Reads a scenario file.
   *
   * @param file the file, as the user wrote it
   * @param sets options of the form path=value, applied to the file one after another
   * @throws ScenarioException with every problem, in file order
   */
  public static Result read(Path file, List<String> sets) {
    return readWith(file, sets.stream().map(Setting::set).toList());
  }

  /**
   * Reads a scenario file.
   *
   * @param file the file, as the user wrote it
   * @param sets applied to the file one after another
   * @throws ScenarioException with every problem, in file order
   */
  public static Result readWith(Path file, List<Setting> sets) {
    Problems problems = new Problems();
    return bind(new Inheritance(problems).load(file), baseName(file), sets, problems);
  }

  /**
   * Reads a scenario from a text that stands for a file.
   *
   * @param label the file's name, for problems and for the scenario's name
   * @param yaml the text
   * @param directory to which file names in it are relative
   * @param sets options of the form path=value
   * @throws ScenarioException with every problem, in file order
   */
  public static Result read(String label, String yaml, Path directory, List<String> sets) {
    return readWith(label, yaml, directory, sets.stream().map(Setting::set).toList());
  }

  /** Reads a scenario from its text, as {@link #read(String, String, Path, List)} does. */
  public static Result readWith(String label, String yaml, Path directory, List<Setting> settings) {
    Problems problems = new Problems();
    Value.Mapping content = new Inheritance(problems).load(label, yaml, directory);
    return bind(content, baseName(Path.of(label)), settings, problems);
  }

  /**
   * A scenario with one setting changed.
   *
   * @param assignment path=value, as in an option {@code --set}
   * @throws ScenarioException with every problem, without repeating the assignment
   */
  public static Scenario changed(Scenario scenario, String assignment) {
    String label = scenario.name().isEmpty() ? "scenario" : scenario.name();
    String text = ScenarioWriter.text(scenario, UnaryOperator.identity());
    try {
      return read(label, text, Path.of(""), List.of(assignment)).scenario();
    } catch (ScenarioException refusal) {
      String lead = Say.at(Setting.set(assignment).label(), "");
      throw new ScenarioException(
          refusal.problems().stream()
              .map(line -> line.startsWith(lead) ? line.substring(lead.length()) : line)
              .toList());
    }
  }

  /**
   * Opens a scenario file that is read many times with different settings: its text is read and
   * parsed once.
   *
   * @throws ScenarioException when it cannot be read or parsed
   */
  public static Opened open(Path file) {
    Problems problems = new Problems();
    Value.Mapping content = new Inheritance(problems).load(file);
    problems.refuseIfAny();
    return new Opened(content, baseName(file));
  }

  /** A scenario file that was read and parsed; immutable. */
  public static final class Opened {
    private final Value.Mapping content;
    private final String baseName;

    private Opened(Value.Mapping content, String baseName) {
      this.content = content;
      this.baseName = baseName;
    }

    /**
     * The scenario with some settings, without notes: these are about the file and were told when
     * it was read.
     *
     * @param sets applied to the file one after another
     * @throws ScenarioException with every problem
     */
    public Result with(List<Setting> sets) {
      Problems problems = new Problems();
      Binder binder = new Binder(problems);
      Scenario scenario = scenario(content, baseName, sets, problems, binder);
      return new Result(scenario, List.of(), places(binder, content));
    }
  }

  /** The content of a scenario that arms change. */
  record Base(Value.Mapping content) {
    /** True if there is such a setting. */
    boolean knows(String path) {
      return Parameters.ofScenario().find(path).isPresent();
    }
  }

  /**
   * The content of a scenario file.
   *
   * @throws ScenarioException with every problem of its own
   */
  static Base base(Path file, List<Setting> sets) {
    readWith(file, sets);
    Problems problems = new Problems();
    Value.Mapping content = named(new Inheritance(problems).load(file), baseName(file));
    Value.Mapping changed = SetOption.apply(content, sets, problems);
    problems.refuseIfAny();
    return new Base(changed);
  }

  /** The scenario bound to a content. */
  static Result bind(Value.Mapping content, Problems problems) {
    return bind(content, "", List.of(), problems);
  }

  /** Why a setting has no effect in a scenario, in words; empty if it has one. */
  public static Optional<String> idle(Scenario scenario, String path) {
    return IGNORED.idle(scenario, path);
  }

  /** The scenario of an empty file: every parameter at its default, without a name. */
  public static Scenario defaults() {
    return Defaults.scenario();
  }

  private static Result bind(
      Value.Mapping content, String baseName, List<Setting> sets, Problems problems) {
    Binder binder = new Binder(problems);
    Scenario scenario = scenario(content, baseName, sets, problems, binder);
    Problems notes = binder.notes();
    SetOption.noteOverridden(sets, notes);
    for (ScenarioRules.Finding ignored : IGNORED.notes(scenario)) {
      if (ownOrSet(ignored, binder, content.origin().source())) {
        note(ignored, binder, content.origin(), notes);
      }
    }
    return new Result(scenario, notes.lines(), places(binder, content));
  }

  private static SettingPlaces places(Binder binder, Value.Mapping content) {
    return new SettingPlaces(binder::origin, content.origin().source(), Parameters.ofScenario());
  }

  private static Scenario scenario(
      Value.Mapping content,
      String baseName,
      List<Setting> sets,
      Problems problems,
      Binder binder) {
    Scenario scenario = binder.scenario(SetOption.apply(named(content, baseName), sets, problems));
    for (ScenarioRules.Finding broken : ScenarioRules.broken(scenario)) {
      if (broken.paths().stream().noneMatch(problems::touch)) {
        note(broken, binder, content.origin(), problems);
      }
    }
    problems.refuseIfAny();
    return scenario;
  }

  /**
   * True for a note about one of the file's own settings or an option; inherited settings may serve
   * other files.
   */
  private static boolean ownOrSet(
      ScenarioRules.Finding finding, Binder binder, Origin.Source file) {
    return finding.paths().stream()
        .flatMap(path -> binder.origin(path).stream())
        .findFirst()
        .map(Origin::source)
        .filter(source -> source.order() == file.order() || source.order() >= SetOption.AFTER_FILES)
        .isPresent();
  }

  /** Adds a note at the first of its parameters that was written. */
  private static void note(
      ScenarioRules.Finding finding, Binder binder, Origin elsewhere, Problems problems) {
    Origin origin =
        finding.paths().stream()
            .flatMap(path -> binder.origin(path).stream())
            .findFirst()
            .orElse(elsewhere);
    problems.add(origin, finding.paths().get(0), finding.message());
  }

  private static Value.Mapping named(Value.Mapping content, String baseName) {
    boolean named =
        content
            .get("name")
            .filter(name -> !(name instanceof Value.Scalar s && s.text().isEmpty()))
            .isPresent();
    Origin origin = content.origin().source().whole();
    return named
        ? content
        : content.with(
            "name", new Value.Mapping.Entry(origin, new Value.Scalar(baseName, true, origin)));
  }

  private static String baseName(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "scenario" : name.toString().replaceFirst("(?i)\\.ya?ml$", "");
    String fit =
        text.strip().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-").replaceFirst("^\\.+", "");
    return fit.isEmpty() ? "scenario" : fit;
  }
}
