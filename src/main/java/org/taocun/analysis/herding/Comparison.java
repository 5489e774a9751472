package org.taocun.analysis.herding;

/**
 * A finding of a test in data, beside its rate of rejection in worlds of one kind.
 *
 * @param rate of rejection in such worlds
 * @param agreement what the rate says of the finding
 */
public record Comparison(Verdict.Finding finding, AtlasRow rate, Agreement agreement) {
  /** The largest share of worlds in which a rare finding was seen. */
  static final double RARE = 0.1;

  /** The standing of a finding in worlds of one kind. */
  public enum Agreement {
    /** It is. */
    USUAL("more than one in ten of such worlds show the same"),
    /** It is seldom found in them. */
    RARE("at most one in ten of such worlds shows the same"),
    /** It is seldom found in them, which the size of the data may be the reason for. */
    OTHER_SIZE(
        "at most one in ten of such worlds shows the same, but the data have so many more or fewer"
            + " people that this says little"),
    /** Its sign is the opposite of imitation's, of which the rate of rejection does not tell. */
    OTHER_SIGN(
        "the test rejects with the sign opposite to that of imitation; how many of such worlds show"
            + " the same is not known"),
    /** The test refuses all such worlds. */
    UNKNOWN("the test refuses such worlds");

    private final String meaning;

    Agreement(String meaning) {
      this.meaning = meaning;
    }

    /** The agreement as a clause. */
    public String meaning() {
      return meaning;
    }
  }

  static Comparison of(Verdict.Finding finding, AtlasRow rate, Extent extent) {
    boolean rejects = finding.p() <= rate.level();
    Agreement agreement = agreement(rejects, rate, extent);
    boolean known = agreement != Agreement.USUAL || !rejects || !finding.opposite();
    return new Comparison(finding, rate, known ? agreement : Agreement.OTHER_SIGN);
  }

  /** The test. */
  public Question test() {
    return finding.test();
  }

  /** The layer of the data; "" for none or all. */
  public String layer() {
    return finding.layer();
  }

  /** True if p is at most the level of the rate. */
  public boolean rejects() {
    return finding.p() <= rate.level();
  }

  /**
   * True if the finding alone speaks against such worlds: all tests considered it rejects, and the
   * test claims to hold its level there and does.
   */
  boolean speaksAgainst() {
    return agreement == Agreement.RARE
        && finding.rejects()
        && rate.claim() == Claim.HOLDS
        && rate.verdict() != AtlasRow.Verdict.NOT_AS_EXPECTED;
  }

  /**
   * Of fewer people than worlds have a test may say nothing for want of cases; of more it may find
   * what it misses in worlds, unless it claims to hold its level there.
   */
  private static Agreement agreement(boolean rejects, AtlasRow rate, Extent extent) {
    if (rate.runs() == rate.refused()) {
      return Agreement.UNKNOWN;
    }
    double rejected = rate.share().rate();
    if ((rejects ? rejected : 1 - rejected) > RARE) {
      return Agreement.USUAL;
    }
    boolean blind =
        rejects
            ? rate.claim() != Claim.HOLDS && extent.largerThan(rate.survey())
            : extent.smallerThan(rate.survey());
    return blind ? Agreement.OTHER_SIZE : Agreement.RARE;
  }

  /**
   * The chance that a finding of this test is rare in such a world. The rate of rejection is (k +
   * 1)/(n + 2), k of n worlds having been rejected, so that it is never 0.
   */
  double chanceOfRare(Extent extent) {
    double rejected = (rate.rejections() + 1.0) / (rate.runs() - rate.refused() + 2.0);
    double chance = agreement(true, rate, extent) == Agreement.RARE ? rejected : 0;
    return chance + (agreement(false, rate, extent) == Agreement.RARE ? 1 - rejected : 0);
  }
}
