package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;

/** The list of the factors' k-th levels as point k. All factors have the same number of levels. */
record Listed() implements Design {
  @Override
  public String kind() {
    return "list";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    Design.needLevels(kind(), factors);
    List<List<String>> columns =
        factors.stream().map(factor -> ((SweepFactor.Levels) factor).levels()).toList();
    List<Integer> sizes = columns.stream().map(List::size).distinct().toList();
    if (sizes.size() > 1) {
      throw new ScenarioException(
          Say.of(
              "--design list: all factors need as many values, they have {0}",
              String.join(
                  ", ", columns.stream().map(column -> Integer.toString(column.size())).toList())));
    }
    List<List<String>> points = new ArrayList<>();
    for (int k = 0; k < sizes.get(0); k++) {
      int row = k;
      points.add(columns.stream().map(column -> column.get(row)).toList());
    }
    return points;
  }
}
