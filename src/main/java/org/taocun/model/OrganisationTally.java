package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Fen;
import org.taocun.base.Word;
import org.taocun.geography.Range;
import org.taocun.market.FirmKind;

/**
 * The columns of the series about support firms and organisations, for the villages of a scope:
 * firms of every township that it touches, organisations whose seat lies in it.
 */
final class OrganisationTally {
  /** The columns of series.csv. */
  static final List<SeriesColumn<OrganisationTally>> COLUMNS =
      SeriesColumn.joined(
          Arrays.stream(FirmKind.values()).map(OrganisationTally::firms).toList(),
          List.of(
              SeriesColumn.of(
                  "organisations",
                  "organisations",
                  "organisations, by their seat",
                  t -> t.organisations),
              SeriesColumn.of(
                  "organisationShops", "shops", "shops of their own, by their seat", t -> t.shops),
              SeriesColumn.of(
                  "organisationParcels",
                  "parcels/month",
                  "parcels that these sold",
                  t -> t.parcels),
              SeriesColumn.of(
                  "suppliers", "households", "households that supply them", t -> t.suppliers),
              SeriesColumn.of(
                  "supplierYuan",
                  "yuan/month",
                  "what a supplier was paid",
                  t -> t.suppliers > 0 ? Fen.toYuan(t.toHouseholds) / t.suppliers : Double.NaN),
              SeriesColumn.of(
                  "contracts",
                  "households",
                  "suppliers with a contract for this month that the spot price could tempt",
                  t -> t.contracts),
              SeriesColumn.of(
                  "brokenContracts",
                  "households",
                  "contracts of these that were broken by either side",
                  t -> t.brokenBySuppliers + t.brokenByBuyers),
              SeriesColumn.of(
                  "brokenByBuyers",
                  "households",
                  "contracts of these that the buyer broke",
                  t -> t.brokenByBuyers),
              SeriesColumn.of(
                  "brokenContractsYuan",
                  "yuan/month",
                  "what broken contracts brought suppliers at the spot price beyond the cost of the"
                      + " goods, less what they paid for breaking them",
                  t -> Fen.toYuan(t.gained)),
              SeriesColumn.of(
                  "organisationsToHouseholdsYuan",
                  "yuan/month",
                  "what organisations paid suppliers: price floor, dividend, and penalties for"
                      + " contracts that they broke",
                  t -> Fen.toYuan(t.toHouseholds)),
              SeriesColumn.of(
                  "organisationsToOwnersYuan",
                  "yuan/month",
                  "what their owners took, less losses that they covered",
                  t -> Fen.toYuan(t.toOwners)),
              SeriesColumn.of(
                  "organisationsCostYuan",
                  "yuan/month",
                  "what it cost to run them, shops aside, less what suppliers paid for breaking"
                      + " contracts",
                  t -> Fen.toYuan(t.cost)),
              SeriesColumn.of(
                  "organisationFundsYuan",
                  "yuan",
                  "their money, by their seat: for the run and a county it grows by what they"
                      + " received, less the three above, which stand in the villages of the goods,"
                      + " suppliers and seats",
                  t -> Fen.toYuan(t.funds))));

  private final World world;
  private final int[] firms = new int[FirmKind.values().length];
  private int organisations;
  private int shops;
  private double parcels;
  private double suppliers;
  private double contracts;
  private double brokenBySuppliers;
  private double brokenByBuyers;
  private long gained;
  private long cost;
  private long toHouseholds;
  private long toOwners;
  private long funds;

  private OrganisationTally(World world) {
    this.world = world;
  }

  static OrganisationTally of(World world, Range villages) {
    OrganisationTally tally = new OrganisationTally(world);
    int township = -1;
    for (int v = villages.start(); v < villages.end(); v++) {
      if (world.territory.village(v).townshipIndex() != township) {
        township = world.territory.village(v).townshipIndex();
        tally.addFirms(township);
      }
      tally.add(v);
    }
    for (Organisation one : world.services.organisations.all()) {
      if (one.seat() >= villages.start() && one.seat() < villages.end()) {
        tally.add(one);
      }
      tally.parcels += one.parcels(villages);
    }
    return tally;
  }

  private void addFirms(int township) {
    for (int k = 0; k < firms.length; k++) {
      firms[k] += world.services.firms(k, township);
    }
  }

  private void add(int v) {
    Organisations all = world.services.organisations;
    suppliers += all.supplierBook.inVillage(v);
    toHouseholds = Fen.plus(toHouseholds, all.supplierBook.villageFen(v));
    contracts += all.supplierBook.contracts(v);
    brokenBySuppliers += all.supplierBook.brokenBySuppliers(v);
    brokenByBuyers += all.supplierBook.brokenByBuyers(v);
    gained = Fen.plus(gained, all.supplierBook.gainedFen(v));
    cost = Fen.plus(cost, all.costFen(v));
    toOwners = Fen.plus(toOwners, all.ownersFen(v));
  }

  private void add(Organisation one) {
    organisations++;
    shops += one.settings().shop().shops();
    funds = Fen.plus(funds, one.fundFen());
  }

  private static SeriesColumn<OrganisationTally> firms(FirmKind kind) {
    String word = Word.of(kind);
    return SeriesColumn.of(
        "firms" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
        "firms",
        "support firms: " + word,
        tally -> tally.firms[kind.ordinal()]);
  }
}
