package org.taocun.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with one input file, so that it is refused once, completely.
 * Shows the first {@value #SHOWN} problems and the number of the others.
 */
public final class InputProblems {
  private static final int SHOWN = 100;

  private final Path file;
  private final List<Noted> noted = new ArrayList<>();
  private int count;

  /**
   * One problem.
   *
   * @param line from 1; 0 for the whole file
   * @param text what is wrong
   */
  public record Noted(int line, String text) {}

  /** No problems yet. */
  public InputProblems(Path file) {
    this.file = file;
  }

  /** A problem of the whole file. */
  public void add(String problem) {
    add(0, problem);
  }

  /** A problem at a line, counted from 1; 0 for the whole file. */
  public void add(int line, String problem) {
    count++;
    if (count <= SHOWN) {
      noted.add(new Noted(line, problem));
    }
  }

  /** What was noted so far, up to {@value #SHOWN} problems. */
  public List<Noted> noted() {
    return List.copyOf(noted);
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
