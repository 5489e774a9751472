package org.taocun.analysis.herding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.herding.Diffusion;

/**
 * Rules fitted to the first part of the time and scored on the later periods: the log-likelihood of
 * all later cases, with the rules' own values of the first part. With a baseline of each period the
 * later ones, which the first part cannot know, are those that fit best, for every rule alike: the
 * score then says who adopts, not how many. With one baseline of all periods that of the first part
 * goes on. The first part ends with the period in which half of the adoptions are reached.
 *
 * @param last period of the first part; 0 if nothing was scored
 * @param adoptions in the later periods
 * @param scores of the rules, in the order in which they were asked
 */
public record LaterPeriods(int last, int adoptions, List<Score> scores) {
  /** No score. */
  public static final LaterPeriods NONE = new LaterPeriods(0, 0, List.of());

  /** Groups from which on the interval is over groups, as in {@link RuleComparison}. */
  private static final int LEAST_GROUPS = 5;

  private static final double LEVEL = 0.95;

  /**
   * The score of a rule.
   *
   * @param score log-likelihood of the later cases
   * @param behind score less that of the best rule
   * @param interval of 95 % of it, over groups or people; without width for the best rule
   */
  public record Score(Rule rule, double score, double behind, Interval interval) {
    /** True if the rule does not lose to the best one beyond the interval of their difference. */
    public boolean open() {
      return !(interval.high() < 0);
    }
  }

  /** Copies the list. */
  public LaterPeriods {
    scores = List.copyOf(scores);
  }

  /**
   * The scores on a data set; none if one part has no more adoptions than a rule has values, or
   * fewer than two rules are asked.
   *
   * @param rules that have a likelihood on the data
   * @param ofPeriods true for a baseline of each period
   */
  public static LaterPeriods of(Diffusion data, List<Rule> rules, boolean ofPeriods) {
    RuleCases plain = new RuleCases(data, ofPeriods, false);
    RuleCases byPath = new RuleCases(data, ofPeriods, true);
    int last = half(plain, data.periods());
    int early = adoptions(plain, 0, last);
    int later = adoptions(plain, last, data.periods());
    int most = rules.stream().mapToInt(rule -> rule.names(plain.layers()).size()).max().orElse(0);
    if (rules.size() < 2 || Math.min(early, later) <= most) {
      return NONE;
    }
    Units units = Units.of(data, plain, LEAST_GROUPS);
    List<double[]> ofUnits = new ArrayList<>();
    for (Rule rule : rules) {
      RuleCases cases = rule == Rule.THRESHOLD ? byPath : plain;
      RuleFit first = RuleFit.of(rule, cases, cases.tally(k -> cases.period(k) <= last));
      double[][] rest = cases.tally(k -> cases.period(k) > last);
      ofUnits.add(scores(ofPeriods ? first.goingOn(cases, rest) : first, cases, last, units));
    }
    return new LaterPeriods(last, later, compared(rules, ofUnits));
  }

  /** The period in which half of the adoptions are reached. */
  private static int half(RuleCases cases, int periods) {
    int all = adoptions(cases, 0, periods);
    int last = 0;
    while (last < periods && 2 * adoptions(cases, 0, last) < all) {
      last++;
    }
    return last;
  }

  private static int adoptions(RuleCases cases, int after, int last) {
    return (int)
        IntStream.range(0, cases.count())
            .filter(cases::event)
            .filter(k -> cases.period(k) > after && cases.period(k) <= last)
            .count();
  }

  private static double[] scores(RuleFit fit, RuleCases cases, int last, Units units) {
    double[] scores = new double[units.count()];
    double[][] ofCells = fit.scores(cases);
    for (int k = 0; k < cases.count(); k++) {
      if (cases.period(k) > last) {
        scores[units.of(cases.person(k))] += ofCells[cases.event(k) ? 0 : 1][cases.cell(k)];
      }
    }
    return scores;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static List<Score> compared(List<Rule> rules, List<double[]> ofUnits) {
    double[] sums = ofUnits.stream().mapToDouble(LaterPeriods::sum).toArray();
    int best = 0;
    for (int k = 1; k < sums.length; k++) {
      best = Rounding.more(sums[k], sums[best]) ? k : best;
    }
    List<Score> scores = new ArrayList<>();
    for (int k = 0; k < sums.length; k++) {
      double[] differences = new double[ofUnits.get(k).length];
      for (int u = 0; u < differences.length; u++) {
        differences[u] = Rounding.difference(ofUnits.get(k)[u], ofUnits.get(best)[u]);
      }
      Interval mean = Estimate.ofMean(differences).confidence(LEVEL);
      int n = differences.length;
      scores.add(
          new Score(
              rules.get(k),
              sums[k],
              Rounding.difference(sums[k], sums[best]),
              new Interval(n * mean.low(), n * mean.high())));
    }
    return scores;
  }
}
