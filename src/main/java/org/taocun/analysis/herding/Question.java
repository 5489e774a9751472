package org.taocun.analysis.herding;

import org.taocun.base.Say;
import org.taocun.base.Word;

/**
 * Questions that tests of herding answer, and what the answers cannot tell apart. Latent likeness
 * of friends is never excluded by observation (Shalizi and Thomas 2011), whatever the test.
 */
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
      Texts.OTHER_WORLDS),
  /** {@link HazardModel}. */
  HAZARD(
      Say.later("hazard of adoption"),
      Texts.NO_EXPOSURE,
      Texts.BY_EXPOSURE,
      Say.later(
          "imitation from shocks that hit everybody in a period (with period dummies), from lasting"
              + " differences between groups (with group dummies), from shocks to one group in one"
              + " period (with dummies of both together) and from likeness in traits that are in it"),
      Say.later("likeness of friends in what was not measured; shocks to circles within a group")),
  /** {@link CompletedHazard}. */
  COMPLETED_HAZARD(
      Say.later("sensitivity of the hazard to missing ties"),
      Texts.NO_EXPOSURE,
      Texts.BY_EXPOSURE,
      Say.later(
          "what the data say of imitation from what is supposed of ties that were not observed"),
      Say.later(
          "imitation from missing ties to earlier adopters, which are supposed and not estimated;"
              + " whatever the hazard itself cannot separate")),
  /** {@link TieTests#shuffle}. */
  SHUFFLE(
      Say.later("shuffle test"),
      Say.later("among adopters, who adopts when has nothing to do with ties"),
      Say.later("coefficient α of activation less its mean under the null"),
      Say.later(
          "imitation from likeness of friends in whether they adopt, which survives the shuffling"),
      Say.later("likeness of friends in how soon they adopt; shocks to one group in one period")),
  /** {@link TieTests#shuffleWithinGroups}. */
  SHUFFLE_WITHIN_GROUPS(
      Say.later("shuffle test within groups"),
      Say.later("among the adopters of a group, who adopts when has nothing to do with ties"),
      Say.later("coefficient α of activation less its mean under the null"),
      Say.later(
          "imitation from likeness of friends in whether they adopt, and from shocks to one group in"
              + " one period"),
      Say.later("likeness of friends in how soon they adopt; shocks to circles within a group")),
  /** {@link TieTests#edgeReversal}. */
  EDGE_REVERSAL(
      Say.later("edge reversal"),
      Say.later("the direction of ties does not matter"),
      Say.later("α less that over reversed ties, less its mean under the null"),
      Say.later(
          "imitation of those whom one names from causes that act on both ends of a tie alike"),
      Say.later("imitation both ways; ties whose direction says how visible people are (degrees)")),
  /** {@link TieTests#thresholdPermutation}. */
  THRESHOLD_PERMUTATION(
      Say.later("threshold permutation"),
      Say.later("times of adoption have nothing to do with ties"),
      Say.later("mean threshold less its mean under the null"),
      Say.later("nothing by itself: it finds that times cluster on ties, whatever the cause"),
      Say.later("imitation, likeness of friends, shocks to groups; times that go with degrees")),
  /** {@link TieTests#structure}. */
  STRUCTURE(
      Say.later("structure test"),
      Say.later("with the degrees of people given, who is tied to whom does not matter"),
      Say.later("mean threshold less its mean under the null"),
      Say.later("clustering of times on ties from that which degrees alone bring about"),
      Say.later("imitation, likeness of friends, shocks to groups")),
  /** {@link MatchedSample}. */
  MATCHED_SAMPLE(
      Say.later("matched sample"),
      Say.later("of people alike in what was measured, those exposed adopt as often as those not"),
      Say.later("share who adopt, of those exposed less that of those not"),
      Say.later("imitation from likeness of friends in what was measured"),
      Say.later("likeness in what was not measured; shocks to circles of friends")),
  /** {@link NetworkInstruments}. */
  NETWORK_INSTRUMENTS(
      Say.later("network instruments"),
      Texts.NO_INFLUENCE,
      Texts.INFLUENCE_OF_FRIENDS,
      Say.later("imitation from the direct influence of friends' traits (contextual effects)"),
      Say.later("choice of friends by what was not measured; shocks to circles of friends")),
  /** {@link SimulatedMoments}. */
  SIMULATED_MOMENTS(
      Say.later("estimate of peer effects with missing ties"),
      Texts.NO_INFLUENCE,
      Texts.INFLUENCE_OF_FRIENDS,
      Say.later(
          "imitation from the direct influence of friends' traits, where ties are missing by"
              + " chance"),
      Say.later(
          "choice of friends by what was not measured; shocks to circles of friends; ties that are"
              + " missing for a reason")),
  /** {@link TieBounds#thresholds}. */
  THRESHOLD_BOUNDS(
      Say.later("bounds of thresholds with missing ties"),
      Say.later("none: what is possible is bounded, and nothing estimated"),
      Say.later("mean threshold over observed ties, with the least and the most that it can be"),
      Say.later("what missing ties could change from what they could not, whomever they lead to"),
      Say.later("imitation from anything else: a threshold describes when somebody adopts")),
  /** {@link GroupSizes}. */
  GROUP_SIZES(
      Say.later("group sizes"),
      Say.later("the slope within groups is the same in groups of all sizes"),
      Say.later("influence of a group's mean adoption on one's own"),
      Say.later("influence within groups from effects common to a group"),
      Say.later(
          "imitation from influence of others' traits, with few sizes; sizes that go with slopes"));

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

  /**
   * The question of a word, as {@link Word#of} has it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Question named(String word) {
    return Word.constant(Question.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no question " + word));
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
    private static final String NO_EXPOSURE =
        Say.later(
            "given what the model controls for, the chance to adopt does not depend on exposure");
    private static final String BY_EXPOSURE =
        Say.later("log odds or log hazard by exposure, from none to all");
    private static final String NO_INFLUENCE =
        Say.later("adoption does not depend on the adoption of friends");
    private static final String INFLUENCE_OF_FRIENDS =
        Say.later("influence of friends' mean adoption on one's own");
    private static final String ALONE =
        Say.later("everybody chooses independently, with the same probabilities in every world");
    private static final String INFLUENCE =
        Say.later("influence from chance, if worlds differ in nothing but luck");
    private static final String OTHER_WORLDS =
        Say.later("influence from other differences between worlds");
  }
}
