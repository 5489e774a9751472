package org.taocun.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
      new TieList(Path.of(""), List.of(), new int[0], new int[0], List.of(), line -> line);

  private final Path file;
  private final List<String> names;
  private final int[] from;
  private final int[] to;
  private final List<Noted> flaws;
  private final Lines lines;

  /**
   * Ties as read from a file.
   *
   * @param names each household that the file names, once
   * @param from positions in {@code names}
   * @param to likewise
   * @param flaws problems that do not depend on the households
   */
  TieList(Path file, List<String> names, int[] from, int[] to, List<Noted> flaws, Lines lines) {
    this.file = file;
    this.names = List.copyOf(names);
    this.from = from;
    this.to = to;
    this.flaws = List.copyOf(flaws);
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
   * Reads the file of a layer, if its settings ask for one.
   *
   * @throws ScenarioException when the file cannot be read at all
   */
  public static TieList of(LayerSettings settings) {
    return settings.model() == TieModel.FILE && !settings.file().isBlank()
        ? TieFile.read(Path.of(settings.file()))
        : NONE;
  }

  /**
   * Refuses a list with problems that do not depend on the households.
   *
   * @throws ScenarioException listing every problem
   */
  public void checkForm() {
    refuse(flaws);
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
    List<Noted> all = new ArrayList<>(flaws);
    for (int k = 0; k < from.length; k++) {
      int a = number[from[k]];
      int b = number[to[k]];
      if (a < 0) {
        all.add(unknown(k, from[k], "from"));
      }
      if (b < 0) {
        all.add(unknown(k, to[k], "to"));
      }
      if (a >= 0 && a == b) {
        String both = "a tie needs two households, both were '" + names.get(to[k]) + "'";
        all.add(new Noted(lines.of(k), lines.end("to") + both));
      }
    }
    refuse(all);
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

  private void refuse(List<Noted> all) {
    InputProblems problems = new InputProblems(file);
    all.stream()
        .sorted(Comparator.comparingInt(Noted::line))
        .forEach(flaw -> problems.add(flaw.line(), flaw.text()));
    problems.refuseIfAny();
  }
}
