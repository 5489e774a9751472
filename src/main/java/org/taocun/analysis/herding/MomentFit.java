package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.taocun.analysis.Shuffles;

/** The estimate that {@link MomentSums} give, and its errors. */
final class MomentFit {
  private static final int STEPS = 180;
  private static final int LEAST_WORLDS = 100;

  private final Diffusion data;
  private final double[] y;
  private final MomentSums sums;
  private final RealMatrix weight;
  private double lambda;
  private RealVector effects = new ArrayRealVector();
  private double sigma;
  private RealMatrix covariance = new Array2DRowRealMatrix();
  private RealMatrix clustered = new Array2DRowRealMatrix();

  private MomentFit(Diffusion data, double[] y, MomentSums sums) {
    this.data = data;
    this.y = y;
    this.sums = sums;
    weight = inverse(sums.squares());
  }

  /**
   * The estimate.
   *
   * @throws RefusedException if the moments do not determine it
   */
  static MomentFit of(Diffusion data, Completion completion, double[] y, Shuffles draws) {
    MomentFit fit = new MomentFit(data, y, new MomentSums(data.traits(), completion, y, draws));
    fit.search();
    fit.refine();
    fit.spread(completion, draws);
    return fit;
  }

  private static RealMatrix inverse(RealMatrix matrix) {
    try {
      return new CholeskyDecomposition(matrix, 1e-9 * matrix.getNorm(), 1e-13)
          .getSolver()
          .getInverse();
    } catch (NonPositiveDefiniteMatrixException | SingularMatrixException e) {
      throw new RefusedException(Refusal.COLLINEAR);
    }
  }

  private RealVector effectsAt(double at) {
    RealMatrix model = sums.model(at);
    RealMatrix left = model.transpose().multiply(weight);
    return inverse(left.multiply(model)).operate(left.operate(sums.outcome(at)));
  }

  private RealVector moments(double at, RealVector of) {
    return sums.outcome(at).subtract(sums.model(at).operate(of));
  }

