package org.taocun.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The known names that a mistyped one was probably meant to be: those at the smallest
 * Damerau-Levenshtein distance (insertions, deletions, substitutions and transpositions of
 * neighbours; Damerau 1964), upper and lower case alike, if that is at most a third of the length
 * and 1 in any case.
 */
public final class Nearest {
  private static final int LONGEST = 100;

  /** The most names that a hint gives. */
  public static final int MOST_NAMED = 3;

  private Nearest() {}

  /** The nearest names; none if all are far. */
  public static List<String> of(String typed, Collection<String> names) {
    List<String> nearest = new ArrayList<>();
    if (typed.length() > LONGEST) {
      return nearest;
    }
    String small = typed.toLowerCase(Locale.ROOT);
    int least = Math.max(1, typed.length() / 3);
    for (String name : names) {
      int distance = distance(small, name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance == least) {
        nearest.add(name);
      }
    }
    return nearest;
  }

  /** The names that one error turns into the typed one; none for names of one or two letters. */
  public static List<String> withinOne(String typed, Collection<String> names) {
    return typed.length() > 2 ? within(1, typed, names) : List.of();
  }

  /** The names that two errors or fewer turn into the typed one. */
  public static List<String> withinTwo(String typed, Collection<String> names) {
    return within(2, typed, names);
  }

  private static List<String> within(int most, String typed, Collection<String> names) {
    String small = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> typed.length() <= LONGEST)
        .filter(name -> distance(small, name.toLowerCase(Locale.ROOT)) <= most)
        .toList();
  }

  /** The text "; did you mean 'x'?", or a list of the valid names if none is near. */
  public static String hint(String typed, Collection<String> names) {
    List<String> near = of(typed, names);
    return near.isEmpty() || near.size() > MOST_NAMED
        ? Say.of("; valid: {0}", String.join(", ", names))
        : question(near);
  }

  /** "; did you mean 'x'?", with three names at most; nothing where none is near. */
  public static String question(String typed, Collection<String> names) {
    return question(of(typed, names).stream().limit(MOST_NAMED).toList());
  }

  /** "; did you mean 'a' or 'b'?", nothing for no names. */
  public static String question(Collection<String> meant) {
    return meant.isEmpty() ? "" : Say.of("; did you mean {0}?", quoted(meant));
  }

  /** The names in quotes, joined by "or". */
  public static String quoted(Collection<String> names) {
    return names.stream()
        .map(name -> Say.of("'{0}'", name))
        .collect(Collectors.joining(Say.of(" or ")));
  }

  /** The distance between two texts, in time proportional to the product of their lengths. */
  static int distance(String a, String b) {
    int[] twoBack = new int[b.length() + 1];
    int[] back = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = twoBack;
      twoBack = back;
      back = row;
      row = spare;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(back[j], row[j - 1]) + 1, back[j - 1] + change);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
