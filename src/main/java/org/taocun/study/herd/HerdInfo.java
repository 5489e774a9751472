package org.taocun.study.herd;

import java.util.List;

/**
 * The details in the origin of tests of herding.
 *
 * @param data the files
 * @param tests words of the tests
 * @param seed of the permutations
 * @param permutations number of each test that permutes
 */
record HerdInfo(List<String> data, List<String> tests, long seed, int permutations) {}
