package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.HouseholdSettings;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Fen;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;

/**
 * The state of all households in columns, one array per trait, households of a village side by
 * side.
 */
final class Households {
  static final byte UNAWARE = 0;
  static final byte AWARE = 1;
  static final byte SELLER = 2;
  static final byte LAPSED = 3;
  static final byte REFUSED = 4;
  static final List<String> STATUS = List.of("unaware", "aware", "seller", "lapsed", "refused");

  static final byte LEADER = 1;

  /** Flag of a household that is put down for a deliberation. */
  static final byte DUE = 2;

  /** Flag of a household that is put down for a departure. */
  static final byte LEAVING = 4;

  /** Flag of an unaware household with a selling alter. */
  static final byte EXPOSED = 8;

  /** Flag of a household whose working members are away. */
  static final byte AWAY = 32;

  /** Flag of a household whose working members have come home. */
  static final byte RETURNED = 64;

  /** Flag of a household that sells or has sold before. */
  static final byte BEGUN = -128;

  /** Highest chance that must be worked out, more than any chance. */
  static final float UNKNOWN = 2;

  /** Flag of a household that sells at live shows this month. */
  static final byte LIVE = 16;

  final int count;
  final long[] key;

  /** The luck of each household in its decisions to enter. */
  final long[] entryLuck;

  final int[] village;
  final byte[] status;
  final byte[] flags;
  final double[] threshold;

  /**
   * Bound on the chance to enter of an aware household with broadband until another leader or,
   * where {@link ChanceGrowth} is not known, another alter enters, rounded up; {@link #UNKNOWN} or
   * above if it must be worked out. Most deliberations come down to this number.
   */
  final float[] highestChance;

  final float[] belief;
  final float[] earning;
  final float[] skill;
  final float[] appeal;
  final long[] capitalFen;
  final long[] profitFen;

  /** Month of the last start or exit. */
  final short[] since;

  final short[] lossMonths;

  /** Number of months of example already counted in the skill column. */
  final short[] lessons;

  /** Number of rounds of deciding so far, in each of which households look at what others do. */
  int looks;

  private Households(int count) {
    this.count = count;
    key = new long[count];
    entryLuck = new long[count];
    village = new int[count];
    status = new byte[count];
    flags = new byte[count];
    threshold = new double[count];
    highestChance = new float[count];
    Arrays.fill(highestChance, UNKNOWN);
    belief = new float[count];
    earning = new float[count];
    skill = new float[count];
    appeal = new float[count];
    capitalFen = new long[count];
    profitFen = new long[count];
    since = new short[count];
    lossMonths = new short[count];
    lessons = new short[count];
  }

  /** Draws all households' traits. */
  static Households born(
      Territory territory, HouseholdSettings traits, EntrySettings entry, Draws draws) {
    Households all = new Households(territory.households());
    List<Village> villages = territory.villages();
    for (int v = 0; v < villages.size(); v++) {
      Village village = villages.get(v);
      float income = (float) territory.provinces().outsideIncome(village.countyIndex());
      for (int ordinal = 0; ordinal < village.households(); ordinal++) {
        int i = village.firstHousehold() + ordinal;
        all.village[i] = v;
        all.key[i] = Draws.entity(village.key(), ordinal);
        all.entryLuck[i] = draws.luck(Decision.ENTRY, all.key[i]);
        all.draw(i, traits, entry, draws);
        all.earning[i] *= income;
      }
    }
    return all;
  }

  private void draw(int i, HouseholdSettings traits, EntrySettings entry, Draws draws) {
    long k = key[i];
    threshold[i] = entry.threshold().value().at(draws, Decision.THRESHOLD, k, i);
    belief[i] = (float) entry.beliefYuan().at(draws, Decision.BELIEF, k, i);
    earning[i] = (float) Math.max(0, traits.earning().at(draws, Decision.EARNING, k, i));
    capitalFen[i] = Fen.ofYuan(traits.capitalYuan().at(draws, Decision.CAPITAL, k, i));
    skill[i] = (float) drawnSkill(i, traits, draws);
    if (draws.uniform(Decision.LEADER, k, 0) < entry.leaders().share()) {
      makeLeader(i, entry.leaders().skill());
    }
  }

  /** The skill that a household was born with, before any leader's floor. */
  double drawnSkill(int i, HouseholdSettings traits, Draws draws) {
    return Math.max(0, Math.min(1, traits.skill().at(draws, Decision.SKILL, key[i], i)));
  }

  void makeLeader(int i, double leastSkill) {
    flags[i] |= LEADER;
    skill[i] = (float) Math.max(skill[i], leastSkill);
  }

  boolean is(int i, byte flag) {
    return (flags[i] & flag) != 0;
  }

  void set(int i, byte flag) {
    flags[i] |= flag;
  }

  void clear(int i, byte flag) {
    flags[i] &= (byte) ~flag;
  }

  /** The keys of some households, fetched together. */
  long[] keys(int[] who, int count) {
    long[] keys = new long[count];
    for (int k = 0; k < count; k++) {
      keys[k] = key[who[k]];
    }
    return keys;
  }

  boolean sells(int i) {
    return status[i] == SELLER;
  }

  String statusName(int i) {
    return STATUS.get(status[i]);
  }

  /**
   * Keeps its state, or brings it back.
   *
   * @param born the same households at birth; most of them have not changed
   */
  void keep(Archive archive, Households born) {
    archive.chapter("households");
    archive.column(status);
    archive.column(flags);
    archive.column(skill, born.skill);
    archive.column(appeal);
    archive.column(capitalFen, born.capitalFen);
    archive.column(profitFen);
    archive.column(since);
    archive.column(lossMonths);
    archive.column(lessons);
    looks = archive.whole(looks);
  }
}
