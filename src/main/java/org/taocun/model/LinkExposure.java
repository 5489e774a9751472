package org.taocun.model;

import java.util.Arrays;
import org.taocun.network.Links;

/** Exposure over individual links: a count per household, and links that sellers add later. */
final class LinkExposure implements Exposure {
  /** Number of rows of alters that are fetched together. */
  private static final int AHEAD = 64;

  private final Links links;
  private final Households households;
  private final ReachedHouseholds reached;
  private final int[] selling;
  private final Pairs pairs;

  /** Pairs of a non-seller and a selling alter by village; empty where one village has them all. */
  private final long[] pairsOf;

  private final GrownTies grown;
  private final ChanceGrowth growth;
  private final boolean growing;
  private final boolean watched;
  private final boolean clocked;
  private final short[] since;
  private final short[] months;

  /**
   * The first alters of {@link #AHEAD} rows. Nothing reads them: writing them makes the processor
   * load all these rows from memory at once, where the loop that copies them would wait for one row
   * after another.
   */
  private final int[] first = new int[AHEAD];

  /** Alters of the households that enter or leave together, row after row. */
  private int[] alters = new int[64];

  /**
   * @param villages number of villages
   * @param clocked true if months of exposure are kept
   */
  LinkExposure(
      Links links,
      Households households,
      int villages,
      ReachedHouseholds reached,
      GrownTies grown,
      ChanceGrowth growth,
      boolean clocked) {
    this.links = links;
    this.households = households;
    this.reached = reached;
    this.grown = grown;
    this.growth = growth;
    growing = grown.possible();
    this.clocked = clocked;
    watched = clocked || reached.isKept();
    selling = new int[households.count];
    since = new short[clocked ? households.count : 0];
    months = new short[clocked ? households.count : 0];
    long ties = 0;
    for (int i = 0; i < households.count; i++) {
      ties += links.degree(i);
    }
    pairs = new Pairs(ties);
    pairsOf = new long[villages > 1 ? villages : 0];
  }

  @Override
  public int degree(int household) {
    return links.degree(household) + grownDegree(household);
  }

  private int grownDegree(int household) {
    return growing ? grown.degree(household) : 0;
  }

  @Override
  public int selling(int household) {
    return selling[household];
  }

  @Override
  public int alter(int household, int k) {
    int original = links.degree(household);
    return k < original ? links.alter(household, k) : grown.alter(household, k - original);
  }

  @Override
  public boolean made(int household, int k) {
    return k >= links.degree(household);
  }

  @Override
  public void enter(int[] who, int count, int month, Touch touch) {
    long seen = sellingSeen(who, count);
    int told = gatherAlters(who, count);
    for (int k = 0; k < told; k++) {
      more(alters[k], month);
    }
    if (touch != Touch.NOBODY) {
      for (int k = 0; k < told; k++) {
        touch.touched(alters[k]);
      }
    }
    pairs.enter(told, seen + sellingSeen(who, count));
  }

  @Override
  public void leave(int[] who, int count, int month) {
    long seen = sellingSeen(who, count);
    int told = gatherAlters(who, count);
    for (int k = 0; k < told; k++) {
      less(alters[k], month);
    }
    pairs.leave(told, seen + sellingSeen(who, count));
  }

  /** Number of selling alters of households, in sum. */
  private long sellingSeen(int[] who, int count) {
    long seen = 0;
    for (int k = 0; k < count; k++) {
      seen += selling[who[k]];
    }
    return seen;
  }

  /**
   * Copies the alters of households into {@link #alters}, one row after another. Rows lie far apart
   * in memory, so {@link #AHEAD} of them are fetched together before they are copied.
   *
   * @return number of alters
   */
  private int gatherAlters(int[] who, int count) {
    int end = 0;
    for (int from = 0; from < count; from += AHEAD) {
      int to = Math.min(count, from + AHEAD);
      makeRoom(fetchFirst(who, from, to, end));
      for (int k = from; k < to; k++) {
        end = gather(who[k], end);
      }
    }
    return end;
  }

  /**
   * Fetches rows by writing the first alter of each.
   *
   * @return the end of the rows in {@link #alters}
   */
  private int fetchFirst(int[] who, int from, int to, int start) {
    int end = start;
    for (int k = from; k < to; k++) {
      first[k - from] = links.firstAlter(who[k]);
      end += degree(who[k]);
    }
    return end;
  }

  private void makeRoom(int ends) {
    if (ends > alters.length) {
      alters = Arrays.copyOf(alters, Math.max(ends, 2 * alters.length));
    }
  }

  private int gather(int household, int from) {
    int at = from;
    int end = links.rowStart(household + 1);
    for (int place = links.rowStart(household); place < end; place++) {
      alters[at++] = links.at(place);
    }
    for (int k = grownDegree(household) - 1; k >= 0; k--) {
      alters[at++] = grown.alter(household, k);
    }
    return at;
  }

  private void more(int j, int month) {
    int before = selling[j]++;
    households.highestChance[j] = growth.after(households.highestChance[j], degree(j));
    if (watched && before == 0) {
      reached.add(households.village[j], 1);
      if (clocked) {
        since[j] = (short) month;
      }
    }
  }

  private void less(int j, int month) {
    int after = --selling[j];
    if (watched && after == 0) {
      reached.add(households.village[j], -1);
      if (clocked) {
        months[j] += (short) (month - since[j]);
      }
    }
  }

  /** Ties two households that do not know each other; false if they do, or are the same. */
  boolean tie(int one, int other, int month, Touch touch) {
    if (one == other || know(one, other)) {
      return false;
    }
    grown.add(one, other);
    pairs.tie(households.sells(one), households.sells(other));
    if (pairsOf.length > 0 && households.sells(one) != households.sells(other)) {
      pairsOf[households.village[households.sells(one) ? other : one]]++;
    }
    if (households.sells(one)) {
      more(other, month);
      touch.touched(other);
    }
    if (households.sells(other)) {
      more(one, month);
      touch.touched(one);
    }
    return true;
  }

  private boolean know(int one, int other) {
    for (int k = degree(one) - 1; k >= 0; k--) {
      if (alter(one, k) == other) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int exposedMonths(int household, int month) {
    return months[household] + (selling[household] > 0 ? month - since[household] : 0);
  }

  @Override
  public void attribute(int household) {
    if (pairsOf.length == 0) {
      return;
    }
    int sign = households.sells(household) ? 1 : -1;
    int own = households.village[household];
    for (int k = degree(household) - 1; k >= 0; k--) {
      int alter = alter(household, k);
      if (households.sells(alter)) {
        pairsOf[own] -= sign;
      } else {
        pairsOf[households.village[alter]] += sign;
      }
    }
  }

  @Override
  public long sellingPairs(int village) {
    return pairsOf.length == 0 ? pairs.selling() : pairsOf[village];
  }

  @Override
  public long sellingPairs() {
    return pairs.selling();
  }

  @Override
  public long tiesOfNonSellers() {
    return pairs.ties();
  }

  @Override
  public void keep(Archive archive) {
    archive.chapter("links");
    archive.column(selling);
    archive.column(since);
    archive.column(months);
    archive.column(pairsOf);
    pairs.keep(archive);
    grown.keep(archive);
  }
}
