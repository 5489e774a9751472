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
   * Refuses points of which the run reaches none.
   *
   * @param from where they come from
   */
  public void refuseUnreached(String from, List<ObservedPoint> points) {
    if (!reaches(points)) {
      throw new ScenarioException(unreached(from));
    }
  }

  /**
   * Notes on points: how years are drawn, and which the run does not reach.
   *
   * @param from where they come from
   */
  public List<String> told(String from, List<ObservedPoint> points) {
    if (!reaches(points)) {
      return List.of(unreached(from));
    }
    List<String> notes = new ArrayList<>();
    long years = points.stream().filter(p -> p.ofYear() && holds(p.day())).count();
    if (years > 0) {
      notes.add(
          Say.of("{0}: points dated by a year alone: {1}; they are drawn at its end", from, years));
    }
    outside(points).map(words -> Say.at(from, words)).ifPresent(notes::add);
    return notes;
  }

  private String unreached(String from) {
    return Say.of(
        "{0}: no point lies in the months of the run, {1} to {2}, so none is drawn",
        from, start, last());
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
