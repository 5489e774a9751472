package org.taocun.analysis.sensitivity;

import java.util.List;

/** What a sweep tells about the factors behind one outcome. */
public sealed interface Findings permits SobolIndices, MorrisScreening, Associations, Differences {
  /** The factors' numbers, from the most to the least influence; those without any figure last. */
  List<Integer> order();

  /** What to know before believing it. */
  List<Doubt> doubts();
}
