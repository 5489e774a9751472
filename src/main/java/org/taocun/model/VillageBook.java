package org.taocun.model;

import java.util.Arrays;

/** What is kept per village: stocks, and the flows of the running month. */
final class VillageBook {
  final int villages;
  final int[] sellers;
  final int[] unaware;

  /** Sum of earning factors of those who do not sell: times outside income, their income. */
  final double[] earningOutside;

  /** Sum of sellers' skills. */
  final double[] skill;

  /**
   * Brand of the village's goods, 0 none to 1: what its sellers' goods are known for in common. It
   * raises differentiation, so that neighbours press prices less.
   */
  final double[] brand;

  final boolean[] broadband;
  final boolean[] taobao;

  final int[] entries;
  final int[] exits;
  final int[] returns;
  final int[] herding;
  final int[] alone;
  final int[] newTies;
  final double[] parcels;
  final long[] turnoverFen;
  final long[] productionFen;
  final long[] commissionFen;
  final long[] logisticsFen;
  final long[] fixedFen;
  final long[] profitFen;
  final long[] publicFen;

  /** Turnover of the last twelve months: [month mod 12][village]. */
  private final long[][] year;

  VillageBook(int villages) {
    this.villages = villages;
    sellers = new int[villages];
    unaware = new int[villages];
    earningOutside = new double[villages];
    brand = new double[villages];
    broadband = new boolean[villages];
    taobao = new boolean[villages];
    entries = new int[villages];
    exits = new int[villages];
    returns = new int[villages];
    herding = new int[villages];
    alone = new int[villages];
    newTies = new int[villages];
    parcels = new double[villages];
    skill = new double[villages];
    turnoverFen = new long[villages];
    productionFen = new long[villages];
    commissionFen = new long[villages];
    logisticsFen = new long[villages];
    fixedFen = new long[villages];
    profitFen = new long[villages];
    publicFen = new long[villages];
    year = new long[12][villages];
  }

  /** Flows start at zero. */
  void openMonth() {
    for (int[] flow : new int[][] {entries, exits, returns, herding, alone, newTies}) {
      Arrays.fill(flow, 0);
    }
    Arrays.fill(parcels, 0);
    for (long[] flow :
        new long[][] {
          turnoverFen, productionFen, commissionFen, logisticsFen, fixedFen, profitFen, publicFen
        }) {
      Arrays.fill(flow, 0);
    }
  }

  /** Keeps the month's turnover among the last twelve. */
  void closeMonth(int month) {
    System.arraycopy(turnoverFen, 0, year[month % 12], 0, villages);
  }

  /** Turnover of the last twelve months. */
  long yearlyFen(int village) {
    long sum = 0;
    for (long[] month : year) {
      sum += month[village];
    }
    return sum;
  }
}
