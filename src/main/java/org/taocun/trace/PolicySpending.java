package org.taocun.trace;

/**
 * A line of the public ledger: the payments of one policy in one month in one village.
 *
 * @param month month of the simulation
 * @param policy name of the policy
 * @param instrument its instrument
 * @param county county of the village
 * @param township township of the village
 * @param village the village in which the money is spent
 * @param receiver the kind of receiver, such as providers
 * @param units number of households, villages or parcels paid for
 * @param fen the amount
 */
public record PolicySpending(
    int month,
    String policy,
    String instrument,
    String county,
    String township,
    String village,
    String receiver,
    long units,
    long fen) {}
