package org.taocun.scenario;

import static org.taocun.network.TieModel.CIRCLES;
import static org.taocun.network.TieModel.COMPLETE;
import static org.taocun.network.TieModel.ERDOS_RENYI;
import static org.taocun.network.TieModel.FILE;
import static org.taocun.network.TieModel.GRAVITY;
import static org.taocun.network.TieModel.NEWMAN_WATTS;
import static org.taocun.network.TieModel.NONE;
import static org.taocun.network.TieModel.RING;
import static org.taocun.network.TieModel.WATTS_STROGATZ;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.taocun.agents.Combine;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntryRule.Aspect;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.market.Dated;
import org.taocun.network.LayerSettings;
import org.taocun.network.TieModel;
import org.taocun.policy.Instrument;
import org.taocun.policy.Target;
import org.taocun.scenario.SettingUse.When;

/**
 * Conditions under which settings are read that are not always read; of several conditions of a
 * setting, the first that fails is told. Entry rules say themselves what they read.
 */
final class SettingUses {
  private static final When MARKET = on("market.enabled");
  private static final When BARRIER = on("barrier.enabled");
  private static final When BARRIER_WEIGHED =
      new When(SettingUses::weighsBarrier, () -> Say.of("the entry rule weighs the barrier"));
  private static final When HANDICAP =
      new When(
          SettingUses::weighsHandicap,
          () -> Say.of("the entry rule weighs the logistics handicap"));

  /**
   * The financing gap matters only under rules that do not weigh money: under the others a
   * household with such a gap cannot enter anyway.
   */
  private static final When FINANCING =
      new When(
          s -> weighsBarrier(s) && !weighs(s, Aspect.MONEY) && s.barrier().financingGap(),
          () ->
              Say.of(
                  "an entry rule without money in it, such as threshold, weighs the financing"
                      + " gap"));

  private static final When MONEYLESS =
      new When(
          s -> !weighs(s, Aspect.MONEY),
          () -> Say.of("the entry rule has no money in it, such as threshold"));

  private static final When STARTUP_PAID =
      new When(
          s ->
              s.barrier().enabled() && s.barrier().startupCostYuan() > 0 && weighs(s, Aspect.MONEY),
          () -> Say.of("there is a start-up cost and an entry rule with money in it"));

  /** Further shops cost sellers money under every entry rule. */
  private static final When SHOPS_PAID =
      new When(
          s ->
              s.market().enabled()
                  && s.market().shops().enabled()
                  && s.barrier().enabled()
                  && s.barrier().startupCostYuan() > 0,
          () -> Say.of("sellers open further shops at a cost"));

  private static final When LEADERS =
      new When(
          s ->
              s.entry().leaders().share() > 0
                  || !s.households().file().isEmpty()
                  || instrument(s, Instrument.LeaderDemonstration.class),
          () -> Say.of("there are leaders"));

  private final EntrySettings defaults;
  private final List<SettingUse> uses = new ArrayList<>();

  /**
   * @param defaults the parameters with which rules are asked what they weigh, when they are named
   */
  SettingUses(EntrySettings defaults) {
    this.defaults = defaults;
  }

  List<SettingUse> all() {
    entryRules();
    copying();
    socialEvidence();
    socialLearning();
    leaders();
    barrier();
    layer("strong", Scenario::strong);
    layer("weak", Scenario::weak);
    weakTies();
    awareness();
    geography();
    outside();
    category();
    brands();
    shops();
    live();
    logistics();
    marketOff();
    government();
    adjacency();
    reputation();
    sections();
    return List.copyOf(uses);
  }

  private void use(When when, String... paths) {
    for (String path : paths) {
      uses.add(new SettingUse(path, when));
    }
  }

  private void copying() {
    use(
        on("entry.copying"),
        "entry.composite.herdWeight",
        "entry.bass.q",
        "entry.payoff.temperatureYuan",
        "entry.cascade.observe",
        "entry.cascade.refusalsObserved",
        "entry.combine",
        "entry.strongWeight",
        "entry.weakWeight",
        "entry.leaderWeight",
        "entry.leaders.fullDemonstration",
        "entry.socialLearning",
        "entry.visibility",
        "entry.attention",
        "entry.threshold.unit");
  }

