package org.taocun.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
    CalibrationInfo info =
        new CalibrationInfo(
            "",
            1,
            2,
            9,
            9,
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
    return new CalibrationText(rows, Language.EN).doubts();
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
