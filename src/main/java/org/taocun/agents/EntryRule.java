package org.taocun.agents;

import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;

/**
 * An entry rule: the decision of a household that deliberates whether to open a shop. A pure
 * function of the household's outlook and of one uniform draw, so that the same draw can be asked
 * again as if nobody else sold.
 */
public sealed interface EntryRule {
  /**
   * True if the household enters.
   *
   * @param outlook what the household sees
   * @param u a uniform number in [0, 1)
   */
  boolean enters(Outlook outlook, double u);

  /**
   * An upper bound of the chance to enter with the present social evidence, whatever else the
   * household may see: with a draw u of {@link #enters} not below it, the household refuses. The
   * bound never falls when the evidence or the gain rises, so it holds until another alter enters.
   *
   * @param social share + λL
   * @param threshold θ
   * @param gainYuan the most that π̂ − π_o can be, yuan/month; infinite where others' profits may
   *     be seen
   * @return a chance; 1 where nothing is known about it
   */
  default double highestChance(double social, double threshold, double gainYuan) {
    return 1;
  }

  /**
   * An upper bound of the factor by which {@link #highestChance} grows when the social evidence
   * rises.
   *
   * @param rise of share + λL, at least 0
   * @return a factor of at least 1; infinite where the chance must be worked out again
   */
  default double growth(double rise) {
    return Double.POSITIVE_INFINITY;
  }

  /** Aspects that the rule weighs with its settings as they are; nothing else moves it. */
  Set<Aspect> weighed();

  /** True if the rule weighs an aspect. */
  default boolean weighs(Aspect aspect) {
    return weighed().contains(aspect);
  }

  /**
   * The closeness of a household to entering: the score before noise and before any question of
   * money at hand, the higher the closer. Policies that reach those first who need least rank by
   * it. Comparable within one rule only.
   */
  double closeness(Outlook outlook);

  /** The social evidence that the rule weighs; NaN if it weighs none. */
  default double evidence(Outlook outlook) {
    return weighs(Aspect.SOCIAL) ? outlook.social() : Double.NaN;
  }

  /**
   * The household's true threshold: the least {@link #evidence} with which it would enter under its
   * draw, all else alike, at least 0; NaN if the rule weighs no evidence. Up to rounding.
   *
   * @param u the draw of {@link #enters}
   */
  default double leastEvidence(Outlook outlook, double u) {
    return Double.NaN;
  }

  /**
   * True if a refusal stands until others enter or leave: without noise or other changing numbers.
   */
  default boolean standsUntilOthersMove() {
    return false;
  }

  /** Parts of an outlook that a rule may weigh; what a rule does not weigh is not worked out. */
  enum Aspect {
    /** The start-up cost, which capital and credit must cover and which is then paid. */
    MONEY,
    /** The private belief of what selling earns, against the income outside e-commerce. */
    BELIEF,
    /** The profits of alters that were seen, mixed into the belief. */
    SEEN_PROFITS,
    /** The profit of one alter that was met, against the income outside e-commerce. */
    MET_PROFIT,
    /** combine(s, w) of the shares of selling alters. */
    SHARE,
    /** combine(s, w) + λL in the unit of the threshold. */
    SOCIAL,
    THRESHOLD,
    BARRIER,
    /** The acts of others as signals, with the household's own signal. */
    ACTS;

    /** True if it is the example of others, which nobody heeds without {@code entry.copying}. */
    public boolean ofOthers() {
      return switch (this) {
        case SEEN_PROFITS, MET_PROFIT, SHARE, SOCIAL, ACTS -> true;
        case MONEY, BELIEF, THRESHOLD, BARRIER -> false;
      };
    }
  }

  /** The rule that a scenario asks for. */
  static EntryRule of(EntrySettings entry) {
    return of(entry.rule(), entry);
  }

  /** Any rule, with the parameters that a scenario has for it. */
  static EntryRule of(EntrySettings.RuleKind kind, EntrySettings entry) {
    return switch (kind) {
      case INDEPENDENT -> new Independent(entry.horizonMonths());
      case THRESHOLD -> new Threshold(entry.threshold().barrierWeight());
      case CASCADE -> new Cascade(entry.cascade());
      case PAYOFF -> new Payoff(entry.payoff().temperatureYuan());
      case BASS -> new Bass(entry.bass().p(), entry.bass().q());
      case COMPOSITE -> new Composite(entry.composite());
    };
  }

