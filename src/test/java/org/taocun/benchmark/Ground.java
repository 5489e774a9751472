package org.taocun.benchmark;

import java.util.List;
import org.taocun.base.Draws;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.network.Layer;
import org.taocun.network.Layers;
import org.taocun.network.Places;
import org.taocun.scenario.Scenario;

/** The land and the ties of a scenario, on which the twins of the engine live. */
record Ground(Draws draws, Territory territory, Layer strong, Layer weak) {

  static Ground of(Scenario scenario, int replication) {
    Draws draws = Draws.of(scenario.seed(), replication);
    Territory territory = Territory.of(scenario.geography(), draws);
    Places places = places(territory);
    return new Ground(
        draws,
        territory,
        Layers.strong(scenario.strong(), places, name -> -1, draws),
        Layers.weak(scenario.weak(), places, name -> -1, draws));
  }

  int households() {
    return territory.households();
  }

  Village villageOf(int household) {
    return territory.village(territory.villageOf(household));
  }

  /** The address of a household's draws. */
  long key(int household) {
    Village village = villageOf(household);
    return Draws.entity(village.key(), household - village.firstHousehold());
  }

  String name(int household) {
    Village village = villageOf(household);
    return village.id() + "/" + (household - village.firstHousehold());
  }

  private static Places places(Territory territory) {
    List<Village> villages = territory.villages();
    int[] first = new int[villages.size() + 1];
    for (int v = 0; v < villages.size(); v++) {
      first[v + 1] = first[v] + villages.get(v).households();
    }
    return new Places(
        first,
        villages.stream().mapToLong(Village::key).toArray(),
        villages.stream().mapToDouble(Village::xKm).toArray(),
        villages.stream().mapToDouble(Village::yKm).toArray(),
        villages.stream().mapToInt(Village::townshipIndex).toArray(),
        villages.stream().mapToInt(Village::countyIndex).toArray());
  }
}
