package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Territory;
import org.taocun.market.Saving;
import org.taocun.network.Gravity;
import org.taocun.policy.DigitalCountryside;
import org.taocun.policy.GovernmentSettings;
import org.taocun.policy.GovernmentSettings.Level;
import org.taocun.policy.PolicySettings;
import org.taocun.policy.Target;
import org.taocun.trace.PolicySpending;

/**
 * The government, or one in each county. It shares out its budget, spends every policy's money of
 * the month, keeps the public ledger, and knows what policies have put at the disposal of
 * households and villages.
 */
final class Government {
  private static final long[] NO_MONEY = {};
  private static final double[] NOTHING = {};

  private final World world;
  private final List<Programme> programmes = new ArrayList<>();
  private final List<Budget> budgets = new ArrayList<>();
  private final List<EntrySubsidyDelivery> subsidies;
  private final List<LogisticsSubsidyDelivery> carriage;
  private final List<EcommerceParkDelivery> parks;
  private Optional<FieldTrial> trial = Optional.empty();

  /** Effects of policies on villages on platforms. */
  final Promotions promotions;

  private final Ledger ledger = new Ledger();

  /** Looked up only, never walked through. */
  private final Map<DigitalCountryside, Gravity> partners = new HashMap<>();

  private final long[] creditFen;
  private final long[] promisedFen;
  private final double[] startupFactor;
  private final double[] fixedFactor;
  private final double[] supportYuan;

  /** Payments towards the month's parcels of the shop at a position of the roster. */
  private long[] supportFen = NO_MONEY;

  /**
   * The rest of these payments for shops of organisations, by village, and the parcels of these.
   */
  private long[] furtherFen = NO_MONEY;

  private double[] furtherParcels = {};

  Government(World world) {
    this.world = world;
    GovernmentSettings settings = world.scenario.government();
    for (int p = 0; p < settings.policies().size(); p++) {
      enact(settings.policies(), p);
    }
    if (settings.budgetYuanPerYear() > 0) {
      Map<Integer, List<Programme>> byGovernment = new TreeMap<>();
      for (Programme programme : programmes) {
        int government = settings.level() == Level.COUNTY ? programme.county() : 0;
        byGovernment.computeIfAbsent(government, g -> new ArrayList<>()).add(programme);
      }
      byGovernment.values().forEach(own -> budgets.add(new Budget(settings, own)));
    }
    subsidies = deliveries(EntrySubsidyDelivery.class);
    carriage = deliveries(LogisticsSubsidyDelivery.class);
    parks = deliveries(EcommerceParkDelivery.class);
    promotions =
        new Promotions(
            world.book.villages,
            world.scenario.platforms().size(),
            deliveries(LiveCampaignDelivery.class),
            deliveries(PlatformPartnershipDelivery.class));
    int households = world.households.count;
    int villages = world.book.villages;
    creditFen = new long[deliveries(CreditDelivery.class).isEmpty() ? 0 : households];
    promisedFen = new long[subsidies.isEmpty() ? 0 : households];
    startupFactor = parks.isEmpty() ? NOTHING : new double[villages];
    fixedFactor = parks.isEmpty() ? NOTHING : new double[villages];
    Arrays.fill(startupFactor, 1);
    Arrays.fill(fixedFactor, 1);
    supportYuan = carriage.isEmpty() ? NOTHING : new double[villages];
  }

