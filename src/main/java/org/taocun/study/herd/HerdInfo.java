package org.taocun.study.herd;

import java.util.List;

/**
 * The details in the origin of tests of herding.
 *
 * @param people the file of people
 * @param ties the file of ties
 * @param tests words of the tests
 * @param seed of the permutations
 * @param permutations number of each test that permutes
 */
record HerdInfo(String people, String ties, List<String> tests, long seed, int permutations) {}