  /** A rule's section serves no other rule; that of thresholds does. */
  private void entryRules() {
    for (RuleKind kind : RuleKind.values()) {
      String section = "entry." + Word.of(kind);
      if (kind != RuleKind.THRESHOLD && Parameters.ofScenario().find(section).isPresent()) {
        use(rule(kind), section);
      }
    }
    use(rule(RuleKind.INDEPENDENT), "entry.horizonMonths");
    use(STARTUP_PAID, "entry.horizonMonths");
    use(rule(RuleKind.THRESHOLD), "entry.threshold.barrierWeight");
    use(BARRIER, "entry.threshold.barrierWeight", "entry.composite.barrierWeight");
    use(rule(weighing(Aspect.THRESHOLD)), "entry.threshold.unit", "entry.threshold.value");
    use(rule(weighing(Aspect.SOCIAL)), "entry.leaderWeight");
    inclination();
    When scaled =
        new When(s -> s.entry().composite().profitWeight() > 0, SettingUses::profitWeighed);
    use(scaled, "entry.composite.profitScaleYuan");
  }

  /**
   * Inclination and shocks lower the threshold, so they matter where a rule weighs it; inclination
   * also where acquaintances are chosen by it.
   */
  private void inclination() {
    When thresholds = rule(weighing(Aspect.THRESHOLD));
    When alike =
        new When(s -> s.weak().candidates() > 1, () -> Say.of("{0} is above 1", "weak.candidates"));
    nested("households.inclination", thresholds.or(alike));
    nested("entry.shocks", thresholds);
    When inclined =
        new When(
            s -> s.households().inclination().spread() > 0,
            () -> Say.of("{0} is above 0", "households.inclination.spread"));
    use(
        inclined,
        "households.inclination.circleShare",
        "households.inclination.observed",
        "weak.candidates");
    use(tie(Scenario::strong, "strong", CIRCLES, COMPLETE), "households.inclination.circleShare");
    When struck =
        new When(
            s -> s.entry().shocks().chance() > 0,
            () -> Say.of("{0} is above 0", "entry.shocks.chance"));
    use(struck, "entry.shocks.push", "entry.shocks.months");
  }

  private void socialEvidence() {
    When heeded = rule(weighing(Aspect.SOCIAL, Aspect.SHARE));
    use(heeded, "entry.combine", "entry.strongWeight", "entry.weakWeight");
    When herding =
        new When(
            s -> weighs(s, Aspect.SOCIAL) || weighs(s, Aspect.SHARE),
            () -> Say.of("{0} is above 0", "entry.composite.herdWeight"));
    use(
        herding,
        "entry.combine",
        "entry.strongWeight",
        "entry.weakWeight",
        "entry.leaderWeight",
        "entry.threshold.unit");
    When weighted =
        new When(
            s -> s.entry().combine() == Combine.WEIGHTED,
            () -> Say.of("{0} is weighted", "entry.combine"));
    use(weighted, "entry.strongWeight", "entry.weakWeight");
    use(
        new When(
            s -> s.strong().model() != TieModel.NONE,
            () -> Say.of("{0} is not none", "strong.model")),
        "entry.strongWeight");
    use(
        new When(
            s -> s.weak().model() != TieModel.NONE, () -> Say.of("{0} is not none", "weak.model")),
        "entry.weakWeight");
  }

  private void socialLearning() {
    use(rule(weighing(Aspect.BELIEF)), "entry.beliefYuan");
    use(new When(s -> weighs(s, Aspect.BELIEF), SettingUses::profitWeighed), "entry.beliefYuan");
    When seen = new When(s -> weighs(s, Aspect.SEEN_PROFITS), SettingUses::profitWeighed);
    for (String path : List.of("entry.socialLearning", "entry.visibility", "entry.attention")) {
      use(rule(weighing(Aspect.SEEN_PROFITS)), path);
      use(seen, path);
    }
    use(
        new When(
            s -> s.entry().visibility() > 0, () -> Say.of("{0} is above 0", "entry.visibility")),
        "entry.socialLearning",
        "entry.attention");
    use(
        new When(
            s -> s.entry().socialLearning() > 0,
            () -> Say.of("{0} is above 0", "entry.socialLearning")),
        "entry.visibility",
        "entry.attention");
  }

  private void leaders() {
    When social = rule(weighing(Aspect.SOCIAL));
    When heeded =
        new When(
                s -> s.entry().leaderWeight().numerator() > 0,
                () -> Say.of("{0} is above 0", "entry.leaderWeight"))
            .and(social);
    use(heeded, "entry.leaders.fullDemonstration");
    use(
        LEADERS,
        "entry.leaderWeight",
        "entry.leaders.fullDemonstration",
        "entry.leaders.skill",
        "entry.leaders.aware",
        "entry.initial.leaders");
    use(on("awareness.enabled"), "entry.leaders.aware");
  }

