package org.taocun.analysis.herding;

/**
 * Manner in which ties came to be missing: what one has to know to say anything about a network of
 * which only a part was observed. Which of a person's ties are missing is chance in both cases; a
 * survey that lets people name their closest friends only is not of this kind.
 */
public sealed interface Unobserved {
  /**
   * A sampled network: every tie was observed with the same known probability, independently.
   *
   * @param share that probability, above 0 and at most 1
   */
  record Sampled(double share) implements Unobserved {
    /** Checks the share. */
    public Sampled {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("share must be above 0 and at most 1, was " + share);
      }
    }
  }

  /**
   * Censored nominations: everybody could name at most so many. Who named fewer named all.
   *
   * @param most the largest number of people that could be named, 1 or more
   * @param numbers how many ties each person has, as asked for beside the names; needed only of
   *     those who named as many as they could; {@link #UNKNOWN} where it is not known
   */
  record Censored(int most, int[] numbers) implements Unobserved {
    /** The number of ties of who was not asked. */
    public static final int UNKNOWN = -1;

    /** Checks the limit. */
    public Censored {
      if (most < 1) {
        throw new IllegalArgumentException("most must be 1 or more, was " + most);
      }
    }
  }
}
