package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Maximum likelihood of a logit or probit with one or two factors, by Newton's method. The effects
 * of the wide factor, whose block of the information matrix is diagonal, are eliminated (Schur's
 * complement), so thousands of groups cost no more than their cases. Standard errors come from the
 * observed information. Cost O(cases · columns²) an iteration; sums run in a fixed order, so
 * results are the same for any number of threads.
 */
final class BinaryRegression {
  private static final int PARTS = 8;
  private static final int MOST_ITERATIONS = 60;
  private static final double ALIASED = 1e-9;
  private static final double ENDLESS = 20;

  private final Link link;
  private final Cases cases;
  private final boolean[] telling;
  private final int[] narrowPlace;
  private final int narrowCount;
  private final int width;
  private final double[] wideEffects;
  private final double[] effects;

  /**
   * A fit.
   *
   * @param values coefficients of the columns
   * @param errors their standard errors
   * @param clustered their standard errors clustered, NaN unless asked for
   * @param logLikelihood of the cases that say something
   * @param cases number of these
   * @param events among them
   * @param dropped number of cases that say nothing
   */
  record Fit(
      double[] values,
      double[] errors,
      double[] clustered,
      double logLikelihood,
      long cases,
      long events,
      long dropped) {}

  private BinaryRegression(Link link, Cases cases) {
    this.link = link;
    this.cases = cases;
    telling = cases.telling();
    narrowPlace = new int[cases.narrowLevels()];
    narrowCount = placeNarrow();
    width = narrowCount + cases.columns().length;
    wideEffects = new double[cases.wideLevels()];
    effects = new double[width];
  }

  /**
   * The fit of the cases.
   *
   * @param cluster of each case, for clustered errors; empty for none
   * @throws RefusedException where there is none
   */
  static Fit fit(Link link, Cases cases, int[] cluster, int clusters) {
    return new BinaryRegression(link, cases).fit(cluster, clusters);
  }

  /** Gives the levels of the narrow factor places, the first of those that occur none. */
  private int placeNarrow() {
    Arrays.fill(narrowPlace, -1);
    boolean[] occurs = new boolean[narrowPlace.length];
    for (int r = 0; r < cases.narrow().length && r < cases.n(); r++) {
      occurs[cases.narrow()[r]] |= telling[r];
    }
    int count = -1;
    for (int level = 0; level < occurs.length; level++) {
      if (occurs[level]) {
        narrowPlace[level] = count++;
      }
    }
    return Math.max(count, 0);
  }

  private Fit fit(int[] cluster, int clusters) {
    long used = 0;
    long events = 0;
    for (int r = 0; r < cases.n(); r++) {
      used += telling[r] ? 1 : 0;
      events += telling[r] && cases.event()[r] ? 1 : 0;
    }
    if (used == 0) {
      throw new RefusedException(Refusal.Reason.NO_VARIATION);
    }
    if (events < cases.columns().length || used <= width) {
      throw new RefusedException(Refusal.Reason.TOO_FEW, Long.toString(events));
    }
    Arrays.fill(wideEffects, link.start((double) events / used));
    Reduced reduced = climb();
    int columns = cases.columns().length;
    double[] errors = new double[columns];
    double[][] inverse = new double[columns][];
    for (int j = 0; j < columns; j++) {
      inverse[j] = reduced.inverseRow(narrowCount + j);
      errors[j] = Math.sqrt(inverse[j][narrowCount + j]);
    }
    double[] clustered = new double[columns];
    Arrays.fill(clustered, Double.NaN);
    if (clusters > 1) {
      clustered = clustered(reduced.sums, inverse, cluster, clusters);
    }
    return new Fit(
        Arrays.copyOfRange(effects, narrowCount, width),
        errors,
        clustered,
        reduced.sums.logLikelihood,
        used,
        events,
        cases.n() - used);
  }

