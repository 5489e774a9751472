package org.taocun.study.rules;

import java.util.List;

/**
 * The details in the origin of rules against each other.
 *
 * @param data the files
 * @param ofPeriods true for a baseline of each period
 * @param seed of the parts that are set aside
 * @param answer word of the rule that was named; "" if the data cannot tell
 */
record IdentifyInfo(List<String> data, boolean ofPeriods, long seed, String answer) {}
