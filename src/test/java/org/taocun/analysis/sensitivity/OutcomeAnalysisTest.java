package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeAnalysisTest {
  private static final Resampling FEW = new Resampling(200, 1);

  private static SweepSample sample(DesignKind kind, double[][] points) {
    int k = points[0].length;
    double[] ranges = new double[k];
    Arrays.fill(ranges, 1);
    List<Factor> factors =
        IntStream.range(0, k).mapToObj(i -> Factor.number("x" + (i + 1))).toList();
    return new SweepSample(kind, factors, ranges, points);
  }

  private static OutcomeAnalysis of(SweepSample sample, Responses responses) {
    return OutcomeAnalysis.of(sample, "y", responses, Method.usual(sample.kind()), FEW);
  }

  private static List<Doubt.Kind> kinds(OutcomeAnalysis analysis) {
    return analysis.doubts().stream().map(Doubt::kind).distinct().toList();
  }

  @Test
  void sobolIndicesAreRefusedToALatinHypercubeWithTheReasonAndTheDesignToRun() {
    double[][] points = Known.uniform(3, 50, 1);
    assertThatThrownBy(
            () ->
                OutcomeAnalysis.of(
                    sample(DesignKind.LHS, points),
                    "y",
                    Known.exact(points, Known::ishigami),
                    Method.SOBOL,
                    FEW))
        .hasMessage(
            "sobol cannot be computed from a Latin hypercube: Sobol indices compare points that"
                + " differ in one factor only, in pairs drawn for that purpose; sweep with --design"
                + " saltelli:256");
  }

  @ParameterizedTest
  @EnumSource(DesignKind.class)
  void everyDesignHasAMethodAndIsRefusedByAnother(DesignKind kind) {
    assertThat(Method.usual(kind).refusal(kind)).isEmpty();
    assertThat(Arrays.stream(Method.values()).map(method -> method.refusal(kind)))
        .anyMatch(java.util.Optional::isPresent);
    assertThat(DesignKind.of(kind.word())).contains(kind);
  }

  @Test
  void aDesignThatIsNotWhatItIsCalledIsRefused() {
    double[][] points = Known.uniform(3, 50, 1);
    assertThatThrownBy(
            () -> of(sample(DesignKind.SALTELLI, points), Known.exact(points, Known::ishigami)))
        .hasMessageContaining("point 3 is not point 1 with factor 1 taken from point 2");
  }

  @Test
  void tooFewRunsAreSaidToBeTooFewAndHowManyWouldDo() {
    double[][] points = Known.saltelli(3, 32);
    OutcomeAnalysis few =
        of(sample(DesignKind.SALTELLI, points), Known.exact(points, Known::ishigami));
    assertThat(kinds(few)).contains(Doubt.Kind.WIDE, Doubt.Kind.ONE_REPLICATION);
    Doubt wide = few.doubts().stream().filter(d -> d.kind() == Doubt.Kind.WIDE).findFirst().get();
    double ratio = wide.value() / Doubt.WIDEST;
    assertThat(wide.needed()).isEqualTo((int) Math.ceil(32 * ratio * ratio));
    double[][] more = Known.saltelli(3, 4096);
    OutcomeAnalysis many =
        of(sample(DesignKind.SALTELLI, more), Known.noisy(more, Known::ishigami, 2, 0.1, 0, 1));
    assertThat(many.doubts()).isEmpty();
  }

  @Test
  void unitsTooFewToResampleAreSaidToBe() {
    double[][] rows = Known.saltelli(2, 19);
    assertThat(
            kinds(
                of(
                    sample(DesignKind.SALTELLI, rows),
                    Known.noisy(rows, u -> 3 * u[0] + u[1], 2, 0.01, 0, 1))))
        .contains(Doubt.Kind.FEW_UNITS);
    double[][] trajectories = Known.morris(2, 9, 1);
    assertThat(
            kinds(
                of(
                    sample(DesignKind.MORRIS, trajectories),
                    Known.noisy(trajectories, u -> 3 * u[0] + u[1], 2, 0.01, 0, 1))))
        .containsExactly(Doubt.Kind.FEW_UNITS);
    double[][] points = Known.uniform(1, 5, 1);
    assertThat(
            kinds(
                of(sample(DesignKind.LHS, points), Known.noisy(points, u -> u[0], 2, 1e-6, 0, 1))))
        .containsExactly(Doubt.Kind.FEW_UNITS);
  }

  @Test
  void anOrderThatIsNotDecidedIsSaid() {
    double[][] points = Known.saltelli(2, 1024);
    OutcomeAnalysis analysis =
        of(
            sample(DesignKind.SALTELLI, points),
            Known.noisy(points, u -> u[0] + u[1], 2, 0.01, 0, 1));
    assertThat(kinds(analysis)).containsExactly(Doubt.Kind.ORDER);
  }

  @Test
  void effectsNoLargerThanLuckAreSaidToBe() {
    double[][] points = Known.morris(2, 30, 1);
    OutcomeAnalysis analysis =
        of(sample(DesignKind.MORRIS, points), Known.noisy(points, u -> 10 * u[0], 3, 1, 1, 1));
    assertThat(kinds(analysis)).containsExactly(Doubt.Kind.WITHIN_LUCK);
    assertThat(analysis.doubts().get(0).factor()).isEqualTo(1);
    assertThat(analysis.findings().order()).containsExactly(0, 1);
  }

  @Test
  void aLineThatExplainsLittleIsSaidTo() {
    double[][] points = Known.uniform(2, 2000, 1);
    OutcomeAnalysis analysis =
        of(
            sample(DesignKind.LHS, points),
            Known.noisy(points, u -> (u[0] - 0.5) * (u[0] - 0.5), 2, 1e-4, 0, 1));
    assertThat(kinds(analysis)).containsExactly(Doubt.Kind.BENT);
  }

  @Test
  void whatNeverVariesAndWhatIsMissingIsSaid() {
    double[][] points = Known.uniform(2, 50, 1);
    double[][] values = Known.exact(points, u -> 7).values().clone();
    values[3] = new double[] {Double.NaN};
    OutcomeAnalysis analysis = of(sample(DesignKind.LHS, points), new Responses(values));
    assertThat(kinds(analysis)).containsExactly(Doubt.Kind.LEFT_OUT, Doubt.Kind.NOTHING_VARIES);
    assertThat(analysis.complete()).isEqualTo(49);
  }

  @Test
  void ofASaltelliSampleOnlyBaseRowsStandForTheSpace() {
    double[][] points = Known.saltelli(3, 10);
    assertThat(sample(DesignKind.SALTELLI, points).spread()).hasSize(20).startsWith(0, 1, 5, 6);
  }

  @Test
  void categoriesHaveSharesOfLevelsInsteadOfRegression() {
    double[][] points = Known.uniform(2, 300, 1);
    for (double[] point : points) {
      point[1] = Math.floor(3 * point[1]);
    }
    SweepSample sample =
        new SweepSample(
            DesignKind.LHS,
            List.of(Factor.number("x"), Factor.category("rule", List.of("a", "b", "c"))),
            new double[] {1, 2},
            points);
    OutcomeAnalysis analysis = of(sample, Known.exact(points, u -> u[0] + (u[1] == 1 ? 5 : 0)));
    Associations found = (Associations) analysis.findings();
    assertThat(found.ordered()).containsExactly(0);
    assertThat(found.shares()).hasSize(1);
    assertThat(found.order()).containsExactly(1, 0);
    assertThat(found.shares().get(0).share().value()).isGreaterThan(0.95);
  }
}
