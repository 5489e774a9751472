package org.taocun.model;

import java.util.List;
import org.taocun.agents.HouseholdFile;
import org.taocun.base.Draws;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.network.Places;
import org.taocun.scenario.Scenario;

/**
 * The villages of a replication and the names of their households, before anybody has traits or
 * ties. Cost O(villages).
 */
public final class Land {
  private final Draws draws;
  private final Territory territory;
  private final HouseholdNames names;

  private Land(Draws draws, Territory territory, HouseholdNames names) {
    this.draws = draws;
    this.territory = territory;
    this.names = names;
  }

  /**
   * The land of a replication.
   *
   * @throws org.taocun.base.ScenarioException if the households file names unknown villages, or
   *     there are more households than can be numbered
   */
  static Land of(Scenario scenario, InputData data, int replication) {
    Draws draws = Draws.of(scenario.seed(), replication);
    Territory planned =
        Territory.of(scenario.geography(), data.villages(), data.provinces(), draws);
    List<HouseholdFile.Row> rows = data.households();
    Territory territory = rows.isEmpty() ? planned : planned.withHouseholds(counts(planned, rows));
    return new Land(
        draws, territory, HouseholdNames.of(territory, scenario.households().file(), rows));
  }

  /** Number of households by village: as many as the file lists, elsewhere as planned. */
  private static int[] counts(Territory planned, List<HouseholdFile.Row> rows) {
    int[] listed = new int[planned.villages().size()];
    for (HouseholdFile.Row row : rows) {
      planned.find(row.village().text()).ifPresent(v -> listed[v]++);
    }
    for (int v = 0; v < listed.length; v++) {
      listed[v] = listed[v] > 0 ? listed[v] : planned.village(v).households();
    }
    return listed;
  }

  Draws draws() {
    return draws;
  }

  Territory territory() {
    return territory;
  }

  HouseholdNames names() {
    return names;
  }

  /** The part of a territory that ties need to know. */
  public static Places places(Territory territory) {
    List<Village> villages = territory.villages();
    int n = villages.size();
    int[] first = new int[n + 1];
    long[] key = new long[n];
    double[] x = new double[n];
    double[] y = new double[n];
    int[] township = new int[n];
    int[] county = new int[n];
    for (int v = 0; v < n; v++) {
      Village village = villages.get(v);
      first[v] = village.firstHousehold();
      key[v] = village.key();
      x[v] = village.xKm();
      y[v] = village.yKm();
      township[v] = village.townshipIndex();
      county[v] = village.countyIndex();
    }
    first[n] = territory.households();
    return new Places(first, key, x, y, township, county);
  }
}
