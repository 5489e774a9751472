package org.taocun.model;

import org.taocun.network.Links;

/** Exposure over individual links: a count per household, and links that sellers add later. */
final class LinkExposure implements Exposure {
  private final Links links;
  private final Households households;
  private final Reach reach;
  private final int[] selling;
  private final Pairs pairs;

  /**
   * Pairs of a non-seller and a selling alter by village; nothing where one village has them all.
   */
  private final long[] pairsOf;

  private final GrownTies grown;
  private final ChanceGrowth growth;
  private final boolean growing;
  private final boolean watched;
  private final boolean clocked;
  private final short[] since;
  private final short[] months;

  /**
   * @param villages how many
   * @param clocked whether months of exposure are kept
   */
  LinkExposure(
      Links links,
      Households households,
      int villages,
      Reach reach,
      GrownTies grown,
      ChanceGrowth growth,
      boolean clocked) {
    this.links = links;
    this.households = households;
    this.reach = reach;
    this.grown = grown;
    this.growth = growth;
    growing = grown.possible();
    this.clocked = clocked;
    watched = clocked || reach.isKept();
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
  public void enter(int household, int month, Touch touch) {
    pairs.enter(degree(household), selling[household]);
    int end = links.rowStart(household + 1);
    for (int place = links.rowStart(household); place < end; place++) {
      tell(links.at(place), month, touch);
    }
    for (int k = grownDegree(household) - 1; k >= 0; k--) {
      tell(grown.alter(household, k), month, touch);
    }
  }

  private void tell(int j, int month, Touch touch) {
    more(j, month);
    touch.touched(j);
  }

  private void more(int j, int month) {
    int before = selling[j]++;
    households.highestChance[j] = growth.after(households.highestChance[j], degree(j));
    if (watched && before == 0) {
      reach.add(households.village[j], 1);
      if (clocked) {
        since[j] = (short) month;
      }
    }
  }

  @Override
  public void leave(int household, int month) {
    pairs.leave(degree(household), selling[household]);
    int end = links.rowStart(household + 1);
    for (int place = links.rowStart(household); place < end; place++) {
      less(links.at(place), month);
    }
    for (int k = grownDegree(household) - 1; k >= 0; k--) {
      less(grown.alter(household, k), month);
    }
  }

  private void less(int j, int month) {
    int after = --selling[j];
    if (watched && after == 0) {
      reach.add(households.village[j], -1);
      if (clocked) {
        months[j] += (short) (month - since[j]);
      }
    }
  }

  /** Ties two households that do not know each other; false when they do, or are the same. */
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
