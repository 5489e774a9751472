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
import static org.taocun.scenario.When.above;
import static org.taocun.scenario.When.empty;
import static org.taocun.scenario.When.is;
import static org.taocun.scenario.When.isNot;
import static org.taocun.scenario.When.on;

import org.taocun.base.Say;

/** Uses of the settings of ties, of awareness and of the territory. */
final class PlaceUses {
  private PlaceUses() {}

  static void add(SettingUses uses) {
    layer(uses, "strong");
    layer(uses, "weak");
    weakTies(uses);
    awareness(uses);
    counties(uses);
    provinces(uses);
    borders(uses);
  }

  private static void layer(SettingUses uses, String layer) {
    String model = layer + ".model";
    uses.add(is(model, FILE), layer + ".file");
    uses.add(is(model, CIRCLES), layer + ".circleSize");
    uses.add(is(model, RING, WATTS_STROGATZ, NEWMAN_WATTS), layer + ".neighbours");
    uses.add(is(model, WATTS_STROGATZ, NEWMAN_WATTS), layer + ".rewiring");
    uses.add(is(model, ERDOS_RENYI), layer + ".meanDegree");
  }

  private static void weakTies(SettingUses uses) {
    uses.add(is("weak.model", GRAVITY), "weak.perHousehold");
    When grows = isNot("weak.model", NONE, CIRCLES, COMPLETE);
    uses.add(grows, "weak.madeBySellers");
    When gravity =
        new When(
            s -> s.weak().model() == GRAVITY || (grows.holds(s) && s.weak().madeBySellers() > 0),
            () -> Say.of("weak.model is gravity or sellers make weak ties"));
    uses.add(
        gravity,
        """
        weak.ownVillageShare weak.townshipShare weak.countyShare weak.distanceDecayKm
        weak.candidates
        """);
  }

  private static void awareness(SettingUses uses) {
    uses.add(on("awareness.enabled"), "awareness.betaStrong awareness.betaWeak");
    uses.add(isNot("strong.model", NONE), "awareness.betaStrong");
    uses.add(isNot("weak.model", NONE), "awareness.betaWeak");
  }

  private static void counties(SettingUses uses) {
    uses.add(
        empty("geography.file"),
        """
        geography.counties geography.townshipsPerCounty geography.villagesPerTownship
        geography.householdsPerVillage geography.countySpacingKm geography.countyRadiusKm
        geography.townshipRadiusKm geography.provinces geography.countySpread
        geography.townshipSpread
        """);
    When undivided =
        new When(s -> !s.geography().provinces().any(), () -> Say.of("no provinces are named"));
    uses.add(undivided, "geography.counties geography.countySpacingKm");
    uses.add(
        Conditions.CARRIAGE,
        "geography.industrialBase geography.countySpread geography.townshipSpread");
    When trades =
        new When(
            s -> !s.market().mix().isEmpty(), () -> Say.of("{0} lists categories", "market.mix"));
    uses.add(trades, "market.countyTrade market.townshipTrade");
    uses.add(
        above("entry.initial.share").or(above("entry.initial.yearlyShare")),
        "entry.initial.countySpread entry.initial.townshipSpread");
  }

  private static void provinces(SettingUses uses) {
    When nation =
        new When(s -> s.geography().provinces().any(), () -> Say.of("provinces are named"));
    uses.addKeys(nation, "geography.provinces");
    uses.add(nation, "logistics.distance");
    uses.add(above("geography.provinces.portWeight"), "geography.provinces.portDecayKm");
    uses.add(
        above("geography.countySpread").or(above("geography.townshipSpread")),
        "geography.provinces.strongShare geography.provinces.strongSampleShare");
    uses.add(above("geography.provinces.strongShare"), "geography.provinces.strongSampleShare");
  }

  private static void borders(SettingUses uses) {
    When drawn =
        new When(
            s -> !s.cluster().borders().file().isEmpty(),
            () -> Say.of("{0} is set", "cluster.borders.file"));
    uses.add(empty("cluster.borders.file"), "cluster.adjacencyKm");
    uses.add(drawn, "cluster.borders.toleranceKm");
  }
}
