package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Fen;
import org.taocun.policy.Receiver;

/** Stocks of each village, and flows of the running month. */
final class VillageBook {
  final int villages;
  final int[] sellers;

  /** Number of households that sell or have sold before. */
  final int[] everSold;

  /** Number of active shops of its sellers, and of those that are not on the first platform. */
  final int[] shops;

  final int[] elsewhere;
  final int[] unaware;

  /** Sum of earning factors of households that do not sell: times outside income, their income. */
  final double[] earningOutside;

  /** Sum of sellers' skills. */
  final double[] skill;

  /**
   * Brand of the village's goods, 0 none to 1: their common fame. It raises differentiation
   * (neighbours press prices less), the markup and attractiveness. Policies raise it; the month's
   * goods move it where {@link Trust} says so.
   */
  final double[] brand;

  /**
   * Reputation of the village's sellers among buyers, -1 to 1, 0 neutral. Cheating lowers it and
   * honest trade restores it. It shifts attractiveness by each platform's reputation rule. Nothing
   * in the market changes it.
   */
  final double[] reputation;

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

  /** Payments by {@link Payee} and village. */
  final long[][] paidFen;

  final long[] profitFen;

  /** Savings paid for starting shops. */
  final long[] startupFen;

  final int[] shopsOpened;
  final int[] shopsClosed;
  final int[] live;
  final double[] parcelsDown;
  final long[] purchasesFen;
  final long[] publicFen;

  /** Public money by its receiver: [receiver][village]. */
  final long[][] publicToFen;

  /** Turnover of the last twelve months: [month mod 12][village]. */
  private final long[][] year;

  private final long[][] purchasesYear;

  private final int[][] counts;
  private final long[][] amounts;

  VillageBook(int villages) {
    this.villages = villages;
    sellers = new int[villages];
    everSold = new int[villages];
    unaware = new int[villages];
    earningOutside = new double[villages];
    brand = new double[villages];
    reputation = new double[villages];
    shops = new int[villages];
    elsewhere = new int[villages];
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
    paidFen = new long[Payee.values().length][villages];
    startupFen = new long[villages];
    shopsOpened = new int[villages];
    shopsClosed = new int[villages];
    live = new int[villages];
    parcelsDown = new double[villages];
    purchasesFen = new long[villages];
    purchasesYear = new long[12][villages];
    profitFen = new long[villages];
    publicFen = new long[villages];
    publicToFen = new long[Receiver.values().length][villages];
    year = new long[12][villages];
    counts =
        new int[][] {
          entries, exits, returns, herding, alone, newTies, shopsOpened, shopsClosed, live
        };
    amounts = new long[][] {turnoverFen, profitFen, startupFen, purchasesFen, publicFen};
  }

  /** Begins a month: flows start at zero. */
  void openMonth() {
    for (int[] flow : counts) {
      Arrays.fill(flow, 0);
    }
    Arrays.fill(parcels, 0);
    Arrays.fill(parcelsDown, 0);
    for (long[] flow : amounts) {
      Arrays.fill(flow, 0);
    }
    for (long[] flow : paidFen) {
      Arrays.fill(flow, 0);
    }
    for (long[] flow : publicToFen) {
      Arrays.fill(flow, 0);
    }
  }

  /** Keeps the month's turnover among the last twelve. */
  void closeMonth(int month) {
    System.arraycopy(turnoverFen, 0, year[month % 12], 0, villages);
  }

  /** Keeps the month's purchases among the last twelve. */
  void closePurchases(int month) {
    System.arraycopy(purchasesFen, 0, purchasesYear[month % 12], 0, villages);
  }

  /** Books a payee's part of the month's turnover of a village. */
  void pay(Payee payee, int village, long fen) {
    long[] paid = paidFen[payee.ordinal()];
    paid[village] = Fen.plus(paid[village], fen);
  }

  /** Turnover of the last twelve months. */
  long yearlyFen(int village) {
    return sum(year, village);
  }

  /** Purchases of the last twelve months. */
  long yearlyPurchasesFen(int village) {
    return sum(purchasesYear, village);
  }

  private static long sum(long[][] months, int village) {
    long sum = 0;
    for (long[] month : months) {
      sum = Fen.plus(sum, month[village]);
    }
    return sum;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("villages");
    archive.columns(new int[][] {sellers, everSold, shops, elsewhere, unaware});
    archive.columns(
        new double[][] {earningOutside, skill, brand, reputation, parcels, parcelsDown});
    archive.columns(new boolean[][] {broadband, taobao});
    archive.columns(counts);
    archive.columns(amounts);
    archive.columns(paidFen);
    archive.columns(publicToFen);
    archive.columns(year);
    archive.columns(purchasesYear);
  }
}
