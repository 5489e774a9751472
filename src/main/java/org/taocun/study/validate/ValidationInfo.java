package org.taocun.study.validate;

import java.util.List;
import java.util.Map;

/**
 * The details in a validation's run.json.
 *
 * @param patterns the rows' names
 * @param effects the rows' names
 * @param replications of every arm, by its label
 */
record ValidationInfo(
    List<String> patterns, List<String> effects, Map<String, Integer> replications) {}