  private <D extends Delivery> List<D> deliveries(Class<D> type) {
    return programmes.stream()
        .map(Programme::delivery)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Begins a policy: one programme in each county, or one for the province. */
  private void enact(List<PolicySettings> policies, int p) {
    PolicySettings policy = policies.get(p);
    String path = "government.policies[" + p + "]";
    String name = Programme.name(policy);
    long namesakes =
        policies.subList(0, p).stream().filter(o -> Programme.name(o).equals(name)).count();
    long identity = Decision.fnv1a64(name) + namesakes;
    int[] villages = villages(policy, path);
    if (policy.target() instanceof Target.Lottery lottery) {
      trial = Optional.of(new FieldTrial(world, policy, lottery, villages));
    }
    Targeting targeting =
        new Targeting(world, policy, path, identity, this::closeness, this::opens);
    for (int[] own : ofGovernments(villages)) {
      programmes.add(
          new Programme(
              world,
              policy,
              identity,
              own,
              targeting,
              programme -> Deliveries.of(world, programme)));
    }
  }

  private boolean opens(int village) {
    return trial.isPresent() && trial.get().opens(village);
  }

  /** The closeness of a household to entering, by the entry rule. */
  private double closeness(int household, int month) {
    return world.rule.closeness(world.entry.outlook(household, month));
  }

  private List<int[]> ofGovernments(int[] villages) {
    if (world.scenario.government().level() == Level.PROVINCE) {
      return villages.length == 0 ? List.of() : List.of(villages);
    }
    Map<Integer, List<Integer>> byCounty = new TreeMap<>();
    for (int v : villages) {
      int county = world.territory.village(v).countyIndex();
      byCounty.computeIfAbsent(county, c -> new ArrayList<>()).add(v);
    }
    return byCounty.values().stream()
        .map(own -> own.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** The villages that a policy may reach; all that it names must exist. */
  private int[] villages(PolicySettings policy, String path) {
    for (String id : policy.villages()) {
      if (world.territory.find(id).isEmpty()) {
        throw new ScenarioException(Message.of("{0}.villages: no village '{1}'", path, id));
      }
    }
    for (String name : policy.counties()) {
      if (!world.territory.counties().contains(name)) {
        throw new ScenarioException(Message.of("{0}.counties: no county '{1}'", path, name));
      }
    }
    return reached(policy, world.territory);
  }

  /** True of a village in which a policy of the scenario may reach somebody. */
  boolean mayReach(PolicySettings policy, int village) {
    return programmes.stream()
        .filter(programme -> programme.policy().equals(policy))
        .anyMatch(programme -> programme.mayReach(village));
  }

  /** The villages of a territory that a policy may reach. */
  static int[] reached(PolicySettings policy, Territory territory) {
    BiPredicate<String, String> reaches = policy.reach();
    return IntStream.range(0, territory.villages().size())
        .filter(v -> reaches.test(territory.village(v).id(), territory.village(v).county()))
        .toArray();
  }

  /** Spends one month's money. */
  void step(int month) {
    for (Programme programme : programmes) {
      programme.fund().open(month);
    }
    for (Budget budget : budgets) {
      budget.share(month);
    }
    for (Programme programme : programmes) {
      programme.open(month);
    }
    for (Programme programme : programmes) {
      programme.spend(month);
    }
    Arrays.fill(startupFactor, 1);
    Arrays.fill(fixedFactor, 1);
    parks.forEach(park -> park.takeOff(startupFactor, fixedFactor));
    Arrays.fill(supportYuan, 0);
    carriage.forEach(policy -> policy.expect(supportYuan));
    promotions.set(month);
  }

  /** The rule for new acquaintances, one for all counties. */
  Gravity partners(DigitalCountryside settings) {
    return partners.computeIfAbsent(
        settings,
        shares ->
            Gravity.withoutDistance(
                shares.ownVillageShare(),
                shares.townshipShare(),
                shares.countyShare(),
                Land.places(world.territory),
                new Gravity.Choice(shares.candidates(), this::apart),
                world.draws));
  }

  /** 0 for households whose villages' trades complement each other, else 1. */
  private double apart(int one, int other) {
    int[] village = world.households.village;
    return world.goods.complementary(village[one], village[other]) ? 0 : 1;
  }

  /** Credit that policies give a household. */
  double creditYuan(int household) {
    return creditFen.length == 0 ? 0 : Fen.toYuan(creditFen[household]);
  }

  void giveCredit(int household, double yuan) {
    creditFen[household] = Fen.plus(creditFen[household], Fen.ofYuan(yuan));
  }

  /** Promises a household more, or less, towards its start-up cost. */
  void promise(int household, long fen) {
    promisedFen[household] = Fen.plus(promisedFen[household], fen);
  }

  /** The start-up cost in a village, less what parks, firms and organisations take off it. */
  double startupYuan(int village, double yuan) {
    double left = yuan * world.services.of(village).left(Saving.STARTUP);
    return startupFactor.length == 0 ? left : left * startupFactor[village];
  }

  /** A household's start-up cost, less all that policies take off it. */
  double netStartupYuan(int household, double yuan) {
    double startup = startupYuan(world.households.village[household], yuan);
    return promisedFen.length == 0
        ? startup
        : Math.max(0, startup - Fen.toYuan(promisedFen[household]));
  }

  /**
   * Pays a household that starts the money promised to it, at most its start-up cost; returns it in
   * fen.
   */
  long redeem(int household, double startupYuan) {
    if (promisedFen.length == 0 || promisedFen[household] == 0) {
      return 0;
    }
    long paid = 0;
    for (EntrySubsidyDelivery policy : subsidies) {
      paid += policy.redeem(household, startupYuan - Fen.toYuan(paid));
    }
    return paid;
  }

  /** Factor of parks on a village's fixed costs. */
  double fixedCostFactor(int village) {
    return fixedFactor.length == 0 ? 1 : fixedFactor[village];
  }

  /** Payment towards a parcel on which a village's sellers can count. */
  double parcelSupportYuan(int village) {
    return supportYuan.length == 0 ? 0 : supportYuan[village];
  }

  /** Pays carriers for the month's parcels, and settles which shop's carriage each payment is. */
  void payCarriers() {
    if (carriage.isEmpty()) {
      return;
    }
    long[] paid = new long[world.book.villages];
    carriage.forEach(policy -> policy.pay(paid));
    shareOut(paid);
  }

  /** Shares a village's money out to its shops by their parcels, to the fen. */
  private void shareOut(long[] paid) {
    int shops = world.roster.size();
    supportFen = new long[shops];
    double[] total = new double[paid.length];
    for (int k = 0; k < shops; k++) {
      total[village(k)] += world.platform.parcels(k);
    }
    double[] passed = new double[paid.length];
    long[] given = new long[paid.length];
    furtherFen = NO_MONEY;
    if (world.services.organisations.ownShops.sold()) {
      furtherFen = given;
      furtherParcels = new double[paid.length];
      for (int v = 0; v < paid.length; v++) {
        furtherParcels[v] = world.services.organisations.ownShops.parcels(v);
        total[v] += furtherParcels[v];
      }
    }
    for (int k = 0; k < shops; k++) {
      int v = village(k);
      passed[v] += world.platform.parcels(k);
      if (paid[v] > 0) {
        long upToHere = (long) FastMath.rint(paid[v] * (passed[v] / total[v]));
        supportFen[k] = upToHere - given[v];
        given[v] = upToHere;
      }
    }
    for (int v = 0; v < furtherFen.length; v++) {
      furtherFen[v] = paid[v] - given[v];
    }
  }

  /**
   * Payment towards the month's parcels of an organisation's shops; each organisation asks once.
   */
  long furtherSupportFen(int v, double parcels) {
    if (furtherFen.length == 0 || furtherFen[v] == 0) {
      return 0;
    }
    boolean last = furtherParcels[v] - parcels <= 1e-9 * parcels;
    long part =
        last ? furtherFen[v] : (long) FastMath.rint(furtherFen[v] * (parcels / furtherParcels[v]));
    furtherFen[v] -= part;
    furtherParcels[v] -= parcels;
    return part;
  }

  private int village(int position) {
    return world.households.village[world.roster.get(position)];
  }

  /** Payment towards the month's parcels of the shop at a position of the roster. */
  long parcelSupportFen(int position) {
    return supportFen.length == 0 ? 0 : supportFen[position];
  }

  /** Enters the month's payments in the ledger. */
  void close(int month) {
    for (Programme programme : programmes) {
      programme.close(month, ledger);
    }
  }

  /** The field trial of the policy whose target is a lottery. */
  Optional<FieldTrial> trial() {
    return trial;
  }

  List<PolicySpending> ledger() {
    return ledger.lines();
  }

  /** Keeps what policies did, or brings it back; policies that have not begun have done nothing. */
  void keep(Archive archive) {
    archive.chapter("government");
    List<Programme> begun = programmes.stream().filter(p -> p.fund().begun(world.month())).toList();
    if (archive.whole(begun.size()) != begun.size()) {
      throw new ScenarioException(
          Message.of("the policies of the checkpoint are others than the scenario's"));
    }
    begun.forEach(programme -> programme.keep(archive));
    archive.columnIfNeeded(creditFen);
    archive.columnIfNeeded(promisedFen);
    archive.columnIfNeeded(startupFactor);
    archive.columnIfNeeded(fixedFactor);
    archive.columnIfNeeded(supportYuan);
    promotions.keep(archive);
    ledger.keep(archive);
    trial.ifPresent(it -> it.keep(archive));
  }
}
