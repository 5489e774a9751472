package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Decision;
import org.taocun.base.IntList;
import org.taocun.network.Gravity;
import org.taocun.network.TieModel;

/**
 * Weak ties that sellers make, by the gravity rule of {@link Gravity}; members of associations make
 * them more often, and in part with other members. Cost O(sellers + ties made · log); partners are
 * found village by village, since the rule's tables are those of one village at a time.
 */
final class TieMaking {
  private final World world;
  private final Households all;
  private final Associations associations;
  private final Gravity gravity;
  private final double monthly;
  private final boolean none;

  private final IntList seekers = new IntList();
  private int[] partners = new int[64];
  private long[] byVillage = new long[64];

  /** Number of new ties of the month to households of other villages, by village. */
  final int[] outside;

  TieMaking(World world, Associations associations) {
    this.world = world;
    this.associations = associations;
    all = world.households;
    gravity =
        new Gravity(
            world.scenario.weak(),
            Land.places(world.territory),
            world.inclinations::of,
            world.draws);
    monthly = world.scenario.weak().madeBySellers();
    none = world.scenario.weak().model() == TieModel.NONE;
    outside = new int[world.book.villages];
  }

  /** Makes one month's ties. */
  void step(int month) {
    if (monthly == 0 || none || !(world.weak instanceof LinkExposure links)) {
      return;
    }
    Arrays.fill(outside, 0);
    seek();
    findPartners(month);
    for (int k = 0; k < seekers.size(); k++) {
      int i = seekers.get(k);
      int partner = partners[k];
      if (partner >= 0 && world.tie(links, i, partner)) {
        int v = all.village[i];
        world.book.newTies[v]++;
        outside[v] += all.village[partner] == v ? 0 : 1;
      }
    }
  }

  private void seek() {
    seekers.clear();
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      double chance = monthly * associations.tieFactor(all.village[i]);
      if (world.uniform(Decision.NEW_TIE, i) < chance) {
        seekers.add(i);
      }
    }
  }

  /** Finds all partners first: they depend on nothing that ties made this month change. */
  private void findPartners(int month) {
    int seeking = seekers.size();
    if (partners.length < seeking) {
      partners = new int[2 * seeking];
      byVillage = new long[2 * seeking];
    }
    for (int k = 0; k < seeking; k++) {
      byVillage[k] = ((long) all.village[seekers.get(k)] << 32) | k;
    }
    Arrays.sort(byVillage, 0, seeking);
    for (int k = 0; k < seeking; k++) {
      int place = (int) byVillage[k];
      int i = seekers.get(place);
      int member = associations.partner(i, month);
      partners[place] =
          member == Associations.NOBODY
              ? gravity.partner(i, Decision.NEW_TIE_PARTNER, month)
              : member;
    }
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.column(outside);
  }
}
