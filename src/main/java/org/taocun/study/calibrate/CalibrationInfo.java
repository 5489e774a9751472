package org.taocun.study.calibrate;

/**
 * The details in a calibration's imprint.
 *
 * @param scenarioHash of the scenario with its own values, and of its input files
 * @param replications runs at each point
 * @param points number of tried points
 * @param fresh replications of the best point with luck that the search never saw
 * @param loss of the best point: the sum of squared misses
 */
record CalibrationInfo(
    String scenarioHash, long seed, int replications, int points, int fresh, double loss) {}
