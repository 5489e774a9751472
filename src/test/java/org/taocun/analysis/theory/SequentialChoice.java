package org.taocun.analysis.theory;

import java.util.Map;
import java.util.TreeMap;

/**
 * Sequential choice with binary private signals (Bikhchandani, Hirshleifer and Welch 1992, "A
 * theory of fads, fashion, custom, and cultural change as informational cascades", Journal of
 * Political Economy 100(5), 992-1026): each person sees all earlier acts in order and a private
 * signal that is right with probability p, and enters when the posterior exceeds the cost.
 *
 * @param accuracy p in [0.5, 1)
 * @param prior prior probability that entering pays, in (0, 1)
 * @param cost the cost that the posterior must exceed, in (0, 1)
 * @param tie the choice of indifferent people
 */
public record SequentialChoice(double accuracy, double prior, double cost, Tie tie) {
  private static final double SAME = 1e-9;

  /** The choice of a person whose posterior equals the cost. */
  public enum Tie {
    /** Enters or refuses with probability 1/2 (Bikhchandani, Hirshleifer and Welch 1992, 996). */
    FLIP,
    /** Follows the own signal (Anderson and Holt 1997, American Economic Review 87(5), 847-862). */
    OWN,
    ENTER,
    REFUSE
  }

  /**
   * Probabilities of the states of a sequence.
   *
   * @param right probability of a cascade on the right act
   * @param wrong probability of a cascade on the wrong act
   * @param none probability that no cascade has started
   */
  public record Cascades(double right, double wrong, double none) {}

  /** Checks the ranges. */
  public SequentialChoice {
    if (!(accuracy >= 0.5 && accuracy < 1 && prior > 0 && prior < 1 && cost > 0 && cost < 1)) {
      throw new IllegalArgumentException(
          "needs accuracy in [0.5, 1), prior and cost in (0, 1), was "
              + accuracy
              + ", "
              + prior
              + ", "
              + cost);
    }
  }

  /** The textbook case, with prior and cost 1/2. */
  public static SequentialChoice even(double accuracy, Tie tie) {
    return new SequentialChoice(accuracy, 0.5, 0.5, tie);
  }

  /**
   * The states after an even number n of people, with prior and cost 1/2 and indifferent people
   * flipping a coin: right p(p+1)[1−(p−p²)^{n/2}]/(2(1−p+p²)), wrong (p−2)(p−1)[…]/(2(1−p+p²)),
   * none (p−p²)^{n/2} (Bikhchandani, Hirshleifer and Welch 1992, 996-998).
   */
  public static Cascades afterCoinFlips(double p, int n) {
    double none = StrictMath.pow(p - p * p, requireEven(n) / 2.0);
    double divisor = 2 * (1 - p + p * p);
    return new Cascades(
        p * (p + 1) * (1 - none) / divisor, (p - 2) * (p - 1) * (1 - none) / divisor, none);
  }

  /**
   * The states after an even number n of people, with prior and cost 1/2 and indifferent people
   * following their own signal: every pair of equal acts starts a cascade, so none =
   * (2p(1−p))^{n/2} and right : wrong = p² : (1−p)²; the limit is p²/(p²+(1−p)²).
   */
  public static Cascades afterOwnSignals(double p, int n) {
    double none = StrictMath.pow(2 * p * (1 - p), requireEven(n) / 2.0);
    double right = p * p / (p * p + (1 - p) * (1 - p));
    return new Cascades(right * (1 - none), (1 - right) * (1 - none), none);
  }

  private static int requireEven(int n) {
    if (n < 0 || n % 2 != 0) {
      throw new IllegalArgumentException("n must be even and >= 0, was " + n);
    }
    return n;
  }

  /**
   * The states after n people, by exact Bayes over all histories.
   *
   * @param pays true if entering in truth pays
   */
  public Cascades cascades(int n, boolean pays) {
    double up = 0;
    double down = 0;
    double none = 0;
    for (Map.Entry<Long, double[]> state : histories(n, pays).entrySet()) {
      double probability = 0;
      for (double p : state.getValue()) {
        probability += p;
      }
      double logOdds = state.getKey() * SAME;
      if (entersOn(false, logOdds) == 1) {
        up += probability;
      } else if (entersOn(true, logOdds) == 0) {
        down += probability;
      } else {
        none += probability;
      }
    }
    return pays ? new Cascades(up, down, none) : new Cascades(down, up, none);
  }

  /**
   * The probability of each number 0..n of people who enter among the first n, by exact Bayes over
   * all histories. Cost O(n²) times the number of different public beliefs (a handful).
   *
   * @param pays true if entering in truth pays
   */
  public double[] entrants(int n, boolean pays) {
    double[] sum = new double[n + 1];
    for (double[] counts : histories(n, pays).values()) {
      for (int k = 0; k <= n; k++) {
        sum[k] += counts[k];
      }
    }
    return sum;
  }

  /**
   * The public log odds (in units of 10^-9), each with the probability of each number of entrants.
   */
  private Map<Long, double[]> histories(int n, boolean pays) {
    Map<Long, double[]> states = new TreeMap<>();
    states.put(key(logit(prior)), startingWith(n));
    for (int person = 0; person < n; person++) {
      Map<Long, double[]> next = new TreeMap<>();
      states.forEach((belief, counts) -> act(belief * SAME, counts, pays, next));
      states = next;
    }
    return states;
  }

  private static double[] startingWith(int n) {
    double[] counts = new double[n + 1];
    counts[0] = 1;
    return counts;
  }

  private void act(double logOdds, double[] counts, boolean pays, Map<Long, double[]> next) {
    double onGood = entersOn(true, logOdds);
    double onBad = entersOn(false, logOdds);
    double ifPays = accuracy * onGood + (1 - accuracy) * onBad;
    double ifNot = (1 - accuracy) * onGood + accuracy * onBad;
    double enters = pays ? ifPays : ifNot;
    if (enters > 0) {
      double belief = logOdds + StrictMath.log(ifPays / ifNot);
      add(next, belief, counts, 1, enters);
    }
    if (enters < 1) {
      double belief = logOdds + StrictMath.log((1 - ifPays) / (1 - ifNot));
      add(next, belief, counts, 0, 1 - enters);
    }
  }

  private static void add(
      Map<Long, double[]> states, double logOdds, double[] counts, int entrants, double share) {
    double[] sum = states.computeIfAbsent(key(logOdds), k -> new double[counts.length]);
    for (int k = 0; k + entrants < counts.length; k++) {
      sum[k + entrants] += counts[k] * share;
    }
  }

  /** The probability that a person with a signal enters at a public belief. */
  private double entersOn(boolean goodSignal, double logOdds) {
    double signal = logit(accuracy);
    double gain = logOdds + (goodSignal ? signal : -signal) - logit(cost);
    if (Math.abs(gain) > 100 * SAME) {
      return gain > 0 ? 1 : 0;
    }
    return switch (tie) {
      case FLIP -> 0.5;
      case OWN -> goodSignal ? 1 : 0;
      case ENTER -> 1;
      case REFUSE -> 0;
    };
  }

  private static long key(double logOdds) {
    return Math.round(logOdds / SAME);
  }

  private static double logit(double p) {
    return StrictMath.log(p / (1 - p));
  }
}
