package org.taocun.model;

import org.taocun.agents.AwarenessSettings;
import org.taocun.base.Decision;
import org.taocun.base.IntList;

/** All households as one population: they hear of e-commerce, from media and by word of mouth. */
final class Farmers implements Exposure.Touch {
  private final World world;
  private final Households all;
  private final AwarenessSettings awareness;
  private final Calendar media;
  private final WaitingTimes mediaWait;

  private final IntList exposed = new IntList();

  Farmers(World world) {
    this.world = world;
    all = world.households;
    awareness = world.scenario.awareness();
    int months = world.scenario.months();
    media = new Calendar(months);
    mediaWait = new WaitingTimes(world.draws, Decision.MEDIA, awareness.mediaReach(), months);
  }

  /**
   * Sets the households that are aware at the start, and the months in which the media reach the
   * others.
   */
  void settle() {
    boolean leadersAware = world.scenario.entry().leaders().aware();
    for (int i = 0; i < all.count; i++) {
      boolean aware =
          !awareness.enabled()
              || (leadersAware && all.is(i, Households.LEADER))
              || world.uniform(Decision.AWARE_AT_START, i) < awareness.initialShare();
      if (aware) {
        all.status[i] = Households.AWARE;
      } else {
        world.book.unaware[all.village[i]]++;
        if (awareness.mediaReach() > 0) {
          media.add(mediaWait.after(all.key[i], 0), i);
        }
      }
    }
  }

  /** Spreads awareness: by media first, then by word of mouth among those with selling alters. */
  void hear(int month) {
    if (!awareness.enabled()) {
      return;
    }
    int reached = media.open(month);
    for (int k = 0; k < reached; k++) {
      int i = media.due()[k];
      if (all.status[i] == Households.UNAWARE) {
        world.becomeAware(i);
      }
    }
    for (int k = 0; k < exposed.size(); k++) {
      if (!staysUnaware(exposed.get(k))) {
        all.clear(exposed.get(k), Households.EXPOSED);
      }
    }
    exposed.removeIf(i -> !all.is(i, Households.EXPOSED));
  }

  /** True if a household is unaware and exposed still, after this month's word of mouth. */
  private boolean staysUnaware(int i) {
    int strong = world.strong.selling(i);
    int weak = world.weak.selling(i);
    if (all.status[i] != Households.UNAWARE || strong + weak == 0) {
      return false;
    }
    double deaf = power(1 - awareness.betaStrong(), strong) * power(1 - awareness.betaWeak(), weak);
    if (world.uniform(Decision.WORD_OF_MOUTH, i) < 1 - deaf) {
      world.becomeAware(i);
      return false;
    }
    return true;
  }

  private static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int bits = exponent; bits > 0; bits >>= 1) {
      if ((bits & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  /**
   * The listener that entries must tell: nobody if all are aware and no refusal waits for others.
   */
  Exposure.Touch touch() {
    return awareness.enabled() || world.entry.refusalsStand() ? this : NOBODY;
  }

  @Override
  public void touched(int i) {
    if (all.status[i] == Households.UNAWARE) {
      if (!all.is(i, Households.EXPOSED)) {
        all.set(i, Households.EXPOSED);
        exposed.add(i);
      }
    } else {
      world.entry.wake(i, world.month());
    }
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("farmers");
    media.keep(archive);
    archive.list(exposed);
  }
}
