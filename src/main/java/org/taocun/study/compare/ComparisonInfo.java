package org.taocun.study.compare;

import java.util.List;

/**
 * The details in a comparison's run.json.
 *
 * @param replications of every arm
 * @param counted the figure and half width for which their number was determined; "" if it was
 *     given
 * @param start the first simulated month
 * @param arms beside the baseline
 * @param worlds in which the ranks must hold
 * @param decideOn the figure that arms are ranked by
 */
record ComparisonInfo(
    long seed,
    int replications,
    String counted,
    String start,
    int months,
    List<String> arms,
    List<String> worlds,
    String decideOn) {
  static ComparisonInfo of(ComparisonRows.Head head) {
    return new ComparisonInfo(
        head.seed(),
        head.replications(),
        head.counted(),
        head.start().toString(),
        head.months(),
        head.treatments(),
        head.worlds(),
        head.decideOn());
  }
}