  /** Climbs to the maximum and returns the equations there. */
  private Reduced climb() {
    double[] ranges = ranges();
    Sums sums = sums();
    boolean[] aliased = new boolean[0];
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      Reduced reduced = new Reduced(sums, aliased);
      aliased = reduced.aliased;
      double[] step = reduced.solve();
      double gain = reduced.gain(step);
      if (!(gain >= 0)) {
        break;
      }
      sums = walk(reduced, step, sums.logLikelihood);
      requireFinite(ranges);
      if (gain < 1e-13) {
        return new Reduced(sums, aliased);
      }
    }
    throw new RefusedException(Refusal.Reason.NO_CONVERGENCE);
  }

  /** Walks the step, or half of it and so on where the likelihood would fall. */
  private Sums walk(Reduced reduced, double[] step, double before) {
    double[] wideStep = reduced.wideStep(step);
    double share = 1;
    move(step, wideStep, share);
    Sums next = sums();
    while (!(next.logLikelihood >= before - 1e-9 * Math.abs(before)) && share > 1e-6) {
      move(step, wideStep, -share / 2);
      share /= 2;
      next = sums();
    }
    return next;
  }

  private void move(double[] step, double[] wideStep, double share) {
    for (int j = 0; j < width; j++) {
      effects[j] += share * step[j];
    }
    for (int a = 0; a < wideEffects.length; a++) {
      wideEffects[a] += share * wideStep[a];
    }
  }

  /** Highest less lowest value of each column. */
  private double[] ranges() {
    double[] ranges = new double[cases.columns().length];
    for (int j = 0; j < ranges.length; j++) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int r = 0; r < cases.n(); r++) {
        if (telling[r]) {
          least = Math.min(least, cases.columns()[j][r]);
          most = Math.max(most, cases.columns()[j][r]);
        }
      }
      ranges[j] = most - least;
    }
    return ranges;
  }

  /** A coefficient that moves η so far over its column's range is on its way to infinity. */
  private void requireFinite(double[] ranges) {
    for (int j = 0; j < ranges.length; j++) {
      if (!(Math.abs(effects[narrowCount + j]) * ranges[j] < ENDLESS)) {
        throw new RefusedException(Refusal.Reason.SEPARATED, cases.names()[j]);
      }
    }
  }

  /** Sums over the cases at the present effects, part by part. */
  private Sums sums() {
    Sums[] parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(
                part ->
                    sums(
                        (int) ((long) cases.n() * part / PARTS),
                        (int) ((long) cases.n() * (part + 1) / PARTS)))
            .toArray(Sums[]::new);
    for (int part = 1; part < PARTS; part++) {
      parts[0].add(parts[part]);
    }
    return parts[0];
  }

  private Sums sums(int from, int to) {
    Sums sums = new Sums(wideEffects.length, width);
    int columns = cases.columns().length;
    double[] terms = new double[3];
    double[] x = new double[columns];
    for (int r = from; r < to; r++) {
      if (!telling[r]) {
        continue;
      }
      for (int j = 0; j < columns; j++) {
        x[j] = cases.columns()[j][r];
      }
      int b = narrow(r);
      link.terms(eta(r, b, x), cases.event()[r], terms);
      sums.add(cases.wide()[r], b, x, narrowCount, terms);
    }
    return sums;
  }

  private int narrow(int row) {
    return narrowCount == 0 ? -1 : narrowPlace[cases.narrow()[row]];
  }

  private double eta(int row, int b, double[] x) {
    double eta = wideEffects[cases.wide()[row]] + (b >= 0 ? effects[b] : 0);
    for (int j = 0; j < x.length; j++) {
      eta += effects[narrowCount + j] * x[j];
    }
    return Math.max(-Link.LARGEST, Math.min(Link.LARGEST, eta));
  }

  /**
   * Errors clustered (Liang and Zeger 1986): the sandwich of scores summed by cluster, times
   * clusters/(clusters − 1), clusters that occur.
   */
  private double[] clustered(Sums sums, double[][] inverse, int[] cluster, int clusters) {
    int columns = inverse.length;
    double[][] wide = new double[columns][];
    for (int j = 0; j < columns; j++) {
      wide[j] = sums.eliminated(inverse[j]);
    }
    double[][] scores = new double[columns][clusters];
    boolean[] occurs = new boolean[clusters];
    double[] terms = new double[3];
    double[] x = new double[columns];
    for (int r = 0; r < cases.n(); r++) {
      if (!telling[r]) {
        continue;
      }
      occurs[cluster[r]] = true;
      for (int j = 0; j < columns; j++) {
        x[j] = cases.columns()[j][r];
      }
      int b = narrow(r);
      link.terms(eta(r, b, x), cases.event()[r], terms);
      for (int j = 0; j < columns; j++) {
        double along = wide[j][cases.wide()[r]] + (b >= 0 ? inverse[j][b] : 0);
        for (int l = 0; l < columns; l++) {
          along += inverse[j][narrowCount + l] * x[l];
        }
        scores[j][cluster[r]] += terms[0] * along;
      }
    }
    double found = 0;
    for (boolean is : occurs) {
      found += is ? 1 : 0;
    }
    double[] errors = new double[columns];
    for (int j = 0; j < columns; j++) {
      double squares = 0;
      for (double score : scores[j]) {
        squares += score * score;
      }
      errors[j] = found < 2 ? Double.NaN : Math.sqrt(squares * found / (found - 1));
    }
    return errors;
  }

  /** Sums over cases: scores and information, by effect. */
  private static final class Sums {
    final int width;
    final double[] diagonal;
    final double[] wideScores;
    final double[] crossed;
    final double[] information;
    final double[] scores;
    double logLikelihood;

    Sums(int wide, int width) {
      this.width = width;
      diagonal = new double[wide];
      wideScores = new double[wide];
      crossed = new double[wide * width];
      information = new double[width * width];
      scores = new double[width];
    }

    void add(int a, int b, double[] x, int narrowCount, double[] terms) {
      double score = terms[0];
      double weight = terms[1];
      logLikelihood += terms[2];
      diagonal[a] += weight;
      wideScores[a] += score;
      int row = a * width;
      if (b >= 0) {
        crossed[row + b] += weight;
        information[b * width + b] += weight;
        scores[b] += score;
      }
      for (int j = 0; j < x.length; j++) {
        double weighted = weight * x[j];
        int place = narrowCount + j;
        crossed[row + place] += weighted;
        scores[place] += score * x[j];
        if (b >= 0) {
          information[b * width + place] += weighted;
        }
        for (int l = j; l < x.length; l++) {
          information[place * width + narrowCount + l] += weighted * x[l];
        }
      }
    }

    void add(Sums other) {
      add(diagonal, other.diagonal);
      add(wideScores, other.wideScores);
      add(crossed, other.crossed);
      add(information, other.information);
      add(scores, other.scores);
      logLikelihood += other.logLikelihood;
    }

    private static void add(double[] to, double[] from) {
      for (int k = 0; k < to.length; k++) {
        to[k] += from[k];
      }
    }

    /** −Σ_j crossed_aj v_j/diagonal_a for every level a of the wide factor. */
    double[] eliminated(double[] v) {
      double[] wide = new double[diagonal.length];
      for (int a = 0; a < wide.length; a++) {
        double sum = 0;
        for (int j = 0; j < width; j++) {
          sum += crossed[a * width + j] * v[j];
        }
        wide[a] = diagonal[a] > 0 ? -sum / diagonal[a] : 0;
      }
      return wide;
    }
  }

  /** The equations of the narrow factor and the columns after elimination of the wide factor. */
  private final class Reduced {
    final Sums sums;
    final boolean[] aliased;
    private final double[] right;
    private final int[] kept;
    private final DecompositionSolver solver;

    /**
     * @param known which effects are combinations of others; empty to find out
     */
    Reduced(Sums sums, boolean[] known) {
      this.sums = sums;
      double[][] matrix = new double[width][width];
      right = sums.scores.clone();
      for (int i = 0; i < width; i++) {
        for (int j = i; j < width; j++) {
          matrix[i][j] = sums.information[i * width + j];
          matrix[j][i] = matrix[i][j];
        }
      }
      eliminate(matrix);
      aliased = known.length == width ? known : aliased(matrix);
      kept = IntStream.range(0, width).filter(j -> !aliased[j]).toArray();
      RealMatrix part = new Array2DRowRealMatrix(kept.length, kept.length);
      for (int i = 0; i < kept.length; i++) {
        for (int j = 0; j < kept.length; j++) {
          part.setEntry(i, j, matrix[Math.min(kept[i], kept[j])][Math.max(kept[i], kept[j])]);
        }
      }
      try {
        solver = new CholeskyDecomposition(part, 1e-9, 0).getSolver();
      } catch (NonPositiveDefiniteMatrixException e) {
        throw new RefusedException(Refusal.Reason.NO_CONVERGENCE);
      }
    }

    private void eliminate(double[][] matrix) {
      for (int a = 0; a < sums.diagonal.length; a++) {
        double weight = sums.diagonal[a];
        if (!(weight > 0)) {
          continue;
        }
        int row = a * width;
        for (int i = 0; i < width; i++) {
          double share = sums.crossed[row + i] / weight;
          if (share != 0) {
            right[i] -= share * sums.wideScores[a];
            for (int j = 0; j < width; j++) {
              matrix[i][j] -= share * sums.crossed[row + j];
            }
          }
        }
      }
    }

    /** Which effects are combinations of those before them: pivots that vanish. */
    private boolean[] aliased(double[][] matrix) {
      boolean[] found = new boolean[width];
      double[][] left = new double[width][];
      for (int j = 0; j < width; j++) {
        left[j] = matrix[j].clone();
      }
      for (int j = 0; j < width; j++) {
        found[j] = !(left[j][j] > ALIASED * sums.information[j * width + j]);
        if (found[j] && j >= narrowCount) {
          throw new RefusedException(Refusal.Reason.COLLINEAR, cases.names()[j - narrowCount]);
        }
        for (int i = j + 1; i < width && !found[j]; i++) {
          double factor = left[i][j] / left[j][j];
          for (int l = j; l < width && factor != 0; l++) {
            left[i][l] -= factor * left[j][l];
          }
        }
      }
      return found;
    }

    double[] solve() {
      return solve(right);
    }

    private double[] solve(double[] from) {
      double[] part = new double[kept.length];
      for (int i = 0; i < kept.length; i++) {
        part[i] = from[kept[i]];
      }
      double[] solved = solver.solve(new ArrayRealVector(part, false)).toArray();
      double[] all = new double[width];
      for (int i = 0; i < kept.length; i++) {
        all[kept[i]] = solved[i];
      }
      return all;
    }

    double[] inverseRow(int place) {
      double[] unit = new double[width];
      unit[place] = 1;
      return solve(unit);
    }

    double[] wideStep(double[] step) {
      double[] wide = sums.eliminated(step);
      for (int a = 0; a < wide.length; a++) {
        wide[a] += sums.diagonal[a] > 0 ? sums.wideScores[a] / sums.diagonal[a] : 0;
      }
      return wide;
    }

    /** Twice the gain in log-likelihood that the step promises. */
    double gain(double[] step) {
      double gain = 0;
      for (int j = 0; j < width; j++) {
        gain += step[j] * right[j];
      }
      for (int a = 0; a < sums.diagonal.length; a++) {
        double score = sums.wideScores[a];
        gain += sums.diagonal[a] > 0 ? score * score / sums.diagonal[a] : 0;
      }
      return gain;
    }
  }
}
