/**
 * Statistics: estimates with intervals, paired differences, judgements of simulated figures, and
 * below it spatial statistics and sensitivity analysis. May use {@code base} and Commons Math. Its
 * one rule: pure functions; every estimate carries n and an interval.
 */
@NullMarked
package org.taocun.analysis;

import org.jspecify.annotations.NullMarked;
