package org.taocun.study.verify;

import org.taocun.Exhaustive;
import org.taocun.study.CheckedScenario;

/**
 * The numbers of replications of theory's cases: their own in exhaustive tests, otherwise a
 * quarter. Cases are judged by standard errors, which grow with fewer replications.
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
