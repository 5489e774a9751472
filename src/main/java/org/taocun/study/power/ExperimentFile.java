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
import org.taocun.scenario.yaml.SettingPlaces;
import org.taocun.scenario.yaml.SettingsReader;
import org.taocun.study.herd.PlainTests;
import org.taocun.study.power.PowerExperiment.LookAlike;

/** A file that states an experiment, read and checked. */
final class ExperimentFile {
  private static final List<String> LAYERS = List.of("strong", "weak");

  private final SettingsReader<PowerExperiment> reader;
  private final List<Setting> changed;
  private final PowerExperiment experiment;
  private final SettingPlaces places;
  private final String name;
  private final List<String> problems = new ArrayList<>();

  /**
   * Reads a file.
   *
   * @param changed settings over it, such as replications
   * @throws ScenarioException with every problem as file:line:column
   */
  ExperimentFile(Path file, List<Setting> changed) {
    reader = SettingsReader.open(file, PowerExperiment.class);
    this.changed = List.copyOf(changed);
    SettingsReader.Result<PowerExperiment> read = reader.with(changed);
    experiment = read.settings();
    places = read.places();
    String own = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.ya?ml$", "");
    name = experiment.name().isBlank() ? own : experiment.name();
    checkWorlds();
    checkVaried();
    checkTests();
    checkPermutations();
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private void refuse(String path, String why) {
    problems.add(places.place(path) + ": " + path + ": " + why);
  }

  private void checkWorlds() {
    if (experiment.lookAlikes().isEmpty()) {
      refuse("lookAlikes", Say.of("names no world"));
    }
    Set<String> names = new HashSet<>();
    for (int k = 0; k < experiment.lookAlikes().size(); k++) {
      LookAlike world = experiment.lookAlikes().get(k);
      String path = "lookAlikes[" + k + "]";
      if (world.name().isBlank()) {
        refuse(path + ".name", Say.of("is missing"));
      } else if (!names.add(world.name())) {
        refuse(path + ".name", Say.of("stands twice"));
      }
      if (world.file().isEmpty()) {
        refuse(path + ".file", Say.of("is missing"));
      }
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
      refuse(path, Say.of("must be one of {0}, was '{1}'", String.join(", ", LAYERS), layer));
    }
  }

  private void checkVaried() {
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < experiment.vary().size(); i++) {
      PowerExperiment.Varied one = experiment.vary().get(i);
      String path = "vary[" + i + "]";
      if (one.values().isEmpty()) {
        refuse(path + ".values", Say.of("names no value"));
      }
      if (!paths.add(one.path())) {
        refuse(path + ".path", Say.of("stands twice"));
      }
      if (ofObservation(one.path()) && !reader.knows(one.path())) {
        refuse(path + ".path", Say.of("there is no such setting"));
      }
      if (List.of("seed", "replications", "name", "extends").contains(one.path())) {
        refuse(path + ".path", Say.of("{0} is no factor", one.path()));
      }
    }
  }

  /** Permutations by which a two-sided test could never reject are refused. */
  private void checkPermutations() {
    double least = 2.0 / (experiment.permutations() + 1.0);
    if (least > experiment.level() * (1 + 1e-12)) {
      refuse(
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
      refuse(path, Say.of("{0} is none of tests", word));
    }
  }

  private void checkBase() {
    if (experiment.design() == PowerExperiment.Choice.GRID) {
      refuse("atBaseOnly", Say.of("a grid has no base: use design: oat"));
    }
    if (problems.isEmpty() && words(false).isEmpty()) {
      refuse("atBaseOnly", Say.of("leaves no test for other points"));
    }
  }

  private void checkTest(String word, String path) {
    if (!PlainTests.words().contains(word)) {
      refuse(
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
    List<Setting> all = new ArrayList<>();
    add(experiment.settings(), "settings", all);
    add(experiment.lookAlikes().get(world).settings(), "lookAlikes[" + world + "].settings", all);
    all.add(new Setting(places.place("seed"), "seed=" + experiment.seed()));
    all.add(new Setting(places.place("replications"), "replications=1"));
    // A run reads no expected outcomes, and those of later months would refuse shorter runs.
    all.add(new Setting(places.place("lookAlikes[" + world + "]"), "expect=[]"));
    return all;
  }

  private void add(List<String> assignments, String path, List<Setting> all) {
    for (int i = 0; i < assignments.size(); i++) {
      all.add(new Setting(places.place(path + "[" + i + "]"), assignments.get(i)));
    }
  }

  /** The place of something that varies. */
  String placeOfVaried(int number) {
    return places.place("vary[" + number + "].values");
  }

  /** The observation with some settings changed. */
  ObservationSettings observation(List<Setting> settings) {
    List<Setting> all = new ArrayList<>(changed);
    all.addAll(settings);
    return reader.with(all).settings().observation();
  }
}
