package org.taocun.market;

import java.time.YearMonth;
import java.util.List;
import org.taocun.base.Param;

/** A dated shock from outside that multiplies outside income and demand while it lasts. */
public record Shock(
    @Param(doc = "Its name, for tables.", def = "shock", source = "user") String name,
    @Param(doc = "Whether it happens.", def = "true", source = "model switch") boolean enabled,
    @Param(doc = "First month.", unit = "year-month", def = "2008-10", source = "user")
        YearMonth from,
    @Param(doc = "Last month.", unit = "year-month", def = "2099-12", source = "user")
        YearMonth until,
    @Param(
            doc = "Factor on outside income.",
            unit = "factor",
            def = "1",
            range = "[0,inf)",
            source = "user")
        double outsideIncomeFactor,
    @Param(
            doc = "Factor on demand.",
            unit = "factor",
            def = "1",
            range = "[0,inf)",
            source = "user")
        double demandFactor,
    @Param(
            doc =
                "Scandal: reputation, 0 neutral to -1 none, that every village loses in the first"
                    + " month; it recovers by trust.recovery.",
            unit = "reputation",
            def = "0",
            range = "[0,2]",
            source = "user")
        double reputationLoss) {

  /** The factor of all shocks on demand at a date. */
  static double onDemand(List<Shock> shocks, YearMonth date) {
    double factor = 1;
    for (Shock shock : shocks) {
      factor *= shock.lasts(date) ? shock.demandFactor() : 1;
    }
    return factor;
  }

  /** The factor of all shocks on outside income at a date. */
  static double onIncome(List<Shock> shocks, YearMonth date) {
    double factor = 1;
    for (Shock shock : shocks) {
      factor *= shock.lasts(date) ? shock.outsideIncomeFactor() : 1;
    }
    return factor;
  }

  /** The reputation that all shocks take from every village in the month of a date. */
  public static double onReputation(List<Shock> shocks, YearMonth date) {
    double loss = 0;
    for (Shock shock : shocks) {
      loss += shock.enabled() && date.equals(shock.from()) ? shock.reputationLoss() : 0;
    }
    return loss;
  }

  private boolean lasts(YearMonth date) {
    return enabled && !date.isBefore(from) && !date.isAfter(until);
  }
}
