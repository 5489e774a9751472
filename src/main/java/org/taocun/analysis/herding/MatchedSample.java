package org.taocun.analysis.herding;

/**
 * Matched sample estimate of influence (Aral, Muchnik and Sundararajan 2009, Distinguishing
 * influence-based contagion from homophily-driven diffusion in dynamic networks, PNAS 106(51),
 * 21544-21549). In each period t, those whose first friend adopts in t are treated; those with ties
 * but no friend who has adopted are controls; neither has adopted by t. Each treated case is
 * matched with the control of the same period (and group, if asked) that is nearest by propensity,
 * a logit of treatment on traits, the log of the number of ties and the period, within a caliper of
 * 0.2 standard deviations of its η; each control serves once a period. Compared is adoption within
 * a window after t.
 *
 * @param treated number of treated cases
 * @param pairs number of those with a match
 * @param treatedRate share of the matched treated who adopt within the window
 * @param controlRate share of their controls who do
 * @param naive difference between all treated and controls of the same period, unmatched
 * @param overestimate naive difference over the matched one; what random matching would add
 * @param result the matched difference with McNemar's test
 */
public record MatchedSample(
    long treated,
    long pairs,
    double treatedRate,
    double controlRate,
    double naive,
    double overestimate,
    Answer result) {
  /**
   * The estimate over the ties of one layer. Cost O(ties + cases · log cases), cases being the
   * person-periods of treated and controls.
   *
   * @param window number of periods after t in which adoption counts, 1 or more
   * @param withinGroups whether controls come from the same group, and propensity has an effect of
   *     the group
   */
  public static MatchedSample of(Diffusion data, Ties ties, int window, boolean withinGroups) {
    if (window < 1) {
      throw new IllegalArgumentException("window must be 1 or more, was " + window);
    }
    try {
      Checks.requireTies(data, ties);
      if (withinGroups) {
        Checks.requireGroups(data);
      }
      return new Matching(data, ties, window, withinGroups).estimate();
    } catch (RefusedException e) {
      Answer refused = Answer.refused(Question.MATCHED_SAMPLE, e.refusal());
      return new MatchedSample(0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, refused);
    }
  }
}
