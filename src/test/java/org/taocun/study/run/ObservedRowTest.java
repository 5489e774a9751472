package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.text.Language;

/** Observed points beside simulated ones, by hand. */
class ObservedRowTest {
  private static final String SERIES =
      """
      replication,scope,month,date,sellers,everSold
      0,run,0,2009-12,0,0
      0,run,1,2010-12,10,12
      0,run,2,2011-01,20,30
      0,village:v,0,2009-12,0,0
      0,village:v,1,2010-12,1,2
      0,village:v,2,2011-01,3,4
      1,run,0,2009-12,0,0
      1,run,1,2010-12,30,36
      1,run,2,2011-01,40,50
      1,village:v,0,2009-12,0,0
      1,village:v,1,2010-12,3,4
      1,village:v,2,2011-01,5,6
      """;

  @TempDir private Path folder = Path.of("");

  private List<ObservedRow> rows(ObservedPoint... points) throws IOException {
    Files.writeString(folder.resolve("series.csv"), SERIES);
    return ObservedRow.of(folder, List.of(points));
  }

  private static ObservedPoint point(String date, double value, String variable, String scope) {
    return new ObservedPoint(date, value, variable, "census", "census", "", scope);
  }

  @Test
  void aPointStandsBesideItsOwnMonthAndAYearBesideItsDecember() throws IOException {
    List<ObservedRow> rows =
        rows(
            point("2011-01", 8, "everSold", "village:v"),
            point("2010", 40, "sellers", "run"),
            point("2011-01", 29, "sellers", "run"),
            point("2012", 99, "sellers", "run"),
            point("2010-12", 5, "sellers", "village:elsewhere"));
    assertThat(rows).extracting(row -> row.point().value()).containsExactly(40.0, 29.0, 8.0);
    assertThat(rows).extracting(row -> row.simulated().median()).containsExactly(20.0, 30.0, 5.0);
    assertThat(rows).extracting(ObservedRow::ratio).containsExactly(0.5, 30 / 29.0, 0.625);
    assertThat(rows).extracting(ObservedRow::within).containsExactly(false, true, false);
    assertThat(new ObservedText(rows, 2, Language.EN.words()).sentences())
        .containsExactly(
            "The last observed point is 2011-01, Selling households: 29 observed, 30 simulated"
                + " (median; least to most 20 to 40).",
            "Observed points that lie between the least and the most of n = 2 replications: 1 of"
                + " 3.",
            "The simulated median is 0.5 to 1.03 times what was observed.");
  }

  @Test
  void aSingleHistoryHasNoRange() throws IOException {
    List<ObservedRow> rows = rows(point("2010", 40, "sellers", "run"));
    ObservedText text = new ObservedText(rows, 1, Language.EN.words());
    assertThat(text.table().get(0)).contains("value").doesNotContain("median", "5 %", "95 %", "");
    assertThat(text.table().get(1)).hasSameSizeAs(text.table().get(0));
  }

  @Test
  void ofAYearAndOfAPlaceTheLastPointIsKept() throws IOException {
    assertThat(
            rows(
                point("2010-12", 1, "sellers", "village:v"),
                point("2011-01", 2, "sellers", "village:v"),
                point("2011-01", 3, "sellers", "run"),
                point("2010-12", 4, "sellers", "run")))
        .extracting(row -> row.point().value())
        .containsExactly(4.0, 3.0, 2.0);
  }

  @Test
  void nothingIsComparedWithNothingObserved() throws IOException {
    List<ObservedRow> rows = rows(point("2010", 0, "sellers", "run"));
    assertThat(rows.get(0).ratio()).isNaN();
    assertThat(new ObservedText(rows, 2, Language.ZH.words()).table().get(1)).contains("-");
    assertThat(rows()).isEmpty();
  }
}
