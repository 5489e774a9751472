package org.taocun.analysis.herding;

import org.taocun.base.Say;

/** Questions that tests of counts, places and curves answer, and what the answers cannot tell. */
public enum Question {
  /** {@link Lsv}. */
  LSV(
      Say.later("LSV herding measure"),
      Texts.ONE_SHARE,
      Say.later("mean excess distance of groups' shares from the common share"),
      Texts.UNEQUAL,
      Texts.WHY_UNEQUAL),
  /** {@link Tarone}. */
  TARONE(
      Say.later("Tarone's test of extra-binomial variation"),
      Texts.ONE_SHARE,
      Say.later("correlation of two people of a group, by moments"),
      Texts.UNEQUAL,
      Texts.WHY_UNEQUAL),
  /** {@link BetaBinomial}. */
  BETA_BINOMIAL(
      Say.later("beta-binomial fit"),
      Texts.ONE_SHARE,
      Say.later("correlation of two people of a group, by maximum likelihood"),
      Texts.UNEQUAL,
      Texts.WHY_UNEQUAL),
  /** {@link LocationQuotients}. */
  LOCATION_QUOTIENT(
      Say.later("location quotient"),
      Texts.ONE_SHARE,
      Say.later("largest quotient of a group's share and the common share"),
      Texts.UNEQUAL,
      Texts.WHY_UNEQUAL),
  /** {@link EllisonGlaeser}. */
  ELLISON_GLAESER(
      Say.later("Ellison-Glaeser index"),
      Say.later("each adopter chose its group independently, by the groups' sizes"),
      Say.later("excess concentration γ"),
      Say.later("concentration beyond chance from that of a few large adopters"),
      Say.later("example from the natural advantage of places, which give the same index")),
  /** {@link Knox}. */
  KNOX(
      Say.later("Knox test"),
      Texts.APART,
      Say.later("pairs close in space and time, as a multiple of the expected number"),
      Texts.JOINT,
      Texts.WHY_TOGETHER),
  /** {@link Knox#modified}. */
  MODIFIED_KNOX(
      Say.later("Baker's modified Knox test"),
      Texts.APART,
      Say.later("pairs close in space and time beyond what each event's neighbours let expect"),
      Texts.JOINT,
      Texts.WHY_TOGETHER),
  /** {@link LocalKnox}. */
  LOCAL_KNOX(
      Say.later("local Knox test"),
      Texts.APART,
      Say.later("number of events around which there are more close pairs than by chance"),
      Texts.JOINT,
      Texts.WHY_TOGETHER),
  /** {@link Mantel}. */
  MANTEL(
      Say.later("Mantel test"),
      Texts.APART,
      Say.later("correlation of closeness in space and in time over all pairs"),
      Texts.JOINT,
      Texts.WHY_TOGETHER),
  /** {@link Jacquez}. */
  JACQUEZ(
      Say.later("Jacquez' nearest-neighbour test"),
      Texts.APART,
      Say.later("nearest neighbours in space and time, as a multiple of the expected number"),
      Texts.JOINT,
      Texts.WHY_TOGETHER),
  /** {@link NetworkClustering#moran}. */
  MORAN(
      Say.later("Moran's I of adoption over ties"),
      Texts.ANYWHERE,
      Say.later("Moran's I less its expectation"),
      Texts.NOTHING,
      Texts.WHY_ALIKE),
  /** {@link NetworkClustering#joins}. */
  JOIN_COUNTS(
      Say.later("join counts of adopters over ties"),
      Texts.ANYWHERE,
      Say.later("ties between adopters, as a multiple of the expected number"),
      Texts.NOTHING,
      Texts.WHY_ALIKE),
  /** {@link BassFit}. */
  BASS(
      Say.later("Bass curve"),
      Say.later("none: a curve is fitted"),
      Say.later("coefficient q of the Bass curve, by convention called imitation"),
      Texts.NOTHING,
      Say.later(
          "imitation from unequal thresholds, falling costs or spreading news, which bend the"
              + " curve in the same way")),
  /** {@link MusicLab#inequality()}. */
  INEQUALITY(
      Say.later("inequality of shares"),
      Texts.ALONE,
      Say.later("mean Gini coefficient over worlds less that of worlds without influence"),
      Texts.INFLUENCE,
      Texts.OTHER_WORLDS),
  /** {@link MusicLab#unpredictability()}. */
  UNPREDICTABILITY(
      Say.later("unpredictability of shares over worlds"),
      Texts.ALONE,
      Say.later("mean difference of shares between worlds, less that without influence"),
      Texts.INFLUENCE,
      Texts.OTHER_WORLDS);

  private final String title;
  private final String supposition;
  private final String effect;
  private final String separates;
  private final String confounds;

  Question(String title, String supposition, String effect, String separates, String confounds) {
    this.title = title;
    this.supposition = supposition;
    this.effect = effect;
    this.separates = separates;
    this.confounds = confounds;
  }

  /** The name of the test. */
  public String title() {
    return Say.of(title);
  }

  /** The null hypothesis. */
  public String supposition() {
    return Say.of(supposition);
  }

  /** What the effect measures. */
  public String effect() {
    return Say.of(effect);
  }

  /** What the test can tell apart. */
  public String separates() {
    return Say.of(separates);
  }

  /** What it cannot tell apart. */
  public String confounds() {
    return Say.of(confounds);
  }

  /** What several questions have in common. */
  private static final class Texts {
    private static final String ONE_SHARE =
        Say.later("everybody adopts independently, with the same probability in every group");
    private static final String UNEQUAL = Say.later("unequal shares of groups from chance");
    private static final String WHY_UNEQUAL =
        Say.later("imitation, likeness of a group's members, shocks to groups");
    private static final String APART = Say.later("times are independent of places, each as it is");
    private static final String JOINT =
        Say.later("joint clustering from unequal places and from common waves");
    private static final String WHY_TOGETHER =
        Say.later("imitation from local shocks, and from a population that grows unevenly");
    private static final String ANYWHERE =
        Say.later("adopters are a random choice among all people");
    private static final String NOTHING = Say.later("nothing by itself");
    private static final String WHY_ALIKE =
        Say.later("imitation, ties among like people, shocks that tied people share");
    private static final String ALONE =
        Say.later("everybody chooses independently, with the same probabilities in every world");
    private static final String INFLUENCE =
        Say.later("influence from chance, if worlds differ in nothing but luck");
    private static final String OTHER_WORLDS =
        Say.later("influence from other differences between worlds");
  }
}
