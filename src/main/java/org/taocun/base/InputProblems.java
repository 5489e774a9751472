package org.taocun.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one input file, collected so that it is refused once, with all of them. Messages
 * show the first {@value #SHOWN} problems and the number of the others.
 */
public final class InputProblems {
  private static final int SHOWN = 100;

  private final Path file;
  private final List<Noted> noted = new ArrayList<>();
  private int count;

  /**
   * One problem of a file.
   *
   * @param line from 1; 0 for the whole file
   * @param text the problem in words
   */
  public record Noted(int line, String text) {}

  /** A list without problems so far, for a file that messages name. */
  public InputProblems(Path file) {
    this.file = file;
  }

  /** Adds a problem of the whole file. */
  public void add(String problem) {
    add(0, problem);
  }

  /** Adds a problem at a line, counted from 1; 0 stands for the whole file. */
  public void add(int line, String problem) {
    count++;
    if (count <= SHOWN) {
      noted.add(new Noted(line, problem));
    }
  }

  /** The problems so far, at most {@value #SHOWN}. */
  public List<Noted> noted() {
    return List.copyOf(noted);
  }

  /** True if there is no problem so far. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Refuses the file if it has a problem.
   *
   * @throws ScenarioException with every problem
   */
  public void refuseIfAny() {
    if (count > 0) {
      throw refusal();
    }
  }

  /** An exception with all problems and this one, after which reading cannot go on. */
  public ScenarioException refusal(String problem) {
    add(problem);
    return refusal();
  }

  /** An exception with all problems and this one at a line, after which reading cannot go on. */
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
