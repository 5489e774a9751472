package org.taocun.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taocun.output.folder.Provenance;
import org.taocun.output.text.Language;
import org.taocun.scenario.Standing;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.calibrate.CalibrationTables.Fit;
import org.taocun.study.calibrate.CalibrationTables.Spread;

/** What a calibration says of a best value near the end of what a share can be. */
class CalibrationTextTest {
  private static List<String> doubts(double misfit, double low, double high, double best) {
    return text(misfit, low, high, best, 9, null).doubts();
  }

  private static CalibrationText text(
      double misfit,
      double low,
      double high,
      double best,
      int evaluations,
      @Nullable Boolean converged) {
    CalibrationInfo info =
        new CalibrationInfo(
            "",
            1,
            2,
            9,
            evaluations,
            converged,
            2,
            1,
            new Standing(Standing.Basis.UNSTATED, "", "", false),
            List.of(new CalibrationInfo.Figure("sellers", "", "2010-12", 1, false, "")),
            List.of(false),
            null);
    ResultsOrigin<CalibrationInfo> origin =
        new ResultsOrigin<>(
            "taocun",
            ResultsKind.CALIBRATION,
            "1",
            "",
            "x",
            "",
            "",
            info,
            new Provenance("17", "22", "x", "here", Instant.EPOCH, 1, List.of(), "en"));
    CalibrationRows rows =
        new CalibrationRows(
            origin,
            List.of(new Fit("fit", "sellers", 10, 1, 10 + misfit, 9, 12, misfit, 2, "")),
            List.of(new Spread("awareness.initialShare", low, high, best, best, best, 5)),
            List.of());
    return new CalibrationText(rows, Language.EN);
  }

  @Test
  void whyFewerPointsWereTriedThanAllowedIsSaid() {
    assertThat(text(0, 0, 1, 0.5, 25, false).head())
        .contains("9 points", "asked 25 times", "16 of them for a point that it had tried");
    assertThat(text(0, 0, 1, 0.5, 25, true).head()).contains("ended before 25 points");
    assertThat(text(0, 0, 1, 0.5, 9, false).head()).doesNotContain("The search");
    assertThat(text(0, 0, 1, 0.5, 25, null).head()).doesNotContain("The search");
  }

  @Test
  void nearTheEndTheModelIsSaidNotToReachTheFiguresOnlyWhereItMissesThem() {
    assertThat(doubts(0.4, 0, 1, 0.995995))
        .singleElement()
        .asString()
        .contains("0.995995, lies near the high end", "cannot be higher")
        .doesNotContain("cannot reach");
    assertThat(doubts(-1.4, 0, 1, 0.995995))
        .singleElement()
        .asString()
        .contains("lies near the high end", "cannot reach the observed figures");
    assertThat(doubts(Double.NaN, 0, 1, 0.001)).singleElement().asString().contains("cannot reach");
    assertThat(doubts(-1.4, 0, 0.5, 0.5))
        .singleElement()
        .asString()
        .contains("widen the range")
        .doesNotContain("cannot reach");
  }
}
