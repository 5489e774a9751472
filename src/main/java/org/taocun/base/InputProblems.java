package org.taocun.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Collects everything that is wrong with one input file, so that it is refused once, completely.
 * Shows the first {@value #SHOWN} problems and the number of the others.
 */
public final class InputProblems {
  private static final int SHOWN = 100;

  private final String file;
  private final List<Noted> noted = new ArrayList<>();
  private int count;

  /**
   * One problem.
   *
   * @param line from 1; 0 for the whole file
   * @param text what is wrong
   */
  public record Noted(int line, String text) {
    /**
     * A cell that breaks a rule.
     *
     * @param word what a cell is called: "column" or "property"
     */
    public static Noted ofCell(int line, String word, String name, String rule) {
      return new Noted(line, word + " '" + name + "': " + rule);
    }
  }

  /** No problems yet of a file of this name. */
  public InputProblems(String file) {
    this.file = file;
  }

  /** These problems and others of the same file, in the order of their lines. */
  public InputProblems with(Collection<Noted> others) {
    List<Noted> all = new ArrayList<>(noted);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Noted::line));
    InputProblems both = new InputProblems(file);
    both.noted.addAll(all.subList(0, Math.min(SHOWN, all.size())));
    both.count = count + others.size();
    return both;
  }

  /** A problem of the whole file. */
  public void add(String problem) {
    add(0, problem);
  }

  /** A problem at a line, counted from 1; 0 for the whole file. */
  public void add(int line, String problem) {
    add(new Noted(line, problem));
  }

  /** A problem. */
  public void add(Noted problem) {
    count++;
    if (count <= SHOWN) {
      noted.add(problem);
    }
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Refuses the file if anything is wrong with it.
   *
   * @throws ScenarioException with every problem
   */
  public void refuseIfAny() {
    if (count > 0) {
      throw refusal();
    }
  }

  /** The refusal, for a problem after which reading cannot go on. */
  public ScenarioException refusal(String problem) {
    add(problem);
    return refusal();
  }

  /** The refusal, for a problem at a line after which reading cannot go on. */
  public ScenarioException refusal(int line, String problem) {
    add(line, problem);
    return refusal();
  }

  private ScenarioException refusal() {
    List<String> all = new ArrayList<>();
    for (Noted problem : noted) {
      String place = problem.line() == 0 ? "" : ":" + problem.line();
      all.add(file + place + ": " + problem.text());
    }
    if (count > SHOWN) {
      all.add(file + ": and " + (count - SHOWN) + " more problems");
    }
    return new ScenarioException(all);
  }
}
