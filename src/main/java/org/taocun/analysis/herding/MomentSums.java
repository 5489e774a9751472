package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.taocun.analysis.Shuffles;

/**
 * Moments of peer effects over drawn networks, as a function of λ: with instruments Z and networks
 * G drawn for them, and regressors V = (1, X, HX) over networks H drawn apart from these,
 *
 * <p>m(λ, θ) = Z'(I − λG)(y − (I − λH)⁻¹Vθ),
 *
 * <p>each a mean over draws. The inverse is Σ λ^k H^k, so that its products with Z and G'Z are
 * worked out once for every λ.
 */
final class MomentSums {
  /** The largest λ, up or down; the series is cut off where it adds less than 1e-5 of that. */
  static final double LARGEST = .9;

  private static final int TERMS = 120;

  private final double[] y;
  private final double[][] instruments;
  private final double[][] carried;

  /** Z'H^kV for each k. */
  private final RealMatrix[] onInstruments = new RealMatrix[TERMS];

  /** (G'Z)'H^kV for each k. */
  private final RealMatrix[] onCarried = new RealMatrix[TERMS];

  /**
   * The sums. Cost O(networks · 120 · traits · (ties + people · traits)).
   *
   * @param draws number of networks: the first half for the instruments, the others for the model
   */
  MomentSums(List<Diffusion.Trait> traits, Completion completion, double[] y, Shuffles draws) {
    this.y = y;
    int half = draws.count() / 2;
    List<double[]> z = new ArrayList<>();
    List<double[]> gz = new ArrayList<>();
    for (int s = 0; s < half; s++) {
      RowNormalised g = network(completion, draws, s);
      List<double[]> own = instruments(traits, g);
      for (int j = 0; j < own.size(); j++) {
        add(z, j, own.get(j), 1.0 / half);
        add(gz, j, g.transposedTimes(own.get(j)), 1.0 / half);
      }
      draws.hearer().finished();
    }
    instruments = z.toArray(double[][]::new);
    carried = gz.toArray(double[][]::new);
    RealMatrix[][] each =
        IntStream.range(half, draws.count())
            .parallel()
            .mapToObj(
                s -> {
                  RealMatrix[] products = products(traits, network(completion, draws, s));
                  draws.hearer().finished();
                  return products;
                })
            .toArray(RealMatrix[][]::new);
    for (int k = 0; k < TERMS; k++) {
      onInstruments[k] = mean(each, k);
      onCarried[k] = mean(each, TERMS + k);
    }
  }

  private static RowNormalised network(Completion completion, Shuffles draws, int number) {
    Ties drawn = completion.drawn(draws.luck(number), Completion.Favour.NONE);
    return RowNormalised.of(drawn, Exposure.Weighting.BINARY);
  }

