package org.taocun.market;

import org.taocun.base.Param;

/**
 * The contract of an organisation with those who supply its shops, which the spot price may tempt
 * either side to break. Without a spread of that price nothing tempts, and all contracts are kept.
 */
public record ContractSettings(
    @Param(
            doc =
                "Spread of the spot price: standard deviation of the logarithm of its monthly ratio"
                    + " to the contract price, which is 1 on average, by category; 0: it tempts"
                    + " nobody.",
            unit = "spread",
            def = "0",
            range = "[0,2]",
            source = "none by default")
        double spotSpread,
    @Param(
            doc =
                "Deposit: what a side that breaks the contract loses to the other, as a share of"
                    + " the contract price.",
            unit = "share",
            def = "0",
            range = "[0,10]",
            source = "none by default")
        double deposit,
    @Param(
            doc =
                "Chance that a court makes who breaks the contract pay the difference of price to"
                    + " the other side.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source =
                "none by default: public enforcement is hardly effective (Guo and Jolly 2008, in"
                    + " abstract)")
        double court,
    @Param(
            doc =
                "Reluctance: what the most scrupulous give up rather than break the contract, as a"
                    + " share of the contract price; all others lie evenly between 0 and it.",
            unit = "share",
            def = "0.5",
            range = "[0,10]",
            source = "assumed")
        double scruple,
    @Param(
            doc =
                "Months for which a supplier that broke the contract may not supply; suppliers"
                    + " expect to lose as many months' pay by it.",
            unit = "months",
            def = "3",
            range = "[0,1200]",
            source = "assumed: a season")
        int barredMonths) {
  /** True if there is a price that tempts. */
  public boolean tempting() {
    return spotSpread > 0;
  }

  /**
   * The spot price, in contract prices: lognormal, of mean 1.
   *
   * @param z a standard normal number
   */
  public double spot(double z) {
    return Pricing.appeal(spotSpread, z);
  }

  /**
   * True if a supplier breaks the contract: (1 − court)·(spot − 1) > deposit + membership +
   * scruple·luck, all in contract prices.
   *
   * @param membership what it expects to lose by being barred
   * @param luck the supplier's place among all, from 0 (no scruples) to 1
   */
  public boolean supplierBreaks(double spot, double membership, double luck) {
    return (1 - court) * (spot - 1) > deposit + membership + scruple * luck;
  }

  /**
   * True if the buyer breaks the contract: (1 − farmersShare)·((1 − court)·(1 − spot) − deposit) >
   * scruple·luck. Owners have only their share of what is gained.
   *
   * @param farmersShare suppliers' share of the organisation's earnings
   * @param luck the buyer's place among all, from 0 (no scruples) to 1
   */
  public boolean buyerBreaks(double spot, double farmersShare, double luck) {
    return (1 - farmersShare) * ((1 - court) * (1 - spot) - deposit) > scruple * luck;
  }

  /**
   * Penalty that a breaker of the contract pays to the other side, in contract prices: deposit +
   * |spot − 1| if a court says so.
   */
  public double penalty(double spot, boolean judged) {
    return deposit + (judged ? Math.abs(spot - 1) : 0);
  }
}
