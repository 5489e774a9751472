package org.taocun.model;

import java.util.Optional;
import java.util.function.Supplier;
import org.taocun.agents.EntryRule;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.IntList;
import org.taocun.geography.Borders;
import org.taocun.geography.Territory;
import org.taocun.market.Months;
import org.taocun.network.Layer;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/**
 * The state of one run and the two acts that change who sells. Mutable, and known to this package
 * only: what leaves is a record.
 */
final class World {
  final Scenario scenario;
  final int replication;
  final Draws draws;
  final Territory territory;
  final Borders borders;
  final Households households;
  final Layer strongTies;
  final Layer weakTies;
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

  final Farmers farmers;
  final Skills skills;
  final Exits exits;
  final EntryProcess entry;
  final Services services;
  final Shops shops;
  final Platform platform;
  final Volumes volumes;
  final Stations stations;
  final Routes routes;
  final Logistics logistics;
  final Downlink downlink;
  final Incomes incomes;
  final Government government;
  final Trust trust;
  final Talent talent;
  final Migrants migrants;
  final Associations associations;
  final TieMaking tieMaking;
  final Observer observer;

  private final HouseholdNames names;
  private final Supplier<Households> born;
  private int month;

  World(Birth birth, Scenario scenario, int replication, PanelSink panel) {
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
    reached = new ReachedHouseholds(territory.villages().size());
    strong = birth.strong(reached);
    weak = birth.weak();
    leaders = new Leaders(territory.villages().size());
    book = new VillageBook(territory.villages().size());
    goods = new Goods(scenario.market(), birth.data.catalogue(), territory, draws);
    double startupYuan = scenario.barrier().enabled() ? scenario.barrier().startupCostYuan() : 0;
    course =
        Months.of(
            scenario.start(),
            scenario.months(),
            scenario.platforms(),
            scenario.outside(),
            startupYuan,
            scenario.shocks());
    rule = EntryRule.of(scenario.entry());
    events = new EventLog(territory, names);
    roster =
        new Roster(
            scenario.market().enabled()
                || scenario.learning().enabled()
                || scenario.weak().madeBySellers() > 0);
    services = new Services(this);
    volumes = new Volumes(this);
    stations = new Stations(this);
    routes = new Routes(this);
    logistics = new Logistics(this);
    shops = new Shops(this, startupYuan);
    platform = new Platform(this);
    downlink = new Downlink(this);
    incomes = new Incomes(this);
    government = new Government(this);
    trust = new Trust(this);
    talent = new Talent(this);
    migrants = new Migrants(this);
    associations = new Associations(this);
    tieMaking = new TieMaking(this, associations);
    farmers = new Farmers(this);
    skills = new Skills(this);
    exits = new Exits(this);
    entry = new EntryProcess(this);
    observer = new Observer(this, panel);
  }

  /** A world at month 0: traits drawn, ties made, pioneers selling. */
  static World born(Scenario scenario, InputData data, int replication, PanelSink panel) {
    World world = new World(new Birth(scenario, data, replication), scenario, replication, panel);
    world.settle();
    return world;
  }

  private void settle() {
    for (int v = 0; v < book.villages; v++) {
      book.broadband[v] = territory.villages().get(v).broadband();
    }
    for (int i = 0; i < households.count; i++) {
      book.earningOutside[households.village[i]] += households.earning[i];
    }
    stations.openMonth(0);
    farmers.settle();
    migrants.settle();
    entry.settle();
    Entrants pioneers = new Entrants(this);
    for (int pioneer : new Pioneers(this).choose()) {
      pioneers.clear();
      pioneers.add(pioneer, EventLog.PIONEER);
      startTogether(pioneers);
    }
    observer.observe(0);
  }

  /** The last month that was opened; 0 at birth. */
  int month() {
    return month;
  }

  void openMonth(int now) {
    month = now;
    book.openMonth();
    stations.openMonth(now);
    trust.openMonth(now);
  }

  String name(int household) {
    return names.of(household);
  }

  /** A household by name, or {@link HouseholdNames#UNKNOWN}. */
  int position(String name) {
    return names.position(name);
  }

  static float share(Exposure exposure, int household) {
    int degree = exposure.degree(household);
    return degree == 0 ? 0 : (float) exposure.selling(household) / degree;
  }

  /**
   * Households start to sell. Their alters are told first, one layer after the other, then the
   * other columns follow: short loops over few columns are what a processor is quick at.
   */
  void startTogether(Entrants entrants) {
    int count = entrants.count();
    int[] who = entrants.households();
    for (int k = 0; k < count; k++) {
      skills.materialise(who[k], month);
    }
    Exposure.Touch touch = farmers.touch();
    strong.enter(who, count, month, touch);
    weak.enter(who, count, month, touch);
    for (int k = 0; k < count; k++) {
      start(who[k], entrants.motive(k));
    }
    for (int k = 0; k < count; k++) {
      book.earningOutside[households.village[who[k]]] -= households.earning[who[k]];
      platform.welcome(who[k]);
    }
    for (int k = 0; k < count; k++) {
      shops.start(who[k], entrants.motive(k));
    }
    exits.mayDepart(who, count, month);
    for (int k = 0; k < count; k++) {
      events.entry(
          month, who[k], entrants.motive(k), entrants.strongShare(k), entrants.weakShare(k));
    }
  }

