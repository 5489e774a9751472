package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A county of one's own, from the first command to the report. */
class NewCountyTest {
  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @ParameterizedTest
  @CsvSource({"en, 'id,county,township,households'", "zh, '村,县,乡镇,户数'"})
  void aNewCountyRunsAndItsTablesOpenInSpreadsheets(String language, String heads)
      throws IOException {
    String place = folder.resolve("县").toString();
    assertThat(run("new", "county", place, "--lang", language)).isZero();
    Path scenario = folder.resolve("县/county.yaml");
    assertThat(out.toString()).contains("taocun run " + scenario);
    assertThat(folder.resolve("县/villages.csv")).content().startsWith("\ufeff" + heads);
    assertThat(run("check", scenario.toString(), "--lang", language)).isZero();
    assertThat(out + "" + err).doesNotContain("compare.decideOn");
    assertThat(run("check", scenario.toString(), "--set", "months=144")).isZero();
    assertThat(out + "" + err)
        .contains("compare.decideOn: note: householdIncomeYuan is taken from 2021-01 on");
    assertThat(run("check", scenario.toString(), "--arms", folder + "/县/policies.csv")).isZero();
    String results = folder.resolve("results").toString();
    String[] run = {"run", scenario.toString(), "--set", "replications=2", "--out", results};
    assertThat(run(run)).isZero();
    assertThat(folder.resolve("results/observed.csv")).content().contains("2013,20,sellers");
    assertThat(run("report", results, "--lang", language)).isZero();
    assertThat(folder.resolve("results/report.html")).content().contains("<h1>县");
  }

  @ParameterizedTest
  @CsvSource({
    "my-county, , My county",
    "suining, , suining",
    "a/沙集.yaml, , 沙集",
    "a, '睢宁 \"East\"', '睢宁 \\\"East\\\"'"
  })
  void theTitleIsThatOfTheFolderOrAsAsked(String place, @Nullable String title, String written)
      throws IOException {
    List<String> words =
        new ArrayList<>(List.of("new", "county", folder.resolve(place).toString()));
    if (title != null) {
      words.addAll(List.of("--title", title));
    }
    assertThat(run(words.toArray(new String[0]))).isZero();
    Path file = folder.resolve(place.endsWith(".yaml") ? place : place + "/county.yaml");
    assertThat(file).content().contains("title: \"" + written + "\"");
    assertThat(run("check", file.toString())).isZero();
    assertThat(run("new", folder.resolve("v").toString(), "--title", "x")).isEqualTo(2);
  }

