package org.taocun.study.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.SettingsReader;
import org.taocun.study.ExperimentWorlds;
import org.taocun.study.YamlKind;

/** A file that states a question about surveys, read and checked. */
final class DesignFile {
  private final DesignExperiment experiment;
  private final ExperimentWorlds worlds;
  private final String name;
  private final List<Rule> rules = new ArrayList<>();
  private final List<SurveyDesign> designs = new ArrayList<>();

  /**
   * Reads a file.
   *
   * @param changed settings over it, such as replications
   * @throws ScenarioException with every problem as file:line:column
   */
  DesignFile(Path file, List<Setting> changed) {
    YamlKind.SURVEYS.refuseOther(file);
    SettingsReader.Result<DesignExperiment> read =
        SettingsReader.open(file, DesignExperiment.class).with(changed);
    experiment = read.settings();
    worlds = new ExperimentWorlds(read.places());
    name = ExperimentWorlds.name(experiment.name(), file);
    checkWorlds();
    List<Double> villages = numbers("villages", experiment.villages(), 1, 1_000_000, true);
    List<Double> shares = numbers("households", or(experiment.households(), "1"), 0, 1, false);
    List<Double> every = numbers("everyMonths", or(experiment.everyMonths(), "12"), 1, 1200, true);
    List<Double> named = numbers("nominations", experiment.nominations(), 0, 1_000_000, true);
    for (double v : villages) {
      for (double share : shares) {
        for (double months : every) {
          for (double most : named) {
            designs.add(new SurveyDesign((int) v, share, (int) months, (int) most));
          }
        }
      }
    }
    worlds.refuseProblems();
  }

  private static List<String> or(List<String> given, String usual) {
    return given.isEmpty() ? List.of(usual) : given;
  }

  private void checkWorlds() {
    if (experiment.worlds().size() < 2) {
      worlds.refuse("worlds", Say.of("must name two worlds or more"));
    }
    List<String> words = Stream.of(Rule.values()).map(Word::of).toList();
    Set<Rule> seen = EnumSet.noneOf(Rule.class);
    for (int k = 0; k < experiment.worlds().size(); k++) {
      String path = "worlds[" + k + "]";
      String word = experiment.worlds().get(k).rule().strip();
      Optional<Rule> rule = Word.constant(Rule.class, word);
      if (rule.isEmpty()) {
        worlds.refuse(
            path + ".rule", Say.of("there is no rule '{0}'{1}", word, Nearest.hint(word, words)));
      } else if (!seen.add(rule.get())) {
        worlds.refuse(path + ".rule", Say.of("stands twice"));
      } else {
        rules.add(rule.get());
      }
      worlds.refuseMissing(path + ".file", experiment.worlds().get(k).file());
    }
    if (seen.contains(Rule.MARKET)) {
      worlds.refuse(
          "worlds",
          Say.of("with a baseline of each period the rule market has no likelihood of its own"));
    }
  }

  private List<Double> numbers(
      String path, List<String> texts, double least, double most, boolean whole) {
    List<Double> numbers = new ArrayList<>();
    if (texts.isEmpty()) {
      worlds.refuse(path, Say.of("names no value"));
    }
    for (int k = 0; k < texts.size(); k++) {
      double number;
      try {
        number = Double.parseDouble(texts.get(k).strip());
      } catch (NumberFormatException e) {
        number = Double.NaN;
      }
      boolean fits = number >= least && number <= most && (!whole || number == Math.rint(number));
      if (!fits || (!whole && number == 0)) {
        worlds.refuse(
            path + "[" + k + "]",
            whole
                ? Say.of("must be a whole number >= {0}, was '{1}'", (long) least, texts.get(k))
                : Say.of("must be a share above 0, was '{0}'", texts.get(k)));
      }
      numbers.add(number);
    }
    return numbers;
  }

  DesignExperiment experiment() {
    return experiment;
  }

  /** The question's name; the file's if it has none. */
  String name() {
    return name;
  }

  /** The rules of the worlds, in their order. */
  List<Rule> rules() {
    return rules;
  }

  /** The surveys to choose from: every combination. */
  List<SurveyDesign> designs() {
    return designs;
  }

  /** The place of a setting in the file. */
  String place(String path) {
    return worlds.place(path);
  }

  /** The settings of a world. */
  List<Setting> settings(int world) {
    return worlds.settings(
        experiment.settings(),
        "worlds[" + world + "]",
        experiment.worlds().get(world).settings(),
        experiment.seed());
  }
}
