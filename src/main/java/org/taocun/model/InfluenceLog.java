package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.agents.Outlook;
import org.taocun.base.Draws;
import org.taocun.trace.Adopter;
import org.taocun.trace.Decided;
import org.taocun.trace.Decided.Alters;
import org.taocun.trace.Decided.Kind;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.Truth;

/**
 * The log of who had whom before it when it entered, and the credit of the sellers for herding
 * entries. Cost: entries · sellers before them, and per herding entry that of {@link EntryGame}.
 */
final class InfluenceLog extends FirstEntries {
  private static final int MOST_COUNTED = 3;
  private static final boolean[] NOBODY = {};

  private final World world;
  private final Households all;
  private final InfluenceSink sink;

  /** Entries in the public order of each village. */
  private final List<List<Exemplar.Act>> acts = new ArrayList<>();

  private final int[] herding = new int[MOST_COUNTED + 1];
  private int alone;
  private double strongCredit;
  private double weakCredit;
  private double otherCredit;
  private int uncredited;

  InfluenceLog(World world, InfluenceSink sink) {
    super(world);
    this.world = world;
    this.all = world.households;
    this.sink = sink;
    for (int v = 0; v < world.book.villages; v++) {
      acts.add(new ArrayList<>());
    }
  }

  @Override
  public void acted(int household, boolean entered, double logOdds) {
    if (entered) {
      acts.get(all.village[household]).add(new Exemplar.Act(household, world.month(), logOdds));
    }
  }

  @Override
  public void entering(Entrants entrants) {
    super.entering(entrants);
    for (int k = 0; k < entrants.count(); k++) {
      int i = entrants.household(k);
      if (!own(entrants.motive(k))) {
        sink.decided(row(i, Kind.ENTRY, EventTable.motive(entrants.motive(k))));
        continue;
      }
      entered(i, entrants.motive(k));
    }
  }

  private void entered(int i, byte motive) {
    List<Exemplar> sellers = Exemplar.before(world, i, acts.get(all.village[i]));
    double u = Draws.uniform(all.entryLuck[i], world.month());
    Outlook whole = world.entry.outlook(i, world.month());
    boolean[] pivotal = NOBODY;
    double[] credit = {};
    double enoughSince = Double.NaN;
    if (motive == EventLog.HERDING) {
      EntryGame game = new EntryGame(world, i, whole, u, sellers);
      pivotal = game.pivotal();
      credit = game.credit();
      enoughSince = game.enoughSince();
      count(sellers, pivotal, credit);
    } else {
      alone++;
    }
    sink.decided(
        row(i, Kind.ENTRY, EventTable.motive(motive))
            .by(
                u,
                world.rule.evidence(whole),
                world.rule.leastEvidence(whole, u),
                enoughSince,
                world.rule.closeness(whole),
                world.rule.closeness(whole.withoutOthers()),
                number(pivotal)));
    new SellerRows(world, i, sellers, pivotal, credit).write(sink);
  }

  private void count(List<Exemplar> sellers, boolean[] pivotal, double[] credit) {
    herding[Math.min(MOST_COUNTED, number(pivotal))]++;
    boolean known = true;
    for (int k = 0; k < credit.length; k++) {
      known &= !Double.isNaN(credit[k]);
    }
    uncredited += known ? 0 : 1;
    for (int k = 0; known && k < credit.length; k++) {
      if (sellers.get(k).isStrong()) {
        strongCredit += credit[k];
      } else if (sellers.get(k).isWeak()) {
        weakCredit += credit[k];
      } else {
        otherCredit += credit[k];
      }
    }
  }

  private static int number(boolean[] pivotal) {
    int number = 0;
    for (boolean one : pivotal) {
      number += one ? 1 : 0;
    }
    return number;
  }

  @Override
  public void leaving(int[] who, int departing) {
    super.leaving(who, departing);
    for (int k = 0; k < who.length; k++) {
      sink.decided(row(who[k], Kind.EXIT, k < departing ? "departure" : "loss"));
    }
  }

  private Decided row(int i, Kind kind, String motive) {
    return Decided.without(
        world.month(),
        kind,
        world.territory.village(all.village[i]).id(),
        world.name(i),
        motive,
        alters(world.strong, i),
        alters(world.weak, i),
        world.leaders.selling(all.village[i]));
  }

  private Alters alters(Exposure ties, int i) {
    int stopped = 0;
    for (int k = ties.degree(i) - 1; k >= 0; k--) {
      stopped += all.status[ties.alter(i, k)] == Households.LAPSED ? 1 : 0;
    }
    return new Alters(ties.degree(i), ties.selling(i), stopped);
  }

  /** The three measures, with the twin world's first entries; hands out the adopters. */
  Truth truth(FirstEntries twin) {
    return new Truth(
        new Truth.Decisions(alone, List.of(herding[0], herding[1], herding[2], herding[3])),
        new Truth.Credit(strongCredit, weakCredit, otherCredit, uncredited),
        fates(twin),
        exits(),
        twin.exits());
  }

  private Truth.Fates fates(FirstEntries twin) {
    int[][] fate = new int[2][2];
    int despite = 0;
    double earlier = 0;
    for (int i = 0; i < count(); i++) {
      boolean here = month(i) != NEVER;
      boolean there = twin.month(i) != NEVER;
      if (here) {
        fate[herding(i) ? 0 : 1][there ? 1 : 0]++;
        earlier += there ? twin.month(i) - month(i) : 0;
      } else if (there) {
        despite++;
      }
      if (here || there) {
        sink.adopted(adopter(i, twin));
      }
    }
    int always = fate[0][1] + fate[1][1];
    return new Truth.Fates(
        fate[0][0],
        fate[0][1],
        fate[1][0],
        fate[1][1],
        despite,
        always == 0 ? Double.NaN : earlier / always);
  }

  private Adopter adopter(int i, FirstEntries twin) {
    return new Adopter(
        world.territory.village(all.village[i]).id(),
        world.name(i),
        month(i) == NEVER ? "" : EventTable.motive(motive(i)),
        month(i) == NEVER ? Double.NaN : month(i),
        twin.month(i) == NEVER ? Double.NaN : twin.month(i));
  }
}
