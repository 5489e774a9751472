package org.taocun.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepFactor.Levels;
import org.taocun.experiment.SweepFactor.Range;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepPoint;

class DesignsTest {
  private static final SweepFactor A = new Levels("entry.bass.p", List.of("1", "2"));
  private static final SweepFactor B = new Levels("entry.bass.q", List.of("x", "y", "z"));
  private static final List<String> BASE = List.of("0", "x");
  private static final List<SweepFactor> RANGES =
      List.of(
          new Range("entry.bass.p", 0, 1, false),
          new Range("entry.bass.q", -10, 10, false),
          new Range("months", 1, 6, true));

  private static List<String> joined(List<List<String>> points) {
    return points.stream().map(point -> String.join(" ", point)).toList();
  }

  private static List<double[]> numbers(List<List<String>> points) {
    return points.stream()
        .map(point -> point.stream().mapToDouble(Double::parseDouble).toArray())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "factorial, grid",
    "Full-Factorial, grid",
    "全因子设计, grid",
    "one-at-a-time, oat",
    "latin-hypercube:200, lhs:POINTS",
    "拉丁超立方抽样, lhs:POINTS",
    "elementary_effects, morris:TRAJECTORIES"
  })
  void namesOfOtherProgramsAreAnsweredByOurs(String typed, String meant) {
    assertThatThrownBy(() -> Designs.parse(typed))
        .hasMessage("--design " + typed + ": unknown design; did you mean '" + meant + "'?");
  }

  @Test
  void theLastFactorOfAGridVariesFastest() {
    assertThat(joined(new Grid().points(List.of(A, B), BASE, 1)))
        .containsExactly("1 x", "1 y", "1 z", "2 x", "2 y", "2 z");
  }

  @Test
  void aListTakesTheValuesOfAllFactorsTogether() {
    SweepFactor two = new Levels("b", List.of("x", "y"));
    assertThat(joined(new Listed().points(List.of(A, two), BASE, 1))).containsExactly("1 x", "2 y");
    assertThatThrownBy(() -> new Listed().points(List.of(A, B), BASE, 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("as many values, they have 2, 3");
  }

  @Test
  void oneAtATimeBeginsWithTheScenarioAndRepeatsNothing() {
    assertThat(joined(new OneAtATime().points(List.of(A, B), BASE, 1)))
        .containsExactly("0 x", "1 x", "2 x", "0 y", "0 z");
    assertThat(joined(new OneAtATime().points(List.of(A, B), List.of("1.0", "x"), 1)))
        .containsExactly("1.0 x", "2 x", "1.0 y", "1.0 z");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 200})
  void everyStratumOfEveryFactorHoldsOnePointOfALatinHypercube(int n) {
    List<SweepFactor> factors = RANGES.subList(0, 2);
    for (long seed = 1; seed <= 3; seed++) {
      List<double[]> points = numbers(new LatinHypercube(n).points(factors, BASE, seed));
      assertThat(strata(points, 0, 0, 1, n)).isEqualTo(all(n));
      assertThat(strata(points, 1, -10, 20, n)).isEqualTo(all(n));
    }
  }

  private static Set<Integer> strata(
      List<double[]> points, int factor, double low, double span, int n) {
    Set<Integer> strata = new HashSet<>();
    points.forEach(point -> strata.add((int) Math.floor((point[factor] - low) / span * n)));
    return strata;
  }

  private static Set<Integer> all(int n) {
    return new HashSet<>(IntStream.range(0, n).boxed().toList());
  }

  @Test
  void aFurtherFactorLeavesTheOthersOfALatinHypercubeAsTheyAre() {
    List<List<String>> two = new LatinHypercube(50).points(RANGES.subList(0, 2), BASE, 3);
    List<List<String>> three = new LatinHypercube(50).points(RANGES, BASE, 3);
    assertThat(three.stream().map(point -> point.subList(0, 2)).toList()).isEqualTo(two);
    assertThat(new LatinHypercube(50).points(RANGES, BASE, 4)).isNotEqualTo(three);
  }

  @Test
  void wholeNumbersOfALatinHypercubeComeEquallyOften() {
    List<List<String>> points = new LatinHypercube(60).points(RANGES, BASE, 1);
    for (String value : List.of("1", "2", "3", "4", "5", "6")) {
      assertThat(points.stream().filter(point -> point.get(2).equals(value))).hasSize(10);
    }
  }

  @Test
  void theFirstPointsOfSobolsSequenceAreTheKnownOnes() {
    List<SweepFactor> unit = List.of(new Range("a", 0, 1, false), new Range("b", 0, 1, false));
    assertThat(joined(new SobolPoints(8).points(unit, BASE, 1)))
        .containsExactly(
            "0 0",
            "0.5 0.5",
            "0.75 0.25",
            "0.25 0.75",
            "0.375 0.375",
            "0.875 0.875",
            "0.625 0.125",
            "0.125 0.625");
  }

  @Test
  void saltellisRowsAreAThenBThenAWithOneColumnOfB() {
    List<List<String>> points = new SaltelliMatrices(16).points(RANGES, BASE, 5);
    assertThat(points).hasSize(16 * 5);
    for (int j = 0; j < 16; j++) {
      List<String> a = points.get(5 * j);
      List<String> b = points.get(5 * j + 1);
      for (int i = 0; i < 3; i++) {
        List<String> mixed = new ArrayList<>(a);
        mixed.set(i, b.get(i));
        assertThat(points.get(5 * j + 2 + i)).isEqualTo(mixed);
      }
      assertThat(a.get(0)).isNotEqualTo(b.get(0));
      assertThat(a.get(1)).isNotEqualTo(b.get(1));
    }
  }

  @Test
  void theShiftKeepsTheBalanceOfSaltellisMatrices() {
    List<SweepFactor> factors = RANGES.subList(0, 2);
    for (long seed = 1; seed <= 3; seed++) {
      List<double[]> points = numbers(new SaltelliMatrices(32).points(factors, BASE, seed));
      for (int matrix = 0; matrix < 2; matrix++) {
        List<double[]> rows = new ArrayList<>();
        for (int j = 0; j < 32; j++) {
          rows.add(points.get(4 * j + matrix));
        }
        assertThat(strata(rows, 0, 0, 1, 32)).isEqualTo(all(32));
        assertThat(strata(rows, 1, -10, 20, 32)).isEqualTo(all(32));
      }
    }
  }

  @Test
  void everyTrajectoryOfMorrisMovesEveryFactorOnceByTwoThirds() {
    List<SweepFactor> factors =
        List.of(
            new Range("a", 0, 3, false), new Range("b", 0, 3, false), new Range("c", 0, 3, false));
    List<double[]> points = numbers(new MorrisTrajectories(40).points(factors, BASE, 2));
    assertThat(points).hasSize(160);
    Set<Double> places = new HashSet<>();
    for (int t = 0; t < 40; t++) {
      Set<Integer> moved = new HashSet<>();
      for (int s = 0; s < 3; s++) {
        double[] from = points.get(4 * t + s);
        double[] to = points.get(4 * t + s + 1);
        for (int i = 0; i < 3; i++) {
          places.add(from[i]);
          if (from[i] != to[i]) {
            assertThat(moved.add(i)).isTrue();
            assertThat(Math.abs(from[i] - to[i])).isEqualTo(2);
          }
        }
        assertThat(moved).hasSize(s + 1);
      }
    }
    assertThat(places).containsExactlyInAnyOrder(0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void levelsAndRangesAreAskedForWhereADesignNeedsThem() {
    assertThatThrownBy(() -> new Grid().points(RANGES, BASE, 1))
        .hasMessageContaining("--vary entry.bass.p: the design 'grid' needs levels: lo:hi:n");
    assertThatThrownBy(() -> new MorrisTrajectories(4).points(List.of(A), BASE, 1))
        .hasMessageContaining("the design 'morris' needs a range, lo:hi");
    SweepFactor many =
        new Levels("a", IntStream.range(0, 2000).mapToObj(Integer::toString).toList());
    assertThatThrownBy(() -> new Grid().points(List.of(many, many), BASE, 1))
        .hasMessageContaining("4000000 points; 1000000 are the most");
  }

  @ParameterizedTest
  @CsvSource({
    "lsh:20, did you mean 'lhs'?",
    "random, valid: grid",
    "lhs, needs a whole number from 1",
    "lhs:0, needs a whole number from 1",
    "sobol:1e3, needs a whole number from 1",
    "grid:3, takes no number",
    "csv, needs a file name",
    "csv:nowhere.csv, there is no such file"
  })
  void aDesignThatIsNoneIsRefused(String option, String problem) {
    assertThatThrownBy(() -> Designs.parse(option))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("--design " + option)
        .hasMessageContaining(problem);
  }

  @Test
  void designsAreReadAsTheyAreWritten() {
    assertThat(Designs.parse("saltelli:256")).isEqualTo(new SaltelliMatrices(256));
    assertThat(Designs.parse("oat")).isEqualTo(new OneAtATime());
    assertThat(Designs.parse("morris:20").levels()).isEqualTo(4);
  }

  private static SweepPlan plan(int points, int replications) {
    return new SweepPlan(
        "s",
        "1",
        "h",
        1,
        replications,
        SweepPlan.Shard.WHOLE,
        new SweepPlan.Kept(true, false),
        new SweepPlan.Design("grid", 0, 1, 0, List.of(A)),
        IntStream.range(0, points)
            .mapToObj(k -> new SweepPoint(List.of("" + k), "h" + k))
            .toList());
  }

  @Test
  void anInterruptedSweepIsBalancedSinceEveryPointComesOnceBeforeAnyComesTwice() {
    List<RunOrder.Task> tasks = RunOrder.of(plan(50, 3));
    assertThat(tasks).hasSize(150).doesNotHaveDuplicates();
    for (int r = 0; r < 3; r++) {
      int replication = r;
      assertThat(tasks.subList(50 * r, 50 * r + 50))
          .allMatch(task -> task.replication() == replication)
          .extracting(RunOrder.Task::point)
          .doesNotHaveDuplicates();
    }
    // The first ten are spread: of 50 points in one row, ten in a row have a mean below 5 or so.
    double mean =
        tasks.subList(0, 10).stream().mapToInt(RunOrder.Task::point).average().orElseThrow();
    assertThat(mean).isBetween(10.0, 39.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void shardsShareTheRunsOutEvenly(int shards) {
    List<RunOrder.Task> together = new ArrayList<>();
    for (int i = 1; i <= shards; i++) {
      List<RunOrder.Task> part = RunOrder.of(plan(11, 3).with(new SweepPlan.Shard(i, shards)));
      assertThat(part.size()).isBetween(33 / shards, 33 / shards + 1);
      together.addAll(part);
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(RunOrder.of(plan(11, 3)));
  }
}
