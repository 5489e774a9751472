package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.taocun.base.Message;

/**
 * Peer effects by network instruments: two-stage least squares of
 *
 * <p>y = λ G y + α + X β + G X γ + ε
 *
 * <p>on 1, X, G X and the instruments G² X, G being the ties with rows that sum to 1 (Bramoullé,
 * Djebbari and Fortin 2009). With effects of groups, all variables are taken less their group's
 * mean and G³ X is an instrument, too. Refused where the network does not identify ({@link
 * Identification}). Consistent only if ties do not depend on ε: friends chosen by what is not
 * measured break it.
 *
 * @param coefficients λ, named by the layer, the constant (without group effects), then β and γ
 *     trait by trait; errors robust against unequal variances (HC1), clustered ones by group
 * @param identification the rank
 * @param firstStage F of the instruments in the first stage; infinite if they leave nothing
 * @param result what λ says
 */
public record NetworkInstruments(
    List<Coefficient> coefficients,
    Identification identification,
    double firstStage,
    Answer result) {
  private static final double WEAK = 10;

  /** Copies the list. */
  public NetworkInstruments {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * The estimate for adoption by the end of observation (1, or 0), explained by the traits of the
   * data set: a linear model of the chance to adopt.
   */
  public static NetworkInstruments ofAdoption(
      Diffusion data, Ties ties, Exposure.Weighting weighting, boolean groupEffects) {
    if (data.entersLate()) {
      return refused(new Identification(0, groupEffects ? 4 : 3, 0), Refusal.LATE_ENTRY.message());
    }
    return of(data, ties, weighting, groupEffects, data.outcome());
  }

  /**
   * The estimate for any outcome, explained by the traits of the data set. Cost O(ties + people ·
   * columns²).
   *
   * @param y the outcome, person by person
   */
  public static NetworkInstruments of(
      Diffusion data, Ties ties, Exposure.Weighting weighting, boolean groupEffects, double[] y) {
    Identification identification = new Identification(0, groupEffects ? 4 : 3, 0);
    try {
      requireData(data, ties, groupEffects, y);
      identification = Identification.of(ties, weighting, groupEffects);
      identification.require();
      RowNormalised g = RowNormalised.of(ties, weighting);
      return new Estimation(data, ties.name(), g, groupEffects, y).estimate(identification);
    } catch (RefusedException e) {
      return refused(identification, e.refusal());
    }
  }

  private static NetworkInstruments refused(Identification identification, Message reason) {
    return new NetworkInstruments(
        List.of(),
        identification,
        Double.NaN,
        Answer.refused(Question.NETWORK_INSTRUMENTS, reason));
  }

  static void requireData(Diffusion data, Ties ties, boolean groupEffects, double[] y) {
    if (ties.to().length == 0) {
      throw new RefusedException(Refusal.NO_TIES, LayerName.of(ties.name()));
    }
    if (groupEffects) {
      Checks.requireGroups(data);
    }
    if (data.traits().isEmpty()) {
      throw new RefusedException(Refusal.NO_TRAITS);
    }
    for (Diffusion.Trait trait : data.traits()) {
      if (Arrays.stream(trait.values()).anyMatch(Double::isNaN)) {
        throw new RefusedException(Refusal.NO_TRAITS, trait.name());
      }
    }
    if (Arrays.stream(y).distinct().count() < 2) {
      throw new RefusedException(Refusal.NO_VARIATION);
    }
  }

  /** Two-stage least squares. */
  private static final class Estimation {
    private final Diffusion data;
    private final boolean groupEffects;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> regressors = new ArrayList<>();
    private final List<double[]> exogenous = new ArrayList<>();
    private final List<double[]> instruments = new ArrayList<>();
    private final List<String> instrumentNames = new ArrayList<>();
    private final double[] y;

    Estimation(
        Diffusion data, String layer, RowNormalised g, boolean groupEffects, double[] outcome) {
      this.data = data;
      this.groupEffects = groupEffects;
      y = within(outcome);
      names.add(layer);
      regressors.add(within(g.times(outcome)));
      if (!groupEffects) {
        double[] ones = new double[outcome.length];
        Arrays.fill(ones, 1);
        add("constant", ones);
      }
      for (Diffusion.Trait trait : data.traits()) {
        double[] once = g.times(trait.values());
        double[] twice = g.times(once);
        add(trait.name(), within(trait.values()));
        add("G " + trait.name(), within(once));
        instrument("G² " + trait.name(), within(twice));
        if (groupEffects) {
          instrument("G³ " + trait.name(), within(g.times(twice)));
        }
      }
    }

    private void add(String name, double[] values) {
      names.add(name);
      regressors.add(values);
      exogenous.add(values);
    }

    private void instrument(String name, double[] values) {
      instrumentNames.add(name);
      instruments.add(values);
    }

    /** Values less their group's mean, where effects of groups are allowed for. */
    private double[] within(double[] values) {
      if (!groupEffects) {
        return values.clone();
      }
      int groups = data.groups().size() + 1;
      double[] sums = new double[groups];
      int[] sizes = new int[groups];
      for (int i = 0; i < values.length; i++) {
        sums[group(i)] += values[i];
        sizes[group(i)]++;
      }
      double[] within = new double[values.length];
      for (int i = 0; i < within.length; i++) {
        within[i] = values[i] - sums[group(i)] / sizes[group(i)];
      }
      return within;
    }

    private int group(int person) {
      return data.group()[person] < 0 ? data.groups().size() : data.group()[person];
    }

    NetworkInstruments estimate(Identification identification) {
      List<double[]> all = new ArrayList<>(exogenous);
      all.addAll(instruments);
      int n = y.length;
      int freedom = n - all.size() - (groupEffects ? data.groups().size() : 0);
      if (freedom < 0 || n < names.size() + 1) {
        throw new RefusedException(Refusal.TOO_FEW, Integer.toString(n));
      }
      RealMatrix z = matrix(all);
      QRDecomposition first = decomposed(z, instrumentLabels());
      RealVector endogenous = new ArrayRealVector(regressors.get(0), false);
      RealVector fitted = z.operate(first.getSolver().solve(endogenous));
      RealMatrix projected = matrix(regressors);
      projected.setColumnVector(0, fitted);
      QRDecomposition second = decomposed(projected, names);
      double[] values = second.getSolver().solve(new ArrayRealVector(y, false)).toArray();
      double[] residuals = residuals(values);
      double[][] influence = influence(projected, second, residuals);
      List<Coefficient> coefficients = coefficients(values, influence);
      double f = firstStage(endogenous, fitted, freedom);
      return new NetworkInstruments(
          coefficients, identification, f, result(coefficients.get(0), f));
    }

    private List<String> instrumentLabels() {
      List<String> labels = new ArrayList<>(names.subList(1, names.size()));
      labels.addAll(instrumentNames);
      return labels;
    }

    private static RealMatrix matrix(List<double[]> columns) {
      RealMatrix matrix = new Array2DRowRealMatrix(columns.get(0).length, columns.size());
      for (int j = 0; j < columns.size(); j++) {
        matrix.setColumn(j, columns.get(j));
      }
      return matrix;
    }

    private static QRDecomposition decomposed(RealMatrix matrix, List<String> names) {
      QRDecomposition decomposition = new QRDecomposition(matrix);
      RealMatrix r = decomposition.getR();
      for (int j = 0; j < matrix.getColumnDimension(); j++) {
        if (!(Math.abs(r.getEntry(j, j)) > 1e-9 * matrix.getColumnVector(j).getNorm())) {
          throw new RefusedException(Refusal.COLLINEAR, LayerName.ofCovariate(names.get(j)));
        }
      }
      return decomposition;
    }

    private double[] residuals(double[] values) {
      double[] residuals = y.clone();
      for (int j = 0; j < values.length; j++) {
        double[] column = regressors.get(j);
        for (int i = 0; i < residuals.length; i++) {
          residuals[i] -= values[j] * column[i];
        }
      }
      return residuals;
    }

    /** The part of each person in the error of each coefficient: (X̂'X̂)⁻¹ x̂_i e_i. */
    private double[][] influence(
        RealMatrix projected, QRDecomposition decomposition, double[] residuals) {
      int p = names.size();
      RealMatrix r = decomposition.getR().getSubMatrix(0, p - 1, 0, p - 1);
      RealMatrix inverse = new QRDecomposition(r).getSolver().getInverse();
      RealMatrix bread = inverse.multiply(inverse.transpose());
      double[][] influence = new double[p][residuals.length];
      for (int i = 0; i < residuals.length; i++) {
        double[] row = bread.operate(projected.getRow(i));
        for (int j = 0; j < p; j++) {
          influence[j][i] = row[j] * residuals[i];
        }
      }
      return influence;
    }

    private List<Coefficient> coefficients(double[] values, double[][] influence) {
      int n = y.length;
      int p = values.length + (groupEffects ? data.groups().size() : 0);
      List<Coefficient> coefficients = new ArrayList<>();
      for (int j = 0; j < values.length; j++) {
        double[] sums = new double[data.groups().size() + 1];
        double squares = 0;
        for (int i = 0; i < n; i++) {
          squares += influence[j][i] * influence[j][i];
          sums[group(i)] += influence[j][i];
        }
        double error = Math.sqrt(squares * n / Math.max(1, n - p));
        coefficients.add(new Coefficient(names.get(j), values[j], error, clustered(sums)));
      }
      return coefficients;
    }

    private double clustered(double[] sums) {
      double clusters = data.groups().size();
      double squares = 0;
      for (double sum : sums) {
        squares += sum * sum;
      }
      return clusters > 1 ? Math.sqrt(squares * clusters / (clusters - 1)) : Double.NaN;
    }

    private double firstStage(RealVector endogenous, RealVector fitted, int freedom) {
      RealMatrix x = matrix(exogenous);
      QRDecomposition restricted = decomposed(x, names.subList(1, names.size()));
      RealVector without = x.operate(restricted.getSolver().solve(endogenous));
      double rest = square(endogenous.subtract(fitted));
      double gain = square(endogenous.subtract(without)) - rest;
      return freedom == 0 ? Double.NaN : gain / instruments.size() / (rest / freedom);
    }

    private static double square(RealVector vector) {
      return vector.dotProduct(vector);
    }

    private Answer result(Coefficient lambda, double f) {
      List<Caution> cautions = new ArrayList<>();
      if (!(f >= WEAK)) {
        cautions.add(Caution.WEAK_INSTRUMENTS);
      }
      return Answer.of(
          Question.NETWORK_INSTRUMENTS,
          lambda.value() / lambda.error(),
          lambda.p(),
          lambda.value(),
          lambda.interval(),
          y.length,
          Caution.messages(cautions));
    }
  }
}
