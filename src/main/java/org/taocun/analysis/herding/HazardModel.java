package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Message;

/**
 * A discrete-time hazard of adoption with exposure in the period before, for example
 *
 * <p>logit P(i adopts in t | not before) = α_t + γ_g(i) + Σ_l β_l E_l,i(t − 1) + δ prevalence + λ'
 * traits.
 *
 * <p>Cases are the periods in which a person had not adopted before: from the second on, or from
 * the first where somebody had adopted when observation began, so that exposure is known.
 * Prevalence is the share of adopters among the others of the group at the end of the period
 * before.
 *
 * <p>Traps: without period dummies, a common trend passes for imitation. With group dummies and
 * prevalence together, the coefficient of prevalence is negative by construction (a group's effect
 * is estimated from the adoptions that also make its prevalence; Nickell 1981 in the linear case).
 *
 * @param link logit or probit
 * @param dummies effects of periods and groups
 * @param prevalence whether prevalence in the group is a covariate
 * @param traits whether the traits are covariates; people of whom one is not known are left out
 * @param weighting of ties
 */
public record HazardModel(
    Link link, Dummies dummies, boolean prevalence, boolean traits, Exposure.Weighting weighting) {
  /** Effects of periods and groups. */
  public enum Dummies {
    /** A constant only. */
    NONE,
    /** An effect of each period. */
    PERIODS,
    /** An effect of each group. */
    GROUPS,
    /**
     * An effect of each period and one of each group. A group's effect is estimated from the
     * adoptions that also make its exposure, which pushes the coefficient of exposure below zero.
     */
    PERIODS_AND_GROUPS,
    /**
     * An effect of each group in each period. It takes up shocks to one group in one period. Only
     * groups and periods in which some adopt and some do not say anything; where these are few
     * people, estimates are too far from zero.
     */
    GROUPS_BY_PERIODS;

    boolean ofPeriods() {
      return this != NONE && this != GROUPS;
    }

    boolean ofGroups() {
      return this != NONE && this != PERIODS;
    }

    /** Number of effects, with the constant. */
    int count(Diffusion data) {
      int periods = ofPeriods() ? data.periods() : 1;
      int groups = ofGroups() ? data.groups().size() : 1;
      return this == GROUPS_BY_PERIODS ? periods * groups : periods + groups - 1;
    }
  }

  /** The model with period dummies alone. */
  public static HazardModel of(Link link) {
    return new HazardModel(link, Dummies.PERIODS, false, false, Exposure.Weighting.BINARY);
  }

  /** The same model with other dummies. */
  public HazardModel with(Dummies others) {
    return new HazardModel(link, others, prevalence, traits, weighting);
  }

  /** The same model with or without prevalence in the group. */
  public HazardModel withPrevalence(boolean asked) {
    return new HazardModel(link, dummies, asked, traits, weighting);
  }

  /** The same model with or without traits. */
  public HazardModel withTraits(boolean asked) {
    return new HazardModel(link, dummies, prevalence, asked, weighting);
  }

  /**
   * The estimate on a data set. Cost O(ties + person-periods · columns²) an iteration. Errors
   * clustered by group are given beside the usual ones where there are groups.
   */
  public Hazard on(Diffusion data) {
    try {
      Checks.requireTies(data);
      if (dummies.ofGroups() || prevalence) {
        Checks.requireGroups(data);
      }
      return estimate(data, HazardCases.of(data, this));
    } catch (RefusedException e) {
      return new Hazard(
          List.of(), Double.NaN, 0, 0, List.of(Answer.refused(Question.HAZARD, e.refusal())));
    }
  }

  private Hazard estimate(Diffusion data, HazardCases rows) {
    int clusters = data.groups().size() > 1 ? data.groups().size() + 1 : 0;
    BinaryRegression.Fit fit = BinaryRegression.fit(link, rows.cases(), rows.group(), clusters);
    List<Coefficient> coefficients = new ArrayList<>();
    for (int j = 0; j < fit.values().length; j++) {
      coefficients.add(
          new Coefficient(
              rows.cases().names()[j], fit.values()[j], fit.errors()[j], fit.clustered()[j]));
    }
    List<Message> limits = Caution.messages(cautions(data, rows, fit));
    CopiedShare share =
        CopiedShare.ofHazard(link, rows.cases(), fit, data.layers().size(), data.adopters());
    List<Answer> results =
        coefficients.stream()
            .limit(data.layers().size())
            .map(c -> result(c, fit.cases(), limits).with(share))
            .toList();
    return new Hazard(coefficients, fit.logLikelihood(), fit.cases(), fit.events(), results);
  }

  private static Answer result(Coefficient c, long cases, List<Message> limits) {
    return Answer.of(
        Question.HAZARD, c.value() / c.error(), c.p(), c.value(), c.interval(), cases, limits);
  }

  private List<Caution> cautions(Diffusion data, HazardCases rows, BinaryRegression.Fit fit) {
    List<Caution> cautions = new ArrayList<>();
    if (!dummies.ofPeriods()) {
      cautions.add(Caution.NO_PERIOD_DUMMIES);
    }
    if (dummies == Dummies.GROUPS || dummies == Dummies.PERIODS_AND_GROUPS) {
      cautions.add(Caution.GROUP_EFFECTS);
    }
    if (dummies.ofGroups() && prevalence) {
      cautions.add(Caution.PREVALENCE_BESIDE_DUMMIES);
    }
    if (fit.dropped() > 0) {
      cautions.add(Caution.FACTORS_DROPPED);
    }
    int effects = fit.values().length + dummies.count(data);
    if (fit.events() < 10L * effects) {
      cautions.add(Caution.FEW_EVENTS);
    }
    if (data.groups().size() > 1 && data.groups().size() < 30) {
      cautions.add(Caution.FEW_CLUSTERS);
    }
    if (rows.left() > 0) {
      cautions.add(Caution.TRAITS_MISSING);
    }
    return cautions;
  }
}
