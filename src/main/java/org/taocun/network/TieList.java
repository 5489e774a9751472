package org.taocun.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.taocun.base.InputProblems;
import org.taocun.base.InputProblems.Noted;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * Ties between households by name, as listed in a file. The file is read once; each world turns
 * names into the numbers of its own households. Immutable. Flaws of the file are kept until the
 * households are known, so that all problems are told at once.
 */
public final class TieList {
  /** The list of a layer without a file. */
  public static final TieList NONE =
      new TieList(
          List.of(new Naming("id", List.of())),
          new int[0],
          new int[0],
          new InputProblems(""),
          new Lines() {
            @Override
            public int of(int tie) {
              return tie;
            }

            @Override
            public String end(String column) {
              return "";
            }
          });

  private final List<Naming> namings;
  private final int[] from;
  private final int[] to;
  private final InputProblems flaws;
  private final Lines lines;

  /**
   * Ties as read from a file.
   *
   * @param namings one or more ways in which the file names its households, each of them once
   * @param from positions in the namings
   * @param to likewise
   * @param flaws problems that do not depend on the households
   */
  TieList(List<Naming> namings, int[] from, int[] to, InputProblems flaws, Lines lines) {
    this.namings = List.copyOf(namings);
    this.from = from;
    this.to = to;
    this.flaws = flaws;
    this.lines = lines;
  }

  /**
   * A way of naming households.
   *
   * @param word what the file calls it, such as id
   */
  record Naming(String word, List<String> names) {
    /** Copies the list. */
    Naming {
      names = List.copyOf(names);
    }

    int[] numbers(ToIntFunction<String> household) {
      return names.stream().mapToInt(household).toArray();
    }
  }

  /** The places of ties in the file, for messages. */
  interface Lines {
    /** The line of a tie. */
    int of(int tie);

    /** The line on which one name of a tie stands. */
    default int of(int tie, int name) {
      return of(tie);
    }

    /** The beginning of a message about a tie's end, such as its column. */
    String end(String column);
  }

  /**
   * Refuses a list with problems that do not depend on the households.
   *
   * @throws ScenarioException listing every problem
   */
  public void checkForm() {
    flaws.refuseIfAny();
  }

  /**
   * Refuses a list with any problem, also those that depend on the households.
   *
   * @param household the number of a household by its name, −1 for an unknown name
   * @throws ScenarioException listing every problem
   */
  public void check(ToIntFunction<String> household) {
    numbers(household);
  }

  /**
   * The ties among a world's households.
   *
   * @throws ScenarioException listing every problem
   */
  Links links(int households, ToIntFunction<String> household) {
    int[] number = numbers(household);
    int[] a = new int[from.length];
    int[] b = new int[to.length];
    for (int k = 0; k < a.length; k++) {
      a[k] = number[from[k]];
      b[k] = number[to[k]];
    }
    return Links.of(households, a, b);
  }

  private int[] numbers(ToIntFunction<String> household) {
    List<int[]> all = namings.stream().map(naming -> naming.numbers(household)).toList();
    int chosen = chosen(all);
    int[] number = all.get(chosen);
    List<String> names = namings.get(chosen).names();
    List<Noted> strangers = new ArrayList<>(doubtful(all));
    for (int k = 0; k < from.length; k++) {
      int a = number[from[k]];
      int b = number[to[k]];
      if (a < 0) {
        strangers.add(unknown(k, from[k], names, "from"));
      }
      if (b < 0) {
        strangers.add(unknown(k, to[k], names, "to"));
      }
      if (a >= 0 && a == b) {
        String both = Say.of("a tie needs two households, both were '{0}'", names.get(to[k]));
        strangers.add(Noted.alone(lines.of(k), lines.end("to") + both));
      }
    }
    flaws.with(strangers).refuseIfAny();
    return number;
  }

  /** The naming that fits, or else the one of which most names are households'. */
  private static int chosen(List<int[]> all) {
    int chosen = 0;
    for (int n = 1; n < all.size(); n++) {
      boolean better = known(all.get(n)) > known(all.get(chosen));
      if (!fits(all.get(chosen)) && (fits(all.get(n)) || better)) {
        chosen = n;
      }
    }
    return chosen;
  }

  private static long known(int[] number) {
    return Arrays.stream(number).filter(household -> household >= 0).count();
  }

  /** True if all names are households', each of another one. */
  private static boolean fits(int[] number) {
    return known(number) == number.length
        && Arrays.stream(number).distinct().count() == number.length;
  }

  /** The problem of namings that all fit and mean other households. */
  private List<Noted> doubtful(List<int[]> all) {
    for (int n = 1; n < all.size(); n++) {
      for (int m = 0; m < n; m++) {
        int at = Arrays.mismatch(all.get(m), all.get(n));
        if (at >= 0 && fits(all.get(m)) && fits(all.get(n))) {
          Naming one = namings.get(m);
          Naming other = namings.get(n);
          return List.of(
              Noted.alone(
                  lines.of(0, at),
                  Say.of(
                      "a node is household '{0}' by its {1} and '{2}' by its {3}: leave out one of"
                          + " them, or make them equal",
                      one.names().get(at), one.word(), other.names().get(at), other.word())));
        }
      }
    }
    return List.of();
  }

  private Noted unknown(int tie, int name, List<String> names, String column) {
    return Noted.alone(
        lines.of(tie, name),
        Say.of(
            "{0}there is no household '{1}'; use the names that network.graphml of a run shows, or"
                + " the ids of households.file",
            lines.end(column), names.get(name)));
  }
}
