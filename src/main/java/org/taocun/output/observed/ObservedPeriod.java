package org.taocun.output.observed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taocun.base.ScenarioException;

/**
 * The months of a run, in which observed points are drawn.
 *
 * @param start its first month
 * @param months how many there are
 */
public record ObservedPeriod(YearMonth start, int months) {
  /** What is to be said of points that the run does not reach; empty where it reaches all. */
  public Optional<String> outside(List<ObservedPoint> points) {
    long outside = points.stream().filter(point -> !holds(point.day())).count();
    return outside == 0
        ? Optional.empty()
        : Optional.of(
            "%d of %d points %s outside %s to %s and %s not drawn"
                .formatted(
                    outside,
                    points.size(),
                    outside == 1 ? "lies" : "lie",
                    start,
                    last(),
                    outside == 1 ? "is" : "are"));
  }

  /**
   * Refuses a file of points of which the run reaches none.
   *
   * @param file its name
   * @return what is to be said of some that it does not reach
   */
  public Optional<String> checked(String file, List<ObservedPoint> points) {
    Optional<String> outside = outside(points).map(words -> file + ": " + words);
    if (!reaches(points)) {
      throw new ScenarioException(
          "%s: no point lies in the months of the run, %s to %s".formatted(file, start, last()));
    }
    return outside;
  }

  /** True if the run reaches a point. */
  public boolean reaches(List<ObservedPoint> points) {
    return points.stream().anyMatch(point -> holds(point.day()));
  }

  private YearMonth last() {
    return start.plusMonths(Math.max(0, months - 1L));
  }

  private boolean holds(LocalDate day) {
    return !day.isBefore(start.atDay(1)) && day.isBefore(start.plusMonths(months).atDay(1));
  }
}
