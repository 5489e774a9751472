package org.taocun.study.herd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.CopiedShare;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Message;

class PBesideIntervalTest {
  private static Optional<String> reason(Question question, double p, double low, double high) {
    Interval interval = new Interval(low, high);
    return PBesideInterval.reason(
        new HerdRow(
            question,
            "",
            1,
            p,
            p,
            1,
            interval,
            9,
            List.of(),
            Message.NONE,
            CopiedShare.NONE,
            List.of()));
  }

  @Test
  void aOneSidedPUnderATwoSidedIntervalIsExplained() {
    assertThat(reason(Question.MORAN, 0.046, -0.01, 0.2).orElseThrow())
        .contains("p = 0.046 counts only more than chance", "it can hold 0,");
    assertThat(reason(Question.KNOX, 0.046, 0.9, 2).orElseThrow()).contains("it can hold 1,");
    assertThat(reason(Question.MORAN, 0.99, -0.3, -0.1).orElseThrow()).contains("here it is less");
  }

  @Test
  void otherDisagreementsAreLaidToTheProcedures() {
    assertThat(reason(Question.MORAN, 0.01, -0.01, 0.2).orElseThrow()).contains("disagree");
    assertThat(reason(Question.HAZARD, 0.06, 0.1, 2).orElseThrow())
        .contains("different procedures");
  }

  @Test
  void agreementIsNotExplained() {
    assertThat(reason(Question.MORAN, 0.01, 0.1, 0.2)).isEmpty();
    assertThat(reason(Question.KNOX, 0.3, 0.8, 1.2)).isEmpty();
    assertThat(reason(Question.KNOX, 0.01, 1.1, 1.5)).isEmpty();
    assertThat(reason(Question.HAZARD, Double.NaN, 0.1, 2)).isEmpty();
    assertThat(reason(Question.MORAN, 0.01, Double.NaN, Double.NaN)).isEmpty();
  }
}
