package org.taocun.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Cascade.Worth;
import org.taocun.agents.EntrySettings.Decide;
import org.taocun.agents.EntrySettings.Schedule;
import org.taocun.agents.EntryShocks;
import org.taocun.agents.FirstSellers;
import org.taocun.agents.InclinationSettings;
import org.taocun.base.Decision;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.Ratio;
import org.taocun.network.Layer;
import org.taocun.scenario.Scenario;

/**
 * The slow twin of the engine: the same model and the same keyed draws in the most literal code.
 * Every month everybody looks at all alters; nothing is counted ahead, nobody is skipped because
 * nothing can have changed, no calendar is kept. It must give the engine's numbers exactly.
 *
 * <p>It knows awareness, the entry rules, leaders, exit by hazard and return, in worlds without
 * market, barrier, policies and new ties.
 */
final class EverybodyPulls {
  /** How a household stands. */
  private enum Status {
    UNAWARE,
    AWARE,
    SELLER,
    LAPSED,
    REFUSED
  }

  /** One month of the run. */
  record Month(
      int sellers,
      int aware,
      int entries,
      int exits,
      int returns,
      int herding,
      int alone,
      double reachedShare,
      double strongShare,
      double weakShare) {}

  private final Scenario scenario;
  private final EntrySettings entry;
  private final Ground ground;
  private final Draws draws;
  private final int n;
  private final double[] outsideIncome;

  private final Status[] status;
  private final boolean[] leader;
  private final int[] startedIn;
  private final int[] leftIn;
  private final boolean[][] mediaMonths;
  private final boolean[][] deliberationMonths;
  private final boolean[][] departureMonths;

  private final List<Month> months = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private int entries;
  private int exits;
  private int returns;
  private int herding;
  private int alone;

  EverybodyPulls(Scenario scenario, int replication) {
    this.scenario = scenario;
    entry = scenario.entry();
    ground = Ground.of(scenario, replication);
    draws = ground.draws();
    n = ground.households();
    outsideIncome = Workload.course(scenario).outsideIncomeYuan();
    status = new Status[n];
    leader = new boolean[n];
    startedIn = new int[n];
    leftIn = new int[n];
    mediaMonths = new boolean[n][];
    deliberationMonths = new boolean[n][];
    departureMonths = new boolean[n][];
    for (int i = 0; i < n; i++) {
      leader[i] = draws.uniform(Decision.LEADER, ground.key(i), 0) < entry.leaders().share();
      mediaMonths[i] = waits(Decision.MEDIA, i, scenario.awareness().mediaReach());
      deliberationMonths[i] = waits(Decision.DELIBERATION, i, 1 / entry.deliberationMonths());
      departureMonths[i] = waits(Decision.DEPARTURE, i, scenario.exit().hazard());
      status[i] = awareAtStart(i) ? Status.AWARE : Status.UNAWARE;
    }
  }

  /** The months in which something comes up, one geometric waiting time after another. */
  private boolean[] waits(Decision decision, int i, double monthly) {
    boolean[] due = new boolean[scenario.months() + 1];
    long month = 0;
    while (monthly > 0 && month < due.length) {
      month += draws.geometric(decision, ground.key(i), (int) month, monthly);
      if (month < due.length) {
        due[(int) month] = true;
      }
    }
    return due;
  }

  private boolean awareAtStart(int i) {
    return !scenario.awareness().enabled()
        || (entry.leaders().aware() && leader[i])
        || draws.uniform(Decision.AWARE_AT_START, ground.key(i), 0)
            < scenario.awareness().initialShare();
  }

  List<Month> months() {
    return months;
  }

  /** What happened to households, one line each. */
  List<String> events() {
    return events;
  }

  EverybodyPulls run() {
    for (int i = 0; i < n; i++) {
      if (sellsAtStart(i)) {
        write(0, "ENTRY", i, "pioneer");
        status[i] = Status.SELLER;
      }
    }
    observe();
    for (int month = 1; month <= scenario.months(); month++) {
      hear(month);
      enter(month);
      leave(month);
      observe();
    }
    return this;
  }

  private boolean sellsAtStart(int i) {
    FirstSellers initial = entry.initial();
    return i < initial.block()
        || draws.uniform(Decision.PIONEER_SHARE, ground.key(i), 0) < initial.share()
        || (initial.leaders() && leader[i])
        || smaller(Decision.PIONEER_COUNT, i) < initial.count();
  }

