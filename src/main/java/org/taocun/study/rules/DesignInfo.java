package org.taocun.study.rules;

/**
 * The details in the origin of surveys that tell rules apart.
 *
 * @param replications runs of each world
 * @param designs number of surveys to choose from
 * @param chosen number of the one that tells best; -1 if none could be paid
 */
record DesignInfo(long seed, int replications, int designs, int chosen) {}
