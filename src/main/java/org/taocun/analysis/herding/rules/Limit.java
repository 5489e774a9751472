package org.taocun.analysis.herding.rules;

import org.taocun.base.Say;

/** The limit at which a fit has a rule's value, so that it has neither a number nor an error. */
public enum Limit {
  /** The value is a number. */
  NONE(Say.later("the estimate is a number")),
  /** The acts of others add nothing to the likelihood. */
  OTHERS_DO_NOT_COUNT(Say.later("others do not count")),
  /** The value grows without end. */
  CERTAIN(Say.later("who sees others adopts for certain")),
  /** The value falls without end. */
  NEVER(Say.later("who sees others never adopts")),
  /** Thresholds do not vary. */
  ALIKE(Say.later("all thresholds are alike")),
  /** A person acts in the period in which its threshold is reached. */
  AT_ONCE(Say.later("who sees its threshold reached adopts at once"));

  private final String meaning;

  Limit(String meaning) {
    this.meaning = meaning;
  }

  /** The meaning, in English. */
  public String meaning() {
    return meaning;
  }

  /** The meaning, in the user's language. */
  public String text() {
    return Say.of(meaning);
  }
}