  /** How many households have drawn a smaller number. */
  private long smaller(Decision decision, int i) {
    double own = draws.uniform(decision, ground.key(i), 0);
    return IntStream.range(0, n)
        .filter(j -> draws.uniform(decision, ground.key(j), 0) < own)
        .count();
  }

  private void hear(int month) {
    for (int i = 0; i < n; i++) {
      if (status[i] == Status.UNAWARE && hears(i, month)) {
        status[i] = Status.AWARE;
      }
    }
  }

  private boolean hears(int i, int month) {
    double deaf =
        FastMath.pow(1 - scenario.awareness().betaStrong(), selling(ground.strong(), i))
            * FastMath.pow(1 - scenario.awareness().betaWeak(), selling(ground.weak(), i));
    return mediaMonths[i][month]
        || draws.uniform(Decision.WORD_OF_MOUTH, ground.key(i), month) < 1 - deaf;
  }

  private void enter(int month) {
    int[] due = IntStream.range(0, n).filter(i -> deliberates(i, month)).toArray();
    if (entry.schedule() == Schedule.SEQUENTIAL) {
      for (int i : inDrawnOrder(due)) {
        decideTogether(new int[] {i}, month);
      }
    } else {
      decideTogether(due, month);
    }
  }

  private boolean deliberates(int i, int month) {
    boolean returns =
        status[i] == Status.LAPSED
            && scenario.exit().mayReturn()
            && month > leftIn[i] + scenario.exit().returnAfterMonths();
    return deliberationMonths[i][month] && (status[i] == Status.AWARE || returns);
  }

  private int[] inDrawnOrder(int[] due) {
    return Arrays.stream(due)
        .boxed()
        .sorted(Comparator.comparingLong(i -> draws.bits(Decision.ORDER, ground.key(i), 0) >>> 33))
        .mapToInt(i -> i)
        .toArray();
  }

  /** Some decide on the same state, then those who want to start together. */
  private void decideTogether(int[] due, int month) {
    List<Integer> entrants = new ArrayList<>();
    List<Integer> refusers = new ArrayList<>();
    for (int i : due) {
      (wants(i, month, true) ? entrants : refusers).add(i);
    }
    for (int i : entrants) {
      boolean anyway = wants(i, month, false);
      write(month, "ENTRY", i, anyway ? "private" : "herding");
      entries++;
      alone += anyway ? 1 : 0;
      herding += anyway ? 0 : 1;
      returns += status[i] == Status.LAPSED ? 1 : 0;
    }
    for (int i : entrants) {
      status[i] = Status.SELLER;
      startedIn[i] = month;
    }
    for (int i : refusers) {
      status[i] = entry.decide() == Decide.ONCE ? Status.REFUSED : status[i];
    }
  }

  /** Whether a household wants to sell, with or without the example of others. */
  private boolean wants(int i, int month, boolean others) {
    double u = draws.uniform(Decision.ENTRY, ground.key(i), month);
    double share = others ? evidence(i, false).value() : 0;
    boolean counts = entry.threshold().unit() == EntrySettings.Threshold.Unit.COUNT;
    double social = others ? evidence(i, counts).plus(demonstration(i)).value() : 0;
    double threshold =
        trait(entry.threshold().value(), Decision.THRESHOLD, i) - inclination(i) - push(i, month);
    double outside = outsideIncome[month] * (float) Math.max(0, earning(i));
    double belief = (float) trait(entry.beliefYuan(), Decision.BELIEF, i);
    return switch (entry.rule()) {
      case INDEPENDENT -> belief > outside;
      case THRESHOLD -> social >= threshold;
      case CASCADE -> cascades(i, u, others);
      case PAYOFF ->
          others
              && metSeller(i, month)
              && u < logistic((profit() - outside) / entry.payoff().temperatureYuan());
      case BASS -> u < entry.bass().p() + entry.bass().q() * share;
      case COMPOSITE -> {
        EntrySettings.Composite weights = entry.composite();
        double expected = others ? expectedProfit(i, month, belief) : belief;
        double score = weights.herdWeight() * social - threshold;
        double gain = (expected - outside) / weights.profitScaleYuan();
        score += weights.profitWeight() * gain;
        yield weights.noise() == 0 ? score >= 0 : u < logistic(score / weights.noise());
      }
    };
  }

