package org.taocun.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.base.ScenarioException;
import org.taocun.model.Simulation;
import org.taocun.scenario.Calibration.Free;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CalibrationTargets;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Calibrations of Bass diffusion in one village with known truth: p = .01, q = .3. */
class CalibratorTest {
  private static final String BASS =
      """
      months: 36
      geography: {householdsPerVillage: 400, broadbandShare: 1}
      strong: {model: complete}
      weak: {model: none}
      awareness: {enabled: false}
      entry: {rule: bass, deliberationMonths: 1, strongWeight: 1, weakWeight: 0,
              initial: {count: 0, share: 0}}
      barrier: {enabled: false}
      market: {enabled: false}
      exit: {enabled: false}
      """;
  private static final List<String> TRUTH = List.of("entry.bass.p=0.01", "entry.bass.q=0.3");
  private static final List<Free> FREE =
      List.of(
          new Free("entry.bass.p", "p", "", 0.001, 0.1, true),
          new Free("entry.bass.q", "", "", 0.05, 0.8, false));

  private static Scenario scenario(List<String> settings) {
    return ScenarioReader.read("bass.yaml", BASS, Path.of(""), settings).scenario();
  }

  /** Targets: the figures of the truth with the luck of the search. */
  private static List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (int month : new int[] {6, 12, 18, 24}) {
      double share = 0;
      for (int replication = 0; replication < 4; replication++) {
        share +=
            new Simulation(scenario(TRUTH), replication)
                    .run()
                    .series()
                    .series(0, "sellerShare")[month]
                / 4;
      }
      targets.add(target(month, share, Target.Use.FIT));
    }
    return targets;
  }

  private static Target target(int month, double value, Target.Use use) {
    YearMonth date = YearMonth.of(2006, 1).plusMonths(month - 1L);
    return new Target("sellerShare", "run", date, 1, value, 0.01, 1, false, use, "", "");
  }

  private static Calibrator calibrator(List<Target> targets) {
    return new Calibrator(runs(targets), 4);
  }

  private static PointRuns runs(List<Target> targets) {
    return new PointRuns(
        new SearchSpace(FREE),
        CalibratorTest::scenario,
        CalibrationTargets.listed(targets),
        (scenario, replication, asked) ->
            new Simulation(scenario, replication, PanelSink.NONE, asked.network()).run(),
        2);
  }

  @Test
  void theTruthIsFoundAgain() throws InterruptedException {
    Trial best =
        Calibrator.best(calibrator(targets()).search(150, List.of(), trial -> {}, share -> {}));
    assertThat(best.loss()).isLessThan(1);
    assertThat(best.values().get(0)).isCloseTo(0.01, within(0.0015));
    assertThat(best.values().get(1)).isCloseTo(0.3, within(0.03));
  }

  @Test
  void anInterruptedSearchGoesTheSameWay() throws InterruptedException {
    List<Target> targets = targets();
    List<Trial> whole = calibrator(targets).search(40, List.of(), trial -> {}, share -> {});
    List<Trial> first = calibrator(targets).search(15, List.of(), trial -> {}, share -> {});
    List<Trial> fresh = new ArrayList<>();
    List<Trial> resumed = calibrator(targets).search(40, first, fresh::add, share -> {});
    assertThat(first).isEqualTo(whole.subList(0, 15));
    assertThat(resumed).isEqualTo(whole);
    assertThat(fresh).isEqualTo(whole.subList(15, whole.size()));
  }

  @Test
  void aHeldOutFigureChangesNothing() throws InterruptedException {
    List<Target> targets = targets();
    List<Target> more = new ArrayList<>(targets);
    more.add(target(30, 0.1, Target.Use.HELD_OUT));
    List<Trial> without = calibrator(targets).search(12, List.of(), trial -> {}, share -> {});
    List<Trial> with = calibrator(more).search(12, List.of(), trial -> {}, share -> {});
    assertThat(with).extracting(Trial::values).isEqualTo(values(without));
    assertThat(with).extracting(Trial::loss).isEqualTo(without.stream().map(Trial::loss).toList());
    assertThat(with.get(0).outcomes()).hasSize(5);
  }

  private static List<List<Double>> values(List<Trial> trials) {
    return trials.stream().map(Trial::values).toList();
  }

  @Test
  void lossIsTheSumOfSquaredMisses() {
    TargetFigures figures =
        new TargetFigures(
            CalibrationTargets.listed(
                List.of(
                    target(6, 0.2, Target.Use.FIT),
                    target(12, 0.5, Target.Use.FIT),
                    target(18, 0.9, Target.Use.HELD_OUT))));
    assertThat(figures.loss(List.of(0.21, 0.47, 0.0))).isCloseTo(1 + 9, within(1e-9));
    assertThat(figures.loss(List.of(Double.NaN, 0.5, 0.0))).isEqualTo(Trial.WORST);
  }

  /** ln(1 + 19) − ln(1 + 9) = ln 2. */
  @Test
  void countsMayBeComparedByTheirLogarithms() {
    YearMonth date = YearMonth.of(2006, 6);
    Target target = new Target("sellers", "run", date, 1, 9, 0.5, 1, true, Target.Use.FIT, "", "");
    TargetFigures figures = new TargetFigures(CalibrationTargets.listed(List.of(target)));
    double unit = Math.log(2) / 0.5;
    assertThat(figures.loss(List.of(19.0))).isCloseTo(unit * unit, within(1e-12));
    assertThat(figures.loss(List.of(9.0))).isZero();
    assertThat(figures.loss(List.of(0.0))).isCloseTo(Math.pow(Math.log(10) / 0.5, 2), within(1e-9));
  }

  @Test
  void estimatesOfProvincesCanBeFitted() {
    Scenario nation =
        scenario(
            List.of(
                "months=2",
                "geography.householdsPerVillage=2",
                "geography.villagesPerTownship=100",
                "geography.provinces={names: [Shanghai, Ningxia], sampleShare: 0.2}"));
    YearMonth date = YearMonth.of(2006, 2);
    List<Target> targets = new ArrayList<>();
    for (String scope : List.of("all", "province:Shanghai", "run")) {
      targets.add(new Target("households", scope, date, 1, 1, 1, 1, false, Target.Use.FIT, "", ""));
    }
    RunRecord run = new Simulation(nation, 0).run();
    TargetFigures figures = new TargetFigures(CalibrationTargets.listed(targets.subList(0, 2)));
    figures.check(run, nation);
    SeriesTable estimates = run.provinces().orElseThrow();
    assertThat(figures.of(run, nation.start()))
        .containsExactly(
            estimates.series(0, "households")[2], estimates.series(1, "households")[2]);
    assertThatThrownBy(
            () -> new TargetFigures(CalibrationTargets.listed(targets)).check(run, nation))
        .hasMessageContaining("targets[2]: no variable 'households'");
  }

  @Test
  void aTargetMayBeAMeanOfMonthsOrAFormula() {
    Scenario bass = scenario(TRUTH);
    RunRecord run = new Simulation(bass, 0).run();
    double[] share = run.series().series(0, "sellerShare");
    YearMonth date = YearMonth.of(2006, 3);
    Target mean = new Target("sellerShare", "run", date, 3, 1, 1, 2, false, Target.Use.FIT, "", "");
    Target formula =
        new Target(
            "sellers@2006-03/households", "run", date, 1, 1, 1, 2, false, Target.Use.FIT, "", "");
    TargetFigures figures = new TargetFigures(CalibrationTargets.listed(List.of(mean, formula)));
    figures.check(run, bass);
    assertThat(figures.of(run, bass.start()))
        .containsExactly(2 * (share[1] + share[2] + share[3]) / 3, 2 * share[3]);
    Target none = new Target("sellers@", "run", date, 1, 1, 1, 1, false, Target.Use.FIT, "", "");
    assertThatThrownBy(() -> new TargetFigures(CalibrationTargets.listed(List.of(none))))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("targets[0].variable: 'sellers@' is no outcome");
  }

  @Test
  void valuesLieBetweenTheBoundsOnTheirScale() {
    SearchSpace space = new SearchSpace(FREE);
    assertThat(space.values(new double[] {0.5, 0.5})).containsExactly(0.01, 0.425);
    assertThat(space.values(new double[] {0, 1})).containsExactly(0.001, 0.8);
    assertThat(space.settings(List.of(0.02, 0.4)))
        .containsExactly("entry.bass.p=0.02", "entry.bass.q=0.4");
  }

  @Test
  void aFormTakesSeveralParameters() {
    List<Free> free =
        List.of(
            new Free("entry.threshold.value", "mean", "normal({mean}, {sd})", 0, 1, false),
            new Free("", "sd", "", 0.1, 0.5, false));
    assertThat(new SearchSpace(free).settings(List.of(0.4, 0.25)))
        .containsExactly("entry.threshold.value=normal(0.4, 0.25)");
    assertThat(free.stream().map(one -> Placed.of(one, free)))
        .containsExactly(
            new Placed("entry.threshold.value", "mean"), new Placed("entry.threshold.value", "sd"));
  }

  @Test
  void aParameterOfAnotherFormIsPartOfItsSetting() {
    List<Free> free =
        List.of(
            new Free("market.hubs", "", "[1, {far}]", 0, 1, false),
            new Free("", "far", "", 1, 2, false),
            new Free("entry.bass.p", "rate", "", 0, 1, false));
    assertThat(Placed.of(free.get(1), free)).isEqualTo(new Placed("market.hubs", Placed.OTHER));
    assertThat(Placed.of(free.get(2), free)).isEqualTo(new Placed("entry.bass.p", ""));
  }

  @Test
  void whatCannotBeFittedIsToldBeforeTheSearch() {
    assertThatThrownBy(() -> new SearchSpace(List.of())).hasMessageContaining("lists no parameter");
    assertThatThrownBy(
            () -> new SearchSpace(List.of(new Free("a.b", "x", "normal({y}, 1)", 0, 1, false))))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("no free parameter 'y'");
    Target wrong =
        new Target(
            "sellrShare",
            "county:x",
            YearMonth.of(2030, 1),
            1,
            0.5,
            0.1,
            1,
            false,
            Target.Use.HELD_OUT,
            "",
            "");
    assertThatThrownBy(() -> runs(List.of(wrong)).check())
        .hasMessageContaining("no figure to fit")
        .hasMessageContaining("did you mean 'sellerShare'")
        .hasMessageContaining("no scope 'county:x'")
        .hasMessageContaining(
            "the month 2030-01 is not among the simulated ones, 2005-12 to 2008-12");
    List<Free> unbounded =
        List.of(new Free("a", "", "", 1, 0, false), new Free("b", "", "", 0, 1, true));
    assertThatThrownBy(() -> new SearchSpace(unbounded))
        .hasMessageContaining("free[0]: low must be below high, were '1' and '0'")
        .hasMessageContaining("free[1]: low must be > 0 on a logarithmic scale");
  }
}
