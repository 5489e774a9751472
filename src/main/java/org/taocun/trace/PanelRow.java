package org.taocun.trace;

/**
 * A household in a month. Shares are of the ties it has; both are 0 without ties.
 *
 * @param status unaware, aware, seller, lapsed or refused
 * @param strongAlters number of strong alters
 * @param strongSelling how many of them sell
 * @param weakAlters number of weak alters
 * @param weakSelling how many of them sell
 * @param shops open shops
 * @param profitYuan profit of the month, 0 for those that do not sell
 * @param incomeYuan profit of sellers, outside income of others
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
    double skill,
    double capitalYuan,
    int shops,
    double profitYuan,
    double incomeYuan) {}
