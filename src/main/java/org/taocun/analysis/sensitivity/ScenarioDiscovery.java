package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.base.Say;

/**
 * The part of the factors' space in which a condition on the outcome holds, as boxes that can be
 * described in words (Bryant and Lempert 2010, "Thinking inside the box: a participatory,
 * computer-assisted approach to scenario discovery", Technological Forecasting and Social Change
 * 77(1), 34-49).
 *
 * <p>A box with n of the N cases, in which the condition holds in H of its T cases, has density
 * H/n, coverage H/T and mass n/N. From the boxes of {@link Peeling}'s trajectory the one with the
 * largest excess, H − n·T/N, is taken: the number of cases in which the condition holds beyond that
 * of as many cases from anywhere; or the largest box of a requested density. Restrictions that
 * chance might have found are dropped, slices pasted back on, and the next box is sought among what
 * is left; a box that is no denser than all cases together does not count.
 *
 * <p>A restriction's quasi-p-value is the chance of at least H among n binomial trials at the
 * density of the box without this restriction, P = I_p(H, n − H + 1). "Quasi", because the
 * restriction was sought in the same cases. Therefore {@link #elsewhere} has density and coverage,
 * in one half of the cases, of boxes found in the other.
 *
 * @param cases N, points with an outcome
 * @param leftOut points without an outcome
 * @param holds T/N, the share of cases in which it holds
 * @param boxes the boxes in the order in which they were found
 * @param tradeOff the first box's trajectory, from everything to the smallest box
 * @param elsewhere the check of the first box
 * @param needed smallest number of cases for a search; with fewer there are no boxes
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
   * The settings of the search.
   *
   * @param peel α, the share of a box's cases that a slice takes
   * @param paste the share of its cases that a slice adds
   * @param leastMass the smallest box, as a share of all cases
   * @param leastCases the smallest box in cases, if that is more; there is no search among fewer
   *     than four times as many cases
   * @param chance restrictions with a larger quasi-p-value are dropped
   * @param most largest number of boxes
   * @param density the requested density; NaN for the largest excess
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
     * The usual settings: α = .05 as in Friedman and Fisher, no box below a twentieth of the cases
     * or 5 of them (assumed), three boxes.
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

    /** The smallest number of cases for a search. */
    public int needed() {
      return BOXES * leastCases;
    }

    /** The same settings with a requested density. */
    public Settings withDensity(double other) {
      return new Settings(peel, paste, leastMass, leastCases, chance, most, other);
    }
  }

  /**
   * A restriction of one factor.
   *
   * @param factor its number
   * @param low the lowest value inside; −∞ for no bound
   * @param high the highest value inside; ∞ for no bound
   * @param levels the levels inside, for a category
   * @param quasiP its quasi-p-value
   */
  public record Restriction(
      int factor, double low, double high, List<String> levels, double quasiP) {}

  /**
   * A box that was found.
   *
   * @param restrictions in the order of the factors
   * @param density H/n
   * @param interval of the density, Clopper and Pearson's 95 %, as if the box had been known before
   * @param coverage H/T, T being all cases in which the condition holds
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
   * A box on the trajectory.
   *
   * @param restricted number of restricted factors
   */
  public record TradeOff(double coverage, double density, double mass, int restricted) {}

  /**
   * Density and coverage, in one half of the cases, of boxes found in the other, for both halves
   * together.
   *
   * @param density of those cases
   * @param coverage of all cases in which it holds
   * @param n number of cases of the other halves in them
   * @param check the result of the check; density and coverage are NaN unless it is MADE
   */
  public record Elsewhere(double density, double coverage, int n, Check check) {}

  /** Results of checking boxes in the other half of the cases. */
  public enum Check {
    /** Density and coverage are known. */
    MADE,
    /** A half of the cases has fewer than a search needs. */
    TOO_FEW,
    /** No box stands out in either half. */
    NO_BOX,
    /** The boxes of one half contain no case of the other. */
    NO_CASE
  }

  /**
   * Searches for boxes.
   *
   * @param points the factors' values; of a category, the level's number
   * @param share at each point the share of replications in which the condition holds; NaN if
   *     unknown
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
      throw new IllegalArgumentException(Say.of("no point has an outcome"));
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

  /** True if there are fewer cases than a search needs. */
  public boolean tooFew() {
    return cases < needed;
  }

  /** True if the condition holds everywhere or nowhere, so that there is nothing to explain. */
  public boolean alwaysTheSame() {
    return holds == 0 || holds == 1;
  }

  /** The probability P(X ≥ h) of n trials of probability p; h need not be whole. */
  static double atLeast(double h, int n, double p) {
    if (h <= 0 || p >= 1) {
      return 1;
    }
    return p <= 0 ? 0 : Beta.regularizedBeta(p, h, n - h + 1);
  }

  /** Clopper and Pearson's 95 % interval of a probability after h successes in n trials. */
  static Interval exact(double h, int n) {
    return new Proportion(Math.max(0, Math.min(h, n)), n).exact(Resampling.LEVEL);
  }
}
