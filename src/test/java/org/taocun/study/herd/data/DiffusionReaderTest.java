package org.taocun.study.herd.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Extent;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

class DiffusionReaderTest {
  private static final int NEVER = Diffusion.NEVER;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Reading people(String... lines) throws IOException {
    return new Reading(DataRequest.of(List.of(file("people.csv", lines))));
  }

  private Reading withTies(List<String> people, List<String> ties) throws IOException {
    return new Reading(
        DataRequest.of(
            List.of(
                file("people.csv", people.toArray(String[]::new)),
                file("ties.csv", ties.toArray(String[]::new)))));
  }

  /** A request that is put together option by option. */
  private record Reading(DataRequest of) {
    DiffusionData read() {
      return DiffusionReader.read(of);
    }

    Reading columns(Map<String, String> columns) {
      return with(columns, of.nominations(), of.idWithinGroup(), of.never(), of.tiesAt());
    }

    Reading nominations(String... columns) {
      return with(of.columns(), List.of(columns), of.idWithinGroup(), of.never(), of.tiesAt());
    }

    Reading withinGroups() {
      return with(of.columns(), of.nominations(), true, of.never(), of.tiesAt());
    }

    Reading never(String cell) {
      return with(
          of.columns(), of.nominations(), of.idWithinGroup(), Optional.of(cell), of.tiesAt());
    }

    Reading tiesAt(int period) {
      return with(
          of.columns(), of.nominations(), of.idWithinGroup(), of.never(), Optional.of(period));
    }

    private Reading with(
        Map<String, String> columns,
        List<String> nominations,
        boolean withinGroup,
        Optional<String> never,
        Optional<Integer> tiesAt) {
      return new Reading(
          new DataRequest(
              of.files(),
              columns,
              nominations,
              withinGroup,
              never,
              of.interval(),
              of.first(),
              of.periods(),
              tiesAt,
              of.traits(),
              of.outcome(),
              of.strata(),
              of.tieNumbers(),
              of.replication(),
              of.worlds()));
    }

    Reading dated(DataRequest.Interval interval, String first) {
      return new Reading(
          new DataRequest(
              of.files(),
              of.columns(),
              of.nominations(),
              of.idWithinGroup(),
              of.never(),
              Optional.of(interval),
              Optional.of(first).filter(text -> !text.isEmpty()),
              of.periods(),
              of.tiesAt(),
              of.traits(),
              of.outcome(),
              of.strata(),
              of.tieNumbers(),
              of.replication(),
              of.worlds()));
    }

    Reading traits(List<String> traits, String outcome, String strata) {
      return new Reading(
          new DataRequest(
              of.files(),
              of.columns(),
              of.nominations(),
              of.idWithinGroup(),
              of.never(),
              of.interval(),
              of.first(),
              of.periods(),
              of.tiesAt(),
              traits,
              Optional.of(outcome).filter(text -> !text.isEmpty()),
              Optional.of(strata).filter(text -> !text.isEmpty()),
              of.tieNumbers(),
              of.replication(),
              of.worlds()));
    }
  }

  private static List<Integer> alters(DiffusionData data, int layer, int person) {
    Ties ties = data.diffusion().layers().get(layer);
    return Arrays.stream(ties.to(), ties.first()[person], ties.first()[person + 1])
        .boxed()
        .toList();
  }