  /** σ(√(1 − r)·own z + √r·z of the circle), of which there is one only where there are circles. */
  private double inclination(int i) {
    InclinationSettings settings = scenario.households().inclination();
    boolean grouped = ground.strong().isGrouped();
    double r = grouped ? settings.circleShare() : 0;
    double own = draws.normal(Decision.INCLINATION, ground.key(i), 0);
    double value = settings.spread() * Math.sqrt(1 - r) * own;
    if (r > 0) {
      long circle = Draws.entity(ground.villageOf(i).key(), circlesBefore(i));
      double common = draws.normal(Decision.CIRCLE_INCLINATION, circle, 0);
      value += settings.spread() * Math.sqrt(r) * common;
    }
    return value;
  }

  /** Number of circles of the village that end before a household: it does not know the next. */
  private long circlesBefore(int i) {
    return IntStream.range(ground.villageOf(i).firstHousehold(), i)
        .filter(j -> alters(ground.strong(), j).noneMatch(k -> k == j + 1))
        .count();
  }

  /** The shock of a village that was struck in one of the last months. */
  private double push(int i, int month) {
    EntryShocks shocks = entry.shocks();
    long village = ground.villageOf(i).key();
    boolean struck =
        IntStream.rangeClosed(Math.max(1, month - shocks.months() + 1), month)
            .anyMatch(m -> draws.uniform(Decision.VILLAGE_SHOCK, village, m) < shocks.chance());
    return struck ? shocks.push() : 0;
  }

  private double trait(Distribution distribution, Decision decision, int i) {
    return distribution.at(draws, decision, ground.key(i), i);
  }

  private double earning(int i) {
    return trait(scenario.households().earning(), Decision.EARNING, i);
  }

  private double profit() {
    return scenario.market().fixedProfitYuan();
  }

  private static double logistic(double x) {
    return 1 / (1 + FastMath.exp(-x));
  }

  /** combine(s, w), of shares or of counts. */
  private Fraction evidence(int i, boolean counts) {
    int ms = selling(ground.strong(), i);
    int mw = selling(ground.weak(), i);
    int ks = ground.strong().degree(i);
    int kw = ground.weak().degree(i);
    Fraction s = Fraction.of(ms, counts ? 1 : ks);
    Fraction w = Fraction.of(mw, counts ? 1 : kw);
    return switch (entry.combine()) {
      case WEIGHTED -> s.times(entry.strongWeight()).plus(w.times(entry.weakWeight()));
      case POOLED -> Fraction.of(ms + mw, counts ? 1 : ks + kw);
      case SEPARATE -> s.value() >= w.value() ? s : w;
    };
  }

  /** λL. */
  private Fraction demonstration(int i) {
    int full = entry.leaders().fullDemonstration();
    long selling =
        IntStream.range(0, n)
            .filter(j -> leader[j] && sells(j) && ground.villageOf(j).equals(ground.villageOf(i)))
            .count();
    return Fraction.of(Math.min(selling, full), full).times(entry.leaderWeight());
  }

  /** Exact Bayes on prior, signal and acts of alters, each taken for an independent signal. */
  private boolean cascades(int i, double u, boolean others) {
    EntrySettings.Cascade c = entry.cascade();
    boolean pays =
        c.pays() == Worth.YES
            || (c.pays() == Worth.DRAWN && draws.uniform(Decision.WORTH, 0, 0) < c.prior());
    boolean right = draws.uniform(Decision.SIGNAL, ground.key(i), 0) < c.accuracy();
    boolean good = right == pays;
    int acts = alters(i, this::sells);
    int refusals = alters(i, j -> status[j] == Status.REFUSED);
    int seen = others ? acts - (c.refusalsObserved() ? refusals : 0) : 0;
    double signal = logOdds(c.accuracy());
    double posterior = logOdds(c.prior()) + seen * signal + (good ? signal : -signal);
    double margin = posterior - logOdds(c.cost());
    if (Math.abs(margin) > 1e-9) {
      return margin > 0;
    }
    return switch (c.tie()) {
      case FLIP -> u < 0.5;
      case OWN -> good;
      case ENTER -> true;
      case REFUSE -> false;
    };
  }

  private static double logOdds(double p) {
    return FastMath.log(p / (1 - p));
  }

