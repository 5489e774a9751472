package org.taocun.analysis.herding;

import java.util.List;

/**
 * Standing of findings to worlds of one kind.
 *
 * @param lookAlike name of the worlds
 * @param causes what makes adopters alike in them; none for chance
 * @param along layers of ties along which these act; none for all
 * @param comparisons of the tests that the atlas has
 * @param expected number of rare findings to be expected in such a world
 */
public record Standing(
    String lookAlike,
    List<Cause> causes,
    List<String> along,
    List<Comparison> comparisons,
    double expected) {
  /** A chance of as many rare findings of at most this much is small. */
  private static final double SMALL = 0.1;

  /** What findings say of worlds. */
  public enum Kind {
    /** No finding is rare in them. */
    AGREES,
    /** There is no finding that counts. */
    OPEN,
    /** Some are, not more than may come about among so many tests. */
    DOUBTFUL,
    /** More are than easily come about. */
    HARD
  }

  /** Copies the lists. */
  public Standing {
    causes = List.copyOf(causes);
    along = List.copyOf(along);
    comparisons = List.copyOf(comparisons);
  }

  /** The findings that are rare in such worlds. */
  public List<Comparison> rare() {
    return comparisons.stream()
        .filter(one -> one.agreement() == Comparison.Agreement.RARE)
        .toList();
  }

  /** Number of findings that count: that are rare or usual in such worlds. */
  public long compared() {
    return rare().size()
        + comparisons.stream().filter(one -> one.agreement() == Comparison.Agreement.USUAL).count();
  }

  /**
   * What the findings say. They are hard to reconcile with such a world if a test that holds its
   * level there rejects, all tests considered (q); or if so many are rare that the chance of it is
   * at most a tenth: that of r or more is at most expected/r, however tests depend on each other
   * (Markov's inequality).
   */
  public Kind kind() {
    int rare = rare().size();
    if (rare == 0) {
      return compared() == 0 ? Kind.OPEN : Kind.AGREES;
    }
    boolean hard = comparisons.stream().anyMatch(Comparison::speaksAgainst);
    return hard || expected <= SMALL * rare ? Kind.HARD : Kind.DOUBTFUL;
  }
}
