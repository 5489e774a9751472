package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Differences of outcomes from the scenario's own point.
 *
 * @param factors number of factors
 * @param changes each factor at each of its values
 */
public record Differences(int factors, List<OneAtATime.Change> changes) implements Findings {
  @Override
  public List<Doubt> doubts(int replications) {
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 0; i < factors; i++) {
      int factor = i;
      boolean sure =
          changes.stream()
              .filter(change -> change.factor() == factor)
              .map(change -> change.change().interval())
              .anyMatch(interval -> interval.low() > 0 || interval.high() < 0);
      boolean any =
          changes.stream()
              .anyMatch(one -> one.factor() == factor && one.change().standardError() > 0);
      if (any && !sure) {
        doubts.add(new Doubt(Doubt.Kind.NOT_TOLD, i, -1, replications, 0));
      }
    }
    return doubts;
  }

  @Override
  public List<Integer> order() {
    double[] largest = new double[factors];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    for (OneAtATime.Change change : changes) {
      double size = Math.abs(change.change().mean());
      if (size > largest[change.factor()]) {
        largest[change.factor()] = size;
      }
    }
    return Rank.order(largest);
  }
}
