package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Estimate;

/** The formulas of docs/sensitivity.md, computed as they are written. */
class FormulasOfThePageTest {
  private static final Resampling FEW = new Resampling(200, 1);
  private static final int R = 3;

  private static String page = "";

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(Path.of("docs", "sensitivity.md"));
  }

  private static void written(String... formulas) {
    assertThat(page).contains(formulas);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** Σ(x − x̄)²/(n − 1). */
  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
  }

  /** ⟨ab⟩ as the mean over pairs of different replications. */
  private static double pairs(double[] a, double[] b) {
    double sum = 0;
    for (int r = 0; r < a.length; r++) {
      for (int s = 0; s < a.length; s++) {
        sum += r == s ? 0 : a[r] * b[s];
      }
    }
    return sum / (a.length * (a.length - 1.0));
  }

  private static double[] less(double[] a, double b) {
    return Arrays.stream(a).map(x -> x - b).toArray();
  }

  private static double[] less(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(r -> a[r] - b[r]).toArray();
  }

  @Test
  void productsAreTakenOverTwoReplications() {
    written("⟨ab⟩ = (Σa Σb − Σ a_r b_r)/(R(R − 1))", "d̄² − s²(d)/R");
    double[] a = {1, 4, 6};
    double[] b = {2, -1, 5};
    assertThat(Responses.product(a, b)).isCloseTo(pairs(a, b), within(1e-12));
    double square = mean(a) * mean(a) - variance(a) / 3;
    assertThat(Responses.product(a, a)).isCloseTo(square, within(1e-12));
  }

  @Test
  void luckIsItsVarianceAmongAll() {
    written("V = ⟨cov over points⟩", "L/(max(0, V) + L)");
    double[][] points = Known.uniform(2, 30, 1);
    double[][] y = Known.noisy(points, u -> 3 * u[0], R, 0.5, 1, 1).values();
    double v = 0;
    for (int r = 0; r < R; r++) {
      for (int s = 0; s < R; s++) {
        if (r != s) {
          double[] one = CellMeans.column(y, r);
          double[] other = CellMeans.column(y, s);
          double together = 0;
          for (int p = 0; p < 30; p++) {
            together += (one[p] - mean(one)) * (other[p] - mean(other));
          }
          v += together / 29 / (R * (R - 1));
        }
      }
    }
    double luck = Arrays.stream(y).mapToDouble(FormulasOfThePageTest::variance).sum() / 30;
    Luck found = Luck.of(new Responses(y), FEW);
    assertThat(found.factors()).isCloseTo(v, within(1e-12));
    assertThat(found.share().value()).isCloseTo(luck / (Math.max(0, v) + luck), within(1e-12));
  }

  @Test
  void sobolIndicesAreMeansOfProductsOverTheVariance() {
    written(
        "S_i = ⟨(f(B_j) − f̄)(f(AB_ij) − f(A_j))⟩/V",
        "f̄ the mean over all runs of base rows",
        "T_i = ½⟨(f(A_j) − f(AB_ij))²⟩/V");
    int n = 64;
    double[][] points = Known.saltelli(2, n);
    Responses responses = Known.noisy(points, u -> 3 * u[0] + u[0] * u[1], R, 0.1, 0.3, 1);
    double[][] y = responses.values();
    SobolIndices found = SobolIndices.of(Saltelli.of(points), responses, FEW);
    double centre = 0;
    for (int j = 0; j < n; j++) {
      centre += (mean(y[4 * j]) + mean(y[4 * j + 1])) / (2 * n);
    }
    for (int i = 0; i < 2; i++) {
      double first = 0;
      double total = 0;
      for (int j = 0; j < n; j++) {
        double[] step = less(y[4 * j + 2 + i], y[4 * j]);
        first += pairs(less(y[4 * j + 1], centre), step) / n;
        total += pairs(step, step) / 2 / n;
      }
      double v = found.luck().factors();
      double cut = Math.max(0, Math.min(1, first / v));
      assertThat(found.first().get(i).value()).isCloseTo(cut, within(1e-9));
      assertThat(found.total().get(i).value()).isCloseTo(Math.min(1, total / v), within(1e-9));
    }
    assertThat(found.first().get(1).value()).isBetween(0.001, 0.2);
  }

  @Test
  void theJackknifeIsStudentsHalfWidthOfTheFigureWithoutEachReplication() {
    written("t(R − 1)·se", "se² = (R − 1)/R·Σ(θ_r − θ̄)²");
    double[] theta = {0.2, 0.5, 0.3, 0.9};
    double squares = variance(theta) * 3;
    double expected =
        new TDistribution(null, 3).inverseCumulativeProbability(0.975)
            * Math.sqrt(3 / 4.0 * squares);
    List<double[]> leftOut = Arrays.stream(theta).mapToObj(t -> new double[] {t}).toList();
    assertThat(Uncertainty.halfWidth(leftOut, 0)).isCloseTo(expected, within(1e-9));
    assertThat(VarianceParts.halfWidth(theta)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void elementaryEffectsAreChangesOverTheirPartOfTheRange() {
    written("EE = (Ȳ_after − Ȳ_before)/Δ", "√(2/π)·√(s²(EE)/R)");
    double[][] points = {{0, 0}, {0.5, 0}, {0.5, 1}, {1, 1}, {0.5, 1}, {0.5, 0}};
    Responses responses = Known.noisy(points, u -> 5 * u[0] * u[0] - u[1], R, 1, 1, 1);
    double[][] y = responses.values();
    MorrisScreening found =
        MorrisScreening.of(Trajectories.of(points, new double[] {1, 1}), responses, FEW);
    double[] one = less(y[1], y[0]);
    double[] two = less(y[4], y[3]);
    double[] effects = {mean(one) / 0.5, mean(two) / -0.5};
    MorrisScreening.Effect first = found.effects().get(0);
    assertThat(first.mean().value()).isCloseTo(mean(effects), within(1e-12));
    assertThat(first.size().value())
        .isCloseTo((Math.abs(effects[0]) + Math.abs(effects[1])) / 2, within(1e-12));
    assertThat(first.spread().value()).isCloseTo(Math.sqrt(variance(effects)), within(1e-12));
    double luck = (variance(one) + variance(two)) / 2 / 0.25;
    assertThat(first.floor())
        .isCloseTo(Math.sqrt(2 / Math.PI) * Math.sqrt(luck / R), within(1e-12));
  }

  @Test
  void coefficientsAreThoseOfMeansWithLuckInThem() {
    written("β = C⁻¹c", "R² = βᵀc", "those with Ȳ", "ε² = 1 − (1 − η²)(n − 1)/(n − L)");
    double[][] points = Known.uniform(2, 24, 1);
    for (double[] point : points) {
      point[0] = Math.floor(3 * point[0]);
    }
    Responses responses = Known.noisy(points, u -> u[0] + u[1], R, 1, 1, 1);
    double[] means = Arrays.stream(responses.values()).mapToDouble(m -> mean(m)).toArray();
    int[] all = IntStream.range(0, 24).toArray();
    double[] a = CellMeans.column(points, 0);
    double[] b = CellMeans.column(points, 1);
    double ab = Regression.correlation(a, b, all);
    double ay = Regression.correlation(a, means, all);
    double by = Regression.correlation(b, means, all);
    SweepSample sample =
        new SweepSample(
            DesignKind.LHS,
            List.of(Factor.number("a"), Factor.number("b")),
            new double[] {2, 1},
            points);
    Associations found = Associations.of(sample, responses, FEW);
    Regression regression = found.regression().orElseThrow();
    double first = (ay - ab * by) / (1 - ab * ab);
    double second = (by - ab * ay) / (1 - ab * ab);
    assertThat(regression.coefficients().get(0).value()).isCloseTo(first, within(1e-12));
    assertThat(regression.coefficients().get(1).value()).isCloseTo(second, within(1e-12));
    assertThat(regression.explained().value()).isCloseTo(first * ay + second * by, within(1e-12));
    double between = 0;
    for (double level : new double[] {0, 1, 2}) {
      double[] own =
          IntStream.of(all).filter(p -> a[p] == level).mapToDouble(p -> means[p]).toArray();
      between += own.length * Math.pow(mean(own) - mean(means), 2);
    }
    double eta = between / (variance(means) * 23);
    assertThat(found.shares().get(0).share().value())
        .isCloseTo(Math.max(0, 1 - (1 - eta) * 23 / 21), within(1e-12));
  }

  @Test
  void partsOfAFactorialAreMeanProductsOfEffects() {
    written(
        "main effect of l: Ȳ_lr − Ȳ_r",
        "interaction of l and m: Ȳ_lmr − Ȳ_lr − Ȳ_mr + Ȳ_r",
        "D_u = mean over its combinations of levels of ⟨e e⟩",
        "D_all the mean of ⟨d d⟩",
        "shares are D_u/(ΣD + L) and L/(ΣD + L)");
    double[][] points = new double[12][];
    for (int p = 0; p < 12; p++) {
      int half = p / 6;
      int third = p / 2 % 3;
      points[p] = new double[] {half, third, p % 2};
    }
    Responses responses =
        Known.noisy(points, u -> 2 * u[0] + u[1] * u[1] + u[0] * u[1] * u[2], R, 0.2, 1, 1);
    double[][] y = responses.values();
    double[] grand = new double[R];
    for (double[] point : y) {
      IntStream.range(0, R).forEach(r -> grand[r] += point[r] / 12);
    }
    double[] parts = new double[6];
    int[][] terms = {{0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}};
    double[] all = new double[12];
    for (int p = 0; p < 12; p++) {
      double[] d = less(y[p], grand);
      all[p] = pairs(d, d);
      for (int u = 0; u < 6; u++) {
        double[] e = effect(points, y, grand, terms[u], points[p]);
        parts[u] += Math.max(-1, pairs(e, e)) / 12;
      }
    }
    double rest = Math.max(0, mean(all) - Arrays.stream(parts).sum());
    double luck = Arrays.stream(y).mapToDouble(FormulasOfThePageTest::variance).sum() / 12;
    double sum = Arrays.stream(parts).map(part -> Math.max(0, part)).sum() + rest + luck;
    SweepSample sample =
        new SweepSample(
            DesignKind.GRID,
            List.of(Factor.number("a"), Factor.number("b"), Factor.number("c")),
            new double[] {1, 2, 1},
            points);
    FactorialEffects found = FactorialEffects.of(sample, responses);
    List<Double> shares = new ArrayList<>();
    Arrays.stream(parts).forEach(part -> shares.add(Math.max(0, part) / sum));
    shares.add(rest / sum);
    for (int u = 0; u < 7; u++) {
      assertThat(found.terms().get(u).share().value()).isCloseTo(shares.get(u), within(1e-9));
    }
    assertThat(found.luck().share().value()).isCloseTo(luck / sum, within(1e-9));
  }

  /** The effect of a point's levels of some factors, in each replication. */
  private static double[] effect(
      double[][] points, double[][] y, double[] grand, int[] term, double[] at) {
    double[] effect = level(points, y, term, at);
    if (term.length == 1) {
      return less(effect, grand);
    }
    double[] one = level(points, y, new int[] {term[0]}, at);
    double[] other = level(points, y, new int[] {term[1]}, at);
    return IntStream.range(0, R)
        .mapToDouble(r -> effect[r] - one[r] - other[r] + grand[r])
        .toArray();
  }

  /** The mean over the points that have these levels, in each replication. */
  private static double[] level(double[][] points, double[][] y, int[] term, double[] at) {
    int[] own =
        IntStream.range(0, points.length)
            .filter(p -> Arrays.stream(term).allMatch(i -> points[p][i] == at[i]))
            .toArray();
    return IntStream.range(0, R)
        .mapToDouble(
            r -> Estimate.ofMean(IntStream.of(own).mapToDouble(p -> y[p][r]).toArray()).value())
        .toArray();
  }
}
