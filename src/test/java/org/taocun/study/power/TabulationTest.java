package org.taocun.study.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Cause;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Survey;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;

class TabulationTest {
  private static final Scenario SCENARIO =
      ScenarioReader.read("s", "months: 12", Path.of(""), List.of()).scenario();

  private static final List<String> NAMES =
      List.of(
          TestedRuns.DIRECT,
          TestedRuns.TOTAL,
          TestedRuns.ADOPTERS,
          "moran.strong.refused",
          "moran.strong.p",
          "moran.strong.effect",
          "moran.strong.share",
          "moran.strong.shareLow",
          "moran.strong.shareHigh",
          "bass.refused",
          "bass.p",
          "bass.effect");

  private static final double NONE = Double.NaN;

  /** Four worlds: rejections with p at and below the level, one above it, one refusal. */
  private static final double[][] RUNS = {
    {0.5, 0.4, 0.3, 0, 0.05, 0.2, 0.6, 0.5, 0.7, 0, NONE, 0.1},
    {0.7, 0.6, 0.3, 0, 0.01, 0.4, 0.5, 0.3, 0.6, 0, NONE, 0.3},
    {0.6, 0.5, 0.3, 0, 0.06, 0.6, 0.9, 0.5, 1.3, 0, NONE, 0.2},
    {0.6, 0.5, 0.3, 1, NONE, NONE, NONE, NONE, NONE, 0, NONE, 0.2}
  };

  private static PowerPoint point(List<Cause> causes, List<PowerExperiment.Effect> effects) {
    return new PowerPoint(
        new PowerExperiment.LookAlike("w", "w.yaml", causes, List.of(), List.of(), effects),
        List.of("w"),
        SCENARIO,
        new ObservationSettings(1, 0, 0, 0, 0),
        new Survey(2, 10, 12, 1, 0, 0, 0, ""),
        List.of());
  }

  private static Tabulation of(PowerPoint point) {
    List<RunFigures> runs = new ArrayList<>();
    for (double[] run : RUNS) {
      runs.add(RunFigures.of(NAMES, run));
    }
    return new Tabulation(List.of(point), List.of(runs), 0.05);
  }

  @Test
  void aRateCountsWorldsThatWereNotRefused() {
    List<AtlasRow> rows = of(point(List.of(Cause.IMITATION), List.of())).atlas();
    assertThat(rows).hasSize(1);
    AtlasRow moran = rows.get(0);
    assertThat(moran.test()).isEqualTo(Question.MORAN);
    assertThat(moran.layer()).isEqualTo("strong");
    assertThat(List.of(moran.runs(), moran.refused(), moran.rejections())).containsExactly(4, 1, 2);
    assertThat(moran.share().rate()).isEqualTo(2 / 3.0);
  }

  @Test
  void estimatesStandBesideTheTruth() {
    BiasRow moran = of(point(List.of(), List.of())).bias().get(0);
    assertThat(moran.test()).isEqualTo(Question.MORAN);
    assertThat(moran.effect().n()).isEqualTo(3);
    assertThat(moran.effect().value()).isCloseTo(0.4, within(1e-12));
    assertThat(moran.deviation()).isCloseTo(0.2, within(1e-12));
    assertThat(moran.effect().standardError()).isCloseTo(0.2 / Math.sqrt(3), within(1e-12));
    assertThat(moran.bias()).isCloseTo(0.4, within(1e-12));
    assertThat(moran.direct().value()).isCloseTo(0.6, within(1e-12));
    assertThat(moran.total().value()).isCloseTo(0.5, within(1e-12));
  }

  /** Shares of 0.6, 0.5 and 0.9 beside 0.5, 0.7 and 0.6, of which the first and third are held. */
  @Test
  void aShareStandsBesideTheDirectShareOfItsOwnWorld() {
    List<BiasRow> rows = of(point(List.of(), List.of())).bias();
    BiasRow moran = rows.get(0);
    assertThat(moran.share().value()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(moran.shareBias().value()).isCloseTo((0.1 - 0.2 + 0.3) / 3, within(1e-12));
    assertThat(moran.covered().successes()).isEqualTo(2);
    assertThat(moran.covered().trials()).isEqualTo(3);
    assertThat(moran.coverage().high()).isBetween(0.98, 1.0);
    assertThat(rows.get(1).share().n()).isZero();
    assertThat(rows.get(1).coverage().low()).isNaN();
  }

  @Test
  void underImitationTheTruthIsWhatTheFileSays() {
    BiasRow unknown = of(point(List.of(Cause.IMITATION), List.of())).bias().get(0);
    assertThat(unknown.truth()).isEmpty();
    assertThat(unknown.bias()).isNaN();
    PowerExperiment.Effect effect = new PowerExperiment.Effect("moran", "strong", 0.5);
    BiasRow known = of(point(List.of(Cause.IMITATION), List.of(effect))).bias().get(0);
    assertThat(known.bias()).isCloseTo(-0.1, within(1e-12));
    PowerExperiment.Effect other = new PowerExperiment.Effect("moran", "weak", 0.5);
    assertThat(of(point(List.of(Cause.IMITATION), List.of(other))).bias().get(0).truth()).isEmpty();
  }

  @Test
  void aTestThatARunLacksIsNoRefusal() {
    double[] without = RUNS[0].clone();
    without[3] = NONE;
    without[4] = NONE;
    Tabulation table =
        new Tabulation(
            List.of(point(List.of(), List.of())),
            List.of(List.of(RunFigures.of(NAMES, without))),
            0.05);
    assertThat(table.atlas()).isEmpty();
  }

  @Test
  void theNameOfAFigureIsReadBack() {
    for (String layer : List.of("", "strong", "a.b")) {
      Figure figure = new Figure(Question.SHUFFLE_WITHIN_GROUPS, layer, Figure.Kind.P);
      assertThat(Figure.parse(figure.name())).contains(figure);
    }
    assertThat(Figure.parse(TestedRuns.DIRECT)).isEmpty();
    assertThat(Figure.parse("moron.strong.p")).isEmpty();
  }
}
