package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.agents.HouseholdFile;
import org.taocun.base.Draws;
import org.taocun.base.Fen;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Territory;
import org.taocun.network.Circles;
import org.taocun.network.Layer;
import org.taocun.network.Layers;
import org.taocun.network.Links;
import org.taocun.network.Places;
import org.taocun.network.TieModel;
import org.taocun.policy.DigitalCountryside;
import org.taocun.scenario.Scenario;

/** The making of a world before anybody sells: the land, the people, their ties. */
final class Birth {
  final Scenario scenario;
  final InputData data;
  final Draws draws;
  final Territory territory;
  final HouseholdNames names;
  final Households households;
  final Layer strongTies;
  final Layer weakTies;
  final Inclinations inclinations;

  Birth(Scenario scenario, InputData data, int replication) {
    this.scenario = scenario;
    this.data = data;
    Land land = Land.of(scenario, data, replication);
    List<String> problems = new ArrayList<>();
    problems.addAll(Pioneers.problems(scenario.entry().initial(), land));
    problems.addAll(VillageShocks.problems(scenario.entry().shocks(), land.territory()));
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    draws = land.draws();
    territory = land.territory();
    names = land.names();
    households = people();
    Places places = Land.places(territory);
    strongTies = Layers.strong(scenario.strong(), data.strong(), places, names::position, draws);
    inclinations =
        Inclinations.of(
            scenario.households().inclination(), territory, households.key, strongTies, draws);
    weakTies =
        Layers.weak(scenario.weak(), data.weak(), places, names::position, inclinations::of, draws);
  }

  /** All households with the traits of birth, made anew at each call. */
  Households people() {
    Households born = Households.born(territory, scenario.households(), scenario.entry(), draws);
    for (HouseholdFile.Row row : data.households()) {
      replaceTraits(born, names.position(row.id()), row);
    }
    return born;
  }

  private void replaceTraits(Households households, int i, HouseholdFile.Row row) {
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

  Exposure strong(ReachedHouseholds reached) {
    boolean clocked = scenario.entry().verification() > 0 && scenario.barrier().enabled();
    return exposure(strongTies, reached, new GrownTies(0), true, clocked);
  }

  Exposure weak() {
    boolean made =
        scenario.weak().madeBySellers() > 0
            || scenario.government().policies().stream()
                .anyMatch(policy -> policy.kind() instanceof DigitalCountryside);
    boolean grows = made && scenario.weak().model() != TieModel.NONE;
    GrownTies grown = new GrownTies(grows ? households.count : 0);
    return exposure(weakTies, ReachedHouseholds.none(), grown, false, false);
  }

  private Exposure exposure(
      Layer layer, ReachedHouseholds reached, GrownTies grown, boolean strong, boolean clocked) {
    if (layer instanceof Circles circles) {
      return new CircleExposure(circles, households, territory, reached);
    }
    ChanceGrowth growth = new ChanceGrowth(scenario.entry(), strong);
    return new LinkExposure(
        (Links) layer, households, territory.villages().size(), reached, grown, growth, clocked);
  }
}
