package org.taocun.experiment;

import java.time.YearMonth;
import java.util.Optional;
import org.taocun.trace.RunRecord;

/**
 * A run of a sweep that has ended, well or not.
 *
 * @param point the point's number, from 0
 * @param replication the replication's number, from 0
 * @param start the scenario's first month
 * @param seconds how long it took
 * @param record what it left; empty when it failed
 * @param error why it failed, one line; "" when it did not
 */
public record SweepRun(
    int point,
    int replication,
    YearMonth start,
    double seconds,
    Optional<RunRecord> record,
    String error) {}
