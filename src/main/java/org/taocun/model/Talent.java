package org.taocun.model;

import org.taocun.agents.AbilitySettings;
import org.taocun.base.Decision;

/**
 * Households that could run a shop: those whose working members are at home and that have somebody
 * young and schooled, or skilled, enough. Leaders, households that have sold before and those whose
 * migrants came home are able; age and schooling are worked out from their draws whenever they are
 * asked for.
 */
final class Talent {
  private final State state;
  private final Households all;
  private final AbilitySettings ability;
  private final boolean everywhere;

  Talent(State state) {
    this.state = state;
    all = state.households;
    ability = state.scenario.ability();
    everywhere = !ability.enabled() && !state.scenario.migration().enabled();
  }

  /** True if a household could run a shop now. */
  boolean atHand(int i) {
    return everywhere || (!all.is(i, Households.AWAY) && able(i));
  }

  private boolean able(int i) {
    return !ability.enabled()
        || all.is(i, Households.LEADER)
        || all.is(i, Households.RETURNED)
        || all.status[i] == Households.LAPSED
        || ability.enables(
            state.draws.uniform(Decision.YOUNG, all.key[i], 0),
            state.draws.uniform(Decision.SCHOOLED, all.key[i], 0),
            all.skill[i]);
  }
}
