package org.taocun.model;

import java.util.List;
import org.taocun.base.Fen;
import org.taocun.policy.GovernmentSettings;
import org.taocun.policy.PolicySettings;

/**
 * Budget of a government: a twelfth a month, shared out among its policies in force in the parts (1
 * − a)·w/Σw + a·c/Σc, a the ambition, w a policy's weight and c its ambitionWeight; where one of
 * the sums is 0 the other decides alone. Whole fen, by largest remainder.
 */
final class Budget {
  private final long yearFen;
  private final double ambition;
  private final List<Programme> programmes;

  Budget(GovernmentSettings settings, List<Programme> programmes) {
    yearFen = Fen.ofYuan(settings.budgetYuanPerYear());
    ambition = settings.ambition();
    this.programmes = List.copyOf(programmes);
  }

  /** Shares the month's money out; in a month without a policy it is lost. */
  void share(int month) {
    double[] parts = parts(month);
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    if (yearFen == 0 || sum == 0) {
      return;
    }
    long[] shares = Fen.split(Fund.part(yearFen, Math.floorMod(month - 1, 12)), parts);
    for (int p = 0; p < shares.length; p++) {
      programmes.get(p).fund().add(shares[p]);
    }
  }

  private double[] parts(int month) {
    double[] weights = new double[programmes.size()];
    double[] shown = new double[programmes.size()];
    double sum = 0;
    double shownSum = 0;
    for (int p = 0; p < weights.length; p++) {
      if (programmes.get(p).fund().inForce(month)) {
        PolicySettings policy = programmes.get(p).policy();
        weights[p] = policy.weight();
        shown[p] = policy.ambitionWeight();
        sum += weights[p];
        shownSum += shown[p];
      }
    }
    double toShown = shownSum == 0 ? 0 : sum == 0 ? 1 : ambition;
    double[] parts = new double[weights.length];
    for (int p = 0; p < parts.length; p++) {
      parts[p] =
          (sum == 0 ? 0 : (1 - toShown) * weights[p] / sum)
              + (shownSum == 0 ? 0 : toShown * shown[p] / shownSum);
    }
    return parts;
  }
}
