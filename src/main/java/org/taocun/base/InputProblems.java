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
  private final List<String> lines = new ArrayList<>();
  private int count;

  /** No problems yet. */
  public InputProblems(Path file) {
    this.file = file;
  }

  /** A problem of the whole file. */
  public void add(String problem) {
    note(file + ": " + problem);
  }

  /** A problem at a line, counted from 1. */
  public void add(int line, String problem) {
    note(file + ":" + line + ": " + problem);
  }

  private void note(String text) {
    count++;
    if (count <= SHOWN) {
      lines.add(text);
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
    List<String> all = new ArrayList<>(lines);
    if (count > SHOWN) {
      all.add(file + ": and " + (count - SHOWN) + " more problems");
    }
    return new ScenarioException(all);
  }
}