  private void barrier() {
    use(BARRIER, "entry.verification");
    use(BARRIER_WEIGHED, "barrier.skillGap", "barrier.logisticsHandicap", "barrier.financingGap");
    use(MONEYLESS, "barrier.financingGap");
    When skill =
        new When(
            s ->
                instrument(s, Instrument.Training.class)
                    || (s.barrier().enabled()
                        && (s.entry().verification() > 0
                            || (weighsBarrier(s) && s.barrier().skillGap()))),
            () ->
                Say.of(
                    "the entry rule weighs the skill gap, entry.verification is above 0 or a policy"
                        + " trains"));
    use(skill, "barrier.requiredSkill");
    use(STARTUP_PAID.or(FINANCING).or(SHOPS_PAID), "barrier.creditYuan");
    When poorest =
        new When(
            s ->
                s.government().policies().stream()
                    .anyMatch(policy -> policy.target() instanceof Target.Poorest),
            () -> Say.of("a policy reaches the poorest first"));
    use(STARTUP_PAID.or(FINANCING).or(SHOPS_PAID).or(poorest), "households.capitalYuan");
    When broadband =
        new When(
            s ->
                (s.barrier().enabled() && s.barrier().broadbandNeeded())
                    || s.downlink().enabled()
                    || instrument(s, Instrument.Broadband.class),
            () -> Say.of("barrier.broadbandNeeded or downlink.enabled is true"));
    use(broadband, "geography.broadbandShare");
    When startup =
        new When(
            s -> s.barrier().enabled() && s.barrier().startupCostYuan() > 0,
            () -> Say.of("there is a start-up cost"));
    use(startup, "platform.entryCost", "platform.entryCostGrowth", "market.shops.openingCost");
  }

  private void layer(String key, Function<Scenario, LayerSettings> layer) {
    use(tie(layer, key, FILE), key + ".file");
    use(tie(layer, key, CIRCLES), key + ".circleSize");
    use(tie(layer, key, RING, WATTS_STROGATZ, NEWMAN_WATTS), key + ".neighbours");
    use(tie(layer, key, WATTS_STROGATZ, NEWMAN_WATTS), key + ".rewiring");
    use(tie(layer, key, ERDOS_RENYI), key + ".meanDegree");
  }

  private void weakTies() {
    use(tie(Scenario::weak, "weak", GRAVITY), "weak.perHousehold");
    When grows =
        new When(
            s -> !List.of(NONE, CIRCLES, COMPLETE).contains(s.weak().model()),
            () -> Say.of("weak.model is other than none, circles or complete"));
    use(grows, "weak.madeBySellers");
    When gravity =
        new When(
            s -> s.weak().model() == GRAVITY || (grows.holds(s) && s.weak().madeBySellers() > 0),
            () -> Say.of("weak.model is gravity or sellers make weak ties"));
    use(
        gravity,
        "weak.ownVillageShare",
        "weak.townshipShare",
        "weak.countyShare",
        "weak.distanceDecayKm",
        "weak.candidates");
  }

  private void awareness() {
    use(on("awareness.enabled"), "awareness.betaStrong", "awareness.betaWeak");
    use(
        new When(
            s -> s.strong().model() != NONE,
            () -> Say.of("{0} is other than none", "strong.model")),
        "awareness.betaStrong");
    use(
        new When(
            s -> s.weak().model() != NONE, () -> Say.of("{0} is other than none", "weak.model")),
        "awareness.betaWeak");
  }

  private void geography() {
    use(
        new When(
            s -> s.geography().file().isEmpty(), () -> Say.of("{0} is empty", "geography.file")),
        "geography.counties",
        "geography.townshipsPerCounty",
        "geography.villagesPerTownship",
        "geography.householdsPerVillage",
        "geography.countySpacingKm",
        "geography.countyRadiusKm",
        "geography.townshipRadiusKm",
        "geography.provinces");
    use(
        new When(s -> !s.geography().provinces().any(), () -> Say.of("no provinces are named")),
        "geography.counties",
        "geography.countySpacingKm");
    When nation =
        new When(s -> s.geography().provinces().any(), () -> Say.of("provinces are named"));
    nested("geography.provinces", nation);
    use(nation, "logistics.distance");
    use(
        new When(
            s -> s.geography().provinces().portWeight() > 0,
            () -> Say.of("{0} is above 0", "geography.provinces.portWeight")),
        "geography.provinces.portDecayKm");
    use(MARKET.or(HANDICAP), "geography.industrialBase");
    use(
        new When(
            s -> s.geography().file().isEmpty(), () -> Say.of("{0} is empty", "geography.file")),
        "geography.countySpread");
    use(MARKET.or(HANDICAP), "geography.countySpread");
    When differ =
        new When(
            s -> s.geography().countySpread() > 0,
            () -> Say.of("{0} is above 0", "geography.countySpread"));
    use(differ, "geography.provinces.strongShare", "geography.provinces.strongSampleShare");
    use(
        new When(
            s -> s.geography().provinces().strongShare() > 0,
            () -> Say.of("{0} is above 0", "geography.provinces.strongShare")),
        "geography.provinces.strongSampleShare");
    use(
        new When(
            s -> !s.market().mix().isEmpty(), () -> Say.of("{0} lists categories", "market.mix")),
        "market.countyTrade");
  }

