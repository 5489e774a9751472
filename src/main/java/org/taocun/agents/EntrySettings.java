package org.taocun.agents;

import org.taocun.base.Distribution;
import org.taocun.base.Param;
import org.taocun.base.Ratio;

/**
 * The entry process: occasions to consider opening a shop, and the rule by which households decide.
 */
public record EntrySettings(
    @Param(
            doc = "The entry rule. The section of the same name holds its parameters.",
            def = "composite",
            source = "model choice")
        RuleKind rule,
    @Param(
            doc =
                "Whether the decision to enter heeds the others. With false every household decides"
                    + " as if nobody else sold: no selling shares, leaders, seen or met profits or"
                    + " acts, under every rule. Others still matter through what they tell"
                    + " (awareness), what they teach (entry.verification) and the market.",
            def = "true",
            source = "model choice; false is the counterfactual without herding")
        boolean copying,
    @Param(
            doc = "Way of joining strong and weak evidence: weighted, pooled or separate.",
            def = "weighted",
            source = "model choice; weak ties help or hinder depending on it")
        Combine combine,
    @Param(
            doc = "ω_s: weight of the selling share among strong alters (weighted).",
            unit = "weight",
            def = "0.7",
            range = "[0,inf)",
            source = "assumed")
        Ratio strongWeight,
    @Param(
            doc = "ω_w: weight of the selling share among weak alters (weighted).",
            unit = "weight",
            def = "0.3",
            range = "[0,inf)",
            source = "assumed")
        Ratio weakWeight,
    @Param(
            doc =
                "Whether households decide all at once on last month's state (synchronous) or one"
                    + " after another in an order drawn once (sequential).",
            def = "synchronous",
            source = "model choice; sequential is what Bikhchandani, Hirshleifer and Welch assume")
        Schedule schedule,
    @Param(
            doc =
                "Whether a household that refuses deliberates again (repeatedly) or never (once).",
            def = "repeatedly",
            source = "model choice")
        Decide decide,
    @Param(
            doc =
                "Mean months between two deliberations of a household; 1: every month for certain.",
            unit = "months",
            def = "6",
            range = "[1,1200]",
            source = "assumed")
        double deliberationMonths,
    @Param(
            doc = "λ: weight of leader demonstration.",
            unit = "weight",
            def = "0.2",
            range = "[0,inf)",
            source = "assumed; Lei and Liu 2017: leaders start it")
        Ratio leaderWeight,
    @Param(
            doc = "Monthly chance that a selling alter's profit is seen.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed; Zhang and Qiu 2022: visibility")
        double visibility,
    @Param(
            doc =
                "κ: share of the skill gap that selling strong alters and, once more, selling"
                    + " leaders of the village close each month.",
            unit = "share",
            def = "0.03",
            range = "[0,1]",
            source = "assumed; Zhang and Qiu 2022: verification")
        double verification,
    @Param(
            doc =
                "Weight of the mean seen profit in the expected profit; the rest is private"
                    + " belief.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double socialLearning,
    @Param(
            doc = "Largest number of alters of a tie type that a household can watch.",
            unit = "households",
            def = "50",
            range = "[1,100000]",
            source = "assumed")
        int attention,
    @Param(
            doc = "Private belief about the monthly profit of a shop.",
            unit = "yuan/month",
            def = "normal(300, 500)",
            source = "assumed")
        Distribution beliefYuan,
    @Param(
            doc = "Months over which a household spreads the start-up cost (independent rule).",
            unit = "months",
            def = "24",
            range = "(0,inf)",
            source = "assumed")
        double horizonMonths,
    @Param(
            doc =
                "Pioneers: households that sell at the start or begin by themselves; parts add up.")
        FirstSellers initial,
    @Param(doc = "Leaders: visible households that others look to.") Leaders leaders,
    @Param(doc = "Shocks to entry in single villages.") EntryShocks shocks,
    @Param(
            doc =
                "Threshold rule (Granovetter 1978, Watts 2002), and the private threshold θ that"
                    + " the composite rule uses, too.")
        Threshold threshold,
    @Param(doc = "Composite rule: a logistic response to profit, herding and barrier.")
        Composite composite,
    @Param(doc = "Information cascade (Bikhchandani, Hirshleifer and Welch 1992).") Cascade cascade,
    @Param(doc = "Payoff imitation with Fermi probability.") Payoff payoff,
    @Param(doc = "Bass diffusion.") Bass bass) {

  public enum RuleKind {
    /** Private belief only; the placebo. */
    INDEPENDENT,
    /** Deterministic thresholds. */
    THRESHOLD,
    /** Bayesian social learning from the acts of others. */
    CASCADE,
    /** Imitation of alters that earn more. */
    PAYOFF,
    /** Probability p + q·share. */
    BASS,
    /** Logistic in profit, herding and barrier. */
    COMPOSITE
  }

  /** The order of decisions within a month. */
  public enum Schedule {
    /** All decide on the state at the month's start. */
    SYNCHRONOUS,
    /** Households decide one after another, on the current state. */
    SEQUENTIAL
  }

  /** The finality of a refusal. */
  public enum Decide {
    /** A household that refuses will deliberate again. */
    REPEATEDLY,
    /** A household decides only once. */
    ONCE
  }

  /** Leaders: their share, and their demonstration to others. */
  public record Leaders(
      @Param(
              doc = "Share of households that are leaders (returning migrants, cadres, pioneers).",
              unit = "share",
              def = "0.005",
              range = "[0,1]",
              source = "assumed; one to three pioneers per village in the case villages")
          double share,
      @Param(
              doc = "Selling leaders of a village at which leader demonstration L reaches 1.",
              unit = "households",
              def = "2",
              range = "[1,inf)",
              source = "assumed")
          int fullDemonstration,
      @Param(
              doc = "Least skill of a leader.",
              unit = "share",
              def = "0.6",
              range = "[0,1]",
              source = "assumed")
          double skill,
      @Param(doc = "Whether leaders are aware from the start.", def = "false", source = "assumed")
          boolean aware) {}

  /** Settings of thresholds. */
  public record Threshold(
      @Param(
              doc = "Whether thresholds are shares of alters or counts of alters.",
              def = "share",
              source = "model choice")
          Unit unit,
      @Param(
              doc = "θ: the private threshold; compared exactly where it is a number or a list.",
              unit = "share or count",
              def = "normal(0.3, 0.1)",
              range = "[0,inf)",
              source = "assumed")
          Distribution value,
      @Param(
              doc = "b: weight of the barrier, added to θ (threshold rule).",
              unit = "weight",
              def = "0",
              range = "[0,inf)",
              source = "assumed")
          double barrierWeight) {
    /** The unit of a threshold. */
    public enum Unit {
      /** A share of the alters; the share among no alters is 0. */
      SHARE,
      /** A number of alters. */
      COUNT
    }
  }

  /** The composite rule: P = logistic([a_π(π̂−π_o)/scale + a_h(combine(s,w)+λL) − a_B B − θ]/τ). */
  public record Composite(
      @Param(
              doc = "a_π: weight of the expected gain.",
              unit = "weight",
              def = "0.3",
              range = "[0,inf)",
              source = "assumed")
          double profitWeight,
      @Param(
              doc = "a_h: weight of the social term.",
              unit = "weight",
              def = "1",
              range = "[0,inf)",
              source = "assumed")
          double herdWeight,
      @Param(
              doc = "a_B: weight of the barrier.",
              unit = "weight",
              def = "0.4",
              range = "[0,inf)",
              source = "assumed")
          double barrierWeight,
      @Param(
              doc = "Gain that counts as one unit.",
              unit = "yuan/month",
              def = "1000",
              range = "(0,inf)",
              source = "assumed")
          double profitScaleYuan,
      @Param(
              doc = "τ: noise of the decision; 0: enters exactly when the score is not negative.",
              unit = "weight",
              def = "0.08",
              range = "[0,inf)",
              source = "assumed")
          double noise) {}

  /** Settings of information cascades. */
  public record Cascade(
      @Param(
              doc = "Prior probability that selling pays.",
              unit = "share",
              def = "0.5",
              range = "(0,1)",
              source = "Bikhchandani, Hirshleifer and Welch 1992")
          double prior,
      @Param(
              doc = "p: probability that a private signal is right.",
              unit = "share",
              def = "0.7",
              range = "[0.5,1)",
              source = "assumed")
          double accuracy,
      @Param(
              doc = "A household enters when the posterior exceeds this cost.",
              unit = "share",
              def = "0.5",
              range = "(0,1)",
              source = "Bikhchandani, Hirshleifer and Welch 1992")
          double cost,
      @Param(
              doc = "Whether selling in truth pays: yes, no, or drawn with the prior.",
              def = "yes",
              source = "model choice")
          Worth pays,
      @Param(
              doc =
                  "Choice of an indifferent household: flip a coin, follow its own signal,"
                      + " enter or refuse.",
              def = "flip",
              source = "Bikhchandani, Hirshleifer and Welch 1992")
          Tie tie,
      @Param(
              doc =
                  "Acts that a household observes: publicOrder (every earlier act of the"
                      + " village, in order; exact Bayes) or ties (each observed alter's act as"
                      + " an independent signal).",
              def = "ties",
              source = "model choice")
          Observe observe,
      @Param(
              doc = "Whether refusals are observed, too.",
              def = "true",
              source = "Bikhchandani, Hirshleifer and Welch 1992")
          boolean refusalsObserved) {
    /** The state of the world: whether selling pays. */
    public enum Worth {
      YES,
      NO,
      /** Drawn once for a replication, with the prior. */
      DRAWN
    }

    /** The choice of an indifferent household. */
    public enum Tie {
      FLIP,
      /** Follows its own signal. */
      OWN,
      ENTER,
      REFUSE
    }

    /** The acts of others that a household sees. */
    public enum Observe {
      /** All earlier acts of the village, in order. */
      PUBLIC_ORDER,
      /** The acts of its alters. */
      TIES
    }
  }

  /** Settings of payoff imitation. */
  public record Payoff(
      @Param(
              doc =
                  "T: temperature of imitation; the larger it is, the less a difference in"
                      + " profit decides.",
              unit = "yuan/month",
              def = "500",
              range = "(0,inf)",
              source = "assumed")
          double temperatureYuan) {}

  /** Bass diffusion: enters with probability p + q·share, share by entry.combine. */
  public record Bass(
      @Param(
              doc = "p: innovation, the chance to enter without any example.",
              unit = "share/month",
              def = "0.03",
              range = "[0,1]",
              source = "Bass 1969: mean of durables, per year there")
          double p,
      @Param(
              doc = "q: imitation, the further chance to enter if all alters sell.",
              unit = "share/month",
              def = "0.38",
              range = "[0,1]",
              source = "Bass 1969: mean of durables, per year there")
          double q) {}
}
