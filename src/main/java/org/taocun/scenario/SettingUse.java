package org.taocun.scenario;

import java.util.function.Predicate;

/**
 * The condition under which a setting is read.
 *
 * @param path the setting, or a section for all its settings
 * @param when the condition under which it matters
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