  private void search() {
    double best = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= STEPS; step++) {
      double at = MomentSums.LARGEST * (2.0 * step / STEPS - 1);
      RealVector of = effectsAt(at);
      RealVector moments = moments(at, of);
      double distance = moments.dotProduct(weight.operate(moments));
      if (distance < best) {
        best = distance;
        lambda = at;
        effects = of;
      }
    }
  }

  /** Gauss and Newton's method from the best point of the grid. */
  private void refine() {
    for (int round = 0; round < 50; round++) {
      RealMatrix slope = slope();
      RealMatrix left = slope.transpose().multiply(weight);
      RealVector step =
          inverse(left.multiply(slope)).operate(left.operate(moments(lambda, effects)));
      lambda -= step.getEntry(0);
      if (!(Math.abs(lambda) < MomentSums.LARGEST)) {
        throw new RefusedException(Refusal.NO_CONVERGENCE);
      }
      effects = effects.subtract(step.getSubVector(1, effects.getDimension()));
      if (step.getNorm() < 1e-10 * (1 + effects.getNorm())) {
        return;
      }
    }
    throw new RefusedException(Refusal.NO_CONVERGENCE);
  }

  /** The derivatives of the moments by λ and the effects. */
  private RealMatrix slope() {
    RealMatrix model = sums.model(lambda);
    RealMatrix slope =
        new Array2DRowRealMatrix(model.getRowDimension(), effects.getDimension() + 1);
    slope.setColumnVector(
        0, sums.outcomeSlope().subtract(sums.modelSlope(lambda).operate(effects)));
    slope.setSubMatrix(model.scalarMultiply(-1).getData(), 0, 1);
    return slope;
  }

  /**
   * One world in which the estimate is the truth.
   *
   * @param mean outcome without noise
   * @param noise what noise of variance 1 adds
   */
  private record World(double[] mean, double[] noise) {}

  private World world(Completion completion, Shuffles.Luck luck) {
    Ties drawn = completion.drawn(luck, Completion.Favour.NONE);
    RowNormalised h = RowNormalised.of(drawn, Exposure.Weighting.BINARY);
    double[] own = new double[y.length];
    double[] noise = new double[y.length];
    List<double[]> columns = MomentSums.regressors(data.traits(), h);
    for (int i = 0; i < own.length; i++) {
      for (int j = 0; j < columns.size(); j++) {
        own[i] += effects.getEntry(j) * columns.get(j)[i];
      }
      noise[i] = luck.bits() < 0 ? -1 : 1;
    }
    return new World(MomentSums.solved(h, lambda, own), MomentSums.solved(h, lambda, noise));
  }

  /** The errors, from worlds in which the estimate is the truth. */
  private void spread(Completion completion, Shuffles draws) {
    int worlds = Math.max(LEAST_WORLDS, draws.count());
    int n = y.length;
    double[] mean = new double[n];
    double[] square = new double[n];
    double noise = 0;
    List<RealVector> means = new ArrayList<>();
    List<RealVector> noises = new ArrayList<>();
    int batch = 16;
    for (int start = 0; start < worlds; start += batch) {
      World[] some =
          IntStream.range(start, Math.min(worlds, start + batch))
              .parallel()
              .mapToObj(r -> world(completion, draws.luck(draws.count() + r)))
              .toArray(World[]::new);
      for (World world : some) {
        means.add(sums.onto(lambda, world.mean));
        noises.add(sums.onto(lambda, world.noise));
        for (int i = 0; i < n; i++) {
          mean[i] += world.mean[i] / worlds;
          square[i] += world.mean[i] * world.mean[i] / worlds;
          noise += world.noise[i] * world.noise[i] / worlds / n;
        }
      }
    }
    sigma = Math.sqrt(Math.max(0, residual(mean, square) / noise));
    RealMatrix moments = new Array2DRowRealMatrix(weight.getRowDimension(), worlds);
    for (int r = 0; r < worlds; r++) {
      moments.setColumnVector(r, means.get(r).add(noises.get(r).mapMultiply(sigma)));
    }
    // The model's mean is over half the draws, with the noise that this leaves.
    double more = 1 + 2.0 / draws.count();
    covariance = sandwich(covariances(moments).scalarMultiply(more));
    clustered = sandwich(byGroup(mean));
  }

  /** The mean square of y less its expectation, without the part of unknown networks. */
  private double residual(double[] mean, double[] square) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double apart = y[i] - mean[i];
      sum += apart * apart - (square[i] - mean[i] * mean[i]);
    }
    return sum / (y.length - effects.getDimension() - 1);
  }

  private static RealMatrix covariances(RealMatrix moments) {
    int worlds = moments.getColumnDimension();
    RealMatrix centred = moments.copy();
    for (int a = 0; a < moments.getRowDimension(); a++) {
      double mean = moments.getRowVector(a).dotProduct(new ArrayRealVector(worlds, 1.0)) / worlds;
      centred.setRowVector(a, moments.getRowVector(a).mapSubtract(mean));
    }
    return centred.multiply(centred.transpose()).scalarMultiply(1.0 / (worlds - 1));
  }

  private RealMatrix byGroup(double[] mean) {
    int groups = data.groups().size() + 1;
    RealMatrix sum = new Array2DRowRealMatrix(groups, weight.getRowDimension());
    for (int i = 0; i < y.length; i++) {
      int g = data.group()[i] < 0 ? groups - 1 : data.group()[i];
      double[] row = sums.row(lambda, i);
      for (int j = 0; j < row.length; j++) {
        sum.addToEntry(g, j, row[j] * (y[i] - mean[i]));
      }
    }
    double factor = groups > 2 ? (groups - 1.0) / (groups - 2) : Double.NaN;
    return sum.transpose().multiply(sum).scalarMultiply(factor);
  }

  private RealMatrix sandwich(RealMatrix ofMoments) {
    RealMatrix slope = slope();
    RealMatrix left = slope.transpose().multiply(weight);
    RealMatrix bread = inverse(left.multiply(slope)).multiply(left);
    return bread.multiply(ofMoments).multiply(bread.transpose());
  }

  /** λ and the effects with their errors. */
  List<Coefficient> coefficients(List<String> names) {
    List<Coefficient> coefficients = new ArrayList<>();
    for (int j = 0; j < names.size(); j++) {
      coefficients.add(
          new Coefficient(
              names.get(j),
              j == 0 ? lambda : effects.getEntry(j - 1),
              Math.sqrt(covariance.getEntry(j, j)),
              Math.sqrt(clustered.getEntry(j, j))));
    }
    return coefficients;
  }

  /** The standard deviation of ε. */
  double sigma() {
    return sigma;
  }
}