  @Test
  void nothingThatExistsIsReplaced() throws IOException {
    Path mine = Files.writeString(folder.resolve("observed.csv"), "mine");
    assertThat(run("new", "county", folder.resolve("x.yaml").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("observed.csv: exists already and is left alone");
    assertThat(folder.resolve("x.yaml")).doesNotExist();
    assertThat(mine).hasContent("mine");
    assertThat(run("new", "village", "there")).isEqualTo(2);
    assertThat(err.toString()).contains("only 'new county' takes a folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "geography.columns={households: 户口} | villages.csv:1: columns: the file has no column '户口'"
            + " for households; did you mean '户数'?; it has 村, 县, 乡镇, 户数",
        "geography.columns={township: 乡镇, household: 户数} | 'household' is no column that is read;"
            + " did you mean 'households'?",
        "geography.columns={households: 经度, longitude: 户数} | villages.csv:2: column '经度': must be a"
            + " whole",
        "geography.columns={id: 村, township: 村} | the column '村' of the file stands for two",
        "geography.columns=户数 | expects our columns with the file's names of them",
        "observed.columns={value: 农户} | observed.csv:1: columns: the file has no column '农户'"
      })
  void checkTellsWhatTheDataFilesWouldStopARunFor(String setting, String problem) {
    assertThat(run("new", "county", folder.resolve("c").toString(), "--lang", "zh")).isZero();
    String scenario = folder.resolve("c/county.yaml").toString();
    assertThat(run("check", scenario, "--set", setting, "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains(problem);
  }

  @Test
  void problemsOfAllFilesAreToldAtOnce() throws IOException {
    Path county = folder.resolve("c");
    assertThat(run("new", "county", county.toString())).isZero();
    Path villages = county.resolve("villages.csv");
    Files.writeString(villages, Files.readString(villages).replaceFirst(",310,", ",many,"));
    Files.writeString(county.resolve("observed.csv"), "date,value\n2012/3,5\n");
    Files.writeString(county.resolve("policies.csv"), "arm,parameter,value\na,credit.bugdet,3\n");
    assertThat(run("check", county.resolve("county.yaml").toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("villages.csv:2: column 'households'", "observed.csv:2: column 'date'")
        .contains("policies.csv: row 2, 'credit.bugdet': unknown key");
    String missing = "geography.file=" + county.resolve("village.csv");
    assertThat(run("check", county.resolve("county.yaml").toString(), "--set", missing))
        .isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'villages.csv'?");
  }

  @Test
  void pointsOutsideTheMonthsStopNoRun() {
    assertThat(run("new", "county", folder.resolve("c").toString())).isZero();
    String scenario = folder.resolve("c/county.yaml").toString();
    assertThat(run("check", scenario, "--set", "start=2020-01")).isZero();
    assertThat(err.toString())
        .contains("observed.csv: no point lies in the months of the run, 2020-01 to 2029-12");
  }

  @Test
  void moreObservedSellersThanHouseholdsAreToldOfPointsOnRequestToo() throws IOException {
    Path points = Files.writeString(folder.resolve("o.csv"), "date,value\n2010,5000\n");
    String[] run = {"run", "scenarios/classroom.yaml", "--observed", points.toString()};
    String[] small = {"--months", "12", "--replications", "1", "--out", folder.resolve("r") + ""};
    assertThat(run(Stream.of(run, small).flatMap(Stream::of).toArray(String[]::new))).isZero();
    assertThat((out + "" + err).replaceAll("\\s+", " "))
        .contains("2010: 5000 households are more than the 150 that the scenario has there");
  }

  @Test
  void countsOfAVillageAreDrawnInAPanelOfItsOwn() throws IOException {
    assertThat(run("new", "county", folder.resolve("c").toString())).isZero();
    Files.writeString(
        folder.resolve("c/observed.csv"), "年份,网商户数,村\n2013,9,Liuhe\n2013,20,\n2014,2,Nowhere\n");
    String results = folder.resolve("r").toString();
    String scenario = folder.resolve("c/county.yaml").toString();
    String columns = "observed.columns={value: 网商户数}";
    assertThat(
            run(
                "run",
                scenario,
                "--set",
                columns,
                "--set",
                "months=50",
                "--out",
                results,
                "--quiet"))
        .isZero();
    assertThat(err.toString().replaceAll("\\s+", " "))
        .contains("observed.csv: no village 'Nowhere' in the scenario");
    assertThat(folder.resolve("r/observed.csv"))
        .content()
        .contains("2013,9,sellers,observed.csv,observed.csv,,village:Liuhe");
    assertThat(folder.resolve("r/figures/places.svg"))
        .content()
        .contains("Liuhe", "1 further places are in observed.csv only");
  }

  @Test
  void otherHeadsAreMappedAndOurOwnNamesMeanNothingThen() throws IOException {
    Path villages = folder.resolve("v.csv");
    Files.writeString(
        villages,
        """
        adcode,name,county,township,households,Haushalte,xKm,yKm
        1,A,c,t,0,40,0,0
        2,B,c,t,-1,30,1,1
        """);
    Path scenario =
        Files.writeString(
            folder.resolve("s.yaml"),
            """
            months: 3
            replications: 1
            geography: {file: v.csv, columns: {id: name, households: Haushalte}}
            """);
    assertThat(run("run", scenario.toString(), "--out", folder + "/r", "--quiet")).isZero();
    assertThat(folder.resolve("r/villages.csv")).content().contains("A,", "B,");
    assertThat(folder.resolve("r/scenario.yaml"))
        .content()
        .contains("columns: {\"id\": \"name\", \"households\": \"Haushalte\"}");
    assertThat(run("check", folder + "/r/scenario.yaml")).isZero();
  }
}
