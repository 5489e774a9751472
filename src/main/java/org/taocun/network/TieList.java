package org.taocun.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.taocun.base.InputProblems;
import org.taocun.base.InputProblems.Noted;
import org.taocun.base.ScenarioException;

/**
 * Ties between households by name, as listed in a file. The file is read once; each world turns
 * names into the numbers of its own households. Immutable. Flaws of the file are kept until the
 * households are known, so that all problems are told at once.
 */
public final class TieList {
  /** The list of a layer without a file. */
  public static final TieList NONE =
      new TieList(List.of(), new int[0], new int[0], new InputProblems(""), line -> line);

  private final List<String> names;
  private final int[] from;
  private final int[] to;
  private final InputProblems flaws;
  private final Lines lines;

  /**
   * Ties as read from a file.
   *
   * @param names each household that the file names, once
   * @param from positions in {@code names}
   * @param to likewise
   * @param flaws problems that do not depend on the households
   */
  TieList(List<String> names, int[] from, int[] to, InputProblems flaws, Lines lines) {
    this.names = List.copyOf(names);
    this.from = from;
    this.to = to;
    this.flaws = flaws;
    this.lines = lines;
  }

  /** The places of ties in the file, for messages. */
  @FunctionalInterface
  interface Lines {
    /** The line of a tie. */
    int of(int tie);

    /** The line on which one name of a tie stands. */
    default int of(int tie, int name) {
      return of(tie);
    }

    /** The beginning of a message about a tie's end, such as its column. */
    default String end(String column) {
      return "column '" + column + "': ";
    }
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
