package org.taocun.agents;

/**
 * The facts and beliefs on which a household decides.
 *
 * @param share combine(s, w): the joined selling shares of its ties, whatever the threshold's unit;
 *     0 where the rule does not ask for it
 * @param social combine(s, w) + λL, evidence with leader demonstration, in the unit of the
 *     threshold
 * @param threshold θ, in the unit of the evidence
 * @param barrier B, 0 to 3
 * @param privateProfitYuan private belief about the monthly profit; 0 where the rule does not weigh
 *     profit
 * @param expectedProfitYuan π̂: private belief mixed with the mean seen profit
 * @param metProfitYuan last month's profit of the alter it met; NaN when that alter does not sell
 * @param outsideYuan π_o, its monthly income outside e-commerce
 * @param startupYuan start-up cost
 * @param affordable whether capital and credit cover the start-up cost
 * @param observedLogOdds log odds of "selling pays", prior and observed acts together
 * @param priorLogOdds the prior's part of them
 * @param goodSignal true if its private signal says that selling pays
 */
public record Outlook(
    double share,
    double social,
    double threshold,
    double barrier,
    double privateProfitYuan,
    double expectedProfitYuan,
    double metProfitYuan,
    double outsideYuan,
    double startupYuan,
    boolean affordable,
    double observedLogOdds,
    double priorLogOdds,
    boolean goodSignal) {

  /**
   * The same outlook without the example of others: no selling alters, no leaders, no seen profits,
   * nobody met, no observed acts. The direct herding share is measured against it.
   */
  public Outlook withoutOthers() {
    return new Outlook(
        0,
        0,
        threshold,
        barrier,
        privateProfitYuan,
        privateProfitYuan,
        Double.NaN,
        outsideYuan,
        startupYuan,
        affordable,
        priorLogOdds,
        priorLogOdds,
        goodSignal);
  }
}
