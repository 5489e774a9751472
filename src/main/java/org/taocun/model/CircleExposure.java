package org.taocun.model;

import java.util.Arrays;
import org.taocun.geography.Territory;
import org.taocun.network.Circles;

/** Exposure over circles: one count per circle serves all its members. */
final class CircleExposure implements Exposure {
  private static final int NEVER = -1;

  private final Circles circles;
  private final Households households;
  private final ReachedHouseholds reached;
  private final int[] sellers;

  /** The look before which a circle's members were last told of an entry: once is enough. */
  private final int[] touchedBefore;

  private final short[] since;
  private final short[] months;
  private final Pairs pairs;
  private final Territory territory;

  /** True if one circle joins several villages. */
  private final boolean crossing;

  /**
   * Pairs of a non-seller and a selling alter by village; where a circle crosses villages, sellers
   * by village.
   */
  private final long[] ofVillage;

  CircleExposure(
      Circles circles, Households households, Territory territory, ReachedHouseholds reached) {
    this.circles = circles;
    this.territory = territory;
    ofVillage = new long[territory.villages().size()];
    crossing = circles.circles() == 1 && ofVillage.length > 1;
    this.households = households;
    this.reached = reached;
    int n = circles.circles();
    sellers = new int[n];
    touchedBefore = new int[n];
    since = new short[n];
    months = new short[n];
    Arrays.fill(touchedBefore, NEVER);
    long ties = 0;
    for (int c = 0; c < n; c++) {
      ties += (long) circles.size(c) * (circles.size(c) - 1);
    }
    pairs = new Pairs(ties);
  }

  @Override
  public int degree(int household) {
    return circles.size(circles.circleOf(household)) - 1;
  }

  @Override
  public int selling(int household) {
    return sellers[circles.circleOf(household)] - (households.sells(household) ? 1 : 0);
  }

  @Override
  public int alter(int household, int k) {
    return circles.alter(household, k);
  }

  @Override
  public void enter(int[] who, int count, int month, Touch touch) {
    for (int k = 0; k < count; k++) {
      enter(who[k], month, touch);
    }
  }

  private void enter(int household, int month, Touch touch) {
    int c = circles.circleOf(household);
    pairs.enter(circles.size(c) - 1, 2L * sellers[c]);
    ofVillage[households.village[household]] += crossing ? 1 : circles.size(c) - 1 - 2 * sellers[c];
    if (sellers[c] == 0) {
      since[c] = (short) month;
    }
    sellers[c]++;
    reached(household, sellers[c] - 1, sellers[c], circles.size(c));
    if (touchedBefore[c] != households.looks) {
      touchedBefore[c] = households.looks;
      int start = circles.circleStart(c);
      int end = start + circles.size(c);
      Arrays.fill(households.highestChance, start, end, Households.UNKNOWN);
      for (int j = start; j < end && touch != Touch.NOBODY; j++) {
        touch.touched(j);
      }
    }
  }

  @Override
  public void leave(int[] who, int count, int month) {
    for (int k = 0; k < count; k++) {
      leave(who[k], month);
    }
  }

  private void leave(int household, int month) {
    int c = circles.circleOf(household);
    sellers[c]--;
    pairs.leave(circles.size(c) - 1, 2L * sellers[c]);
    ofVillage[households.village[household]] -= crossing ? 1 : circles.size(c) - 1 - 2 * sellers[c];
    reached(household, sellers[c] + 1, sellers[c], circles.size(c));
    if (sellers[c] == 0) {
      months[c] += (short) (month - since[c]);
    }
  }

  private void reached(int household, int before, int after, int size) {
    if (reached.isKept()) {
      reached.add(households.village[household], members(after, size) - members(before, size));
    }
  }

  /** Number of members with a selling alter in a circle of a size and with a number of sellers. */
  private static int members(int sellers, int size) {
    return sellers == 0 ? 0 : sellers == 1 ? size - 1 : size;
  }

  @Override
  public int exposedMonths(int household, int month) {
    int c = circles.circleOf(household);
    return months[c] + (sellers[c] > 0 ? month - since[c] : 0);
  }

  @Override
  public long sellingPairs(int village) {
    long count = ofVillage[village];
    return crossing ? (territory.village(village).households() - count) * sellers[0] : count;
  }

  /** Does nothing: circles keep count as they are told. */
  @Override
  public void attribute(int household) {}

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
    archive.chapter("circles");
    archive.column(sellers);
    archive.column(touchedBefore);
    archive.column(since);
    archive.column(months);
    archive.column(ofVillage);
    pairs.keep(archive);
  }
}
