package org.taocun.study.power;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.output.table.NumberText;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.SettingsReader;
import org.taocun.study.ExperimentWorlds;
import org.taocun.study.YamlKind;
import org.taocun.study.herd.PlainTests;
import org.taocun.study.power.PowerExperiment.LookAlike;

/** A file that states an experiment, read and checked. */
final class ExperimentFile {
  private static final List<String> LAYERS = List.of("strong", "weak");

  private final SettingsReader<PowerExperiment> reader;
  private final List<Setting> changed;
  private final PowerExperiment experiment;
  private final ExperimentWorlds worlds;
  private final String name;

  /**
   * Reads a file.
   *
   * @param changed settings over it, such as replications
   * @throws ScenarioException with every problem as file:line:column
   */
  ExperimentFile(Path file, List<Setting> changed) {
    YamlKind.EXPERIMENT.refuseOther(file);
    reader = SettingsReader.open(file, PowerExperiment.class);
    this.changed = List.copyOf(changed);
    SettingsReader.Result<PowerExperiment> read = reader.with(changed);
    experiment = read.settings();
    worlds = new ExperimentWorlds(read.places());
    name = ExperimentWorlds.name(experiment.name(), file);
    checkWorlds();
    checkVaried();
    checkTests();
    checkPermutations();
    worlds.refuseProblems();
  }

  private void checkWorlds() {
    if (experiment.lookAlikes().isEmpty()) {
      worlds.refuse("lookAlikes", Say.of("names no world"));
    }
    Set<String> names = new HashSet<>();
    for (int k = 0; k < experiment.lookAlikes().size(); k++) {
      LookAlike world = experiment.lookAlikes().get(k);
      String path = "lookAlikes[" + k + "]";
      worlds.refuseMissing(path + ".name", world.name());
      if (!world.name().isBlank() && !names.add(world.name())) {
        worlds.refuse(path + ".name", Say.of("stands twice"));
      }
      worlds.refuseMissing(path + ".file", world.file());
      for (int l = 0; l < world.along().size(); l++) {
        checkLayer(world.along().get(l), path + ".along[" + l + "]");
      }
      for (int e = 0; e < world.effects().size(); e++) {
        checkTest(world.effects().get(e).test(), path + ".effects[" + e + "].test");
      }
    }
  }

  private void checkLayer(String layer, String path) {
    if (!LAYERS.contains(layer)) {
      worlds.refuse(
          path, Say.of("must be one of {0}, was '{1}'", String.join(", ", LAYERS), layer));
    }
  }

  private void checkVaried() {
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < experiment.vary().size(); i++) {
      PowerExperiment.Varied one = experiment.vary().get(i);
      String path = "vary[" + i + "]";
      if (one.values().isEmpty()) {
        worlds.refuse(path + ".values", Say.of("names no value"));
      }
      if (!paths.add(one.path())) {
        worlds.refuse(path + ".path", Say.of("stands twice"));
      }
      if (ofObservation(one.path()) && !reader.knows(one.path())) {
        worlds.refuse(path + ".path", Say.of("there is no such setting"));
      }
      if (List.of("seed", "replications", "name", "extends").contains(one.path())) {
        worlds.refuse(path + ".path", Say.of("{0} is no factor", one.path()));
      }
    }
  }

  /** Permutations by which a two-sided test could never reject are refused. */
  private void checkPermutations() {
    double least = 2.0 / (experiment.permutations() + 1.0);
    if (least > experiment.level() * (1 + 1e-12)) {
      worlds.refuse(
          "permutations",
          Say.of(
              "with {0} of them no two-sided test has p below {1}: take {2} or more",
              experiment.permutations(),
              NumberText.number(least),
              (long) Math.ceil(2 / experiment.level() - 1e-9) - 1));
    }
  }

  private void checkTests() {
    for (int i = 0; i < experiment.tests().size(); i++) {
      checkTest(experiment.testWords().get(i), "tests[" + i + "]");
    }
    for (int i = 0; i < experiment.atBaseOnly().size(); i++) {
      checkBaseTest(experiment.baseWords().get(i), "atBaseOnly[" + i + "]");
    }
    if (!experiment.atBaseOnly().isEmpty()) {
      checkBase();
    }
  }

  private void checkBaseTest(String word, String path) {
    checkTest(word, path);
    if (PlainTests.words().contains(word) && !tests().contains(Question.named(word))) {
      worlds.refuse(path, Say.of("{0} is none of tests", word));
    }
  }

  private void checkBase() {
    if (experiment.design() == PowerExperiment.Choice.GRID) {
      worlds.refuse("atBaseOnly", Say.of("a grid has no base: use design: oat"));
    }
    if (experiment.testWords().stream().allMatch(experiment.baseWords()::contains)
        && !experiment.tests().isEmpty()) {
      worlds.refuse("atBaseOnly", Say.of("leaves no test for other points"));
    }
  }

  private void checkTest(String word, String path) {
    if (!PlainTests.words().contains(word)) {
      worlds.refuse(
          path, Say.of("there is no test '{0}'{1}", word, Nearest.hint(word, PlainTests.words())));
    }
  }

  /** True for the path of a setting of observation, not of worlds. */
  static boolean ofObservation(String path) {
    return path.startsWith(ObservationSettings.SECTION);
  }

  PowerExperiment experiment() {
    return experiment;
  }

  /** The experiment's name; the file's if it has none. */
  String name() {
    return name;
  }

  /** The tests. */
  Set<Question> tests() {
    return PlainTests.named(experiment.testWords());
  }

  /** The words of the tests of a point; at points other than the base some may be left out. */
  List<String> words(boolean base) {
    return base || experiment.atBaseOnly().isEmpty()
        ? experiment.testWords()
        : tests().stream()
            .map(Word::of)
            .filter(word -> !experiment.baseWords().contains(word))
            .toList();
  }

  /** The settings that all points of a world share. */
  List<Setting> settings(int world) {
    return worlds.settings(
        experiment.settings(),
        "lookAlikes[" + world + "]",
        experiment.lookAlikes().get(world).settings(),
        experiment.seed());
  }

  /** The place of something that varies. */
  String placeOfVaried(int number) {
    return worlds.place("vary[" + number + "].values");
  }

  /** The observation with some settings changed. */
  ObservationSettings observation(List<Setting> settings) {
    List<Setting> all = new ArrayList<>(changed);
    all.addAll(settings);
    return reader.with(all).settings().observation();
  }
}
