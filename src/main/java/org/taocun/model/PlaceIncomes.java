package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.space.Theil;
import org.taocun.base.Fen;
import org.taocun.geography.Range;

/** Incomes of places in a month, and how much the places of a scope differ by them. */
final class PlaceIncomes {
  /** The columns of series.csv. */
  static final List<SeriesColumn<PlaceIncomes>> COLUMNS =
      List.of(
          SeriesColumn.of(
              "theilBetweenVillages",
              "",
              "Theil index of incomeYuan between villages, each weighing as many as its"
                  + " households: what would be left of inequality if all in a village had the"
                  + " same; a village in loss counts as 0",
              PlaceIncomes::betweenVillages),
          SeriesColumn.of(
              "theilBetweenCounties",
              "",
              "the part of it that is between counties; whole run only",
              PlaceIncomes::betweenCounties));

  private final World world;
  private final Range villages;

  PlaceIncomes(World world, Range villages) {
    this.world = world;
    this.villages = villages;
  }

  /**
   * Income of some households in a month, yuan.
   *
   * @param fen what e-commerce leaves them
   * @param earningOutside sum of the earning factors of those that do not sell
   */
  static double yuan(World world, int month, long fen, double earningOutside) {
    return Fen.toYuan(fen) + world.course.outsideIncomeYuan()[month] * earningOutside;
  }

  /** Income of a village's households in the running month, yuan; 0 if it is a loss. */
  static double villageYuan(World world, int v) {
    long online =
        Fen.plus(world.book.profitFen[v], world.services.organisations.supplierBook.incomeFen(v));
    return Math.max(0, yuan(world, world.month(), online, world.book.earningOutside[v]));
  }

  private double betweenVillages() {
    if (villages.size() < 2) {
      return Double.NaN;
    }
    double[] people = new double[villages.size()];
    double[] yuan = new double[people.length];
    Arrays.setAll(people, k -> world.territory.village(villages.start() + k).households());
    Arrays.setAll(yuan, k -> villageYuan(world, villages.start() + k));
    return Theil.between(people, yuan);
  }

  private double betweenCounties() {
    int counties = world.territory.counties().size();
    if (counties < 2 || villages.size() < world.book.villages) {
      return Double.NaN;
    }
    double[] people = new double[counties];
    double[] yuan = new double[counties];
    for (int v = villages.start(); v < villages.end(); v++) {
      int county = world.territory.village(v).countyIndex();
      people[county] += world.territory.village(v).households();
      yuan[county] += villageYuan(world, v);
    }
    return Theil.between(people, yuan);
  }
}
