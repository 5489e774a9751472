package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

class MusicLabTest {
  /** Shares .5 .5 0 and 1 0 0 and .5 0 .5. */
  private static final MusicLab THREE = new MusicLab(new int[][] {{2, 2, 0}, {3, 0, 0}, {1, 0, 1}});

  @Test
  void figuresByHand() {
    // Item 1: |.5 − 1| + |.5 − .5| + |1 − .5| over 3; items 2 and 3: .5 + 0 + .5 over 3 each.
    assertThat(THREE.unpredictabilities())
        .containsExactly(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, within(1e-15));
    assertThat(THREE.unpredictability()).isCloseTo(1.0 / 3, within(1e-15));
    // Gini 1/3, 2/3 and 1/3.
    assertThat(THREE.inequality()).isCloseTo(4.0 / 9, within(1e-15));
    assertThat(THREE.pooled()).containsExactly(6, 2, 1);
  }

  /** One choice in each of two worlds of two items: they differ in half of the cases. */
  @Test
  void withoutInfluenceTheMultinomialIsExpected() {
    MusicLab two = new MusicLab(new int[][] {{1, 0}, {0, 1}});
    MusicLab.Comparison compared = two.unpredictability(new int[] {1, 1}, Shuffles.of(1, 9999));
    assertThat(compared.observed()).isEqualTo(1);
    assertThat(compared.expected()).isCloseTo(.5, within(.015));
    assertThat(compared.p()).isCloseTo(.5, within(.015));
    // Two choices a world: Gini 1/2 if both are the same, else 0.
    MusicLab twice = new MusicLab(new int[][] {{2, 0}, {1, 1}});
    assertThat(twice.inequality(new int[] {5, 5}, Shuffles.of(1, 9999)).expected())
        .isCloseTo(.25, within(.01));
  }

  /** 900 choices among three items with shares .5, .3 and .2: E|m − m'| = 2/√π sd, nearly. */
  @Test
  void largeWorldsFollowTheNormalCurve() {
    MusicLab worlds = new MusicLab(new int[][] {{450, 270, 180}, {450, 270, 180}});
    MusicLab.Comparison compared =
        worlds.unpredictability(new int[] {5, 3, 2}, Shuffles.of(1, 1999));
    double sum = Math.sqrt(.25 / 900) + Math.sqrt(.21 / 900) + Math.sqrt(.16 / 900);
    assertThat(compared.expected()).isCloseTo(2 / Math.sqrt(Math.PI) * sum / 3, within(5e-4));
    assertThat(compared.p()).isEqualTo(1);
  }

  @Test
  void influenceIsFound() {
    MusicLab worlds = new MusicLab(new int[][] {{90, 5, 5}, {5, 90, 5}, {5, 5, 90}});
    Answer answer = worlds.unpredictabilityAnswer(Optional.empty(), Shuffles.of(1, 199));
    assertThat(answer.p()).isEqualTo(.005);
    assertThat(answer.interval().low()).isPositive();
    assertThat(answer.limits()).hasSize(1);
    Answer known = worlds.inequalityAnswer(Optional.of(new int[] {1, 1, 1}), Shuffles.of(1, 199));
    assertThat(known.p()).isEqualTo(.005);
    assertThat(known.limits()).isEmpty();
    assertThat(known.statistic()).isCloseTo(17.0 / 30, within(1e-12));
  }

  @Test
  void oneWorldHasNoUnpredictability() {
    MusicLab one = new MusicLab(new int[][] {{3, 1}});
    assertThat(one.unpredictability()).isNaN();
    assertThat(one.unpredictabilityAnswer(Optional.empty(), Shuffles.of(1, 9)).refusal())
        .map(Message::text)
        .hasValue("needs 2 worlds, there is 1");
    assertThatThrownBy(() -> new MusicLab(new int[][] {{0, 0}}))
        .hasMessage("a world without choices has no shares");
  }
}
