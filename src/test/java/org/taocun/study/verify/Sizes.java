package org.taocun.study.verify;

import org.taocun.Exhaustive;
import org.taocun.study.CheckedScenario;

/**
 * How often theory's cases are run: as often as they say when every case is asked for, else a
 * quarter of that. What a case has to come near to is said in standard errors, which grow with
 * fewer replications.
 */
final class Sizes {
  private static final int FEWEST = 10;

  private Sizes() {}

  static CheckedScenario asAsked(CheckedScenario whole) {
    int replications = whole.scenario().replications();
    int quarter = Math.max(FEWEST, replications / 4);
    return Exhaustive.ASKED || quarter >= replications ? whole : whole.with(quarter);
  }
}
