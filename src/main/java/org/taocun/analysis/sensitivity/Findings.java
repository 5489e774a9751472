package org.taocun.analysis.sensitivity;

import java.util.List;

/** Results of a sweep about the influence of factors on one outcome. */
public sealed interface Findings
    permits SobolIndices, MorrisScreening, FactorialEffects, Associations, Differences {
  /** The factors' numbers, from the most to the least influence; those without any figure last. */
  List<Integer> order();

  /**
   * Reservations about these results.
   *
   * @param replications of each point
   */
  List<Doubt> doubts(int replications);
}
