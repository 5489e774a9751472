package org.taocun.analysis.herding;

import org.taocun.base.Say;

/** The tests on ties: what each supposes, and what its answer can and cannot tell apart. */
public enum NetworkTest {
  /** Discrete-time hazard with lagged exposure. */
  HAZARD(
      Say.later(
          "given what the model controls for, the chance to adopt does not depend on exposure"),
      Say.later(
          "imitation from shocks that hit everybody in a period (with period dummies), from lasting"
              + " differences between groups (with group dummies), from shocks to one group in one"
              + " period (with dummies of both together) and from likeness in traits that are in it"),
      Say.later("likeness of friends in what was not measured; shocks to circles within a group")),
  /** Shuffle test over all people. */
  SHUFFLE(
      Say.later("among adopters, who adopts when has nothing to do with ties"),
      Say.later(
          "imitation from likeness of friends in whether they adopt, which survives the shuffling"),
      Say.later("likeness of friends in how soon they adopt; shocks to one group in one period")),
  /** Shuffle test within groups. */
  SHUFFLE_WITHIN_GROUPS(
      Say.later("among the adopters of a group, who adopts when has nothing to do with ties"),
      Say.later(
          "imitation from likeness of friends in whether they adopt, and from shocks to one group in"
              + " one period"),
      Say.later("likeness of friends in how soon they adopt; shocks to circles within a group")),
  /** Edge reversal. */
  EDGE_REVERSAL(
      Say.later("the direction of ties does not matter"),
      Say.later(
          "imitation of those whom one names from causes that act on both ends of a tie alike"),
      Say.later("imitation both ways; ties whose direction says how visible people are (degrees)")),
  /** Threshold permutation. */
  THRESHOLD_PERMUTATION(
      Say.later("times of adoption have nothing to do with ties"),
      Say.later("nothing by itself: it finds that times cluster on ties, whatever the cause"),
      Say.later("imitation, likeness of friends, shocks to groups; times that go with degrees")),
  /** Structure test. */
  STRUCTURE(
      Say.later("with the degrees of people given, who is tied to whom does not matter"),
      Say.later("clustering of times on ties from that which degrees alone bring about"),
      Say.later("imitation, likeness of friends, shocks to groups")),
  /** Matched sample. */
  MATCHED_SAMPLE(
      Say.later("of people alike in what was measured, those exposed adopt as often as those not"),
      Say.later("imitation from likeness of friends in what was measured"),
      Say.later("likeness in what was not measured; shocks to circles of friends")),
  /** Network instruments. */
  NETWORK_INSTRUMENTS(
      Say.later("adoption does not depend on the adoption of friends"),
      Say.later("imitation from the direct influence of friends' traits (contextual effects)"),
      Say.later("choice of friends by what was not measured; shocks to circles of friends")),
  /** Group sizes. */
  GROUP_SIZES(
      Say.later("the slope within groups is the same in groups of all sizes"),
      Say.later("influence within groups from effects common to a group"),
      Say.later(
          "imitation from influence of others' traits, with few sizes; sizes that go with slopes"));

  private final String supposition;
  private final String separates;
  private final String confounds;

  NetworkTest(String supposition, String separates, String confounds) {
    this.supposition = supposition;
    this.separates = separates;
    this.confounds = confounds;
  }

  /** The null hypothesis. */
  public String supposition() {
    return Say.of(supposition);
  }

  /** What the test can tell apart. */
  public String separates() {
    return Say.of(separates);
  }

  /**
   * What it cannot tell apart. Latent likeness of friends is never excluded by observation (Shalizi
   * and Thomas 2011), whatever the test.
   */
  public String confounds() {
    return Say.of(confounds);
  }
}
