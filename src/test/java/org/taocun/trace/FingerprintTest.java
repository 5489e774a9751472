package org.taocun.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static RunRecord run(double headline, double[][] months, float share, long fen) {
    return new RunRecord(
        0,
        List.of(new Headline("finalSellers", "", headline, "")),
        new SeriesTable(
            List.of("run"),
            List.of(new SeriesTable.Variable("sellers", "", "")),
            new double[][][] {months}),
        List.of(new Event(3, Event.Kind.ENTRY, "v1", "v1/7", "herding", share, Double.NaN)),
        List.of(),
        List.of(new PolicySpending(3, "p", "training", "c", "t", "v1", "providers", 2, fen)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void everyLastBitCounts() {
    double[][] months = {{1}, {2}};
    Set<String> all = new HashSet<>();
    all.add(Fingerprint.of(run(5, months, 0.25f, 100)));
    all.add(Fingerprint.of(run(Math.nextUp(5.0), months, 0.25f, 100)));
    all.add(Fingerprint.of(run(5, new double[][] {{1}, {Math.nextUp(2.0)}}, 0.25f, 100)));
    all.add(Fingerprint.of(run(5, new double[][] {{2}, {1}}, 0.25f, 100)));
    all.add(Fingerprint.of(run(5, months, Math.nextUp(0.25f), 100)));
    all.add(Fingerprint.of(run(5, months, 0.25f, 101)));
    assertThat(all).hasSize(6).allMatch(one -> one.matches("[0-9a-f]{32}"));
  }

  @Test
  void equalRunsHaveEqualFingerprints() {
    assertThat(Fingerprint.of(run(Double.NaN, new double[][] {{1}}, 0, 1)))
        .isEqualTo(
            Fingerprint.of(
                run(Double.longBitsToDouble(0x7ff8000000000001L), new double[][] {{1}}, 0, 1)));
  }
}
