package org.taocun.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.model.FilelessData;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.view.OwnRun;

/**
 * A scenario as a page reads it: messages call settings by their names, since nobody typed an
 * option or a path, and have no places in files that the user never saw.
 *
 * @param label the name of its file
 * @param yaml its text
 */
record PageScenario(String label, String yaml) {
  /** Settings that the reader takes, and the reasons against the others. */
  record Accepted(List<String> sets, List<String> problems) {}

  /**
   * Reads the scenario.
   *
   * @param sets options path=value
   * @throws ScenarioException with every problem
   */
  ScenarioReader.Result read(List<String> sets) {
    List<Setting> settings = sets.stream().map(set -> new Setting(nameOf(set), set)).toList();
    try {
      ScenarioReader.Result read = ScenarioReader.readWith(label, yaml, PageFiles.FOLDER, settings);
      return new ScenarioReader.Result(read.scenario(), told(read.notes(), sets), read.places());
    } catch (ScenarioException e) {
      throw new ScenarioException(told(e.problems(), sets));
    }
  }

  /**
   * The run of the scenario as it was read, before its first month.
   *
   * @throws ScenarioException with the reasons against its world
   */
  OwnRun run(Scenario read, List<String> sets, int replication) {
    try {
      return new OwnRun(read, FilelessData::of, replication);
    } catch (ScenarioException e) {
      throw new ScenarioException(told(e.problems(), sets));
    }
  }

  /** The settings that the reader takes: without those that it names, else one after another. */
  Accepted accepted(List<String> sets) {
    List<String> problems = refusal(sets);
    if (problems.isEmpty()) {
      return new Accepted(sets, problems);
    }
    List<String> unnamed = sets.stream().filter(set -> !names(problems, set)).toList();
    return refusal(unnamed).isEmpty() ? new Accepted(unnamed, problems) : oneByOne(sets);
  }

  private Accepted oneByOne(List<String> sets) {
    List<String> taken = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String set : sets) {
      taken.add(set);
      List<String> refusal = refusal(taken);
      if (!refusal.isEmpty()) {
        problems.addAll(refusal);
        taken.remove(taken.size() - 1);
      }
    }
    return new Accepted(taken, problems);
  }

  private List<String> refusal(List<String> sets) {
    try {
      read(sets);
      return List.of();
    } catch (ScenarioException e) {
      return e.problems();
    }
  }

  private static boolean names(List<String> problems, String set) {
    return problems.stream().anyMatch(line -> line.startsWith(named(nameOf(set), "")));
  }

  private List<String> told(List<String> lines, List<String> sets) {
    return lines.stream().map(line -> told(line, sets)).distinct().toList();
  }

  private String told(String line, List<String> sets) {
    for (String set : sets) {
      String lead = Say.at(nameOf(set), "");
      if (line.startsWith(lead)) {
        String rest = line.substring(lead.length());
        String path = Say.at(path(set), "");
        return named(nameOf(set), rest.startsWith(path) ? rest.substring(path.length()) : rest);
      }
    }
    boolean shipped = PageFiles.names().stream().anyMatch(file -> line.startsWith(file + ":"));
    return shipped ? placeless(line) : pathless(line);
  }

  /** A line without its place in a file, the path as a name. */
  private static String placeless(String line) {
    return pathless(line.substring(behindPlace(line)));
  }

  /** A line whose path, if it begins with one, is a name. */
  private static String pathless(String line) {
    int behind = behindPlace(line);
    String colon = Say.at("", "");
    return new ParameterWords(Locale.getDefault())
        .name(line.substring(0, Math.max(0, behind - colon.length())))
        .map(name -> named(name, line.substring(behind)))
        .orElse(line);
  }

  /** Where what is said of a place begins; 0 where no place stands before it. */
  private static int behindPlace(String line) {
    String colon = Say.at("", "");
    int at = line.indexOf(colon);
    return at < 0 ? 0 : at + colon.length();
  }

  private static String named(String name, String reason) {
    return Say.at(name, SettingNames.in(reason));
  }

  /** The path of an option. */
  static String path(String set) {
    int equals = set.indexOf('=');
    return equals < 0 ? set : set.substring(0, equals);
  }

  private static String nameOf(String set) {
    return name(path(set));
  }

  private static String name(String path) {
    return new ParameterWords(Locale.getDefault()).name(path).orElse(path);
  }
}
