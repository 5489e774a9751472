package org.taocun.study.verify;

import org.taocun.analysis.Interval;
import org.taocun.scenario.Scenario.Expectation;

/**
 * A known answer and the simulated one.
 *
 * @param file the scenario's file
 * @param expectation the known answer
 * @param simulated the estimate; for exact answers the replication farthest from the answer
 * @param interval the allowed interval: the estimate with 4 standard errors and the tolerance on
 *     either side, for exact answers with the tolerance only
 * @param n replications that count
 * @param passed true if the answer lies in the interval
 * @param note a problem other than the number; "" if there is none
 */
public record VerificationRow(
    String file,
    Expectation expectation,
    double simulated,
    Interval interval,
    int n,
    boolean passed,
    String note) {}
