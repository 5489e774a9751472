package org.taocun.scenario;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.taocun.base.Say;

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
   * @param said the condition as the user would write it, in the language of the process
   */
  record When(Predicate<Scenario> test, Supplier<String> said) {
    boolean holds(Scenario scenario) {
      return test.test(scenario);
    }

    String words() {
      return said.get();
    }

    When or(When other) {
      return new When(test.or(other.test), () -> Say.of("{0} or {1}", words(), other.words()));
    }

    When and(When other) {
      return new When(test.and(other.test), () -> Say.of("{0} and {1}", words(), other.words()));
    }
  }
}