  private void outside() {
    When undated =
        new When(
            s -> {
              List<Dated> series = s.outside().series();
              return series.isEmpty() || series.get(0).from().isAfter(s.start());
            },
            () -> Say.of("outside.series begins after the first month"));
    use(undated, "outside.incomeYuan", "outside.growth");
  }

  /** Settings of market.category matter where some village may sell it. */
  private void category() {
    When sold =
        new When(
            s ->
                s.market().mix().isEmpty()
                    || !s.geography().file().isEmpty()
                    || s.market().mix().stream()
                        .anyMatch(
                            p -> p.weight() > 0 && p.category().equals(s.market().category())),
            () -> Say.of("market.mix is empty or names market.category"));
    use(
        sold,
        "market.category",
        "market.unitCostYuan",
        "market.weightKg",
        "market.markup",
        "market.season",
        "market.outsideShops",
        "market.ordersPerShop");
  }

  private void brands() {
    When raised =
        new When(
            s -> instrument(s, Instrument.Brand.class), () -> Say.of("a policy raises brands"));
    use(raised, "market.brandEffect", "market.brandPremium");
  }

  private void shops() {
    nested("market.shops", on("market.shops.enabled"));
  }

  private void live() {
    nested("platform.live", on("platform.live.enabled"));
    nested("platform.live", MARKET);
    use(
        new When(
            s -> s.platform().ratingEffect() > 0,
            () -> Say.of("{0} is above 0", "platform.ratingEffect")),
        "platform.ratingHalfMonths");
  }

  /**
   * Settings of logistics that depend on a switch. Those of days on the way do not: these are a
   * column of their own, whether goods spoil or not.
   */
  private void logistics() {
    nested("logistics.stations", on("logistics.stations.enabled"));
    nested("logistics.coldChain", on("logistics.spoilage.enabled"));
  }

  /** Adds all keys of a section within a section, except its switch. */
  private void nested(String section, When when) {
    Shape shape = Parameters.ofScenario().find(section).orElseThrow().shape();
    for (Parameter child : Parameters.children(shape)) {
      if (!child.path().equals(section + ".enabled")) {
        use(when, child.path());
      }
    }
  }

  private void marketOff() {
    use(
        MARKET.or(HANDICAP),
        "logistics.lineHaulYuanPerKg",
        "logistics.lineHaulAlone",
        "logistics.lastMileYuan",
        "logistics.lastMileYuanPerKm",
        "logistics.spoilage",
        "logistics.coldChain",
        "logistics.distance",
        "geography.provinces.portWeight",
        "market.unitCostYuan",
        "market.industrialSaving",
        "market.weightKg");
    use(
        MARKET,
        "market.shops.enabled",
        "firms.enabled",
        "organisations",
        "platform.live.enabled",
        "platform.ratingEffect",
        "platform.ratingHalfMonths",
        "platform.traffic",
        "platform.outsideShops",
        "platform.demandGrowth",
        "platform.shopGrowth",
        "platform.maturingYears",
        "logistics.lineHaulHalfParcels",
        "logistics.halfParcels",
        "logistics.lastMileLeastYuan",
        "platform.commission",
        "market.rentYuan",
        "exit.lossMonths",
        "exit.reservationShare");
    use(
        new When(
            s -> s.exit().enabled() && s.exit().mayReturn(), () -> Say.of("sellers may return")),
        "exit.returnAfterMonths");
    use(on("learning.enabled"), "learning.savingShare");
    use(
        new When(
            s ->
                SHOPS_PAID.holds(s)
                    || (s.exit().enabled()
                        && s.exit().mayReturn()
                        && (STARTUP_PAID.holds(s) || FINANCING.holds(s))),
            () -> Say.of("sellers may return and pay for it, or for further shops")),
        "learning.savingShare");
  }

