package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taocun.base.Fen;
import org.taocun.market.Dispatch;
import org.taocun.market.Months;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.Support;
import org.taocun.trace.Event;

/**
 * All organisations between farmers and buyers: their founding, the sellers whom they serve, and
 * their end. Cost O(villages + sellers + suppliers) a month where there are any.
 */
final class Organisations {
  private final World world;

  /** The scenario's organisations that are enabled; a number is a position here. */
  private final List<OrganisationSettings> settings;

  /** Organisations by number and the villages that they reach, and their suppliers there. */
  private final List<TreeMap<Integer, Organisation>> reached = new ArrayList<>();

  private final List<TreeMap<Integer, Suppliers>> suppliers = new ArrayList<>();

  /** Organisations by number, in the order of their founding. */
  private final List<List<Organisation>> alive = new ArrayList<>();

  private final FoundingPlaces places;

  /**
   * Organisations whose services a village's sellers use, by village, and the sum of these
   * services.
   */
  private final List<List<Organisation>> used = new ArrayList<>();

  private final Support[] support;

  /** Running costs and owners' takings of the month, by village of the seat. */
  private final long[] costFen;

  private final long[] ownersFen;

  /** The households that supply. */
  final SupplierBook supplierBook;

  /** The organisations' own shops. */
  final OwnShops ownShops;

  Organisations(World world) {
    this.world = world;
    settings =
        world.scenario.organisations().stream().filter(OrganisationSettings::enabled).toList();
    for (int n = 0; n < settings.size(); n++) {
      reached.add(new TreeMap<>());
      suppliers.add(new TreeMap<>());
      alive.add(new ArrayList<>());
    }
    places = new FoundingPlaces(world.territory, settings);
    int villages = world.book.villages;
    support = new Support[villages];
    Arrays.fill(support, Support.NONE);
    for (int v = 0; v < villages; v++) {
      used.add(List.of());
    }
    costFen = new long[villages];
    ownersFen = new long[villages];
    boolean tempted = settings.stream().anyMatch(one -> one.contract().tempting());
    supplierBook = new SupplierBook(world, any(), tempted);
    ownShops = new OwnShops(world);
  }

  /** True if there can be organisations. */
  boolean any() {
    return !settings.isEmpty();
  }

  /** The organisations that exist now. */
  List<Organisation> all() {
    return alive.stream().flatMap(List::stream).toList();
  }

  /** True if an organisation sells a village's goods. */
  boolean sellFrom(int v) {
    return any()
        && reached.stream()
            .flatMap(kind -> Optional.ofNullable(kind.get(v)).stream())
            .anyMatch(one -> one.settings().shop().shops() > 0);
  }

  /** Support of organisations for a village's sellers. */
  Support support(int v) {
    return support[v];
  }

  /** The suppliers of an organisation, by its number, in a village. */
  Optional<Suppliers> suppliers(int number, int v) {
    return Optional.ofNullable(suppliers.get(number).get(v));
  }

  /** Income that a household gives up when it no longer supplies: its pay, yuan a month. */
  double supplyYuan(int i) {
    return supplierBook.supplies(i)
        ? suppliers(supplierBook.organisation(i), world.households.village[i])
            .map(Suppliers::monthlyYuan)
            .orElse(0.0)
        : 0;
  }

  /** Fees of a seller in the month, which organisations receive. */
  long chargeFen(int v, long revenueFen) {
    long sum = 0;
    for (Organisation one : used.get(v)) {
      long fee = Fen.ofYuan(Fen.toYuan(revenueFen) * one.settings().services().fee());
      one.receive(fee);
      sum += fee;
    }
    return sum;
  }

  /** Share of revenue that all organisations which a village's sellers use take in fees. */
  double feeShare(int v) {
    double sum = 0;
    for (Organisation one : used.get(v)) {
      sum += one.settings().services().fee();
    }
    return sum;
  }

  void bookCost(int seat, long fen) {
    costFen[seat] = Fen.plus(costFen[seat], fen);
  }

  void bookOwners(int seat, long fen) {
    ownersFen[seat] = Fen.plus(ownersFen[seat], fen);
  }

  /** Running costs of the month of organisations whose seat is in a village. */
  long costFen(int v) {
    return costFen[v];
  }

  /** Takings of these organisations' owners, less losses that they covered. */
  long ownersFen(int v) {
    return ownersFen[v];
  }

  /** Performs one month; partners close after those who buy from them, who are listed later. */
  void step(int month) {
    if (!any()) {
      return;
    }
    Arrays.fill(costFen, 0);
    Arrays.fill(ownersFen, 0);
    supplierBook.openMonth();
    for (int n = settings.size() - 1; n >= 0; n--) {
      for (Organisation one : List.copyOf(alive.get(n))) {
        if (one.closes()) {
          dissolve(n, one, month);
        }
      }
    }
    for (int n = 0; n < settings.size(); n++) {
      found(n, month);
      alive.get(n).forEach(Organisation::recruit);
    }
    for (int v = 0; v < support.length; v++) {
      serve(v);
    }
  }

  private void dissolve(int n, Organisation one, int month) {
    one.dissolve();
    alive.get(n).remove(one);
    reached.get(n).values().removeIf(o -> o == one);
    suppliers.get(n).values().removeIf(s -> s.owner() == one);
    world.book.shops[one.seat()] -= one.settings().shop().shops();
    world.events.village(month, Event.Kind.ORGANISATION_ENDS, one.seat());
  }

  private void found(int n, int month) {
    if (month < firstMonth(n)) {
      return;
    }
    for (List<Integer> villages : places.open(n)) {
      if (ripe(settings.get(n), villages)) {
        places.settle(n, villages.get(0));
        found(n, villages, month);
      }
    }
  }

