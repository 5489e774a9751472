package org.taocun.model;

import java.time.YearMonth;
import java.util.Arrays;
import org.taocun.base.Fen;
import org.taocun.base.MonthCount;
import org.taocun.geography.ClusterCriteria;
import org.taocun.geography.Range;
import org.taocun.trace.Event;

/**
 * The villages and townships that meet the official criteria. It watches only: its findings are
 * read by records and windows, by nobody in the model.
 */
final class Certification {
  private final State state;
  private final ClusterCriteria criteria;
  private final VillageBook book;
  private final long ruralFrom;
  private final long townSalesFrom;
  private final boolean[] towns;

  /** Number of months in a row for which a village has been a Taobao village. */
  private final int[] monthsInRow;

  private int[] taobaoVillages = {};
  private int townCount;

  Certification(State state) {
    this.state = state;
    criteria = state.scenario.cluster();
    book = state.book;
    ruralFrom = month(criteria.ruralFrom());
    townSalesFrom = month(criteria.townSalesFrom());
    towns = new boolean[state.territory.townships().size()];
    monthsInRow = new int[book.villages];
  }

  /** The number of a date's month in the run; 0 or less before the first. */
  private long month(YearMonth date) {
    return MonthCount.between(state.scenario.start(), date) + 1;
  }

  /**
   * Certifies villages, then townships, at the month's end.
   *
   * @return true if the Taobao villages are others than in the month before
   */
  boolean certify(int month) {
    boolean changed = false;
    int count = 0;
    for (int v = 0; v < book.villages; v++) {
      boolean now = book.sellers[v] > 0 && qualifies(v, month);
      monthsInRow[v] = now ? monthsInRow[v] + 1 : 0;
      count += now ? 1 : 0;
      if (now != book.taobao[v]) {
        changed = true;
        book.taobao[v] = now;
        state.events.village(month, now ? Event.Kind.QUALIFIES : Event.Kind.LOSES, v);
      }
    }
    if (changed) {
      list(count);
    }
    if (changed || month >= townSalesFrom) {
      certifyTowns(month);
    }
    return changed;
  }

  private void list(int count) {
    int[] list = new int[count];
    int k = 0;
    for (int v = 0; v < book.villages; v++) {
      if (book.taobao[v]) {
        list[k++] = v;
      }
    }
    taobaoVillages = list;
  }

  private boolean qualifies(int v, int month) {
    if (month >= ruralFrom && !book.taobao[v] && state.territory.village(v).urban()) {
      return false;
    }
    int shops = book.shops[v];
    boolean enough =
        shops >= criteria.shops()
            || shops >= criteria.shopsPerHousehold() * state.territory.village(v).households();
    return enough && Fen.toYuan(book.yearlyFen(v)) >= criteria.salesYuan();
  }

  private void certifyTowns(int month) {
    townCount = 0;
    for (int t = 0; t < towns.length; t++) {
      Range villages = state.territory.townshipVillages(t);
      boolean now =
          countIn(villages) >= criteria.townVillages()
              || (month >= townSalesFrom && sellsEnough(villages));
      townCount += now ? 1 : 0;
      if (now != towns[t]) {
        towns[t] = now;
        Event.Kind kind = now ? Event.Kind.TOWN_QUALIFIES : Event.Kind.TOWN_LOSES;
        state.events.village(month, kind, villages.start());
      }
    }
  }

  private boolean sellsEnough(Range villages) {
    long shops = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      shops += book.shops[v];
    }
    // Nobody sells without a shop, and adding up sales costs more than counting shops.
    if (shops == 0 || shops < criteria.townShops()) {
      return false;
    }
    long sales = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      sales = Fen.plus(sales, book.yearlyFen(v));
    }
    return Fen.toYuan(sales) >= criteria.townSalesYuan();
  }

  /** The Taobao villages, in ascending order; not to be written to. */
  int[] taobaoVillages() {
    return taobaoVillages;
  }

  /** The position of the first Taobao village of a range in {@link #taobaoVillages()}. */
  int firstIn(Range villages) {
    int at = Arrays.binarySearch(taobaoVillages, villages.start());
    return at >= 0 ? at : -at - 1;
  }

  /** Number of Taobao villages in a range. */
  int countIn(Range villages) {
    int after = Arrays.binarySearch(taobaoVillages, villages.end());
    return (after >= 0 ? after : -after - 1) - firstIn(villages);
  }

  /** True if a village has been a Taobao village for cluster.lastingMonths in a row. */
  boolean lasting(int village) {
    return monthsInRow[village] >= criteria.lastingMonths();
  }

  /** True if a township is a Taobao town. */
  boolean town(int township) {
    return towns[township];
  }

  /** Number of Taobao towns. */
  int towns() {
    return townCount;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("certification");
    archive.column(towns);
    archive.column(monthsInRow);
    taobaoVillages = archive.list(taobaoVillages);
    townCount = archive.whole(townCount);
  }
}