  /**
   * Private belief only, the placebo. Enters when belief − start-up cost/horizon &gt; π_o.
   *
   * @param horizonMonths months over which the start-up cost is spread
   */
  record Independent(double horizonMonths) implements EntryRule {
    @Override
    public boolean enters(Outlook o, double u) {
      return o.affordable()
          && o.privateProfitYuan() - o.startupYuan() / horizonMonths > o.outsideYuan();
    }

    @Override
    public Set<Aspect> weighed() {
      return EnumSet.of(Aspect.MONEY, Aspect.BELIEF);
    }

    /** Belief − start-up cost/horizon − π_o. */
    @Override
    public double closeness(Outlook o) {
      return o.privateProfitYuan() - o.startupYuan() / horizonMonths - o.outsideYuan();
    }
  }

  /**
   * Deterministic thresholds (Granovetter 1978, AJS 83(6), 1420-1443; Watts 2002, PNAS 99(9),
   * 5766-5771). Enters when combine(s, w) + λL &gt;= θ + bB. Exact where θ is a number: both sides
   * are correctly rounded quotients of whole numbers (see {@link SocialEvidence}).
   *
   * @param barrierWeight b
   */
  record Threshold(double barrierWeight) implements EntryRule {
    @Override
    public boolean enters(Outlook o, double u) {
      return barrierWeight == 0
          ? o.social() >= o.threshold()
          : o.social() >= o.threshold() + barrierWeight * o.barrier();
    }

    @Override
    public double highestChance(double social, double threshold, double gainYuan) {
      return social < threshold ? 0 : 1;
    }

    @Override
    public Set<Aspect> weighed() {
      Set<Aspect> weighed = EnumSet.of(Aspect.SOCIAL, Aspect.THRESHOLD);
      if (barrierWeight > 0) {
        weighed.add(Aspect.BARRIER);
      }
      return weighed;
    }

    /** θ + bB. */
    @Override
    public double leastEvidence(Outlook o, double u) {
      return Math.max(0, o.threshold() + barrierWeight * o.barrier());
    }

    /** combine + λL − θ − bB. */
    @Override
    public double closeness(Outlook o) {
      return o.social() - o.threshold() - barrierWeight * o.barrier();
    }

    @Override
    public boolean standsUntilOthersMove() {
      return barrierWeight == 0;
    }
  }

  /**
   * Information cascades (Bikhchandani, Hirshleifer and Welch 1992, JPE 100(5), 992-1026). Enters
   * when the posterior of "selling pays" exceeds the cost, in log odds: observed + signal &gt;
   * ln(cost/(1−cost)), the signal ±ln(p/(1−p)). Within 10^-9 of the cost the household is
   * indifferent and the tie rule decides.
   */
  record Cascade(EntrySettings.Cascade settings) implements EntryRule {
    private static final double INDIFFERENCE = 1e-9;

    @Override
    public boolean enters(Outlook o, double u) {
      double margin = closeness(o) - logOdds(settings.cost());
      if (Math.abs(margin) > INDIFFERENCE) {
        return margin > 0;
      }
      return switch (settings.tie()) {
        case FLIP -> u < 0.5;
        case OWN -> o.goodSignal();
        case ENTER -> true;
        case REFUSE -> false;
      };
    }

    @Override
    public Set<Aspect> weighed() {
      return EnumSet.of(Aspect.ACTS);
    }

    /** The log odds of "it pays". */
    @Override
    public double closeness(Outlook o) {
      double signal = logOdds(settings.accuracy());
      return o.observedLogOdds() + (o.goodSignal() ? signal : -signal);
    }

    /** The log odds ln(p/(1−p)). */
    public static double logOdds(double p) {
      return FastMath.log(p / (1 - p));
    }
  }

  /**
   * Payoff imitation. A household that met an alter that sells enters with the Fermi probability
   * 1/(1 + exp(−(π_alter − π_own)/T)) (Szabó and Töke 1998, Physical Review E 58, 69-73), π_own the
   * outside income.
   *
   * @param temperatureYuan T
   */
  record Payoff(double temperatureYuan) implements EntryRule {
    @Override
    public boolean enters(Outlook o, double u) {
      return o.affordable()
          && !Double.isNaN(o.metProfitYuan())
          && Logistic.exceeds((o.metProfitYuan() - o.outsideYuan()) / temperatureYuan, u);
    }

    @Override
    public Set<Aspect> weighed() {
      return EnumSet.of(Aspect.MONEY, Aspect.MET_PROFIT);
    }

    /** π_met − π_o; −∞ when nobody who sells was met. */
    @Override
    public double closeness(Outlook o) {
      return Double.isNaN(o.metProfitYuan())
          ? Double.NEGATIVE_INFINITY
          : o.metProfitYuan() - o.outsideYuan();
    }
  }

