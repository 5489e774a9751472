package org.taocun.study.verify;

import org.taocun.analysis.Interval;
import org.taocun.scenario.Scenario.Expectation;

/**
 * A known answer and what the engine gave.
 *
 * @param file the scenario's file
 * @param expectation the known answer
 * @param simulated the estimate; for exact answers the replication farthest from the answer
 * @param interval where the answer must lie: the estimate with 4 standard errors and the tolerance
 *     on either side, for exact answers the tolerance only
 * @param n replications that count
 * @param passed whether the answer lies in the interval
 * @param note what went wrong apart from the number, or nothing
 */
public record VerificationRow(
    String file,
    Expectation expectation,
    double simulated,
    Interval interval,
    int n,
    boolean passed,
    String note) {}