  private void start(int i, byte motive) {
    int v = households.village[i];
    boolean returning = households.status[i] == Households.LAPSED;
    if (households.status[i] == Households.UNAWARE) {
      book.unaware[v]--;
    }
    households.status[i] = Households.SELLER;
    strong.attribute(i);
    weak.attribute(i);
    migrants.fetch(i);
    households.highestChance[i] = Households.UNKNOWN;
    households.since[i] = (short) month;
    if (households.is(i, Households.LEADER)) {
      leaders.enter(v, month);
      entry.leaderMoved(v);
    }
    book.sellers[v]++;
    book.entries[v] += motive == EventLog.PIONEER ? 0 : 1;
    book.herding[v] += motive == EventLog.HERDING ? 1 : 0;
    book.alone[v] += motive == EventLog.PRIVATE ? 1 : 0;
    book.returns[v] += returning ? 1 : 0;
    roster.add(i);
  }

  /** Sellers stop, all on the state in which the first of them does. */
  void leaveTogether(int[] leaving) {
    int count = leaving.length;
    float[] strongShare = new float[count];
    float[] weakShare = new float[count];
    for (int k = 0; k < count; k++) {
      strongShare[k] = share(strong, leaving[k]);
      weakShare[k] = share(weak, leaving[k]);
    }
    strong.leave(leaving, count, month);
    weak.leave(leaving, count, month);
    for (int k = 0; k < count; k++) {
      stop(leaving[k]);
      events.exit(month, leaving[k], strongShare[k], weakShare[k]);
    }
    roster.tidy(households);
  }

  private void stop(int i) {
    int v = households.village[i];
    households.status[i] = Households.LAPSED;
    strong.attribute(i);
    weak.attribute(i);
    households.lossMonths[i] = 0;
    households.profitFen[i] = 0;
    households.since[i] = (short) month;
    households.lessons[i] = (short) skills.lessonMonths(i, month);
    if (households.is(i, Households.LEADER)) {
      leaders.leave(v, month);
    }
    shops.closeAll(i);
    book.sellers[v]--;
    book.exits[v]++;
    book.skill[v] -= households.skill[i];
    book.earningOutside[v] += households.earning[i];
    entry.reconsider(i);
  }

  /** A household hears of e-commerce. */
  void becomeAware(int i) {
    households.status[i] = Households.AWARE;
    book.unaware[households.village[i]]--;
    entry.consider(i, month);
  }

  RunRecord record(boolean keepNetwork) {
    return new RunRecord(
        replication,
        new Summary(this).headlines(),
        observer.series(),
        events.table(),
        observer.villages(),
        government.ledger(),
        keepNetwork ? Optional.of(new Snapshot(this).network()) : Optional.empty(),
        observer.survey().map(Survey::table));
  }

  /** Households that sell, in the order in which they started. */
  static final class Roster {
    private final boolean kept;
    private final IntList sellers = new IntList();

    /**
     * @param kept whether anything goes through the sellers month by month; else it stays empty
     */
    Roster(boolean kept) {
      this.kept = kept;
    }

    void add(int household) {
      if (kept) {
        sellers.add(household);
      }
    }

    int size() {
      return sellers.size();
    }

    int get(int position) {
      return sellers.get(position);
    }

    /** Keeps its state, or brings it back. */
    void keep(Archive archive) {
      archive.chapter("roster");
      archive.list(sellers);
    }

    /** Drops those that no longer sell, keeping the order. */
    void tidy(Households households) {
      sellers.removeIf(i -> !households.sells(i));
    }
  }

  double uniform(Decision decision, int household) {
    return draws.uniform(decision, households.key[household], month);
  }

  /**
   * Keeps the state at a month's end, or brings it back into a world that was just born: what
   * follows from the scenario and the seed alone is not kept. Cost O(households + events).
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
    farmers.keep(archive);
    exits.keep(archive);
    entry.keep(archive);
    services.keep(archive);
    shops.keep(archive);
    platform.keep(archive);
    volumes.keep(archive);
    stations.keep(archive);
    routes.keep(archive);
    incomes.keep(archive);
    government.keep(archive);
    trust.keep(archive);
    migrants.keep(archive);
    associations.keep(archive);
    tieMaking.keep(archive);
    observer.keep(archive);
    archive.chapter("end");
  }
}