  private boolean metSeller(int i, int month) {
    int strong = ground.strong().degree(i);
    int all = strong + ground.weak().degree(i);
    if (all == 0) {
      return false;
    }
    int k = Draws.stableIndex(draws.bits(Decision.MEETING, ground.key(i), month), all);
    return sells(k < strong ? ground.strong().alter(i, k) : ground.weak().alter(i, k - strong));
  }

  /** Private belief mixed with the mean seen profit; without a market all sellers earn the same. */
  private double expectedProfit(int i, int month, double belief) {
    boolean seen = sees(ground.strong(), i, month) || sees(ground.weak(), i, month);
    double weight = entry.socialLearning();
    return seen ? (1 - weight) * belief + weight * profit() : belief;
  }

  private boolean sees(Layer layer, int i, int month) {
    int degree = layer.degree(i);
    int watched = Math.min(degree, entry.attention());
    int from =
        watched == degree
            ? 0
            : Draws.stableIndex(draws.bits(Decision.ATTENTION, ground.key(i), month), degree);
    return IntStream.range(0, watched)
        .map(k -> layer.alter(i, (from + k) % degree))
        .filter(this::sells)
        .mapToLong(j -> Draws.entity(ground.key(i), ground.key(j)))
        .anyMatch(pair -> draws.uniform(Decision.OBSERVATION, pair, month) < entry.visibility());
  }

  private void leave(int month) {
    int[] leaving =
        IntStream.range(0, n)
            .filter(i -> scenario.exit().enabled() && sells(i))
            .filter(i -> departureMonths[i][month] && startedIn[i] < month)
            .toArray();
    for (int i : leaving) {
      write(month, "EXIT", i, "");
    }
    for (int i : leaving) {
      status[i] = Status.LAPSED;
      leftIn[i] = month;
      exits++;
    }
  }

  private boolean sells(int i) {
    return status[i] == Status.SELLER;
  }

  private int selling(Layer layer, int i) {
    return (int) IntStream.range(0, layer.degree(i)).filter(k -> sells(layer.alter(i, k))).count();
  }

  private int alters(int i, IntPredicate which) {
    return (int)
        IntStream.concat(alters(ground.strong(), i), alters(ground.weak(), i))
            .filter(which)
            .count();
  }

  private static IntStream alters(Layer layer, int i) {
    return IntStream.range(0, layer.degree(i)).map(k -> layer.alter(i, k));
  }

  private void write(int month, String kind, int i, String motive) {
    float strong =
        (float) Fraction.of(selling(ground.strong(), i), ground.strong().degree(i)).value();
    float weak = (float) Fraction.of(selling(ground.weak(), i), ground.weak().degree(i)).value();
    events.add(line(month, kind, ground.name(i), motive, strong, weak));
  }

  static String line(
      int month, String kind, String household, String motive, double strong, double weak) {
    return String.join(
        " ", "" + month, kind, household, motive, "" + (float) strong, "" + (float) weak);
  }

  private void observe() {
    int[] others = IntStream.range(0, n).filter(i -> !sells(i)).toArray();
    months.add(
        new Month(
            n - others.length,
            (int) Arrays.stream(status).filter(s -> s != Status.UNAWARE).count(),
            entries,
            exits,
            returns,
            herding,
            alone,
            (double) IntStream.range(0, n).filter(i -> selling(ground.strong(), i) > 0).count() / n,
            meanShare(ground.strong(), others),
            meanShare(ground.weak(), others)));
    entries = 0;
    exits = 0;
    returns = 0;
    herding = 0;
    alone = 0;
  }

  /** Selling alters per alter; NaN without alters. */
  private double meanShare(Layer layer, int[] households) {
    double selling = Arrays.stream(households).map(i -> selling(layer, i)).sum();
    double ties = Arrays.stream(households).map(layer::degree).sum();
    return ties == 0 ? Double.NaN : selling / ties;
  }

  /** An exact fraction; anything of nothing is 0. */
  private record Fraction(long numerator, long denominator) {
    static Fraction of(long part, long whole) {
      return whole == 0 ? new Fraction(0, 1) : new Fraction(part, whole);
    }

    Fraction times(Ratio weight) {
      return new Fraction(numerator * weight.numerator(), denominator * weight.denominator());
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          numerator * other.denominator + other.numerator * denominator,
          denominator * other.denominator);
    }

    double value() {
      return (double) numerator / denominator;
    }
  }
}
