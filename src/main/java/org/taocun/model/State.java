package org.taocun.model;

import java.util.function.Supplier;
import org.taocun.agents.EntryRule;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.geography.Borders;
import org.taocun.geography.Territory;
import org.taocun.market.Months;
import org.taocun.network.Layer;
import org.taocun.scenario.Scenario;

/**
 * The state of one run that is there before any population acts: what was born, what is counted,
 * and the month. A {@link World} adds the populations; a class that needs none of them takes a
 * State.
 */
class State {
  final Scenario scenario;
  final int replication;
  final Draws draws;
  final Territory territory;
  final Borders borders;
  final Households households;
  final Layer strongTies;
  final Layer weakTies;
  final Inclinations inclinations;
  final Exposure strong;
  final Exposure weak;
  final ReachedHouseholds reached;
  final Leaders leaders;
  final VillageBook book;
  final Goods goods;
  final Months course;
  final EntryRule rule;
  final EventLog events;
  final Roster roster;

  private final HouseholdNames names;
  private final Supplier<Households> born;
  private int month;

  State(Birth birth, Scenario scenario, int replication) {
    this.scenario = scenario;
    this.replication = replication;
    draws = birth.draws;
    territory = birth.territory;
    borders = birth.data.borders();
    names = birth.names;
    born = birth::people;
    households = birth.households;
    strongTies = birth.strongTies;
    weakTies = birth.weakTies;
    inclinations = birth.inclinations;
    reached = new ReachedHouseholds(territory.villages().size());
    strong = birth.strong(reached);
    weak = birth.weak();
    leaders = new Leaders(territory.villages().size());
    book = new VillageBook(territory.villages().size());
    goods = new Goods(scenario.market(), birth.data.catalogue(), territory, draws);
    course =
        Months.of(
            scenario.start(),
            scenario.months(),
            scenario.platforms(),
            scenario.outside(),
            startupYuan(),
            scenario.shocks());
    rule = EntryRule.of(scenario.entry());
    events = new EventLog(territory, names);
    roster =
        new Roster(
            scenario.market().enabled()
                || scenario.learning().enabled()
                || scenario.weak().madeBySellers() > 0);
  }

  /** The start-up cost of the scenario's first month; 0 without a barrier. */
  final double startupYuan() {
    return scenario.barrier().enabled() ? scenario.barrier().startupCostYuan() : 0;
  }

  /** The last month that was opened; 0 at birth. */
  final int month() {
    return month;
  }

  void openMonth(int now) {
    month = now;
    book.openMonth();
  }

  final String name(int household) {
    return names.of(household);
  }

  /** A household by name, or {@link HouseholdNames#UNKNOWN}. */
  final int position(String name) {
    return names.position(name);
  }

  final double uniform(Decision decision, int household) {
    return draws.uniform(decision, households.key[household], month);
  }

  /**
   * Keeps the state at a month's end, or brings it back into one that was just born; parts that
   * follow from the scenario and the seed alone are not kept. Cost O(households + events).
   */
  void keep(Archive archive) {
    month = archive.whole(month);
    households.keep(archive, born.get());
    strong.keep(archive);
    weak.keep(archive);
    reached.keep(archive);
    leaders.keep(archive);
    book.keep(archive);
    events.keep(archive);
    roster.keep(archive);
  }
}