  /**
   * Bass diffusion (Bass 1969, Management Science 15(5), 215-227), in discrete time. Enters with
   * probability p + q·combine(s, w).
   */
  record Bass(double p, double q) implements EntryRule {
    @Override
    public boolean enters(Outlook o, double u) {
      return u < p + q * o.share();
    }

    @Override
    public Set<Aspect> weighed() {
      return EnumSet.of(Aspect.SHARE);
    }

    @Override
    public double evidence(Outlook o) {
      return o.share();
    }

    /** (u − p)/q. */
    @Override
    public double leastEvidence(Outlook o, double u) {
      return q == 0 ? Double.NaN : Math.max(0, (u - p) / q);
    }

    /** The joined share combine(s, w). */
    @Override
    public double closeness(Outlook o) {
      return o.share();
    }
  }

  /**
   * The composite rule. Enters with probability logistic([a_π(π̂−π_o)/scale + a_h(combine(s, w) +
   * λL) − a_B B − θ]/τ); with τ = 0 it enters when the score is not negative, which for a_π = a_B =
   * 0 and a_h = 1 is the threshold rule.
   */
  record Composite(EntrySettings.Composite settings) implements EntryRule {
    private static final double STEEP = 1e8;

    /** A bound above the errors of rounding to floats, also of evidence at the steepest. */
    private static final double ROUNDING = 1e-6;

    @Override
    public boolean enters(Outlook o, double u) {
      if (!o.affordable()) {
        return false;
      }
      double score = gainScore(o.social(), o.threshold(), o.expectedProfitYuan() - o.outsideYuan());
      if (settings.barrierWeight() > 0) {
        score -= settings.barrierWeight() * o.barrier();
      }
      return settings.noise() == 0 ? score >= 0 : Logistic.exceeds(score / settings.noise(), u);
    }

    /** The score before the barrier. Every step of it is monotone, rounding included. */
    private double gainScore(double social, double threshold, double gainYuan) {
      double score = settings.herdWeight() * social - threshold;
      return settings.profitWeight() > 0
          ? score + settings.profitWeight() * gainYuan / settings.profitScaleYuan()
          : score;
    }

    /** The chance at the score before the barrier, which the barrier can only lower. */
    @Override
    public double highestChance(double social, double threshold, double gainYuan) {
      double score = gainScore(social, threshold, gainYuan);
      if (settings.noise() == 0) {
        return score < 0 ? 0 : 1;
      }
      return Logistic.notBelow(score / settings.noise());
    }

    /**
     * The factor e^(a_h·rise/τ) by which the odds grow, and the chance by no more, with a margin
     * for rounding. Infinite where one more alter may show its profit, since more than evidence
     * changes then.
     */
    @Override
    public double growth(double rise) {
      double steepness = settings.herdWeight() / settings.noise();
      return settings.profitWeight() > 0 || !(steepness < STEEP)
          ? Double.POSITIVE_INFINITY
          : Logistic.exp(steepness * rise) * (1 + ROUNDING);
    }

    @Override
    public Set<Aspect> weighed() {
      Set<Aspect> weighed = EnumSet.of(Aspect.MONEY, Aspect.THRESHOLD);
      if (settings.profitWeight() > 0) {
        weighed.addAll(EnumSet.of(Aspect.BELIEF, Aspect.SEEN_PROFITS));
      }
      if (settings.herdWeight() > 0) {
        weighed.add(Aspect.SOCIAL);
      }
      if (settings.barrierWeight() > 0) {
        weighed.add(Aspect.BARRIER);
      }
      return weighed;
    }

    /** (τ ln(u/(1−u)) + θ + a_B B − a_π(π̂−π_o)/scale)/a_h. */
    @Override
    public double leastEvidence(Outlook o, double u) {
      if (settings.herdWeight() == 0) {
        return Double.NaN;
      }
      double noise = settings.noise() == 0 ? 0 : settings.noise() * FastMath.log(u / (1 - u));
      double lacking = noise - closeness(o) + settings.herdWeight() * o.social();
      return Math.max(0, lacking / settings.herdWeight());
    }

    /** a_π(π̂−π_o)/scale + a_h(combine + λL) − a_B B − θ. */
    @Override
    public double closeness(Outlook o) {
      double profit =
          settings.profitWeight() == 0
              ? 0
              : settings.profitWeight()
                  * (o.expectedProfitYuan() - o.outsideYuan())
                  / settings.profitScaleYuan();
      return profit
          + settings.herdWeight() * o.social()
          - settings.barrierWeight() * o.barrier()
          - o.threshold();
    }
  }
}
