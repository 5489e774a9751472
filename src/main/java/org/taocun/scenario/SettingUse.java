package org.taocun.scenario;

import java.util.function.Predicate;

/**
 * When a setting is read.
 *
 * @param path the setting, or a section for all that it holds
 * @param when what must hold for it to matter
 */
record SettingUse(String path, When when) {

  /**
   * A condition on the rest of the scenario.
   *
   * @param test the condition
   * @param words the condition as the user would write it
   */
  record When(Predicate<Scenario> test, String words) {
    boolean holds(Scenario scenario) {
      return test.test(scenario);
    }

    When or(When other) {
      return new When(test.or(other.test), words + " or " + other.words);
    }

    When and(When other) {
      return new When(test.and(other.test), words + " and " + other.words);
    }
  }
}
