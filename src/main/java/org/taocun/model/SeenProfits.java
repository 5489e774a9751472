package org.taocun.model;

import org.taocun.agents.EntrySettings;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Fen;

/** Profits of others that come before a household's eyes in a month. */
final class SeenProfits {
  private final World world;
  private final Households all;
  private final EntrySettings settings;

  SeenProfits(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.entry();
  }

  /** Receiver of profits that a household sees. */
  @FunctionalInterface
  interface Sight {
    void saw(int alter, double yuan);
  }

  /** The mean of the profits seen. */
  static final class Mean implements Sight {
    private double sumYuan;
    private int seen;

    @Override
    public void saw(int alter, double yuan) {
      sumYuan += yuan;
      seen++;
    }

    double sumYuan() {
      return sumYuan;
    }

    int seen() {
      return seen;
    }
  }

  /** Looks at the alters of both layers. */
  void look(int i, int month, Sight sight) {
    look(world.strong, i, month, sight);
    look(world.weak, i, month, sight);
  }

  /** Looks at up to {@code attention} alters, from a drawn one on. */
  private void look(Exposure ties, int i, int month, Sight sight) {
    if (ties.selling(i) == 0) {
      return;
    }
    int degree = ties.degree(i);
    int from =
        degree <= settings.attention()
            ? 0
            : Draws.stableIndex(world.draws.bits(Decision.ATTENTION, all.key[i], month), degree);
    for (int k = 0; k < Math.min(degree, settings.attention()); k++) {
      int alter = ties.alter(i, (from + k) % degree);
      if (earns(alter, month) && sees(i, alter, month)) {
        sight.saw(alter, Fen.toYuan(all.profitFen[alter]));
      }
    }
  }

  private boolean sees(int i, int alter, int month) {
    long pair = Draws.entity(all.key[i], all.key[alter]);
    return world.draws.uniform(Decision.OBSERVATION, pair, month) < settings.visibility();
  }

  /** True if a household sells and has earned something that could be seen. */
  private boolean earns(int alter, int month) {
    return all.sells(alter)
        && (!world.scenario.market().enabled() || (month > 1 && all.since[alter] < month));
  }

  /** Profit of last month of the alter met; NaN if it does not sell. */
  double metYuan(int i, int month) {
    int alter = met(i, month);
    return alter >= 0 && earns(alter, month) ? Fen.toYuan(all.profitFen[alter]) : Double.NaN;
  }

  /** The alter met by chance, all ties alike; −1 without ties. */
  int met(int i, int month) {
    int close = world.strong.degree(i);
    int total = close + world.weak.degree(i);
    if (total == 0) {
      return -1;
    }
    int k = Draws.stableIndex(world.draws.bits(Decision.MEETING, all.key[i], month), total);
    return k < close ? world.strong.alter(i, k) : world.weak.alter(i, k - close);
  }
}
