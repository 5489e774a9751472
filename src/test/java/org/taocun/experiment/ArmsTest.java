package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.PairedDifference;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.RunRecord;

class ArmsTest {
  private static final String VILLAGE =
      """
      months: 36
      geography: {householdsPerVillage: 150, broadbandShare: 1}
      entry: {initial: {count: 3}}
      """;

  private static Arms.Arm arm(String label, int replications, String... sets) {
    Scenario scenario =
        ScenarioReader.read("one.yaml", VILLAGE, Path.of(""), List.of(sets)).scenario();
    return new Arms.Arm(label, scenario, replications, List.of("finalSellers", "1"));
  }

  private static Map<String, double[][]> run(
      List<Arms.Arm> arms, List<Measured> known, int threads, List<Measured> heard)
      throws InterruptedException {
    return new Arms(arms, ArmsTest::measured).run(known, threads, heard::add, Progress.NONE);
  }

  private static List<Double> measured(Arms.Arm arm, int replication) {
    RunRecord run = new Simulation(arm.scenario(), replication).run();
    List<Formula> formulas = arm.outcomes().stream().map(Formula::parse).toList();
    return Formula.values(formulas, run, arm.scenario().start());
  }

  private static double[][] of(Map<String, double[][]> outcomes, String arm) {
    return Objects.requireNonNull(outcomes.get(arm), arm);
  }

  @Test
  void aPolicyThatOffersNothingMakesADifferenceOfExactlyZero() throws InterruptedException {
    String nothing =
        "government.policies=[{kind: training, budgetYuanPerYear: 0, unitCostYuan: 9}]";
    Map<String, double[][]> outcomes =
        run(List.of(arm("without", 4), arm("with", 4, nothing)), List.of(), 2, new ArrayList<>());
    PairedDifference difference =
        PairedDifference.of(of(outcomes, "without")[0], of(outcomes, "with")[0], 0.95);
    assertThat(difference.mean()).isZero();
    assertThat(difference.standardError()).isZero();
    assertThat(difference.n()).isEqualTo(4);
    assertThat(difference.varianceReduction()).isInfinite();
  }

  @Test
  void threadsDoNotChangeWhatComesOut() throws InterruptedException {
    List<Arms.Arm> arms = List.of(arm("a", 3), arm("b", 2, "barrier.startupCostYuan=8000"));
    List<Measured> heard = new ArrayList<>();
    Map<String, double[][]> one = run(arms, List.of(), 1, heard);
    Map<String, double[][]> three = run(arms, List.of(), 3, new ArrayList<>());
    assertThat(heard).hasSize(5);
    assertThat(one.keySet()).containsExactly("a", "b");
    assertThat(three.get("a")).isDeepEqualTo(one.get("a"));
    assertThat(three.get("b")).isDeepEqualTo(one.get("b"));
    assertThat(of(one, "b")[1]).containsExactly(1, 1);
  }

  @Test
  void runsThatAreKnownAreNotMadeAgain() throws InterruptedException {
    List<Measured> heard = new ArrayList<>();
    List<Measured> known =
        List.of(new Measured("a", 1, List.of(-7.0, -8.0)), new Measured("gone", 0, List.of(1.0)));
    Map<String, double[][]> outcomes = run(List.of(arm("a", 3)), known, 2, heard);
    assertThat(heard).extracting(Measured::replication).containsExactlyInAnyOrder(0, 2);
    assertThat(of(outcomes, "a")[0][1]).isEqualTo(-7);
    assertThat(of(outcomes, "a")[1][1]).isEqualTo(-8);
  }
}