  /**
   * The shape in which classic surveys are passed on: names of rows first, NA, ids that begin with
   * the village, and nominations by the number within it.
   */
  @Test
  void aSurveyWithNominationsOfNumbersWithinVillagesIsRead() throws IOException {
    DiffusionData data =
        people(
                "\"\",\"village\",\"id\",\"toa\",\"net31\",\"net32\",\"net11\"",
                "\"1\",1,101,1946,2,NA,3",
                "\"2\",1,102,1948,1,99,NA",
                "\"3\",1,103,1950,NA,NA,3.0",
                "\"4\",2,201,1947,2,2,NA",
                "\"5\",2,202,1950,1,1,1")
            .columns(Map.of("group", "village"))
            .withinGroups()
            .never("1950")
            .nominations("friends=net3*", "advice=net11")
            .dated(DataRequest.Interval.YEAR, "")
            .read();
    Diffusion diffusion = data.diffusion();
    assertThat(diffusion.ids()).containsExactly("1/1", "1/2", "1/3", "2/1", "2/2");
    assertThat(diffusion.adopted()).containsExactly(1, 3, NEVER, 2, NEVER);
    assertThat(data.periods()).containsExactly("1946", "1947", "1948");
    assertThat(diffusion.layers()).extracting(Ties::name).containsExactly("friends", "advice");
    assertThat(alters(data, 0, 0)).containsExactly(1);
    assertThat(alters(data, 0, 3)).containsExactly(4);
    assertThat(alters(data, 1, 0)).containsExactly(2);
    assertThat(alters(data, 1, 4)).containsExactly(3);
    assertThat(data.notes())
        .extracting(Message::text)
        .contains(
            "period 1 is 1946, that of the earliest adoption (--first says otherwise)",
            "toa = 1950 means never",
            "2 ties stand there again: counted once, with the sum of weights",
            "1 tie leads from a person to itself: left out")
        .anyMatch(
            note ->
                note.startsWith(
                        "1 tie has an end that is not among the people: left out (1 name; the"
                            + " first is 1/99, at ")
                    && note.endsWith("people.csv:3)"))
        .anyMatch(note -> note.startsWith("ids begin with their group"))
        .anyMatch(note -> note.endsWith("cells with NA are taken as empty"));
  }

  @Test
  void idsThatRepeatInEveryGroupAreRefusedUntilTheyAreSaidTo() throws IOException {
    Reading reading =
        people("id,group,adopted,friend", "1,a,1,2", "2,a,2,1", "1,b,1,2", "2,b,,1")
            .nominations("friend");
    assertThatThrownBy(reading::read)
        .hasMessageContaining("people.csv:4: column 'id'")
        .hasMessageContaining("--id-within-group");
    DiffusionData data = reading.withinGroups().read();
    assertThat(data.diffusion().ids()).containsExactly("a/1", "a/2", "b/1", "b/2");
    assertThat(alters(data, 0, 2)).containsExactly(3);
  }

  @Test
  void tiesOfIdsWithinGroupsNeedTheirGroup() throws IOException {
    List<String> people = List.of("id,group,adopted", "1,a,1", "2,a,2", "1,b,1");
    assertThatThrownBy(() -> withTies(people, List.of("from,to", "1,2")).withinGroups().read())
        .hasMessageContaining("ties.csv:1: --id-within-group: needs a column group");
    DiffusionData data = withTies(people, List.of("from,to,group", "2,1,a")).withinGroups().read();
    assertThat(alters(data, 0, 1)).containsExactly(0);
  }

  private static final List<String> PANEL =
      List.of(
          "\"\",\"per\",\"toa\",\"id\",\"age\"",
          "1,2001,2002,a,30",
          "2,2001,NA,b,40",
          "3,2002,2002,a,31",
          "4,2002,NA,b,41");

  @Test
  void tablesOfNetdiffuseRAreReadByTheirOwnNames() throws IOException {
    DiffusionData data =
        withTies(
                PANEL,
                List.of(
                    "\"\",\"ego\",\"alter\",\"value\",\"time\"", "1,a,b,2,2001", "2,a,b,2,2002"))
            .dated(DataRequest.Interval.YEAR, "2001")
            .traits(List.of("age"), "", "")
            .read();
    assertThat(data.diffusion().adopted()).containsExactly(2, NEVER);
    assertThat(data.diffusion().layers().get(0).weight()).containsExactly(2);
    assertThat(data.diffusion().traits().get(0).values()).containsExactly(30, 40);
    assertThat(data.notes())
        .extracting(Message::text)
        .contains(
            "columns are taken by their usual names: toa for adopted, per for period",
            "columns are taken by their usual names: ego for from, alter for to, value for weight,"
                + " time for period",
            "ties are the same in all 2 periods and count once",
            "people stand in several rows, by period: 2 further rows; groups and traits are those"
                + " of the first");
  }

