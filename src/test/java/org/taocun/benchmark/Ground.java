package org.taocun.benchmark;

import org.taocun.base.Draws;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.model.InputData;
import org.taocun.model.InputReader;
import org.taocun.model.Land;
import org.taocun.network.Layer;
import org.taocun.network.Layers;
import org.taocun.network.Places;
import org.taocun.scenario.Scenario;

/** The land and the ties of a scenario, on which the twins of the engine live. */
record Ground(Draws draws, Territory territory, Layer strong, Layer weak) {

  static Ground of(Scenario scenario, int replication) {
    Draws draws = Draws.of(scenario.seed(), replication);
    InputData data = InputReader.read(scenario);
    Territory territory =
        Territory.of(scenario.geography(), data.villages(), data.provinces(), draws);
    Places places = Land.places(territory);
    return new Ground(
        draws,
        territory,
        Layers.strong(scenario.strong(), data.strong(), places, name -> -1, draws),
        Layers.weak(scenario.weak(), data.weak(), places, name -> -1, h -> 0, draws));
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
}
