package org.taocun.analysis.herding.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.Message;

/**
 * Rules compared by their held-out score: the log-likelihood of people set aside under the rule
 * fitted to the others. People are set aside in ten parts, by group where there are enough groups.
 * Given what people saw, their adoptions are independent under every rule here, so that the score
 * is fair although those set aside are seen by the others.
 *
 * <p>The difference of two rules is a sum over units (groups, or people); its interval is n·(mean
 * difference of a unit ± t(n − 1)·standard error). A rule is named only if it beats every other one
 * beyond the interval of their difference; the rules that do not lose to the best one so are what
 * the data leave open.
 *
 * @param fits of the rules that have a likelihood on these data, best score first
 * @param refusals why other rules have none
 * @param byGroup true if groups were set aside, false if people
 * @param units number of groups or people with cases
 * @param cases number of person-periods
 * @param adoptions number of those that are adoptions
 * @param refusal why nothing was compared
 */
public record RuleComparison(
    List<Scored> fits,
    Map<Rule, Message> refusals,
    boolean byGroup,
    int units,
    int cases,
    int adoptions,
    Optional<Message> refusal) {
  /** Parts of the people that are set aside one after the other. */
  private static final int PARTS = 10;

  /** Groups from which on groups are set aside. */
  private static final int LEAST_GROUPS = 5;

  private static final int LEAST_UNITS = 5;
  private static final double LEVEL = 0.95;

  /**
   * A value of a rule.
   *
   * @param value NaN at a limit
   * @param error standard error by the jackknife over the parts set aside; NaN at a limit, and
   *     where the value is at one without some part
   */
  public record Value(String name, double value, double error, Limit limit) {}

  /**
   * A rule as fitted.
   *
   * @param logLikelihood of all cases under the fit to all of them
   * @param penalised the same with the prior of baselines, which the fit makes as large as it can
   *     be
   * @param parameters number of its own values and of baselines with cases
   * @param score held-out log-likelihood of all cases, each under the fit without its part
   * @param behind score less that of the best rule
   * @param interval of 95 % of it; without width for the best rule
   */
  public record Scored(
      Rule rule,
      List<Value> values,
      double logLikelihood,
      double penalised,
      int parameters,
      double score,
      double behind,
      Interval interval) {
    /** True if the rule does not lose to the best one beyond the interval of their difference. */
    public boolean open() {
      return !(interval.high() < 0);
    }
  }

  /** Copies the lists. */
  public RuleComparison {
    fits = List.copyOf(fits);
    refusals = Map.copyOf(refusals);
  }

  /** The rule that beats every other one; empty if the data cannot tell. */
  public Optional<Rule> answer() {
    List<Rule> open = open();
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  /** The rules that the data leave open, best score first. */
  public List<Rule> open() {
    return fits.stream().filter(Scored::open).map(Scored::rule).toList();
  }

  /**
   * The comparison on a data set.
   *
   * @param rules to compare, two or more
   * @param ofPeriods true if every period has a baseline of its own, false for one of all
   * @param seed of the parts
   */
  public static RuleComparison of(Diffusion data, List<Rule> rules, boolean ofPeriods, long seed) {
    Map<Rule, Message> refusals = refusals(data, rules, ofPeriods);
    List<Rule> fitted = rules.stream().filter(rule -> !refusals.containsKey(rule)).toList();
    RuleCases cases = new RuleCases(data, ofPeriods, false);
    RuleCases byPath = new RuleCases(data, ofPeriods, true);
    int adoptions = (int) IntStream.range(0, cases.count()).filter(cases::event).count();
    Units units = Units.of(data, cases, LEAST_GROUPS);
    Optional<Message> refusal = refusal(fitted, cases, adoptions, units);
    List<Scored> scored =
        refusal.isPresent() ? List.of() : new Contest(cases, byPath, units, seed).scored(fitted);
    return new RuleComparison(
        scored, refusals, units.byGroup(), units.count(), cases.count(), adoptions, refusal);
  }

  private static Map<Rule, Message> refusals(Diffusion data, List<Rule> rules, boolean ofPeriods) {
    Map<Rule, Message> refusals = new EnumMap<>(Rule.class);
    boolean tied = data.layers().stream().anyMatch(ties -> ties.to().length > 0);
    for (Rule rule : rules) {
      if (rule == Rule.MARKET && ofPeriods) {
        refusals.put(
            rule,
            Message.of(
                "with a baseline of each period it is the same as everybody alone: the share of all"
                    + " people is one number in each period"));
      } else if (!tied && rule != Rule.INDEPENDENT && rule != Rule.MARKET) {
        refusals.put(rule, Message.of("nobody is tied to anybody in these data"));
      }
    }
    return refusals;
  }

  private static Optional<Message> refusal(
      List<Rule> fitted, RuleCases cases, int adoptions, Units units) {
    if (adoptions == 0) {
      return Optional.of(Message.of("nobody adopts after the first period"));
    }
    if (fitted.size() < 2) {
      return Optional.of(Message.of("fewer than two rules have a likelihood on these data"));
    }
    if (units.count() < LEAST_UNITS) {
      return Optional.of(
          Message.of(
              "needs {0} groups or people that could adopt, there are {1}",
              LEAST_UNITS, units.count()));
    }
    int most = fitted.stream().mapToInt(rule -> rule.names(cases.layers()).size()).max().orElse(0);
    return adoptions > most
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "{0} {0|adoption|adoptions} after the first period, and a rule has {1} values of"
                    + " its own",
                adoptions, most));
  }

  /** A comparison under way. */
  private static final class Contest {
    private final RuleCases plain;
    private final RuleCases byPath;
    private final Units units;
    private final int parts;
    private final int[] part;

    Contest(RuleCases plain, RuleCases byPath, Units units, long seed) {
      this.plain = plain;
      this.byPath = byPath;
      this.units = units;
      parts = Math.min(PARTS, units.count());
      part = new int[units.count()];
      int[] order = Shuffles.of(seed, 1).order(0, units.count());
      for (int k = 0; k < order.length; k++) {
        part[order[k]] = k % parts;
      }
    }

    List<Scored> scored(List<Rule> rules) {
      List<Entry> entries = rules.stream().map(this::entry).toList();
      Entry best = entries.get(0);
      for (Entry entry : entries) {
        best = Rounding.more(entry.score(), best.score()) ? entry : best;
      }
      List<Scored> scored = new ArrayList<>();
      for (Entry entry : entries) {
        scored.add(entry.against(best, this));
      }
      scored.sort(Comparator.comparingDouble(one -> -one.behind()));
      return scored;
    }

    private Entry entry(Rule rule) {
      RuleCases cases = rule.byPath() ? byPath : plain;
      RuleFit whole = RuleFit.of(rule, cases, cases.tally());
      double[] scores = new double[units.count()];
      double[][] values = new double[parts][];
      Limit[] limits = whole.limits(cases, cases.tally());
      for (int p = 0; p < parts; p++) {
        double[][] others = cases.tally(units.people(without(p)));
        RuleFit fit = whole.again(cases, others);
        values[p] = numbers(fit, fit.limits(cases, others));
        add(fit, cases, p, scores);
      }
      return new Entry(whole, limits, scores, values);
    }

    /** The values of a fit; NaN at a limit. */
    private static double[] numbers(RuleFit fit, Limit[] limits) {
      double[] numbers = fit.values().clone();
      for (int k = 0; k < numbers.length; k++) {
        numbers[k] = limits[k] == Limit.NONE ? numbers[k] : Double.NaN;
      }
      return numbers;
    }

    private boolean[] without(int aside) {
      boolean[] taken = new boolean[part.length];
      for (int u = 0; u < taken.length; u++) {
        taken[u] = part[u] != aside;
      }
      return taken;
    }

    private void add(RuleFit fit, RuleCases cases, int aside, double[] scores) {
      double[][] ofCells = fit.scores(cases);
      for (int k = 0; k < cases.count(); k++) {
        int unit = units.of(cases.person(k));
        if (part[unit] == aside) {
          scores[unit] += ofCells[cases.event(k) ? 0 : 1][cases.cell(k)];
        }
      }
    }

    private int baselines() {
      return (int) IntStream.range(0, plain.cells()).map(plain::baseline).distinct().count();
    }
  }

  /**
   * A rule with its scores.
   *
   * @param limits of the fit to all
   * @param scores of units
   * @param values of the fits without each part; NaN at a limit
   */
  private record Entry(RuleFit whole, Limit[] limits, double[] scores, double[][] values) {
    double score() {
      return Arrays.stream(scores).sum();
    }

    Scored against(Entry best, Contest contest) {
      double[] differences = new double[scores.length];
      for (int u = 0; u < differences.length; u++) {
        differences[u] = Rounding.difference(scores[u], best.scores[u]);
      }
      int n = differences.length;
      Interval mean = Estimate.ofMean(differences).confidence(LEVEL);
      List<String> names = whole.rule().names(contest.plain.layers());
      return new Scored(
          whole.rule(),
          IntStream.range(0, names.size()).mapToObj(k -> value(names.get(k), k)).toList(),
          whole.logLikelihood(),
          whole.penalised(),
          names.size() + contest.baselines(),
          score(),
          Rounding.difference(score(), best.score()),
          new Interval(n * mean.low(), n * mean.high()));
    }

    private Value value(String name, int k) {
      return limits[k] == Limit.NONE
          ? new Value(name, whole.values()[k], error(k), Limit.NONE)
          : new Value(name, Double.NaN, Double.NaN, limits[k]);
    }

    /** The jackknife's standard error √((K − 1)/K Σ (value without a part − their mean)²). */
    private double error(int k) {
      double[] of = Arrays.stream(values).mapToDouble(one -> one[k]).toArray();
      double mean = Arrays.stream(of).sum() / of.length;
      double squares = 0;
      for (double value : of) {
        squares += (value - mean) * (value - mean);
      }
      return Math.sqrt(squares * (of.length - 1) / of.length);
    }
  }
}
