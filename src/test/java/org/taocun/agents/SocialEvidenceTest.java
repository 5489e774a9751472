package org.taocun.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.scenario.yaml.ScenarioReader;

/** Joined evidence of two tie types and of leaders, against values worked out by hand. */
class SocialEvidenceTest {
  @TempDir Path folder;

  private SocialEvidence evidence(String... sets) throws IOException {
    Path file = folder.resolve("evidence.yaml");
    Files.writeString(file, "seed: 1\n");
    return new SocialEvidence(ScenarioReader.read(file, List.of(sets)).scenario().entry());
  }

  @Test
  void theThreeWaysOfJoining() throws IOException {
    String weights = "entry.strongWeight=0.6";
    assertThat(evidence(weights, "entry.weakWeight=0.4").share(1, 4, 1, 2)).isEqualTo(0.35);
    assertThat(evidence("entry.combine=pooled").share(1, 4, 1, 2)).isEqualTo(1 / 3.0);
    assertThat(evidence("entry.combine=separate").share(1, 4, 1, 2)).isEqualTo(0.5);
  }

  @Test
  void oneMoreSellingAlterRaisesTheEvidenceByNoMoreThanTheRise() throws IOException {
    for (String combine : List.of("weighted", "pooled", "separate")) {
      for (String unit : List.of("share", "count")) {
        SocialEvidence evidence =
            evidence("entry.combine=" + combine, "entry.threshold.unit=" + unit);
        for (int ks = 1; ks <= 5; ks++) {
          for (int ms = 0; ms < ks; ms++) {
            for (int kw = 0; kw <= 3; kw++) {
              for (int mw = 0; mw <= kw; mw++) {
                double before = evidence.social(ms, ks, mw, kw, 1);
                double more = evidence.social(ms + 1, ks, mw, kw, 1) - before;
                assertThat(more).isLessThanOrEqualTo(evidence.rise(true, ks) + 1e-15);
                double other = evidence.social(mw, kw, ms, ks, 1);
                more = evidence.social(mw, kw, ms + 1, ks, 1) - other;
                assertThat(more).isLessThanOrEqualTo(evidence.rise(false, ks) + 1e-15);
              }
            }
          }
        }
        double alone = evidence.social(1, 5, 0, 0, 0);
        assertThat(evidence.rise(true, 5)).isEqualTo(alone, within(1e-15));
      }
    }
  }

  @Test
  void theShareAmongNoTiesIsZero() throws IOException {
    for (String combine : List.of("weighted", "pooled", "separate")) {
      SocialEvidence evidence = evidence("entry.combine=" + combine);
      assertThat(evidence.share(0, 0, 0, 0)).isZero();
      assertThat(evidence.social(0, 0, 0, 0, 0)).isZero();
    }
    assertThat(evidence("entry.combine=pooled").share(0, 0, 1, 2)).isEqualTo(0.5);
    assertThat(evidence("entry.combine=separate").share(1, 3, 0, 0)).isEqualTo(1 / 3.0);
  }

  @Test
  void leadersAddTheirDemonstrationUpToItsFull() throws IOException {
    SocialEvidence evidence =
        evidence(
            "entry.combine=pooled", "entry.leaderWeight=0.2", "entry.leaders.fullDemonstration=2");
    assertThat(evidence.social(1, 10, 0, 0, 1)).isEqualTo(0.2);
    assertThat(evidence.social(1, 10, 0, 0, 2)).isEqualTo(0.3);
    assertThat(evidence.social(1, 10, 0, 0, 9)).isEqualTo(0.3);
  }

  @Test
  void countsAreCountedWhereTheThresholdIsACount() throws IOException {
    SocialEvidence evidence =
        evidence("entry.threshold.unit=count", "entry.strongWeight=1", "entry.weakWeight=1");
    assertThat(evidence.social(3, 9, 2, 4, 0)).isEqualTo(5);
  }

  /** Weighted sums of decimals reach a decimal threshold exactly where doubles would miss it. */
  @Test
  void aWeightedSumReachesItsThresholdExactly() throws IOException {
    SocialEvidence evidence = evidence("entry.strongWeight=0.7", "entry.weakWeight=0.3");
    assertThat(0.7 * (1 / 10.0) + 0.3 * (1 / 10.0)).isNotEqualTo(0.1);
    assertThat(evidence.share(1, 10, 1, 10)).isEqualTo(0.1);
  }

  @Test
  void numbersThatOutgrowWholeDoublesAreStillRight() throws IOException {
    SocialEvidence evidence =
        evidence(
            "entry.combine=pooled",
            "entry.leaderWeight=0.3333333333333333",
            "entry.leaders.fullDemonstration=2000");
    assertThat(evidence.social(1, 10, 0, 0, 500)).isCloseTo(0.1 + 1 / 12.0, within(1e-12));
  }
}
