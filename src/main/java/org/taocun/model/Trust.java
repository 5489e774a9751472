package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.Honesty;
import org.taocun.agents.TrustSettings;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.market.Saving;
import org.taocun.market.Shock;

/**
 * Cheating, reputation and brand. A seller decides while it settles its month; cheating saves
 * production cost at once, and the village's reputation among buyers falls for everybody
 * afterwards. Goods that are as promised may build the village's brand.
 */
final class Trust {
  private final World world;
  private final Households all;
  private final TrustSettings settings;
  private final double[] supervision;

  /** The month's sales by cheats, by village. */
  final long[] cheatedFen;

  /** Number of the month's cheats, by village. */
  final int[] cheats;

  Trust(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.trust();
    int villages = world.book.villages;
    supervision = new double[villages];
    Arrays.fill(supervision, settings.supervision());
    cheatedFen = new long[villages];
    cheats = new int[villages];
  }

  /** Level of supervision of a village, 0 to 1. */
  double supervision(int village) {
    return supervision[village];
  }

  /** Raises a village's supervision to at least a level from now on. */
  void supervise(int village, double level) {
    supervision[village] = Math.max(supervision[village], level);
  }

  /** Begins a month: flows start at zero, and the month's scandals strike. */
  void openMonth(int month) {
    if (settings.enabled()) {
      Arrays.fill(cheatedFen, 0);
      Arrays.fill(cheats, 0);
    }
    double loss =
        Shock.onReputation(
            world.scenario.shocks(), world.scenario.start().plusMonths(Math.max(0, month - 1)));
    if (loss > 0) {
      double[] reputation = world.book.reputation;
      Arrays.setAll(reputation, v -> Math.max(-1, reputation[v] - loss));
    }
  }

  /**
   * Production cost that a seller saves by cheating this month; 0 if it is honest.
   *
   * @param profitFen its profit if it is honest
   */
  long savedFen(int i, long revenueFen, long productionFen, long profitFen) {
    if (!settings.enabled() || revenueFen <= 0) {
      return 0;
    }
    int v = all.village[i];
    double thin = Honesty.thinness(settings, (double) profitFen / revenueFen);
    double u = world.uniform(Decision.CHEATING, i);
    double watched = watched(v);
    if (u >= Honesty.chance(settings, thin, 0, watched)
        || u >= Honesty.chance(settings, thin, honesty(i), watched)) {
      return 0;
    }
    cheats[v]++;
    cheatedFen[v] = Fen.plus(cheatedFen[v], revenueFen);
    return (long) (productionFen * Honesty.gain(settings, watched));
  }

  /** Supervision of a village and, of what it leaves, the quality control of organisations. */
  private double watched(int v) {
    double control = world.services.of(v).off(Saving.CHEATING);
    return control == 0 ? supervision[v] : 1 - (1 - supervision[v]) * (1 - control);
  }

  /** Honesty of a household, worked out whenever it is asked for. */
  double honesty(int i) {
    double drawn = settings.honesty().at(world.draws, Decision.HONESTY, all.key[i], i);
    return Math.max(0, Math.min(1, drawn));
  }

  /** Settles reputations and brands, since buyers have seen the month's goods. */
  void settle() {
    double[] reputation = world.book.reputation;
    for (int v = 0; v < reputation.length; v++) {
      if (reputation[v] != 0 || cheatedFen[v] > 0) {
        reputation[v] = Honesty.after(settings, reputation[v], cheatedShare(v));
      }
    }
    if (settings.enabled() && (settings.brandGrowth() > 0 || settings.brandLoss() > 0)) {
      settleBrands();
    }
  }

  private void settleBrands() {
    VillageBook book = world.book;
    for (int v = 0; v < book.villages; v++) {
      book.brand[v] = Honesty.brandAfter(settings, book.brand[v], cheatedShare(v), book.parcels[v]);
    }
  }

  /** The cheats' share of a village's sales of the month. */
  private double cheatedShare(int v) {
    long sales = world.book.turnoverFen[v];
    return sales > 0 ? (double) cheatedFen[v] / sales : 0;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("trust");
    archive.column(supervision);
    archive.column(cheatedFen);
    archive.column(cheats);
  }
}
