package org.taocun.trace;

/**
 * A household in a month.
 *
 * @param status unaware, aware, seller, lapsed or refused
 * @param strongAlters number of strong alters
 * @param strongSelling number of them that sell
 * @param weakAlters number of weak alters
 * @param weakSelling number of them that sell
 * @param inclination amount by which its threshold is lower; NaN where it is not observed or nobody
 *     is inclined
 * @param shops open shops
 * @param profitYuan profit of the month, 0 for those that do not sell
 * @param incomeYuan profit of sellers or outside income of others, and what an organisation paid
 *     the household for supplies
 */
public record PanelRow(
    int month,
    String village,
    String household,
    String status,
    boolean leader,
    int strongAlters,
    int strongSelling,
    int weakAlters,
    int weakSelling,
    double threshold,
    double inclination,
    double skill,
    double capitalYuan,
    int shops,
    double profitYuan,
    double incomeYuan) {}
