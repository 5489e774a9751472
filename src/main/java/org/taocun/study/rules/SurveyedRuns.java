package org.taocun.study.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.analysis.herding.rules.RuleComparison;
import org.taocun.base.Draws;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.experiment.RunDiffusion;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PanelSink;

/** Worlds whose rules are known, made and surveyed. One world serves all surveys. */
final class SurveyedRuns {
  private static final int LAYERS = 2;

  /**
   * What the data of a survey of a world said.
   *
   * @param world number of the world
   * @param replication of it
   * @param design number of the design
   * @param answer the rule that was named; empty if the data could not tell
   * @param truthOpen true if the true rule was left open
   */
  record Said(int world, int replication, int design, Optional<Rule> answer, boolean truthOpen) {}

  private final DesignFile file;
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<InputData> data = new ArrayList<>();
  private double perVillage;
  private int villages;

  /**
   * Reads and checks the worlds.
   *
   * @throws ScenarioException with all problems
   */
  SurveyedRuns(DesignFile file) {
    this.file = file;
    List<String> problems = new ArrayList<>();
    for (int k = 0; k < file.rules().size(); k++) {
      try {
        add(k);
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (problems.isEmpty()) {
      check(problems);
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
  }

  private void add(int world) {
    ScenarioReader.Result read =
        ScenarioReader.open(Path.of(file.experiment().worlds().get(world).file()))
            .with(file.settings(world));
    try {
      scenarios.add(read.scenario());
      data.add(Simulation.check(read.scenario()));
    } catch (ScenarioException e) {
      throw read.places().located(e);
    }
  }

  private void check(List<String> problems) {
    for (int k = 0; k < scenarios.size(); k++) {
      Map<String, Integer> sizes = Simulation.villages(scenarios.get(k), data.get(k));
      int households = sizes.values().stream().mapToInt(n -> n).sum();
      double mean = (double) households / sizes.size();
      if (k > 0
          && (villages != sizes.size()
              || perVillage != mean
              || scenarios.get(k).months() != months())) {
        problems.add(
            Say.of(
                "{0}: has other villages, households or months than the first world",
                file.place("worlds[" + k + "]")));
      }
      villages = k == 0 ? sizes.size() : villages;
      perVillage = k == 0 ? mean : perVillage;
    }
    for (SurveyDesign design : file.designs()) {
      if (design.villages() > villages) {
        problems.add(
            Say.of(
                "{0}: villages: the worlds have {1} villages, not {2}",
                file.place("villages"), villages, design.villages()));
      }
    }
  }

  private int months() {
    return scenarios.get(0).months();
  }

  /** The cost of a survey. */
  double cost(SurveyDesign design) {
    return design.cost(file.experiment().costs(), perVillage, months(), LAYERS);
  }

  /** The resolved worlds. */
  List<Scenario> scenarios() {
    return scenarios;
  }

  /**
   * Answers of surveys of new worlds. Worlds whose surveys the log has are not made again.
   *
   * @param designs numbers of the surveys that are made
   * @param first number of each world's first replication
   * @param count number of replications
   * @return world by world, replication by replication, in the order of designs
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  List<Said> make(
      List<Integer> designs, int first, int count, AnswerLog log, int threads, Progress progress)
      throws InterruptedException {
    Replications.each(
        scenarios.size() * count,
        threads,
        task -> log.has(task / count, first + task % count),
        task -> log.add(surveyed(task / count, first + task % count, designs)),
        progress);
    return log.said(first, first + count);
  }

  private List<Said> surveyed(int world, int replication, List<Integer> designs) {
    Scenario scenario = scenarios.get(world);
    Diffusion complete =
        RunDiffusion.of(
                new Simulation(scenario, data.get(world), replication, PanelSink.NONE, true).run(),
                scenario.months())
            .data();
    Draws draws = Draws.of(scenario.seed(), replication);
    List<Said> said = new ArrayList<>();
    for (int design : designs) {
      RuleComparison found =
          RuleComparison.of(
              file.designs().get(design).of(complete, draws), file.rules(), true, replication);
      boolean open = found.fits().isEmpty() || found.open().contains(file.rules().get(world));
      said.add(new Said(world, replication, design, found.answer(), open));
    }
    return said;
  }
}
