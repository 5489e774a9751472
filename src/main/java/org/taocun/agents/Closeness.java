package org.taocun.agents;

/**
 * The closeness of a household to entering: the score of the entry rule before noise and before any
 * question of money at hand, the higher the closer. Policies that reach those first who need least
 * rank by it. Comparable within one rule only.
 */
public final class Closeness {
  private Closeness() {}

  /**
   * The score: composite a_π(π̂−π_o)/scale + a_h(combine + λL) − a_B B − θ; threshold combine + λL
   * − θ − bB; independent belief − start-up cost/horizon − π_o; payoff π_met − π_o, −∞ when the
   * household met no seller; cascade the log odds of "it pays"; bass combine.
   */
  public static double of(EntryRule rule, Outlook o) {
    if (rule instanceof EntryRule.Composite composite) {
      EntrySettings.Composite s = composite.settings();
      double profit =
          s.profitWeight() == 0
              ? 0
              : s.profitWeight() * (o.expectedProfitYuan() - o.outsideYuan()) / s.profitScaleYuan();
      return profit + s.herdWeight() * o.social() - s.barrierWeight() * o.barrier() - o.threshold();
    }
    if (rule instanceof EntryRule.Threshold threshold) {
      return o.social() - o.threshold() - threshold.barrierWeight() * o.barrier();
    }
    if (rule instanceof EntryRule.Independent independent) {
      return o.privateProfitYuan()
          - o.startupYuan() / independent.horizonMonths()
          - o.outsideYuan();
    }
    if (rule instanceof EntryRule.Payoff) {
      return Double.isNaN(o.metProfitYuan())
          ? Double.NEGATIVE_INFINITY
          : o.metProfitYuan() - o.outsideYuan();
    }
    if (rule instanceof EntryRule.Cascade cascade) {
      double signal = EntryRule.Cascade.logOdds(cascade.settings().accuracy());
      return o.observedLogOdds() + (o.goodSignal() ? signal : -signal);
    }
    return o.share();
  }
}
