package org.taocun.output.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ColumnNames;
import org.taocun.base.ScenarioException;
import org.taocun.output.text.Language;

class ObservedPointsTest {
  @TempDir Path place;

  private Path file(String text) throws IOException {
    return Files.writeString(place.resolve("观测.csv"), text);
  }

  @Test
  void dongfengIsShippedWithItsSources() {
    assertThat(ObservedPoints.ofPlace("dongfeng"))
        .extracting(ObservedPoint::date, ObservedPoint::value)
        .containsExactly(tuple("2006", 1.0), tuple("2010", 400.0), tuple("2012-05", 478.0));
    assertThat(ObservedPoints.ofPlace("Dongfeng"))
        .allMatch(point -> !point.source().isEmpty() && point.variable().equals("sellers"));
    assertThat(ObservedPoints.ofPlace("")).isEmpty();
  }

  @Test
  void shippedPlacesHaveChineseNamesAndAreFoundByThem() throws IOException {
    Path table = Path.of("src/main/resources/org/taocun/data/case-villages.csv");
    for (String row : Files.readAllLines(table).stream().skip(1).toList()) {
      String place = row.substring(0, row.indexOf(','));
      String chinese = ObservedPoints.label(place, Language.ZH.words());
      assertThat(chinese).containsPattern("\\p{IsHan}").doesNotContainPattern("[A-Za-z]");
      assertThat(ObservedPoints.label(place, Language.EN.words())).isEqualTo(place);
      assertThat(ObservedPoints.ofPlace(chinese)).isEqualTo(ObservedPoints.ofPlace(place));
    }
    assertThat(ObservedPoints.label("沙集.csv", Language.ZH.words())).isEqualTo("沙集.csv");
    assertThat(ObservedPoints.label("my points", Language.ZH.words())).isEqualTo("my points");
  }

  @Test
  void anUnknownPlaceIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> ObservedPoints.ofPlace("Atlantis"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("'Atlantis'")
        .hasMessageContaining("Junpu (Jieyang Guangdong)");
  }

  @Test
  void yearsAreDrawnAtTheirEndAndMonthsInTheirMiddle() {
    assertThat(new ObservedPoint("2010", 1, "sellers", "", "").day())
        .isEqualTo(LocalDate.of(2010, 12, 31));
    assertThat(new ObservedPoint("2010-02", 1, "sellers", "", "").day())
        .isEqualTo(LocalDate.of(2010, 2, 15));
  }

  @Test
  void aFileNeedsOnlyDatesAndValues() throws IOException {
    assertThat(read(file("\ufeffdate,value\r\n2010,3\r\n2011-05,4.5\r\n")))
        .containsExactly(
            new ObservedPoint("2010", 3, "sellers", "观测.csv", "观测.csv"),
            new ObservedPoint("2011-05", 4.5, "sellers", "观测.csv", "观测.csv"));
    assertThat(read(file("value,label,variable,date\n9,\"沙集, 江苏\",priceYuan,2010\n")))
        .containsExactly(new ObservedPoint("2010", 9, "priceYuan", "沙集, 江苏", "观测.csv"));
  }

