package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Fen;
import org.taocun.base.Word;
import org.taocun.geography.Range;
import org.taocun.market.FirmKind;
import org.taocun.trace.SeriesTable.Variable;

/**
 * The columns of the series about support firms and organisations, for the villages of a scope:
 * firms of every township that it touches, organisations whose seat lies in it.
 */
final class OrganisationTally {
  private final World world;
  private final int[] firms = new int[FirmKind.values().length];
  private int organisations;
  private int shops;
  private double parcels;
  private double suppliers;
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
    toHouseholds += all.supplierBook.villageFen(v);
    cost += all.costFen(v);
    toOwners += all.ownersFen(v);
  }

  private void add(Organisation one) {
    organisations++;
    shops += one.settings().shop().shops();
    funds += one.fundFen();
  }

  /** The values of {@link #variables()}, in their order. */
  double[] row() {
    double[] row = new double[variables().size()];
    int k = 0;
    for (int count : firms) {
      row[k++] = count;
    }
    double[] others = {
      organisations,
      shops,
      parcels,
      suppliers,
      suppliers > 0 ? Fen.toYuan(toHouseholds) / suppliers : Double.NaN,
      Fen.toYuan(toHouseholds),
      Fen.toYuan(toOwners),
      Fen.toYuan(cost),
      Fen.toYuan(funds)
    };
    System.arraycopy(others, 0, row, k, others.length);
    return row;
  }

  /** The columns of series.csv. */
  static List<Variable> variables() {
    List<Variable> all = new ArrayList<>();
    for (FirmKind kind : FirmKind.values()) {
      String word = Word.of(kind);
      String name = "firms" + word.substring(0, 1).toUpperCase(Locale.ROOT);
      all.add(new Variable(name + word.substring(1), "firms", "support firms: " + word));
    }
    all.addAll(
        List.of(
            new Variable("organisations", "organisations", "organisations, by their seat"),
            new Variable("organisationShops", "shops", "shops of their own, by their seat"),
            new Variable("organisationParcels", "parcels/month", "parcels that these sold"),
            new Variable("suppliers", "households", "households that supply them"),
            new Variable("supplierYuan", "yuan/month", "what a supplier was paid"),
            new Variable(
                "organisationsToHouseholdsYuan",
                "yuan/month",
                "what organisations paid suppliers: price floor and dividend"),
            new Variable(
                "organisationsToOwnersYuan",
                "yuan/month",
                "what their owners took, less losses that they covered"),
            new Variable(
                "organisationsCostYuan", "yuan/month", "what it cost to run them, shops aside"),
            new Variable(
                "organisationFundsYuan",
                "yuan",
                "their money: it grows by what they received, less the three above")));
    return List.copyOf(all);
  }
}
