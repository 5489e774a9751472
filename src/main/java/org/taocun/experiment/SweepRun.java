package org.taocun.experiment;

import java.time.YearMonth;
import java.util.Optional;
import org.taocun.base.Message;
import org.taocun.trace.RunRecord;

/**
 * A run of a sweep that has ended, successfully or not.
 *
 * @param point the point's number, from 0
 * @param replication the replication's number, from 0
 * @param start the scenario's first month
 * @param seconds its duration
 * @param record its results; empty if it failed
 * @param error the reason why it failed, one line; {@link Message#NONE} if it did not
 */
public record SweepRun(
    int point,
    int replication,
    YearMonth start,
    double seconds,
    Optional<RunRecord> record,
    Message error) {}
