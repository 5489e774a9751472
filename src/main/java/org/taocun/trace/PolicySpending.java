package org.taocun.trace;

/** A line of the public ledger. */
public record PolicySpending(
    int month, String policy, String instrument, String village, long units, long fen) {}