  private static void add(List<double[]> sums, int place, double[] values, double weight) {
    if (place == sums.size()) {
      sums.add(new double[values.length]);
    }
    double[] sum = sums.get(place);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * values[i];
    }
  }

  private static RealMatrix mean(RealMatrix[][] each, int place) {
    RealMatrix sum = each[0][place];
    for (int s = 1; s < each.length; s++) {
      sum = sum.add(each[s][place]);
    }
    return sum.scalarMultiply(1.0 / each.length);
  }

  /** 1, X, GX and G²X. */
  private static List<double[]> instruments(List<Diffusion.Trait> traits, RowNormalised g) {
    List<double[]> columns = regressors(traits, g);
    for (Diffusion.Trait trait : traits) {
      columns.add(g.times(g.times(trait.values())));
    }
    return columns;
  }

  /** 1, then X and GX trait by trait. */
  static List<double[]> regressors(List<Diffusion.Trait> traits, RowNormalised g) {
    List<double[]> columns = new ArrayList<>();
    double[] ones = new double[traits.get(0).values().length];
    Arrays.fill(ones, 1);
    columns.add(ones);
    for (Diffusion.Trait trait : traits) {
      columns.add(trait.values());
      columns.add(g.times(trait.values()));
    }
    return columns;
  }

  private RealMatrix[] products(List<Diffusion.Trait> traits, RowNormalised h) {
    List<double[]> columns = regressors(traits, h);
    int width = columns.size();
    double[] rows = new double[width * y.length];
    for (int j = 0; j < width; j++) {
      for (int i = 0; i < y.length; i++) {
        rows[i * width + j] = columns.get(j)[i];
      }
    }
    RealMatrix[] products = new RealMatrix[2 * TERMS];
    for (int k = 0; k < TERMS; k++) {
      products[k] = product(instruments, rows, width);
      products[TERMS + k] = product(carried, rows, width);
      rows = h.times(rows, width);
    }
    return products;
  }

  private static RealMatrix product(double[][] left, double[] rows, int width) {
    double[][] product = new double[left.length][width];
    for (int a = 0; a < left.length; a++) {
      double[] sums = product[a];
      for (int i = 0; i < left[a].length; i++) {
        double value = left[a][i];
        for (int b = 0; b < width; b++) {
          sums[b] += value * rows[i * width + b];
        }
      }
    }
    return new Array2DRowRealMatrix(product, false);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** (I − λH)⁻¹ times a vector. */
  static double[] solved(RowNormalised h, double lambda, double[] vector) {
    double[] sum = vector.clone();
    double[] term = vector;
    double factor = lambda;
    while (Math.abs(factor) > 1e-12) {
      term = h.times(term);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += factor * term[i];
      }
      factor *= lambda;
    }
    return sum;
  }

  /** Z'(I − λG) times a vector. */
  RealVector onto(double lambda, double[] vector) {
    RealVector product = new ArrayRealVector(instruments.length);
    for (int j = 0; j < instruments.length; j++) {
      product.setEntry(j, product(instruments[j], vector) - lambda * product(carried[j], vector));
    }
    return product;
  }

  /** The part of one person in {@link #onto}, per unit of its value. */
  double[] row(double lambda, int person) {
    double[] row = new double[instruments.length];
    for (int j = 0; j < row.length; j++) {
      row[j] = instruments[j][person] - lambda * carried[j][person];
    }
    return row;
  }

  /** Z'(I − λG)y. */
  RealVector outcome(double lambda) {
    return onto(lambda, y);
  }

  /** Its derivative by λ. */
  RealVector outcomeSlope() {
    RealVector slope = new ArrayRealVector(carried.length);
    for (int j = 0; j < carried.length; j++) {
      slope.setEntry(j, -product(carried[j], y));
    }
    return slope;
  }

  /** Z'(I − λG)(I − λH)⁻¹V. */
  RealMatrix model(double lambda) {
    RealMatrix sum = onInstruments[0];
    double factor = 1;
    for (int k = 0; k < TERMS; k++) {
      sum = k == 0 ? sum : sum.add(onInstruments[k].scalarMultiply(factor));
      sum = sum.subtract(onCarried[k].scalarMultiply(factor * lambda));
      factor *= lambda;
    }
    return sum;
  }

  /** Its derivative by λ. */
  RealMatrix modelSlope(double lambda) {
    RealMatrix sum = onCarried[0].scalarMultiply(-1);
    double factor = 1;
    for (int k = 1; k < TERMS; k++) {
      sum = sum.add(onInstruments[k].scalarMultiply(k * factor));
      factor *= lambda;
      sum = sum.subtract(onCarried[k].scalarMultiply((k + 1) * factor));
    }
    return sum;
  }

  /** Z'Z. */
  RealMatrix squares() {
    RealMatrix squares = new Array2DRowRealMatrix(instruments.length, instruments.length);
    for (int a = 0; a < instruments.length; a++) {
      for (int b = 0; b < instruments.length; b++) {
        squares.setEntry(a, b, product(instruments[a], instruments[b]));
      }
    }
    return squares;
  }
}
