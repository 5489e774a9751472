package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.taocun.experiment.SweepFactor;

/** Every combination of the factors' levels; the last factor varies fastest. */
record Grid() implements Design {
  @Override
  public String kind() {
    return "grid";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    Design.needLevels(kind(), factors);
    List<List<String>> points = List.of(List.of());
    for (SweepFactor factor : factors) {
      List<String> levels = ((SweepFactor.Levels) factor).levels();
      Design.refuseTooMany(kind(), (long) points.size() * levels.size());
      List<List<String>> longer = new ArrayList<>();
      for (List<String> point : points) {
        for (String level : levels) {
          List<String> next = new ArrayList<>(point);
          next.add(level);
          longer.add(next);
        }
      }
      points = longer;
    }
    return points;
  }
}
