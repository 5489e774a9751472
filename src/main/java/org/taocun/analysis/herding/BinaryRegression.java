package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.stream.IntStream;

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
   * @param covariances of the coefficients
   * @param eta the sum of effects of each case; NaN of those that say nothing
   */
  record Fit(
      double[] values,
      double[] errors,
      double[] clustered,
      double logLikelihood,
      long cases,
      long events,
      long dropped,
      double[][] covariances,
      double[] eta) {}

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
      throw new RefusedException(Refusal.NO_VARIATION);
    }
    if (events < cases.columns().length || used <= width) {
      throw new RefusedException(Refusal.TOO_FEW, Long.toString(events));
    }
    start();
    ReducedEquations reduced = climb();
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
        cases.n() - used,
        Arrays.stream(inverse)
            .map(row -> Arrays.copyOfRange(row, narrowCount, width))
            .toArray(double[][]::new),
        etas());
  }

  private double[] etas() {
    double[] etas = new double[cases.n()];
    double[] x = new double[cases.columns().length];
    for (int r = 0; r < etas.length; r++) {
      for (int j = 0; j < x.length; j++) {
        x[j] = cases.columns()[j][r];
      }
      etas[r] = telling[r] ? eta(r, narrow(r), x) : Double.NaN;
    }
    return etas;
  }

  /**
   * Starts from the share of events in each level of the wide factor: from one start for all,
   * Newton steps of levels whose shares differ much would go astray.
   */
  private void start() {
    long[] all = new long[wideEffects.length];
    long[] some = new long[wideEffects.length];
    for (int r = 0; r < cases.n(); r++) {
      int level = cases.wide()[r];
      all[level] += telling[r] ? 1 : 0;
      some[level] += telling[r] && cases.event()[r] ? 1 : 0;
    }
    for (int a = 0; a < all.length; a++) {
      wideEffects[a] = all[a] == 0 ? 0 : link.start((double) some[a] / all[a]);
    }
  }

  /** Climbs to the maximum and returns the equations there. */
  private ReducedEquations climb() {
    double[] ranges = ranges();
    Information sums = sums();
    boolean[] aliased = new boolean[0];
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      ReducedEquations reduced = new ReducedEquations(sums, narrowCount, cases.names(), aliased);
      aliased = reduced.aliased;
      double[] step = reduced.solve();
      double gain = reduced.gain(step);
      if (!(gain >= 0)) {
        break;
      }
      sums = walk(reduced, step, sums.logLikelihood);
      requireFinite(ranges);
      if (gain < 1e-13) {
        return new ReducedEquations(sums, narrowCount, cases.names(), aliased);
      }
    }
    throw new RefusedException(Refusal.NO_CONVERGENCE);
  }

  /** Walks the step, or half of it and so on where the likelihood would fall. */
  private Information walk(ReducedEquations reduced, double[] step, double before) {
    double[] wideStep = reduced.wideStep(step);
    double share = 1;
    move(step, wideStep, share);
    Information next = sums();
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
        throw new RefusedException(Refusal.SEPARATED, LayerName.ofCovariate(cases.names()[j]));
      }
    }
  }

  /** Information over the cases at the present effects, part by part. */
  private Information sums() {
    Information[] parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(
                part ->
                    sums(
                        (int) ((long) cases.n() * part / PARTS),
                        (int) ((long) cases.n() * (part + 1) / PARTS)))
            .toArray(Information[]::new);
    for (int part = 1; part < PARTS; part++) {
      parts[0].add(parts[part]);
    }
    return parts[0];
  }

  private Information sums(int from, int to) {
    Information sums = new Information(wideEffects.length, width);
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
  private double[] clustered(Information sums, double[][] inverse, int[] cluster, int clusters) {
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
}
