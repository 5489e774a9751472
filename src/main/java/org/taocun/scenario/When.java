package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.taocun.base.Ratio;
import org.taocun.base.Say;
import org.taocun.base.Word;

/**
 * A condition on a scenario under which a setting is read.
 *
 * @param test the condition
 * @param said the condition as the user would write it, in the language of the process
 */
record When(Predicate<Scenario> test, Supplier<String> said) {
  /** That a switch is on. */
  static When on(String path) {
    return new When(s -> value(s, path).equals(true), () -> Say.of("{0} is true", path));
  }

  /** That a switch is off. */
  static When off(String path) {
    return new When(s -> value(s, path).equals(false), () -> Say.of("{0} is false", path));
  }

  /** That a number is above 0. */
  static When above(String path) {
    return above(path, s -> positive(value(s, path)));
  }

  /** A condition that is told as a number above 0. */
  static When above(String path, Predicate<Scenario> test) {
    return new When(test, () -> Say.of("{0} is above 0", path));
  }

  /** That no file is named. */
  static When empty(String path) {
    return new When(s -> value(s, path).equals(""), () -> Say.of("{0} is empty", path));
  }

  /** That a choice is one of some. */
  static When is(String path, Enum<?>... choices) {
    List<Enum<?>> allowed = List.of(choices);
    return new When(
        s -> allowed.contains(value(s, path)), () -> Say.of("{0} is {1}", path, either(allowed)));
  }

  /** That a choice is none of some. */
  static When isNot(String path, Enum<?>... choices) {
    List<Enum<?>> barred = List.of(choices);
    return new When(
        s -> !barred.contains(value(s, path)),
        () -> Say.of("{0} is other than {1}", path, either(barred)));
  }

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

  private static Object value(Scenario scenario, String path) {
    return Parameters.ofScenario().value(scenario, path);
  }

  private static boolean positive(Object value) {
    return value instanceof Ratio ratio
        ? ratio.numerator() > 0
        : ((Number) value).doubleValue() > 0;
  }

  private static String either(List<Enum<?>> choices) {
    List<String> words = new ArrayList<>();
    for (Enum<?> choice : choices) {
      words.add(Word.of(choice));
    }
    return String.join(Say.of(" or "), words);
  }
}
