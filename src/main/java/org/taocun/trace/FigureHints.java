package org.taocun.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Nearest;
import org.taocun.base.Say;

/**
 * Hints at the headline figure that a mistyped one was meant to be. Two figures are of a poorest
 * fifth and rank treatments differently, so that a hint at one of them names the other, too; the
 * group "incomeFifth 1" of comparisons has but one of them.
 */
public final class FigureHints {
  private static final String GROUP = "incomefifth1";
  private static final String BEFOREHAND = "leastEarningFifthIncomeYuan";
  private static final String AFTERWARDS = "poorestFifthIncomeYuan";

  private FigureHints() {}

  /** The text "; did you mean 'x'?", or a list of the figures if none is near. */
  public static String hint(String typed, Collection<String> figures) {
    List<String> near = near(typed, figures);
    return near.isEmpty() ? Nearest.hint(typed, figures) : meant(near);
  }

  /** The text "; did you mean 'x'?"; nothing if no figure is near. */
  public static String question(String typed, Collection<String> figures) {
    List<String> near = near(typed, figures);
    return near.isEmpty() ? Nearest.question(typed, figures) : meant(near);
  }

  /** The figures of a poorest fifth, if one of them was meant. */
  private static List<String> near(String typed, Collection<String> figures) {
    if (typed.toLowerCase(Locale.ROOT).startsWith(GROUP)) {
      return figures.contains(BEFOREHAND) ? List.of(BEFOREHAND) : List.of();
    }
    List<String> near = new ArrayList<>(Nearest.of(typed, figures));
    boolean fifth = near.contains(BEFOREHAND) || near.contains(AFTERWARDS);
    return fifth ? List.of(BEFOREHAND, AFTERWARDS) : List.of();
  }

  private static String meant(List<String> near) {
    return near.size() == 1
        ? Nearest.question(near)
        : Say.of(
            "; did you mean '{0}' (the fifth that could earn least beforehand, the same households"
                + " in every run) or '{1}' (the poorest by what came out)?",
            BEFOREHAND, AFTERWARDS);
  }
}
