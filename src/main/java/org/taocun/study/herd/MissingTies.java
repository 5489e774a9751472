package org.taocun.study.herd;

import java.util.Arrays;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Unobserved;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.herd.data.DiffusionData;

/** Manner in which ties came to be missing, in a user's words: sampled=SHARE, or named=K. */
final class MissingTies {
  private static final String SAMPLED = "sampled=";
  private static final String NAMED = "named=";

  private MissingTies() {}

  /**
   * The words' meaning; empty without words.
   *
   * @throws ScenarioException if they have none, or a column of numbers is without effect
   */
  static Optional<Unobserved> of(Optional<String> words, DiffusionData data) {
    boolean numbered = data.tieNumbers().isPresent();
    if (numbered && !words.filter(text -> text.startsWith(NAMED)).isPresent()) {
      throw new ScenarioException(
          Say.of("{0}: has no effect without {1}", "--tie-numbers", "--missing-ties named=K"));
    }
    return words.map(text -> of(text, data));
  }

  private static Unobserved of(String text, DiffusionData data) {
    try {
      if (text.startsWith(SAMPLED)) {
        double share = Double.parseDouble(text.substring(SAMPLED.length()));
        if (share > 0 && share < 1) {
          return new Unobserved.Sampled(share);
        }
      } else if (text.startsWith(NAMED)) {
        int most = Integer.parseInt(text.substring(NAMED.length()));
        if (most >= 1) {
          return new Unobserved.Censored(most, numbers(data));
        }
      }
    } catch (NumberFormatException e) {
      throw refused(text);
    }
    throw refused(text);
  }

  private static ScenarioException refused(String text) {
    return new ScenarioException(
        Say.of(
            "--missing-ties: must be sampled=SHARE, a share between 0 and 1, or named=K, a whole"
                + " number of 1 or more; was '{0}'",
            text));
  }

  private static int[] numbers(DiffusionData data) {
    int[] unknown = new int[data.diffusion().people()];
    Arrays.fill(unknown, Unobserved.Censored.UNKNOWN);
    return data.tieNumbers()
        .map(Diffusion.Trait::values)
        .map(
            values ->
                Arrays.stream(values)
                    .mapToInt(
                        value -> Double.isNaN(value) ? Unobserved.Censored.UNKNOWN : (int) value)
                    .toArray())
        .orElse(unknown);
  }
}
