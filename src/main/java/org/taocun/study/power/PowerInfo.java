package org.taocun.study.power;

/**
 * The details in an experiment's imprint.
 *
 * @param replications runs at each point
 * @param shard the part of the runs in the folder, i/n; "" for all
 * @param permutations of each test that permutes
 * @param expectedHash SHA-256 of expected.csv, which was written before the first run
 * @param secondsOfAllRuns summed over the threads
 */
record PowerInfo(
    long seed,
    int replications,
    String shard,
    int points,
    int finishedRuns,
    long failedRuns,
    int permutations,
    String expectedHash,
    double secondsOfAllRuns) {}