  @Test
  void everyProblemIsToldWithItsLine() throws IOException {
    Path file = file("date,value\n2010,3\nMay 2010,4\n2011,many\n2012,NaN\n2013\n2010-13,1\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        file
                            + ":3: column 'date': must be YYYY or YYYY-MM, was 'May 2010': write"
                            + " 2010-05",
                        file + ":4: column 'value': must be a number >= 0, was 'many'",
                        file
                            + ":5: column 'value': must be a number >= 0, was 'NaN': leave the row"
                            + " out where nothing is known",
                        file
                            + ":6: has 1 cell where the header has 2; quote cells that contain a"
                            + " comma",
                        file + ":7: column 'date': must be YYYY or YYYY-MM, was '2010-13'"));
  }

  @Test
  void countsBelowZeroAndTwoValuesOfOneDateAreRefused() throws IOException {
    Path file = file("date,value\n2006,-5\n2007-06,80\n2007-06,90\n2018.1,7\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        file + ":2: column 'value': must be a number >= 0, was '-5'",
                        file + ":4: column 'date': 2007-06 has a value already",
                        file
                            + ":5: column 'date': must be YYYY or YYYY-MM, was '2018.1': write"
                            + " 2018-01, or 2018-10 if it was 2018.10"));
  }

  @Test
  void aVariableThatNoFigureShowsIsRefusedWithTheOneThatWasMeant() throws IOException {
    Path file = file("date,value,variable\n2010,3,sellers\n2011,4,seller\n");
    assertThatThrownBy(() -> read(file))
        .hasMessage(
            file + ":3: column 'variable': no figure shows 'seller'; did you mean 'sellers'?");
  }

  @Test
  void pointsOutsideTheRunAreCountedAndRefusedWhereNoneIsInside() {
    ObservedPoint inside = new ObservedPoint("2010", 3, "sellers", "", "");
    ObservedPoint outside = new ObservedPoint("2012-01", 3, "sellers", "", "");
    ObservedPeriod period = new ObservedPeriod(YearMonth.of(2010, 1), 24);
    assertThat(period.told("f", List.of(inside)))
        .containsExactly("f: points dated by a year alone: 1; they are drawn at its end");
    assertThat(period.told("f", List.of(inside, outside)))
        .contains("f: 1 of 2 points lies outside 2010-01 to 2011-12 and is not drawn");
    String unreached =
        "f: no point lies in the months of the run, 2010-01 to 2011-12, so none is drawn";
    assertThat(period.told("f", List.of(outside))).containsExactly(unreached);
    assertThatThrownBy(() -> period.refuseUnreached("f", List.of(outside))).hasMessage(unreached);
  }

  @Test
  void excelGetsItsByteOrderMarkAndThePointsAreReadAgain() throws IOException {
    List<ObservedPoint> points = List.of(new ObservedPoint("2010", 3, "sellers", "东风", "x"));
    for (boolean excel : new boolean[] {true, false}) {
      ObservedPoints.write(points, place, excel);
      assertThat(Files.readString(place.resolve("observed.csv")).startsWith("\ufeff"))
          .isEqualTo(excel);
      assertThat(ObservedPoints.ofFolder(place)).isEqualTo(points);
    }
  }

  @Test
  void whatIsNoTableIsSaidInOneLine() throws IOException {
    assertThatThrownBy(() -> read(file("when,value\n2010,1\n")))
        .hasMessage(
            file("when,value\n2010,1\n")
                + ":1: needs the columns date, value; missing: date; found: when, value; if a"
                + " column has another name in the file, say so beside the file's name in the"
                + " scenario, such as columns: {date: when}");
    assertThatThrownBy(() -> read(file("date;value\n2010;1\n")))
        .hasMessageContaining("has ';' between columns; put commas (,) there");
    assertThatThrownBy(() -> read(file(""))).hasMessageContaining("empty");
    assertThatThrownBy(() -> read(file("date,value\n"))).hasMessageEndingWith("no rows");
    assertThatThrownBy(() -> read(file("date,value\n\"2010,1\n")))
        .hasMessageContaining("is not CSV");
    assertThatThrownBy(() -> read(place)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> read(place.resolve("absent.csv"))).hasMessageContaining("there is no");
    Path chinese =
        Files.write(
            place.resolve("gbk.csv"), "date,value\n沙集,1\n".getBytes(Charset.forName("GBK")));
    assertThatThrownBy(() -> read(chinese)).hasMessageContaining("looks like GBK");
  }

  private static List<ObservedPoint> read(Path file) {
    return ObservedPoints.read(file, ColumnNames.NONE, Set.of("sellers", "priceYuan"));
  }

  @Test
  void sourcesAreToldInTheReadersLanguage() {
    ObservedPoint shipped = ObservedPoints.ofPlace("Dongfeng").get(1);
    assertThat(shipped.sources(Language.EN.words())).containsExactly("sootoo 70574", "Xinhua 2011");
    assertThat(shipped.sources(Language.ZH.words())).containsExactly("sootoo 70574", "新华社 2011");
    ObservedPoint own = new ObservedPoint("2010", 1, "sellers", "", "my survey");
    assertThat(own.sources(Language.ZH.words())).containsExactly("my survey");
  }
}
