package org.taocun.trace;

/**
 * A line of the public ledger: what one policy paid in one month in one village.
 *
 * @param month month of the simulation
 * @param policy name of the policy
 * @param instrument its instrument
 * @param county county of the village
 * @param township township of the village
 * @param village the village in which the money is spent
 * @param receiver who is paid
 * @param units households, villages or parcels that were paid for
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