  /** True if there is an organisation of a name (the first, if empty) that may exist by a month. */
  boolean opened(String name, int month) {
    int n = named(name);
    return n >= 0 && month >= firstMonth(n);
  }

  private int firstMonth(int n) {
    return Months.monthOf(world.scenario.start(), settings.get(n).founding().from());
  }

  private int named(String name) {
    return name.isEmpty() && any() ? 0 : number(name);
  }

  /** True if an organisation could be founded for a village if only enough sold there. */
  boolean foundable(String name, int v) {
    int n = named(name);
    return places.isOpen(n, v) && partnered(settings.get(n), places.around(n, v));
  }

  /** Founds an organisation for a village; only where it is {@linkplain #foundable foundable}. */
  void foundFor(String name, int v, int month) {
    int n = named(name);
    places.settle(n, v);
    found(n, places.around(n, v), month);
  }

  private boolean ripe(OrganisationSettings one, Collection<Integer> villages) {
    int sellers = villages.stream().mapToInt(v -> world.book.sellers[v]).sum();
    return sellers >= one.founding().sellers() && partnered(one, villages);
  }

  private boolean partnered(OrganisationSettings one, Collection<Integer> villages) {
    return one.partner().isEmpty() || villages.stream().anyMatch(v -> in(one.partner(), v));
  }

  /** True if an organisation of a name, if there is one, reaches a village. */
  private boolean in(String name, int v) {
    int partner = number(name);
    return partner >= 0 && reached.get(partner).containsKey(v);
  }

  /** The number of the organisation of a name; −1 if there is none. */
  private int number(String name) {
    return settings.stream().map(OrganisationSettings::name).toList().indexOf(name);
  }

  private void found(int n, List<Integer> villages, int month) {
    int seat = villages.get(0);
    for (int v : villages) {
      seat = world.book.sellers[v] > world.book.sellers[seat] ? v : seat;
    }
    settle(n, villages, seat);
    world.book.shops[seat] += settings.get(n).shop().shops();
    world.events.village(month, Event.Kind.ORGANISATION, seat);
  }

  /** Makes an organisation with its seat, its suppliers and the villages whose goods it sells. */
  private Organisation settle(int n, List<Integer> villages, int seat) {
    OrganisationSettings one = settings.get(n);
    Organisation founded = new Organisation(world, one, n, seat);
    alive.get(n).add(founded);
    boolean contracted = settings.stream().anyMatch(o -> o.partner().equals(one.name()));
    for (int v : villages) {
      reached.get(n).put(v, founded);
      if (one.partner().isEmpty() && (one.shop().shops() > 0 || contracted)) {
        Suppliers own = new Suppliers(world, founded, world.territory.village(v));
        suppliers.get(n).put(v, own);
        founded.collect(own);
      }
      if (one.shop().shops() > 0) {
        founded.reach(
            new Branch(world, founded, v, one.partner().isEmpty() ? n : number(one.partner())));
      }
    }
    return founded;
  }

  /**
   * Sets the organisations that a village's sellers use: those that gain them something by a
   * parcel, or cost nothing.
   */
  private void serve(int v) {
    List<Organisation> serving = new ArrayList<>();
    for (TreeMap<Integer, Organisation> kind : reached) {
      Optional.ofNullable(kind.get(v)).filter(o -> gainYuan(o, v) >= 0).ifPresent(serving::add);
    }
    serve(v, serving);
  }

  private void serve(int v, List<Organisation> serving) {
    Support all = Support.NONE;
    for (Organisation one : serving) {
      all = all.and(one.support());
    }
    used.set(v, serving);
    support[v] = all;
  }

  private double gainYuan(Organisation one, int v) {
    Dispatch dispatch = world.routes.alone(v);
    return one.settings()
        .services()
        .gainYuan(
            world.platform.prices.priceYuan(v, 0),
            world.logistics.unitCostAloneYuan(v),
            dispatch.carrierYuan(),
            dispatch.spoilt(),
            world.platform.commission(v, 0));
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("organisations");
    if (!any()) {
      return;
    }
    for (int n = 0; n < settings.size(); n++) {
      places.keep(n, archive);
      keepAlive(n, archive);
    }
    for (int v = 0; v < support.length; v++) {
      int village = v;
      List<Integer> numbers =
          new ArrayList<>(used.get(v).stream().map(Organisation::number).toList());
      archive.list(numbers);
      serve(v, numbers.stream().flatMap(n -> reaching(n, village).stream()).toList());
    }
    archive.column(costFen);
    archive.column(ownersFen);
    supplierBook.keep(archive);
  }

  private Optional<Organisation> reaching(int n, int v) {
    return Optional.ofNullable(reached.get(n).get(v));
  }

  /**
   * Keeps the organisations of a number, each settled again where it was before its accounts come
   * back.
   */
  private void keepAlive(int n, Archive archive) {
    List<Organisation> before = List.copyOf(alive.get(n));
    List<List<Integer>> villages = before.stream().map(this::villages).toList();
    int count = archive.whole(before.size());
    for (int k = 0; k < count; k++) {
      int seat = archive.whole(k < before.size() ? before.get(k).seat() : 0);
      List<Integer> reach = new ArrayList<>(k < before.size() ? villages.get(k) : List.of());
      archive.list(reach);
      Organisation one = k < before.size() ? before.get(k) : settle(n, reach, seat);
      one.keep(archive);
    }
  }

  private List<Integer> villages(Organisation one) {
    return reached.get(one.number()).entrySet().stream()
        .filter(entry -> entry.getValue() == one)
        .map(Map.Entry::getKey)
        .toList();
  }
}
