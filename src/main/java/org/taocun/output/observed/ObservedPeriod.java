package org.taocun.output.observed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;
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
            Say.of(
                "{0} of {1} {1|point|points} {0|lies|lie} outside {2} to {3} and {0|is|are} not"
                    + " drawn",
                outside, points.size(), start, last()));
  }

  /**
   * Refuses a file of points of which the run reaches none.
   *
   * @param file its name
   * @return what is to be said of some that it does not reach
   */
  public Optional<String> checked(String file, List<ObservedPoint> points) {
    Optional<String> outside = outside(points).map(words -> Say.at(file, words));
    if (!reaches(points)) {
      throw new ScenarioException(
          Say.of("{0}: no point lies in the months of the run, {1} to {2}", file, start, last()));
    }
    return outside;
  }

  /**
   * What is to be said of a file's points: how years are drawn, and which the run does not reach.
   *
   * @param file its name
   * @throws ScenarioException if the run reaches none
   */
  public List<String> told(String file, List<ObservedPoint> points) {
    List<String> notes = new ArrayList<>();
    long years = points.stream().filter(p -> p.ofYear() && holds(p.day())).count();
    if (years > 0) {
      notes.add(
          Say.of("{0}: points dated by a year alone: {1}; they are drawn at its end", file, years));
    }
    checked(file, points).ifPresent(notes::add);
    return notes;
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
