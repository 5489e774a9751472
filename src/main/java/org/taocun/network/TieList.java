package org.taocun.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.taocun.base.InputProblems;
import org.taocun.base.InputProblems.Noted;
import org.taocun.base.ScenarioException;

/**
 * Ties between households by name, as a file lists them: read once, then turned into numbers in
 * every world, since a world's households are its own. Immutable. Keeps what is wrong with the file
 * until the households are known, so that everything is told at once.
 */
public final class TieList {
  /** No file. */
  public static final TieList NONE =
      new TieList(List.of(), new int[0], new int[0], new InputProblems(""), line -> line);

  private final List<String> names;
  private final int[] from;
  private final int[] to;
  private final InputProblems flaws;
  private final Lines lines;

  /**
   * A list.
   *
   * @param names each household that the file names, once
   * @param from positions in {@code names}
   * @param to likewise
   * @param flaws what is wrong whatever the households are
   */
  TieList(List<String> names, int[] from, int[] to, InputProblems flaws, Lines lines) {
    this.names = List.copyOf(names);
    this.from = from;
    this.to = to;
    this.flaws = flaws;
    this.lines = lines;
  }

  /** Where a tie stands in the file. */
  @FunctionalInterface
  interface Lines {
    /** The line of a tie. */
    int of(int tie);

    /** The line on which a name of a tie stands. */
    default int of(int tie, int name) {
      return of(tie);
    }

    /** What leads a message about a tie's end, such as the column. */
    default String end(String column) {
      return "column '" + column + "': ";
    }
  }

  /**
   * Refuses what is wrong whatever the households are.
   *
   * @throws ScenarioException listing every problem
   */
  public void checkForm() {
    flaws.refuseIfAny();
  }

  /**
   * Refuses everything that is wrong.
   *
   * @param household the number of a household by its name, −1 for an unknown name
   * @throws ScenarioException listing every problem
   */
  public void check(ToIntFunction<String> household) {
    numbers(household);
  }

  /** The ties among a world's households. */
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
    int[] number = names.stream().mapToInt(household).toArray();
    List<Noted> strangers = new ArrayList<>();
    for (int k = 0; k < from.length; k++) {
      int a = number[from[k]];
      int b = number[to[k]];
      if (a < 0) {
        strangers.add(unknown(k, from[k], "from"));
      }
      if (b < 0) {
        strangers.add(unknown(k, to[k], "to"));
      }
      if (a >= 0 && a == b) {
        String both = "a tie needs two households, both were '" + names.get(to[k]) + "'";
        strangers.add(new Noted(lines.of(k), lines.end("to") + both));
      }
    }
    flaws.with(strangers).refuseIfAny();
    return number;
  }

  private Noted unknown(int tie, int name, String column) {
    return new Noted(
        lines.of(tie, name),
        lines.end(column)
            + "there is no household '"
            + names.get(name)
            + "'; use the names that network.graphml of a run shows, or the ids of"
            + " households.file");
  }
}
