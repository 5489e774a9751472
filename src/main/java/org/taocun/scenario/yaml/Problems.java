package org.taocun.scenario.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** The problems of a scenario, collected to be told all at once and in file order. */
final class Problems {
  private static final Comparator<Problem> FILE_ORDER =
      Comparator.<Problem>comparingInt(p -> p.origin().source().order())
          .thenComparingInt(p -> p.origin().line())
          .thenComparingInt(p -> p.origin().column());

  private static final int MOST = 300;

  private final List<Problem> problems = new ArrayList<>();

  private record Problem(Origin origin, String path, String message) {
    String line() {
      return origin.told(path, message);
    }
  }

  /** Notes a problem; {@code path} is empty for the file as a whole. */
  void add(Origin origin, String path, String message) {
    problems.add(new Problem(origin, path, message));
  }

  /** The number of problems so far. */
  int count() {
    return problems.size();
  }

  /** True if a problem is known at, above or below this path. */
  boolean touch(String path) {
    return problems.stream().anyMatch(p -> within(path, p.path()) || within(p.path(), path));
  }

  private static boolean within(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
  }

  /** The complete lines, in file order; after a few hundred, only the number of the others. */
  List<String> lines() {
    List<String> lines =
        problems.stream().sorted(FILE_ORDER).map(Problem::line).distinct().toList();
    if (lines.size() <= MOST) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST));
    shown.add(Say.of("... and {0} more", lines.size() - MOST));
    return shown;
  }

  /**
   * Ends the reading when there are problems.
   *
   * @throws ScenarioException with all of them
   */
  void refuseIfAny() {
    if (!problems.isEmpty()) {
      throw new ScenarioException(lines());
    }
  }
}
