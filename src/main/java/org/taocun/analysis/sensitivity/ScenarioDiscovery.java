package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.special.Beta;
import org.taocun.analysis.Interval;

/**
 * Where in the space of the factors a condition on the outcome holds, told as boxes that can be
 * said in words (Bryant and Lempert 2010, "Thinking inside the box: a participatory,
 * computer-assisted approach to scenario discovery", Technological Forecasting and Social Change
 * 77(1), 34-49).
 *
 * <p>Of a box with n of the N cases, in which it holds in H of all T: density H/n, coverage H/T,
 * mass n/N. From the boxes of {@link Peeling}'s trajectory the one with the largest excess, H −
 * n·T/N, is taken: the cases in which it holds beyond those that as many cases from anywhere would
 * have; or the largest box of a density that is asked for. Restrictions that chance might have
 * found are dropped, slices pasted back on, and the next box is sought among what is left; a box
 * that is no denser than all cases are is none.
 *
 * <p>A restriction's quasi-p-value is the chance of at least H among n binomial trials at the
 * density of the box without this restriction, P = I_p(H, n − H + 1). "Quasi", because the
 * restriction was sought in the same cases. Therefore {@link #elsewhere} says what boxes found in
 * one half of the cases hold in the other.
 *
 * @param cases N, points with an outcome
 * @param leftOut points without
 * @param holds T/N, how often it holds at all
 * @param boxes those found, the first one first
 * @param tradeOff the first box's trajectory, from everything to the smallest box
 * @param elsewhere for the first box
 * @param needed how many cases a search needs at least; with fewer there are no boxes
 */
public record ScenarioDiscovery(
    int cases,
    int leftOut,
    double holds,
    List<Region> boxes,
    List<TradeOff> tradeOff,
    Elsewhere elsewhere,
    int needed) {

  /**
   * How patient the search is.
   *
   * @param peel α, the share of a box's cases that a slice takes
   * @param paste the share of its cases that a slice adds
   * @param leastMass the smallest box, as a share of all cases
   * @param leastCases the smallest box in cases, should that be more; nothing is sought among fewer
   *     than four times as many
   * @param chance restrictions with a larger quasi-p-value are dropped
   * @param most how many boxes at most
   * @param density which density is wanted; NaN for the largest excess
   */
  public record Settings(
      double peel,
      double paste,
      double leastMass,
      int leastCases,
      double chance,
      int most,
      double density) {
    /**
     * α .05 as Friedman and Fisher, no box below a twentieth of the cases or 5 of them (assumed),
     * three boxes.
     */
    public static final Settings USUAL = new Settings(0.05, 0.05, 0.05, 5, 0.05, 3, Double.NaN);

    private static final int BOXES = 4;

    /** Checks the ranges. */
    public Settings {
      if (!(peel > 0 && peel < 1 && paste > 0 && paste < 1 && leastMass > 0 && leastMass < 1)) {
        throw new IllegalArgumentException("shares must be in (0, 1)");
      }
      if (leastCases < 1) {
        throw new IllegalArgumentException("a box needs at least 1 case, was " + leastCases);
      }
      if (!(chance > 0 && chance <= 1) || most < 1 || density < 0 || density > 1) {
        throw new IllegalArgumentException(
            "chance and density must be in (0, 1], boxes at least 1");
      }
    }

    int leastCases(int of) {
      return Math.max(leastCases, (int) Math.ceil(leastMass * of));
    }

    /** How many cases a search needs at least. */
    public int needed() {
      return BOXES * leastCases;
    }

    /** The same with another density asked for. */
    public Settings withDensity(double other) {
      return new Settings(peel, paste, leastMass, leastCases, chance, most, other);
    }
  }

  /**
   * A restriction of one factor.
   *
   * @param factor its number
   * @param low the lowest value inside; −∞ for no such bound
   * @param high the highest value inside; ∞ for no such bound
   * @param levels the levels inside, for a category
   * @param quasiP its quasi-p-value
   */
  public record Restriction(
      int factor, double low, double high, List<String> levels, double quasiP) {}

  /**
   * A box.
   *
   * @param restrictions in the order of the factors
   * @param density H/n
   * @param interval of the density, Clopper and Pearson's 95 %, as if the box had been known before
   * @param coverage H/T, T being all cases in which it holds
   * @param mass n/N
   * @param n cases
   */
  public record Region(
      List<Restriction> restrictions,
      double density,
      Interval interval,
      double coverage,
      double mass,
      int n) {}

  /**
   * A box on the way.
   *
   * @param restricted how many factors are restricted
   */
  public record TradeOff(double coverage, double density, double mass, int restricted) {}

  /**
   * What boxes found in one half of the cases hold in the other half, both ways taken together.
   *
   * @param density of those cases
   * @param coverage of all cases in which it holds
   * @param n how many cases of the other halves they hold
   * @param check why density and coverage may be unknown (NaN)
   */
  public record Elsewhere(double density, double coverage, int n, Check check) {}

  /** What came of holding boxes against the other half of the cases. */
  public enum Check {
    /** Density and coverage are known. */
    MADE,
    /** A half of the cases has fewer than a search needs. */
    TOO_FEW,
    /** No box stands out in either half. */
    NO_BOX,
    /** The boxes of one half hold no case of the other. */
    NO_CASE
  }

  /**
   * Searches.
   *
   * @param points the factors' values; of a category, the level's number
   * @param share at each point the share of replications in which the condition holds; NaN where
   *     nobody knows
   */
  public static ScenarioDiscovery of(
      List<Factor> factors, double[][] points, double[] share, Settings settings) {
    int[] known = IntStream.range(0, points.length).filter(p -> !Double.isNaN(share[p])).toArray();
    Cases cases =
        new Cases(
            factors,
            Arrays.stream(known).mapToObj(p -> points[p]).toArray(double[][]::new),
            Arrays.stream(known).mapToDouble(p -> share[p]).toArray());
    if (cases.n() == 0) {
      throw new IllegalArgumentException("no point has an outcome");
    }
    BoxSearch search = new BoxSearch(cases, settings);
    int[] everyone = cases.everyone();
    return new ScenarioDiscovery(
        cases.n(),
        points.length - cases.n(),
        cases.density(everyone),
        search.regions(),
        search.tradeOff(),
        search.elsewhere(),
        settings.needed());
  }

  /** Whether there are fewer cases than a search needs. */
  public boolean tooFew() {
    return cases < needed;
  }

  /** Whether it holds everywhere or nowhere, so that there is nothing to tell apart. */
  public boolean alwaysTheSame() {
    return holds == 0 || holds == 1;
  }

  /** P(X ≥ h) of n trials of probability p; h need not be whole. */
  static double atLeast(double h, int n, double p) {
    if (h <= 0 || p >= 1) {
      return 1;
    }
    return p <= 0 ? 0 : Beta.regularizedBeta(p, h, n - h + 1);
  }

  /** Clopper and Pearson's 95 % interval of a probability after h of n. */
  static Interval exact(double h, int n) {
    double tail = (1 - Resampling.LEVEL) / 2;
    double low = h <= 0 ? 0 : quantile(h, n - h + 1, tail);
    double high = h >= n ? 1 : quantile(h + 1, n - h, 1 - tail);
    return new Interval(low, high);
  }

  private static double quantile(double a, double b, double p) {
    return new BetaDistribution(null, a, b).inverseCumulativeProbability(p);
  }
}