  @Test
  void tiesThatChangeAreRefusedUntilAPeriodIsChosen() throws IOException {
    Reading reading =
        withTies(
            List.of("id,adopted", "a,1", "b,2", "c,"),
            List.of("from,to,period", "a,b,1", "b,c,2", "a,b,2", "c,a,3"));
    assertThatThrownBy(reading::read).hasMessageContaining("--ties-at N");
    DiffusionData data = reading.tiesAt(2).read();
    assertThat(alters(data, 0, 0)).containsExactly(1);
    assertThat(alters(data, 0, 1)).containsExactly(2);
    assertThat(alters(data, 0, 2)).isEmpty();
    assertThat(data.diffusion().layers().get(0).weight()).containsExactly(1, 1);
    assertThat(data.notes())
        .extracting(Message::text)
        .contains("ties are those that stand there in period 2 or before; 1 row is later");
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2010-01, '2009-12', 0",
    "MONTH, 2010-01, '2010-01-31', 1",
    "MONTH, 2010-01, '2011-03', 15",
    "QUARTER, 2010-Q1, '2010-Q4', 4",
    "QUARTER, 2010-Q1, '2010-04', 2",
    "QUARTER, 2010-Q1, '2009Q4', 0",
    "YEAR, 2010, '2012-07', 3",
    "YEAR, 2010, '2012.0', 3",
    "YEAR, 2010, '0', 0"
  })
  void datesBecomePeriods(DataRequest.Interval interval, String first, String cell, int period)
      throws IOException {
    DiffusionData data =
        people("id,adopted", "a," + cell, "b,从未", "c,").dated(interval, first).read();
    assertThat(data.diffusion().adopted()).containsExactly(period, NEVER, NEVER);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2010, must be a date such as 2010-03",
    "MONTH, 2009年, use --interval year",
    "MONTH, ２０１０, use --interval year",
    "QUARTER, 2010, use --interval year",
    "QUARTER, 2010年3月, write 2010-03",
    "YEAR, 2009年, write 2009",
    "MONTH, 2010-13, must be a date such as 2010-03",
    "MONTH, Mar-14, write 2014-03",
    "QUARTER, 2010, must be a date such as 2010-Q1",
    "YEAR, 10, must be a date such as 2010"
  })
  void datesOfAnotherKindAreRefused(DataRequest.Interval interval, String cell, String said)
      throws IOException {
    Reading reading = people("id,adopted", "a," + cell).dated(interval, "");
    assertThatThrownBy(reading::read)
        .hasMessageContaining("people.csv:2:")
        .hasMessageContaining(said);
  }

  @Test
  void yearsAndDatesWithoutAnIntervalAreRefused() throws IOException {
    assertThatThrownBy(() -> people("id,adopted", "a,1946", "b,1950", "c,").read())
        .hasMessageContaining("looks like years, 1946 to 1950: add --interval year");
    assertThatThrownBy(() -> people("id,adopted", "a,2010-03", "b,2010-04").read())
        .hasMessageContaining("people.csv:2: column 'adopted'")
        .satisfies(e -> assertThat(((ScenarioException) e).problems()).hasSize(1));
  }

  @Test
  void whoComesBackCountsAsAnAdopterInBetween() throws IOException {
    DiffusionData data = people("id,adopted,left,returned", "a,1,3,5", "b,2,4,", "c,,,").read();
    assertThat(data.diffusion().left()).containsExactly(NEVER, 4, NEVER);
    assertThat(data.notes())
        .extracting(Message::text)
        .contains(
            "1 adopter left and came back: it counts as an adopter in between",
            "1 adopter left again: it is no adopter afterwards");
    assertThatThrownBy(() -> people("id,adopted,left,returned", "a,1,3,2", "b,1,,4").read())
        .hasMessageContaining("people.csv:2: column 'returned'")
        .hasMessageContaining(
            "people.csv:3: column 'returned': must be empty for who did not leave, was '4'");
  }

  @Test
  void aLastPeriodThatHoldsWhoNeverAdoptedIsTold() throws IOException {
    String[] lines = new String[14];
    lines[0] = "id,adopted";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = i + "," + (i <= 3 ? i : i <= 6 ? 4 : 5);
    }
    assertThat(people(lines).read().notes())
        .extracting(Message::text)
        .anyMatch(note -> note.contains("period 5, the last, has 7 adopters"));
    assertThat(people(lines).never("5").read().notes())
        .extracting(Message::text)
        .contains("7 had not adopted by the end (right-censored)")
        .noneMatch(note -> note.contains("the last, has"));
  }

  @Test
  void traitsAreNumbersOrWords() throws IOException {
    Reading reading =
        people(
            "id,adopted,age,trade,same,income",
            "a,1,30,shop,7,1",
            "b,2,,farm,7,2",
            "c,,50,shop,7,3",
            "d,,55,mill,7,4");
    DiffusionData data = reading.traits(List.of("age", "trade", "same"), "income", "trade").read();
    List<Diffusion.Trait> traits = data.diffusion().traits();
    assertThat(traits)
        .extracting(Diffusion.Trait::name)
        .containsExactly("age", "trade=farm", "trade=mill");
    assertThat(traits.get(0).values()).containsExactly(30, Double.NaN, 50, 55);
    assertThat(traits.get(2).values()).containsExactly(0, 0, 0, 1);
    assertThat(data.outcome().orElseThrow().values()).containsExactly(1, 2, 3, 4);
    assertThat(data.strata().orElseThrow().of()).containsExactly(0, 1, 0, 2);
    assertThat(data.notes())
        .extracting(Message::text)
        .contains(
            "trait age is not known of 1 person",
            "trait trade is one of words: others are compared with shop",
            "trait same is the same for everybody: left out");
    assertThat(reading.read().notes())
        .extracting(Message::text)
        .contains(
            "columns of numbers that are not used: age, same, income; --traits takes some of"
                + " them");
  }

  @Test
  void aWordAmongNumbersIsNoTrait() throws IOException {
    Reading reading = people("id,adopted,age", "a,1,30", "b,2,old", "c,,50");
    assertThatThrownBy(() -> reading.traits(List.of("age"), "", "").read())
        .hasMessageContaining("people.csv:3: column 'age'");
    assertThatThrownBy(() -> reading.traits(List.of("agee"), "", "").read())
        .hasMessageContaining("did you mean 'age'?");
  }

  /** A degree of latitude is 111.195 km, one of longitude at 60 degrees half of that. */
  @Test
  void degreesBecomeKilometres() throws IOException {
    DiffusionData.Places places =
        people("id,adopted,lon,lat", "a,1,10,59", "b,2,11,61", "c,,,")
            .read()
            .places()
            .orElseThrow();
    assertThat(places.y()[1] - places.y()[0]).isCloseTo(2 * 111.19508023, within(1e-6));
    assertThat(places.x()[1] - places.x()[0]).isCloseTo(111.19508023 / 2, within(1e-6));
    assertThat(places.x()[2]).isNaN();
    assertThat(places.unit()).isEqualTo("km");
  }

  @Test
  void choicesOfWorldsAreCounted() throws IOException {
    DiffusionData data =
        people("id,world,choice", "1,a,x", "2,a,x", "3,b,y", "4,,x", "5,b,", "6,,y").read();
    DiffusionData.Worlds worlds = data.worlds().orElseThrow();
    assertThat(worlds.choices().choices()).isDeepEqualTo(new int[][] {{2, 0}, {0, 1}});
    assertThat(worlds.independent().orElseThrow()).containsExactly(1, 1);
    assertThat(data.timed()).isFalse();
    assertThat(data.notes())
        .extracting(Message::text)
        .contains(
            "choices among 2 items in 2 worlds; 2 people in no world saw nobody; 1 chose nothing");
  }

  @Test
  void columnsMayHaveAnyName() throws IOException {
    DiffusionData data =
        withTies(List.of("code,vill,year", "a,v,1", "b,v,"), List.of("who,whom", "a,b"))
            .columns(
                Map.of(
                    "id", "code", "group", "vill", "adopted", "year", "from", "who", "to", "whom"))
            .read();
    assertThat(data.diffusion().groups()).containsExactly("v");
    Reading wrong = people("code,adopted", "a,1");
    assertThatThrownBy(() -> wrong.columns(Map.of("id", "cod")).read())
        .hasMessageContaining("no file has the column 'cod' for id; did you mean 'code'?");
    assertThatThrownBy(() -> wrong.columns(Map.of("adoptd", "code")).read())
        .hasMessageContaining("'adoptd' is no column that is read; did you mean 'adopted'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,adopted\\n|has a header but no rows",
        "id,adopted\\na,1\\na,2\\n|people.csv:3: column 'id': 'a' stands already in line 2",
        "id,adopted\\na,-1\\n|people.csv:2: column 'adopted'",
        "id,adopted\\na,early\\n|people.csv:2: column 'adopted'",
        "id,adopted\\n,1\\n|people.csv:2: column 'id': must not be empty",
        "id,adopted\\na,1,2\\n|people.csv:2: has 3 cells where the header has 2",
        "id;adopted\\na;1\\n|has ';' between columns",
        "id,adopted,x\\na,1,2\\n|has only one of the columns x and y",
        "id,adopted,lon,lat\\na,1,300,20\\n|people.csv:2: column 'lon'",
        "id,group\\na,v\\n|missing: adopted"
      })
  void brokenTablesAreRefusedWithTheirPlace(String text, String said) throws IOException {
    Reading reading = people(text.replace("\\n", "\n").strip());
    assertThatThrownBy(reading::read)
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(said);
  }

  @Test
  void tablesOfSpreadsheetsAreReadOrRefusedByTheirEncoding() throws IOException {
    assertThat(people("\ufeffid,adopted\r", " a b ,1\r", "c,\r").read().diffusion().ids())
        .containsExactly("a b", "c");
    Path gbk = folder.resolve("gbk.csv");
    Files.write(gbk, "编号,采纳期\n甲,1\n".getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> DiffusionReader.read(DataRequest.of(List.of(gbk))))
        .hasMessageContaining("looks like GBK");
  }

  /** Both files are told at once. */
  @Test
  void problemsOfTiesStandBehindThoseOfPeople() throws IOException {
    Reading reading = withTies(List.of("id,adopted", "a,x"), List.of("from,to,weight", "a,b,0"));
    assertThatThrownBy(reading::read)
        .hasMessageContaining("people.csv:2:")
        .hasMessageContaining("ties.csv:2:");
  }

  @Test
  void whatFollowsFromABrokenCellIsNotToldBesideIt() throws IOException {
    Reading unnamed = withTies(List.of("id,adopted", ",1", "b,2"), List.of("from,to", "a,b"));
    assertThatThrownBy(unnamed::read).hasMessageNotContaining("none of");
    Reading heavy = withTies(List.of("id,adopted", "a,1"), List.of("from,to,weight", "a,b,much"));
    assertThatThrownBy(heavy::read)
        .hasMessageContaining("must be a number >= 0, was 'much'")
        .hasMessageNotContaining("above 0");
    assertThatThrownBy(() -> people("id,adopted", "a,2010-03", "b,2010").read())
        .hasMessageNotContaining("looks like years");
  }

  /** A file of ties from which nothing is taken, and a cell of several names, are refused. */
  @Test
  void tiesOfNobodyAreRefused() throws IOException {
    List<String> two = List.of("id,adopted,friends", "a,1,b;c", "b,2,a", "c,,");
    assertThatThrownBy(() -> withTies(two, List.of("from,to", "x,a", "b,y")).read())
        .hasMessageContaining("none of 2 ties is between two of the people, for instance x");
    assertThatThrownBy(() -> people(two.toArray(String[]::new)).nominations("friends").read())
        .hasMessageContaining("a cell names several people, such as 'b;c'");
    Reading early =
        withTies(List.of("id,adopted", "a,1", "b,2"), List.of("from,to,period", "a,b,4"));
    assertThatThrownBy(() -> early.tiesAt(3).read()).hasMessageContaining("no tie stands there");
  }

  /** A broken cell is told once, and a period beside which others are few is told. */
  @Test
  void periodsAreWholeNumbersInPlainDigits() throws IOException {
    assertThatThrownBy(() -> people("id,adopted", "a,1e3", "b,2").read())
        .hasMessageContaining("plain digits, was '1e3'");
    assertThatThrownBy(() -> people("id,adopted,left", "a,1,-1", "b,2,").read())
        .satisfies(refused -> assertThat(((ScenarioException) refused).problems()).hasSize(1));
    assertThat(people("id,adopted", "a,1", "b,2", "c,3", "d,240").read().notes())
        .extracting(Message::text)
        .anyMatch(note -> note.contains("period 240, the last, has one adopter"));
    assertThat(people("id,adopted", "a,0", "b,0").read().notes())
        .extracting(Message::text)
        .anyMatch(note -> note.contains("there is nothing to test"))
        .noneMatch(note -> note.contains("the last in the file"));
  }

  @Test
  void groupsInMergedCellsAreRefused() throws IOException {
    Reading reading = people("id,adopted,group", "a,1,east", "b,2,", "c,,", "d,1,west", "e,3,");
    assertThatThrownBy(reading::read)
        .hasMessageContaining("people.csv:3: column 'group': must not be empty, here and in 2 more")
        .hasMessageContaining("merged");
    Reading twice =
        people(
            "id,adopted,group",
            "a,1,east",
            "b,2,",
            "c,,",
            "d,1,west",
            "e,3,",
            "f,,",
            "g,2,south",
            "h,,",
            "i,,",
            "j,1,east",
            "k,,",
            "l,,");
    assertThatThrownBy(twice::read)
        .hasMessageContaining("people.csv:3: column 'group': must not be empty, here and in 7 more")
        .hasMessageContaining("most groups stand in one row only");
  }

  @Test
  void peopleOutsideOfGroupsAreLeftOutOfTheSizeOfGroups() throws IOException {
    Diffusion data =
        people("id,adopted,group", "a,1,east", "b,2,east", "c,3,east", "d,1,west", "e,3,")
            .read()
            .diffusion();
    assertThat(Extent.of(data, 1).peopleOfGroup()).isEqualTo(2);
  }

  @Test
  void aNumberOfMissingValuesAmongPeriodsIsToldWithTheOption() throws IOException {
    String[] lines = {"id,adopted", "a,1", "b,2", "c,9999", "d,9999"};
    assertThatThrownBy(people(lines)::read)
        .hasMessageContaining("holds 9999 in 2 rows, and 2 is the largest")
        .hasMessageContaining("--never 9999");
    assertThat(people(lines).never("9999").read().diffusion().adopters()).isEqualTo(2);
    assertThatThrownBy(people("id,adopted", "a,1", "b,-1", "c,-1")::read)
        .hasMessageContaining("people.csv:3")
        .hasMessageContaining("add --never -1")
        .hasMessageNotContaining("people.csv:4");
  }

  @Test
  void anOptionNeverThatNoCellHoldsIsRefused() throws IOException {
    Reading reading = people("id,adopted", "a,1", "b,2", "c,");
    assertThatThrownBy(() -> reading.never("99").read())
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(
            "--never 99: has no effect, since no cell of column 'adopted' holds 99");
    assertThat(reading.never("2").read().diffusion().adopters()).isEqualTo(1);
    assertThat(people("id,adopted", "a,1", "b,NA").never("NA").read().diffusion().adopters())
        .isEqualTo(1);
  }
}
