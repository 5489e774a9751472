package org.taocun.study.power;

import static org.taocun.study.power.Figure.Kind.EFFECT;
import static org.taocun.study.power.Figure.Kind.P;
import static org.taocun.study.power.Figure.Kind.SHARE;
import static org.taocun.study.power.Figure.Kind.SHARE_HIGH;
import static org.taocun.study.power.Figure.Kind.SHARE_LOW;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Cause;
import org.taocun.analysis.herding.Claim;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Word;
import org.taocun.study.power.PowerExperiment.LookAlike;
import org.taocun.study.power.RunFigures.Tested;

/**
 * The tabulation of an experiment's runs: rates of rejection and estimates, by point, test and
 * layer.
 *
 * @param points all points
 * @param runs the figures of the runs of each point
 * @param level of the tests
 */
record Tabulation(List<PowerPoint> points, List<List<RunFigures>> runs, double level) {
  /** The rates of the tests that give p-values. */
  List<AtlasRow> atlas() {
    List<AtlasRow> rows = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      List<RunFigures> ended = runs.get(point);
      for (Tested row : rows(ended)) {
        if (testable(row.test())) {
          rows.add(rate(points.get(point), row, ended));
        }
      }
    }
    return rows;
  }

  /** True if any run has a p-value of the test. */
  private boolean testable(Question test) {
    return runs.stream()
        .flatMap(List::stream)
        .anyMatch(
            run ->
                run.tested().stream()
                    .anyMatch(one -> one.test() == test && !Double.isNaN(run.of(one, P))));
  }

  /** The tests and layers of a point, in the order of the tests. */
  private static Set<Tested> rows(List<RunFigures> ended) {
    Set<Tested> rows =
        new TreeSet<>(Comparator.comparing(Tested::test).thenComparing(Tested::layer));
    ended.forEach(run -> rows.addAll(run.tested()));
    return rows;
  }

  private AtlasRow rate(PowerPoint point, Tested row, List<RunFigures> ended) {
    return new AtlasRow(
        point.lookAlike().name(),
        point.lookAlike().causes(),
        point.lookAlike().along(),
        point.survey(),
        row.test(),
        row.layer(),
        ended.size(),
        count(ended, run -> Double.isNaN(run.of(row, P))),
        count(ended, run -> run.of(row, P) <= level),
        level);
  }

  private static int count(List<RunFigures> ended, Predicate<RunFigures> which) {
    return (int) ended.stream().filter(which).count();
  }

  /** The estimates of all tests. */
  List<BiasRow> bias() {
    List<BiasRow> rows = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      List<RunFigures> ended = runs.get(point);
      for (Tested row : rows(ended)) {
        rows.add(estimate(points.get(point), row, ended));
      }
    }
    return rows;
  }

  private static BiasRow estimate(PowerPoint point, Tested row, List<RunFigures> ended) {
    return new BiasRow(
        point.lookAlike().name(),
        point.survey(),
        row.test(),
        row.layer(),
        Estimate.ofDefined(ended.stream().mapToDouble(run -> run.of(row, EFFECT)).toArray()),
        truth(point.lookAlike(), row),
        mean(ended, TestedRuns.DIRECT),
        mean(ended, TestedRuns.TOTAL),
        Estimate.ofDefined(ended.stream().mapToDouble(run -> run.of(row, SHARE)).toArray()),
        Estimate.ofDefined(ended.stream().mapToDouble(run -> beyond(run, row)).toArray()),
        covered(row, ended),
        mean(ended, TestedRuns.ADOPTERS));
  }

  /** The share of a test less the direct share of its world. */
  private static double beyond(RunFigures run, Tested row) {
    return run.of(row, SHARE) - run.of(TestedRuns.DIRECT);
  }

  private static Proportion covered(Tested row, List<RunFigures> ended) {
    int known =
        count(ended, run -> !Double.isNaN(run.of(row, SHARE_LOW) + run.of(TestedRuns.DIRECT)));
    int covered =
        count(
            ended,
            run ->
                new Interval(run.of(row, SHARE_LOW), run.of(row, SHARE_HIGH))
                    .contains(run.of(TestedRuns.DIRECT)));
    return new Proportion(covered, known);
  }

  private static Estimate mean(List<RunFigures> ended, String figure) {
    return Estimate.ofDefined(ended.stream().mapToDouble(run -> run.of(figure)).toArray());
  }

  /** The true effect of imitation: as the file says, and none where nobody imitates. */
  private static OptionalDouble truth(LookAlike world, Tested row) {
    for (PowerExperiment.Effect effect : world.effects()) {
      if (effect.test().equals(Word.of(row.test()))
          && (effect.layer().isEmpty() || effect.layer().equals(row.layer()))) {
        return OptionalDouble.of(effect.value());
      }
    }
    return world.causes().contains(Cause.IMITATION)
        ? OptionalDouble.empty()
        : Claim.effectWithoutImitation(row.test());
  }

  /** The worlds, each once, in their order. */
  static List<String> lookAlikes(List<AtlasRow> rows) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.add(row.lookAlike()));
    return List.copyOf(names);
  }
}
