package org.taocun.analysis.herding;

import java.util.List;
import org.taocun.base.Message;
import org.taocun.base.Say;

/** Limits that data set to the worth of answers of tests on ties. */
public enum Caution {
  /** Group prevalence stands beside group dummies: its sign is wrong by construction. */
  PREVALENCE_BESIDE_DUMMIES(
      Say.later(
          "prevalence in the group stands beside group dummies: over so few periods its coefficient"
              + " is driven below zero whatever the truth, and others move with it")),
  /** Effects of groups beside exposure: both are estimated from the same adoptions. */
  GROUP_EFFECTS(
      Say.later(
          "beside an effect of each group the coefficient of exposure is pushed below zero, since"
              + " both come from the same adoptions; effects of each group in each period do not"
              + " push it")),
  /** No period dummies: a common trend passes for imitation. */
  NO_PERIOD_DUMMIES(Say.later("without period dummies a common trend passes for imitation")),
  /** Periods or groups without variation were left out. */
  FACTORS_DROPPED(Say.later("periods or groups in which nobody adopts, or everybody, say nothing")),
  /** Fewer than ten adoptions per coefficient. */
  FEW_EVENTS(
      Say.later("fewer than ten adoptions per coefficient: estimates are biased away from zero")),
  /** Clustered errors from fewer than thirty groups. */
  FEW_CLUSTERS(Say.later("errors clustered by fewer than thirty groups are too small")),
  /** People who never adopted are counted as adopting in a period after the last. */
  CENSORED_COUNTED(Say.later("who never adopted counts as adopting in a period after the last")),
  /** Exposure counts those who adopt in the same period. */
  SAME_PERIOD(Say.later("exposure counts those who adopt in the same period")),
  /** People without a known trait were left out. */
  TRAITS_MISSING(Say.later("people with a trait that is not known were left out")),
  /** Many exposed cases have no like control. */
  MANY_UNMATCHED(Say.later("more than a fifth of the exposed cases have no like control")),
  /** The instruments hardly move what they stand for. */
  WEAK_INSTRUMENTS(Say.later("weak instruments: first-stage F below 10")),
  /** Two sizes of groups tell only whether slopes differ. */
  FEW_SIZES(Say.later("with fewer than three sizes of groups only whether slopes differ is told")),
  /** Slopes by size agree with any influence. */
  ANY_LAMBDA(
      Say.later(
          "slopes of groups of different size agree with any influence between -1 and 1: there is"
              + " no estimate")),
  /** Slopes by size agree with no influence that has an equilibrium. */
  NO_LAMBDA(
      Say.later(
          "slopes of groups of different size agree with no influence between -1 and 1: other"
              + " things differ by size, and there is no estimate")),
  /** Missing ties are drawn without regard to likeness. */
  ANYBODY_ALIKE(
      Say.later(
          "missing ties are supposed to lead to anybody of the group alike, or outside of it as"
              + " often as observed ties do")),
  /** Some permutations had no estimate and were left out. */
  PERMUTATIONS_LOST(Say.later("some permutations gave no estimate and were left out"));

  private final String text;

  Caution(String text) {
    this.text = text;
  }

  /** The caution in words. */
  public Message message() {
    return Message.of(text);
  }

  /** Several in words. */
  static List<Message> messages(List<Caution> cautions) {
    return cautions.stream().map(Caution::message).toList();
  }
}
