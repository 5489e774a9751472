package org.taocun.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Search for the villages at most a distance apart. Square cells as wide as the distance hold the
 * villages met so far, so that each is compared with those of nine cells only.
 */
final class Grid {
  private final Territory territory;
  private final double km;
  private final Map<Cell, List<Integer>> cells = new HashMap<>();

  Grid(Territory territory, double km) {
    this.territory = territory;
    this.km = km;
  }

  private record Cell(long column, long row) {}

  void sendTo(Adjacency adjacency) {
    for (int v = 0; v < territory.villages().size(); v++) {
      Village village = territory.village(v);
      long column = (long) Math.floor(village.xKm() / km);
      long row = (long) Math.floor(village.yKm() / km);
      for (int cell = 0; cell < 9; cell++) {
        Cell near = new Cell(column + cell % 3 - 1, row + cell / 3 - 1);
        for (int other : cells.getOrDefault(near, List.of())) {
          if (adjacency.mayJoin(other, v) && near(village, territory.village(other))) {
            adjacency.join(other, v);
          }
        }
      }
      cells.computeIfAbsent(new Cell(column, row), at -> new ArrayList<>()).add(v);
    }
  }

  private boolean near(Village one, Village other) {
    double dx = one.xKm() - other.xKm();
    double dy = one.yKm() - other.yKm();
    return dx * dx + dy * dy <= km * km;
  }
}
