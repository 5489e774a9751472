package org.taocun.study.run;

import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.study.Precision;

/**
 * The figure that determined the number of replications of a run.
 *
 * @param name a headline figure
 * @param interval of its mean, by the rule that determined the number, cut to what is possible
 * @param replications the number
 */
public record CountedFigure(String name, double mean, Interval interval, int replications) {
  static CountedFigure of(Precision asked, double level, double[] values, Interval possible) {
    return new CountedFigure(
        asked.figure(),
        Estimate.ofMean(values).value(),
        asked.rule(level).interval(values).within(possible),
        values.length);
  }
}
