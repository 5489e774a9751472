package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrateCommandTest {
  private static final String SCENARIO =
      """
      months: 24
      geography: {householdsPerVillage: 100, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass}
      barrier: {enabled: false}
      market: {enabled: false}
      calibrate:
        free:
          - {path: entry.bass.p, low: 0.001, high: 0.1, logarithmic: true}
          - {path: entry.bass.q, low: 0, high: 0.8}
        targets:
          - {month: 2006-12, value: 0.3, sd: 0.05, source: made up}
          - {month: 2007-12, value: 0.7, sd: 0.05, use: heldOut, source: made up}
      """;

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aFitLeavesAScenarioThatRunsAndTablesThatSayHowWellItFits() throws IOException {
    assertThat(calibrate("--evaluations", "12")).isZero();
    Path results = folder.resolve("fit");
    assertThat(Files.readAllLines(results.resolve("evaluations.csv")))
        .hasSize(13)
        .first()
        .isEqualTo("entry.bass.p,entry.bass.q,sellerShare 2006-12,sellerShare 2007-12,loss");
    assertThat(results.resolve("fit.csv")).content().contains("fit,", "heldOut,", "made up");
    assertThat(results.resolve("ranges.csv")).content().contains("entry.bass.p,0.001,0.1,");
    assertThat(results.resolve("calibrated.yaml"))
        .content()
        .contains("extends: \"../one.yaml\"", "12 points of 2 replications were tried (CMA-ES");
    assertThat(results.resolve("run.json"))
        .content()
        .contains("\"kind\": \"calibration\"", "\"points\": 12", "\"--evaluations\"");
    assertThat(run("check", results.resolve("calibrated.yaml").toString())).isZero();
    assertThat(out.toString())
        .contains("held out share of households that sell 2007-12", "fit nearly as well");
    assertThat(results.resolve("figures"))
        .isDirectoryContaining(file -> file.endsWith("fit.svg"))
        .isDirectoryContaining(file -> file.endsWith("profile.png"))
        .isDirectoryContaining(file -> file.endsWith("trials.svg"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, en, 'Only one trial fits that well'",
    "1, zh, '只有最佳的一次试算拟合得这么好'",
    "12, en, 'Innovation (Bass p): the best value, 0.1, lies near the high end'",
    "12, zh, '创新系数（巴斯 p）：最佳值 0.1 接近搜索范围（0.001 至 0.1）的上端'"
  })
  void whatMakesAFitDoubtfulIsSaidInFileTerminalAndReport(int points, String language, String doubt)
      throws IOException {
    String scenario = Files.writeString(folder.resolve("end.yaml"), SCENARIO).toString();
    String results = folder.resolve("end").toString();
    String evaluations = "--evaluations=" + points;
    assertThat(
            run(
                "calibrate",
                scenario,
                "--out",
                results,
                evaluations,
                "--replications=2",
                "--lang",
                language))
        .isZero();
    assertThat(run("report", results, "--lang", language)).isZero();
    assertThat(out.toString()).contains(doubt);
    assertThat(folder.resolve("end/calibrated.yaml")).content().contains(doubt);
    assertThat(folder.resolve("end/report.html")).content().contains(doubt);
  }

  /** A search that runs into the end of a range asks for one point again and again. */
  @Test
  void theReportsCommandFindsTheSameTrials() throws IOException {
    String one =
        SCENARIO
            .replaceFirst("high: 0.1, logarithmic: true", "high: 0.002")
            .replaceFirst(".*entry.bass.q.*\\n", "")
            .replace(
                "householdsPerVillage: 100", "householdsPerVillage: 50, villagesPerTownship: 2")
            .replace("month: 2006-12,", "month: 2006-12, scope: 'village:c1-t1-v2',");
    String scenario = Files.writeString(folder.resolve("bound.yaml"), one).toString();
    String first = folder.resolve("first").toString();
    String[] asked = {"--evaluations=40", "--replications=2", "--fresh=2"};
    assertThat(run("calibrate", scenario, "--out", first, asked[0], asked[1], asked[2])).isZero();
    Path trials = folder.resolve("first/evaluations.csv");
    assertThat(Files.readAllLines(trials)).hasSizeLessThan(41);
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("The search ended before 40 points");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("(mean, least to most, luck unseen by the fit)")
        .doesNotContain("95 %");
    assertThat(run("report", first)).isZero();
    assertThat(folder.resolve("first/report.html"))
        .content()
        .contains(
            "--evaluations 40 --replications 2 --fresh 2",
            "simulated (least to most)",
            "between the least and the most of the replications",
            "village c1-t1-v2: share of households that");
    assertThat(folder.resolve("first/figures/fit.svg")).content().contains("least");
    String again = folder.resolve("again").toString();
    String fitted = folder.resolve("first/calibrated.yaml").toString();
    assertThat(run("calibrate", fitted, "--out", again, asked[0], asked[1], asked[2])).isZero();
    assertThat(folder.resolve("again/evaluations.csv")).hasSameTextualContentAs(trials);
  }

  @Test
  void whatWouldHaveNoEffectOrLeaveTheRangeIsRefusedBeforeTheSearch() throws IOException {
    assertThat(calibrate("--set", "entry.bass.p=0.5")).isEqualTo(2);
    assertThat(err.toString()).contains("--set entry.bass.p=0.5: has no effect: calibrate.free[");
    assertThat(calibrate("--set", "calibrate.free[0].high=2")).isEqualTo(2);
    assertThat(err.toString())
        .contains("calibrate.free[0].high: entry.bass.p: must be from 0 to 1, was '2'");
  }

  @Test
  void monthsOfAdoptionAndATableBecomeTargets() throws IOException {
    Files.writeString(
        folder.resolve("adoption.csv"),
        "农户,所在村,开店月份\na,1,2006-06\nb,1,2006-12\nc,1,2007-11\nd,1,\n");
    Files.writeString(
        folder.resolve("targets.csv"),
        """
        variable,month,value,sd,use,source
        sellers,2007,60,5,样本外检验,census
        sellers@2007-06/2,,20,5,fit,
        """);
    String own =
        """
          table: {file: targets.csv}
          adopted: {everyMonths: 11, heldOutMonths: 5}
        observed: {adoption: {file: adoption.csv, until: 2007-12}}
        """;
    String text = SCENARIO.replaceFirst("(?s)  targets:.*", "") + own;
    String scenario = Files.writeString(folder.resolve("own.yaml"), text).toString();
    String results = folder.resolve("own").toString();
    assertThat(run("calibrate", scenario, "--out", results, "--evaluations=2", "--fresh=2"))
        .isZero();
    assertThat(
            Files.readAllLines(folder.resolve("own/fit.csv")).stream()
                .map(line -> line.split(",", 5))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[2]))
        .containsExactly(
            "use figure observed",
            "heldOut sellers 2007-12 60",
            "fit sellers@2007-06/2 20",
            "fit everSoldShare 2006-11 0.25",
            "heldOut everSoldShare 2007-10 0.5");
    assertThat(folder.resolve("own/fit.csv")).content().contains("adoption.csv: 1 of 4 households");
    assertThat(run("report", results, "--lang", "zh")).isZero();
    assertThat(folder.resolve("own/report.html"))
        .content()
        .contains("adoption.csv：4 户中的 1 户")
        .doesNotContain("1 of 4 households");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "sellers,2007-13,1,1, | targets.csv:2: column 'month': must be a month",
        "sellers,,1,1, | column 'month': must not be empty",
        "sellers@2007-06,2007-06,1,1, | must be empty: the formula names its months itself",
        "sellers,2007-06,1,0, | column 'sd'",
        "sellers,2007-06,1,1,fitt | must be fit or heldOut, was 'fitt'",
        "sales,2007-06,1,1, | targets.csv:2: no variable 'sales'",
        "sellers,2017-06,1,1, | targets.csv:2: "
      })
  void aTableOfTargetsIsRefusedAtItsCell(String row, String problem) throws IOException {
    Files.writeString(folder.resolve("targets.csv"), "variable,month,value,sd,use\n" + row + "\n");
    String text = SCENARIO.replaceFirst("(?s)targets:.*", "table: {file: targets.csv}\n");
    String scenario = Files.writeString(folder.resolve("t.yaml"), text).toString();
    assertThat(run("calibrate", scenario, "--evaluations=1")).isEqualTo(2);
    assertThat(err.toString()).contains(problem);
  }

  @Test
  void moreEvaluationsGoOnWhereAnInterruptedSearchStopped() throws IOException {
    assertThat(calibrate("--evaluations", "20")).isZero();
    Path whole = folder.resolve("fit");
    List<String> lines = Files.readAllLines(whole.resolve("evaluations.csv"));
    Path unfinished = folder.resolve(".again.partial");
    Files.createDirectories(unfinished);
    Files.copy(whole.resolve("identity.json"), unfinished.resolve("identity.json"));
    String cut = String.join("\r\n", lines.subList(0, 8)) + "\r\n" + lines.get(8).substring(0, 9);
    Files.writeString(unfinished.resolve("evaluations.csv"), cut);
    assertThat(calibrateTo("again", "--evaluations", "20")).isEqualTo(2);
    assertThat(err.toString()).contains("unfinished work waits", "--resume goes on");
    assertThat(calibrateTo("again", "--evaluations", "20", "--resume")).isZero();
    assertThat(err.toString()).contains("going on after 7 points");
    for (String table : List.of("evaluations.csv", "fit.csv", "ranges.csv")) {
      assertThat(folder.resolve("again").resolve(table))
          .hasSameTextualContentAs(whole.resolve(table));
    }
  }

  @Test
  void resumingAnotherQuestionIsRefusedWithWhatDiffers() throws IOException {
    assertThat(calibrate("--evaluations", "3")).isZero();
    Path unfinished = folder.resolve(".again.partial");
    Files.createDirectories(unfinished);
    Files.copy(folder.resolve("fit").resolve("identity.json"), unfinished.resolve("identity.json"));
    assertThat(calibrateTo("again", "--resume", "--set", "months=30")).isEqualTo(2);
    assertThat(err.toString()).contains("cannot resume", "again: months: 24 -> 30");
  }

  @Test
  void resumingWithAnotherDataFileIsRefusedAndNamesTheFile() throws IOException {
    String village = "id,county,township,xKm,yKm,households\nDongfeng,Suining,Shaji,0,0,100\n";
    Path villages = Files.writeString(folder.resolve("villages.csv"), village);
    String[] options = {"--evaluations", "3", "--set", "geography.file=" + villages, "--resume"};
    assertThat(calibrate(options)).isZero();
    Path unfinished = Files.createDirectories(folder.resolve(".again.partial"));
    for (String file : List.of("identity.json", "evaluations.csv")) {
      Files.copy(folder.resolve("fit").resolve(file), unfinished.resolve(file));
    }
    Files.writeString(villages, village.replace("100", "90"));
    assertThat(calibrateTo("again", options)).isEqualTo(2);
    assertThat(err.toString())
        .contains("cannot resume", "again: inputs/villages.csv: the file has changed");
    Files.writeString(villages, village);
    assertThat(calibrateTo("again", options)).isZero();
    assertThat(err.toString()).contains("going on after 3 points");
  }

  @Test
  void finishedAndForeignFoldersAreNotOverwritten() throws IOException {
    assertThat(calibrate("--evaluations", "3")).isZero();
    assertThat(calibrate("--evaluations", "3")).isEqualTo(2);
    assertThat(err.toString())
        .contains("holds the results of this very question; --force replaces them");
    assertThat(calibrate("--evaluations", "3", "--force")).isZero();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("thesis.txt"), "years of work");
    assertThat(calibrateTo("other", "--force")).isEqualTo(2);
    assertThat(other.resolve("thesis.txt")).exists();
  }

  @Test
  void wrongInputIsToldBeforeTheSearch() throws IOException {
    assertThat(calibrate("--evaluations", "0")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'--evaluations': must be a whole number, 1 or more, was '0'");
    Path none = Files.writeString(folder.resolve("none.yaml"), "months: 3\n");
    assertThat(run("calibrate", none.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("calibrate.free: lists no parameter");
    assertThat(folder.resolve("fit")).doesNotExist();
  }

  private int calibrate(String... options) throws IOException {
    return calibrateTo("fit", options);
  }

  private int calibrateTo(String target, String... options) throws IOException {
    Path scenario = Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    String[] all = new String[options.length + 7];
    String[] first = {
      "calibrate",
      scenario.toString(),
      "--out",
      folder.resolve(target).toString(),
      "--replications",
      "2",
      "--threads=2"
    };
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(options, 0, all, first.length, options.length);
    return run(all);
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
