package org.taocun.model;

import org.taocun.base.Fen;
import org.taocun.scenario.Scenario;

/**
 * A run's {@link State} with its populations, and the acts that change who sells. Mutable, and
 * known to this package only: only records leave.
 *
 * <p>The order of construction: the state first, then the populations in the order of the fields,
 * and last, outside, the {@link Observer}. A population may keep the world while it is made, and
 * read of it the state and the populations made before; the others only once it acts.
 */
final class World extends State {
  final Complements complements;
  final Services services;
  final Volumes volumes;
  final Stations stations;
  final Routes routes;
  final Logistics logistics;
  final Shops shops;
  final Platform platform;
  final Downlink downlink;
  final Incomes incomes;
  final Government government;
  final Trust trust;
  final Talent talent;
  final Migrants migrants;
  final Associations associations;
  final TieMaking tieMaking;
  final Farmers farmers;
  final Skills skills;
  final Exits exits;
  final VillageShocks villageShocks;
  final EntryProcess entry;
  final LaterPioneers laterPioneers;

  /** Told of entries and exits; no state, so it is neither kept nor brought back. */
  Witness witness = Witness.NONE;

  private World(Birth birth, Scenario scenario, int replication) {
    super(birth, scenario, replication);
    complements = new Complements(this);
    services = new Services(this);
    volumes = new Volumes(this);
    stations = new Stations(this, volumes);
    routes = new Routes(this);
    logistics = new Logistics(this);
    shops = new Shops(this);
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
    villageShocks = new VillageShocks(this);
    entry = new EntryProcess(this);
    laterPioneers = new LaterPioneers(this);
  }

  /** A world at month 0: traits drawn, ties made, pioneers selling. */
  static World born(Scenario scenario, InputData data, int replication) {
    World world = new World(new Birth(scenario, data, replication), scenario, replication);
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
  }

  @Override
  void openMonth(int now) {
    government.trial().ifPresent(trial -> trial.openMonth(now));
    super.openMonth(now);
    stations.openMonth(now);
    trust.openMonth(now);
    villageShocks.openMonth(now, entry::eased);
  }

  /**
   * Lets households start to sell. Their alters are told first, one layer after the other, then the
   * other columns follow: short loops over few columns are what a processor is quick at.
   */
  void startTogether(Entrants entrants) {
    witness.entering(entrants);
    int count = entrants.count();
    int[] who = entrants.households();
    for (int k = 0; k < count; k++) {
      skills.materialise(who[k], month());
    }
    Exposure.Touch touch = farmers.touch();
    strong.enter(who, count, month(), touch);
    weak.enter(who, count, month(), touch);
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
    exits.mayDepart(who, count, month());
    for (int k = 0; k < count; k++) {
      events.entry(
          month(), who[k], entrants.motive(k), entrants.strongShare(k), entrants.weakShare(k));
    }
  }

  private void start(int i, byte motive) {
    int v = households.village[i];
    boolean returning = households.is(i, Households.BEGUN);
    if (households.status[i] == Households.UNAWARE) {
      book.unaware[v]--;
    }
    households.status[i] = Households.SELLER;
    strong.attribute(i);
    weak.attribute(i);
    complements.enter(i);
    migrants.fetch(i);
    households.highestChance[i] = Households.UNKNOWN;
    households.since[i] = (short) month();
    if (households.is(i, Households.LEADER)) {
      leaders.enter(v, month());
      entry.leaderMoved(v);
    }
    households.set(i, Households.BEGUN);
    book.sellers[v]++;
    book.everSold[v] += returning ? 0 : 1;
    book.entries[v] += motive == EventLog.PIONEER && month() == 0 ? 0 : 1;
    book.herding[v] += motive == EventLog.HERDING ? 1 : 0;
    book.alone[v] += motive == EventLog.PRIVATE ? 1 : 0;
    book.returns[v] += returning ? 1 : 0;
    roster.add(i);
  }

  /** Lets sellers stop, all on the state in which the first of them does. */
  void leaveTogether(int[] leaving) {
    int count = leaving.length;
    float[] strongShare = new float[count];
    float[] weakShare = new float[count];
    for (int k = 0; k < count; k++) {
      strongShare[k] = strong.share(leaving[k]);
      weakShare[k] = weak.share(leaving[k]);
    }
    strong.leave(leaving, count, month());
    weak.leave(leaving, count, month());
    for (int k = 0; k < count; k++) {
      stop(leaving[k]);
      events.exit(month(), leaving[k], strongShare[k], weakShare[k]);
    }
    roster.tidy(households);
  }

  private void stop(int i) {
    int v = households.village[i];
    households.status[i] = Households.LAPSED;
    strong.attribute(i);
    weak.attribute(i);
    complements.leave(i);
    households.lossMonths[i] = 0;
    households.profitFen[i] = 0;
    households.since[i] = (short) month();
    households.lessons[i] = (short) skills.lessonMonths(i, month());
    if (households.is(i, Households.LEADER)) {
      leaders.leave(v, month());
    }
    shops.closeAll(i);
    book.sellers[v]--;
    book.exits[v]++;
    book.skill[v] -= households.skill[i];
    book.earningOutside[v] += households.earning[i];
    entry.reconsider(i);
  }

  /** Makes a weak tie; false if the two know each other, or are the same. */
  boolean tie(LinkExposure links, int one, int other) {
    boolean made = links.tie(one, other, month(), farmers.touch());
    if (made) {
      complements.tie(one, other);
    }
    return made;
  }

  /**
   * Income of a household in a month: profit if it sells, outside income if not, and what an
   * organisation paid it for supplies.
   */
  double incomeYuan(int i, int month) {
    double supplied = Fen.toYuan(services.organisations.supplierBook.receivedFen(i, month));
    double own =
        households.sells(i)
            ? Fen.toYuan(households.profitFen[i])
            : course.outsideIncomeYuan()[month] * households.earning[i];
    return own + supplied;
  }

  /** Makes a household aware of e-commerce. */
  void becomeAware(int i) {
    households.status[i] = Households.AWARE;
    book.unaware[households.village[i]]--;
    entry.consider(i, month());
  }

  @Override
  void keep(Archive archive) {
    super.keep(archive);
    farmers.keep(archive);
    exits.keep(archive);
    entry.keep(archive);
    complements.keep(archive);
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
  }
}
