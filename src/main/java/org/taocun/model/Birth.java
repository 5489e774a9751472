package org.taocun.model;

import java.nio.file.Path;
import java.util.List;
import org.taocun.agents.HouseholdFile;
import org.taocun.base.Draws;
import org.taocun.base.Fen;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.network.Circles;
import org.taocun.network.Layer;
import org.taocun.network.Layers;
import org.taocun.network.Links;
import org.taocun.network.Places;
import org.taocun.network.TieModel;
import org.taocun.policy.Instrument;
import org.taocun.scenario.Scenario;

/** What a world is made of before anybody sells: the land, the people, their ties. */
final class Birth {
  final Scenario scenario;
  final Draws draws;
  final Territory territory;
  final HouseholdNames names;
  final Households households;
  final Layer strongTies;
  final Layer weakTies;

  Birth(Scenario scenario, int replication) {
    this.scenario = scenario;
    draws = Draws.of(scenario.seed(), replication);
    String file = scenario.households().file();
    List<HouseholdFile.Row> rows = file.isEmpty() ? List.of() : HouseholdFile.read(Path.of(file));
    Territory planned = Territory.of(scenario.geography(), draws);
    territory = rows.isEmpty() ? planned : planned.withHouseholds(counts(planned, rows));
    names = HouseholdNames.of(territory, rows);
    households = Households.born(territory, scenario.households(), scenario.entry(), draws);
    for (HouseholdFile.Row row : rows) {
      replaceTraits(names.position(row.id()), row);
    }
    Places places = places(territory);
    strongTies = Layers.strong(scenario.strong(), places, names::position, draws);
    weakTies = Layers.weak(scenario.weak(), places, names::position, draws);
  }

  /** Households per village: as many as the file lists, elsewhere as planned. */
  private static int[] counts(Territory planned, List<HouseholdFile.Row> rows) {
    int[] listed = new int[planned.villages().size()];
    for (HouseholdFile.Row row : rows) {
      planned.find(row.village()).ifPresent(v -> listed[v]++);
    }
    for (int v = 0; v < listed.length; v++) {
      listed[v] = listed[v] > 0 ? listed[v] : planned.village(v).households();
    }
    return listed;
  }

  private void replaceTraits(int i, HouseholdFile.Row row) {
    row.capitalYuan().ifPresent(yuan -> households.capitalFen[i] = Fen.ofYuan(yuan));
    row.leader().ifPresent(leader -> households.clear(i, Households.LEADER));
    households.skill[i] =
        (float) row.skill().orElseGet(() -> households.drawnSkill(i, scenario.households(), draws));
    row.threshold().ifPresent(threshold -> households.threshold[i] = threshold.value());
    row.earning().ifPresent(earning -> households.earning[i] = (float) earning);
    if (row.leader().orElse(households.is(i, Households.LEADER))) {
      households.makeLeader(i, scenario.entry().leaders().skill());
    }
  }

  static Places places(Territory territory) {
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

  Exposure strong(Reach reach) {
    boolean clocked = scenario.entry().verification() > 0 && scenario.barrier().enabled();
    return exposure(strongTies, reach, new GrownTies(0), clocked);
  }

  Exposure weak() {
    boolean made =
        scenario.weak().madeBySellers() > 0
            || scenario.government().policies().stream()
                .anyMatch(policy -> policy.kind() instanceof Instrument.DigitalCountryside);
    boolean grows = made && scenario.weak().model() != TieModel.NONE;
    return exposure(weakTies, Reach.none(), new GrownTies(grows ? households.count : 0), false);
  }

  private Exposure exposure(Layer layer, Reach reach, GrownTies grown, boolean clocked) {
    if (layer instanceof Circles circles) {
      return new CircleExposure(circles, households, reach);
    }
    return new LinkExposure((Links) layer, households, reach, grown, clocked);
  }
}
