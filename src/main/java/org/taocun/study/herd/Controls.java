package org.taocun.study.herd;

import org.taocun.base.Say;

/** What stands in the hazard beside exposure and traits. */
enum Controls {
  /** Dummies of periods. */
  PERIODS,
  /** Dummies of periods and of groups. */
  GROUPS,
  /** Dummies of periods and prevalence in the group. */
  PREVALENCE;

  /** A sentence. */
  String sentence() {
    return switch (this) {
      case PERIODS -> Say.of("The hazard has dummies of periods.");
      case GROUPS -> Say.of("The hazard has dummies of periods and of groups.");
      case PREVALENCE ->
          Say.of(
              "The hazard has dummies of periods and the share of adopters among the others of the"
                  + " group; dummies of groups are left out, since beside them the coefficient of"
                  + " that share is negative by construction.");
    };
  }
}
