package org.taocun.analysis.herding;

import org.taocun.base.Message;
import org.taocun.base.Say;

/** Rules that data must keep for tests on ties to say something. */
public enum Refusal {
  /** Nobody adopts within the observed periods. */
  NOBODY_ADOPTS(Say.later("nobody adopts within the observed periods")),
  /** All who adopt do so in one period, so that nobody can have followed anybody. */
  ONE_MOMENT(Say.later("all adopt in the same period, so nobody can have followed anybody")),
  /** The layer has no ties. */
  NO_TIES(Say.later("there are no ties")),
  /** Everybody belongs to one group, or nobody to any. */
  ONE_GROUP(Say.later("the test compares within groups or between them, and there is one or none")),
  /** Every tie goes both ways, so reversing changes nothing. */
  ALL_MUTUAL(Say.later("every tie goes both ways, so that reversing them changes nothing")),
  /** What the test compares does not vary. */
  NO_VARIATION(Say.later("what the test compares does not vary")),
  /** A covariate is a combination of others. */
  COLLINEAR(Say.later("a covariate is a combination of the others")),
  /** A covariate tells adopters from others without error, so its effect is not finite. */
  SEPARATED(Say.later("a covariate tells adopters from others without error: no finite effect")),
  /** The test needs a trait of people. */
  NO_TRAITS(Say.later("the test needs a trait of people that is known for all")),
  /** No treated case has a control that is like it. */
  NO_MATCHES(Say.later("no case that was exposed has a like one that was not")),
  /** I, G and G² are dependent: the reflection problem. */
  NOT_IDENTIFIED(
      Say.later(
          "not identified (Manski 1993): I, G and G² are linearly dependent, as where everybody"
              + " knows everybody in groups of one size")),
  /** More people are named than could be. */
  BEYOND_LIMIT(Say.later("somebody names more people than could be named")),
  /** Unknown numbers of ties of those who named as many people as they could. */
  NUMBERS_UNKNOWN(
      Say.later(
          "of somebody who named as many people as possible the number of ties is not known, or"
              + " cannot be: who was not named cannot be supplied")),
  /** A sampling share does not say how many ties anybody has. */
  NUMBERS_SAMPLED(
      Say.later(
          "bounds need the number of ties that each person has; the share of observed ties does not"
              + " give it")),
  /** People become able to adopt at different times, such as those who can only leave later. */
  LATE_ENTRY(
      Say.later(
          "people become able to do so at different times, as who leaves must have adopted before:"
              + " the test supposes that all were from the start")),
  /** The calculation found no maximum. */
  NO_CONVERGENCE(Say.later("the estimate did not converge")),
  /** Fewer cases than the test estimates numbers. */
  TOO_FEW(Say.later("there are too few cases"));

  private final String text;

  Refusal(String text) {
    this.text = text;
  }

  /** The rule in words. */
  public Message message() {
    return Message.of(text);
  }
}