  private void government() {
    When governed =
        new When(s -> !s.government().policies().isEmpty(), () -> Say.of("there are policies"));
    use(governed, "government.level");
    When weighted =
        new When(
            s ->
                s.government().policies().stream()
                    .anyMatch(p -> p.weight() > 0 || p.ambitionWeight() > 0),
            () -> Say.of("a policy has a weight"));
    use(weighted, "government.budgetYuanPerYear");
    When budget =
        new When(
            s -> s.government().budgetYuanPerYear() > 0,
            () -> Say.of("{0} is above 0", "government.budgetYuanPerYear"));
    use(budget, "government.ambition");
  }

  private void adjacency() {
    Predicate<Scenario> drawn = s -> !s.cluster().borders().file().isEmpty();
    use(
        new When(drawn.negate(), () -> Say.of("{0} is empty", "cluster.borders.file")),
        "cluster.adjacencyKm");
    use(
        new When(drawn, () -> Say.of("{0} is set", "cluster.borders.file")),
        "cluster.borders.toleranceKm");
  }

  private void reputation() {
    When moved =
        new When(
            s ->
                s.trust().enabled()
                    || s.shocks().stream().anyMatch(x -> x.enabled() && x.reputationLoss() > 0),
            () -> Say.of("trust.enabled is true or a shock takes reputation"));
    use(moved, "trust.recovery", "platform.reputationEffect");
  }

  /** Adds the other settings of sections that have a switch. */
  private void sections() {
    List<String> elsewhere =
        List.of(
            "barrier.requiredSkill",
            "market.category",
            "trust.recovery",
            "market.unitCostYuan",
            "market.industrialSaving",
            "market.weightKg");
    for (Parameter section : Parameters.ofScenario().root().parameters()) {
      String path = section.path() + ".enabled";
      List<Parameter> children = Parameters.children(section.shape());
      boolean switched = children.stream().anyMatch(p -> p.path().equals(path));
      if (!switched || !(section.shape() instanceof Shape.Section)) {
        continue;
      }
      for (Parameter child : children) {
        if (!child.path().equals(path) && !elsewhere.contains(child.path())) {
          use(child.path().equals("market.fixedProfitYuan") ? off(path) : on(path), child.path());
        }
      }
    }
  }

  private static boolean weighs(Scenario s, Aspect aspect) {
    return EntryRule.of(s.entry()).weighs(aspect);
  }

  private static boolean weighsBarrier(Scenario s) {
    return s.barrier().enabled() && weighs(s, Aspect.BARRIER);
  }

  /** The rules that weigh one of the aspects. */
  private RuleKind[] weighing(Aspect... aspects) {
    return Stream.of(RuleKind.values())
        .filter(kind -> Stream.of(aspects).anyMatch(EntryRule.of(kind, defaults)::weighs))
        .toArray(RuleKind[]::new);
  }

  /** True if the entry rule weighs the logistics handicap. */
  static boolean weighsHandicap(Scenario s) {
    return weighsBarrier(s) && s.barrier().logisticsHandicap();
  }

  private static boolean instrument(Scenario s, Class<? extends Instrument> kind) {
    return s.government().policies().stream().anyMatch(policy -> kind.isInstance(policy.kind()));
  }

  private static When on(String path) {
    return new When(s -> value(s, path), () -> Say.of("{0} is true", path));
  }

  private static When off(String path) {
    return new When(s -> !value(s, path), () -> Say.of("{0} is false", path));
  }

  private static boolean value(Scenario scenario, String path) {
    return (Boolean) Parameters.ofScenario().value(scenario, path);
  }

  private static When rule(RuleKind... kinds) {
    Predicate<Scenario> test = s -> List.of(kinds).contains(s.entry().rule());
    return new When(test, () -> Say.of("{0} is {1}", "entry.rule", either(kinds)));
  }

  private static When tie(Function<Scenario, LayerSettings> layer, String key, TieModel... models) {
    Predicate<Scenario> test = s -> List.of(models).contains(layer.apply(s).model());
    return new When(test, () -> Say.of("{0} is {1}", key + ".model", either(models)));
  }

  private static String profitWeighed() {
    return Say.of("{0} is above 0", "entry.composite.profitWeight");
  }

  private static String either(Enum<?>... choices) {
    List<String> words = new ArrayList<>();
    for (Enum<?> choice : choices) {
      words.add(Word.of(choice));
    }
    return String.join(Say.of(" or "), words);
  }
}
