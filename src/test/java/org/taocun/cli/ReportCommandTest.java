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

class ReportCommandTest {
  private static final String SCENARIO =
      """
      title: A village
      titleZh: 一个村
      question: What happens here?
      months: 30
      replications: 3
      geography: {townshipsPerCounty: 1, villagesPerTownship: 2, householdsPerVillage: 80, broadbandShare: 1}
      entry: {initial: {count: 6}}
      government: {policies: [{kind: credit, name: loans, budgetYuanPerYear: 20000}]}
      compare:
        decideOn: finalSellers
        arms:
          - {name: "course & more", settings: ["government.policies=[{kind: training, budgetYuanPerYear: 200000}]"]}
      """;

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private Path scenario() throws IOException {
    Path file = folder.resolve("village.yaml");
    Files.writeString(file, SCENARIO);
    return file;
  }

  private static void needsNothingElse(String page) {
    assertThat(page).startsWith("<!DOCTYPE html>").contains("<meta charset=\"utf-8\">");
    assertThat(page).doesNotContain("src=\"http", "href=\"http", "<script", "{0}", "{1}", "null");
    assertThat(page).contains("src=\"data:image/svg+xml;base64,");
  }

  @Test
  void aRunIsToldInOneFileWithItsNumbersAndHowToRepeatIt() throws IOException {
    String results = folder.resolve("results").toString();
    assertThat(run("run", scenario().toString(), "--out", results, "--quiet")).isZero();
    assertThat(run("report", results)).isZero();
    Path report = folder.resolve("results/report.html");
    assertThat(out.toString()).contains(report.toString());
    String page = Files.readString(report);
    needsNothingElse(page);
    assertThat(page)
        .contains("<html lang=\"en\">", "<h1>A village</h1>", "What happens here?")
        .contains("n = 3 replications of 30 months from 2006-01, seed 1")
        .containsPattern(
            "At the end [0-9.]+ % of households sell \\([0-9.]+ to [0-9.]+ %, n = 3\\)")
        .contains("loans", "Credit", "Length of the run [months]: 144 -&gt; 30")
        .containsPattern("./taocun run \\S*scenario.yaml --out again");
  }

  @Test
  void aRunOfOneReplicationHasNoRanges() throws IOException {
    String results = folder.resolve("one").toString();
    String file = scenario().toString();
    assertThat(run("run", file, "--replications", "1", "--out", results, "--quiet")).isZero();
    assertThat(run("report", results)).isZero();
    assertThat(Files.readString(folder.resolve("one/report.html")))
        .contains("n = 1 replication of 30 months from 2006-01, seed 1: a single history.")
        .contains("value</th>")
        .doesNotContain("95 %</th>", "percentile");
  }

  @Test
  void aReportMayLieInAFolderThatIsNotThereYet() throws IOException {
    String results = folder.resolve("results").toString();
    assertThat(run("run", scenario().toString(), "--out", results, "--quiet")).isZero();
    Path report = folder.resolve("for/the county/report.html");
    assertThat(run("report", results, "--out", report.toString())).isZero();
    needsNothingElse(Files.readString(report));
    String inFile = report.resolve("report.html").toString();
    assertThat(run("report", results, "--out", inFile)).isEqualTo(2);
    assertThat(err.toString()).contains("is a file where a folder is needed");
  }

  @Test
  void figuresInWhichNothingHappensAreNamedAndWhatWasObservedStandsBesideTheRun()
      throws IOException {
    Files.writeString(
        folder.resolve("adoption.csv"), "household,village,month\na,v,2006-05\nb,v,\n");
    String text =
        """
        name: quiet
        start: 2006-01
        months: 6
        replications: 2
        geography: {householdsPerVillage: 10, villagesPerTownship: 2}
        awareness: {initialShare: 0}
        entry: {initial: {count: 0}}
        observed: {adoption: {file: adoption.csv}}
        """;
    String quiet = Files.writeString(folder.resolve("quiet.yaml"), text).toString();
    String results = folder.resolve("quiet").toString();
    assertThat(run("run", quiet, "--out", results, "--quiet")).isZero();
    assertThat(folder.resolve("quiet/figures")).isDirectoryContaining("glob:**/adoption.svg");
    assertThat(folder.resolve("quiet/figures")).isDirectoryNotContaining("glob:**/clusters.*");
    assertThat(folder.resolve("quiet/figures")).isDirectoryNotContaining("glob:**/growth.*");
    assertThat(run("report", results)).isZero();
    assertThat(Files.readString(folder.resolve("quiet/report.html")))
        .contains("so they are not drawn: Growth of the cluster; Stages of the villages;")
        .contains("2006-05, Households that had begun to sell: 10 observed, 0 simulated")
        .contains(
            "Observed points that lie between the least and the most of n = 2 replications: 0 of 1.");
  }

  /** Two households of a village of ten, in a run of twenty. */
  @Test
  void whereASampleIsDrawnForAllTheFactorStandsBesideIt() throws IOException {
    Files.writeString(
        folder.resolve("villages.csv"),
        "id,county,township,households,xKm,yKm\nv,c,t,10,0,0\nw,c,t,10,1,1\n");
    Files.writeString(
        folder.resolve("adoption.csv"), "household,village,month\na,v,2006-05\nb,v,\n");
    String text =
        """
        name: sample
        start: 2006-01
        months: 6
        replications: 1
        geography: {file: villages.csv}
        entry: {initial: {count: 2}}
        observed: {adoption: {file: adoption.csv}}
        """;
    String sample = Files.writeString(folder.resolve("sample.yaml"), text).toString();
    String results = folder.resolve("sample").toString();
    assertThat(run("run", sample, "--out", results, "--quiet")).isZero();
    assertThat(Files.readString(folder.resolve("sample/figures/places.svg")))
        .contains("adoption.csv × 5");
    assertThat(run("report", results)).isZero();
    assertThat(Files.readString(folder.resolve("sample/report.html")))
        .contains("adoption.csv × 10", "adoption.csv × 5");
  }

  @Test
  void aComparisonIsToldInBothLanguages() throws IOException {
    String results = folder.resolve("results").toString();
    assertThat(run("compare", scenario().toString(), "--out", results, "--quiet")).isZero();
    Path chinese = folder.resolve("给县里.html");
    assertThat(run("report", results, "--lang", "zh", "--out", chinese.toString())).isZero();
    String page = Files.readString(chinese);
    needsNothingElse(page);
    assertThat(page)
        .contains("<html lang=\"zh-CN\">", "<h1>一个村</h1>", "期末网商户", "course &amp; more");
    assertThat(run("report", results)).isZero();
    String english = Files.readString(folder.resolve("results/report.html"));
    needsNothingElse(english);
    assertThat(english)
        .containsPattern("<p>[^<]*best for this figure[^<]*course &amp; more[^<]*n = 3")
        .contains("Size of effects, largest first", "<a href=\"#s1\">What came out</a>")
        .containsPattern("<th class=\"number\">difference</th>")
        .contains("arms/course & more.yaml".replace("&", "&amp;"), "--out again")
        .doesNotContain("compare.arms");
  }

  @Test
  void aSweepIsToldWithItsPointsAndItsSensitivity() throws IOException {
    String results = folder.resolve("sweep").toString();
    String vary = "entry.composite.noise=0.05:0.4:3";
    assertThat(run("sweep", scenario().toString(), "--vary", vary, "--out", results, "--quiet"))
        .isZero();
    assertThat(run("report", results)).isZero();
    String before = Files.readString(folder.resolve("sweep/report.html"));
    assertThat(before)
        .contains("3 points, n = 3 replications of 30 months at each, seed 1")
        .contains("entry.composite.noise", "0.225", "./taocun sensitivity");
    needsNothingElse(before);
    assertThat(run("plot", results)).isZero();
    assertThat(folder.resolve("sweep/figures"))
        .isDirectoryContaining(file -> file.endsWith("levels-finalShare.png"));
    assertThat(run("sensitivity", results, "--outcome", "finalShare", "--quiet")).isZero();
    assertThat(run("report", results, "--lang", "zh")).isZero();
    String after = Files.readString(folder.resolve("sweep/report.html"));
    needsNothingElse(after);
    assertThat(after).contains("一个村", "变动的因素", "entry.composite.noise");
  }

  @Test
  void aCalibrationIsToldWithItsFitAndTheCommandOfTheSameFit() throws IOException {
    Path scenario =
        Files.writeString(
            folder.resolve("fit.yaml"),
            SCENARIO
                + """
                calibrate:
                  free: [{path: entry.socialLearning, low: 0, high: 1}]
                  targets:
                    - {month: 2007-06, value: 0.2, sd: 0.1, source: "made up, twice"}
                    - {variable: shops@2007-12/sellers@2007-12, value: 1, sd: 1, logarithmic: true, use: heldOut}
                """);
    String[] few = {"--evaluations=6", "--replications=2", "--fresh=3", "--quiet", "--out"};
    Path results = folder.resolve("fit");
    assertThat(
            run(
                "calibrate",
                scenario.toString(),
                few[0],
                few[1],
                few[2],
                few[4],
                results.toString()))
        .isZero();
    assertThat(run("report", results.toString())).isZero();
    String page = Files.readString(results.resolve("report.html"));
    needsNothingElse(page);
    assertThat(page)
        .contains("<h1>Calibration: A village</h1>", "Of 1 fitted figures", "Of 1 held-out figures")
        .contains(
            "share of households that sell 2007-06",
            "shops@2007-12/sellers@2007-12",
            "made up, twice")
        .contains("fit/calibrated.yaml --evaluations 6 --replications 2 --fresh 3 --out again");
    Path again = folder.resolve("again");
    String fitted = results.resolve("calibrated.yaml").toString();
    assertThat(run("calibrate", fitted, few[0], few[1], few[2], few[4], again.toString())).isZero();
    for (String table : List.of("evaluations.csv", "fit.csv", "ranges.csv")) {
      assertThat(again.resolve(table)).hasSameTextualContentAs(results.resolve(table));
    }
    Files.delete(results.resolve("figures/fit.svg"));
    assertThat(run("plot", results.toString(), "--lang", "zh")).isZero();
    assertThat(results.resolve("figures/fit.svg")).content().contains("网商户占比 2007-06");
    Files.writeString(results.resolve("evaluations.csv"), "a,b\n1\n");
    assertThat(run("report", results.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("evaluations.csv");
  }

  @Test
  void aValidationIsToldInBothLanguages() throws IOException {
    String head = "id,pattern,block,label,labelZh,scenario,outcome,unit,low,high,rule,source";
    Path table =
        Files.writeString(
            folder.resolve("patterns.csv"),
            head
                + "\nP1.1,P1,heldOut,Few sell,网商户少,"
                + scenario()
                + ",finalShare,share,0.9,1,interval,made up\n");
    Path results = folder.resolve("valid");
    assertThat(
            run(
                "validate",
                "--patterns",
                table.toString(),
                "--replications=2",
                "--quiet",
                "--out",
                results.toString()))
        .isZero();
    assertThat(run("report", results.toString(), "--lang", "zh")).isZero();
    String page = Files.readString(results.resolve("report.html"));
    needsNothingElse(page);
    assertThat(page).contains("<html lang=\"zh-CN\">", "网商户少", "样本外检验：1 条规律中 0 条符合", "不符合：P1.1");
    assertThat(run("report", results.toString())).isZero();
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("Few sell", "Held out: 0 of 1 pattern hold", "Fails: P1.1", "./taocun validate");
    assertThat(run("plot", results.toString())).isZero();
    Files.writeString(results.resolve("validation.json"), "{");
    assertThat(run("report", results.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("validation.json: is damaged");
  }

  @Test
  void aSensitivityAnalysisIsToldAndDrawnAnewFromItsSweep() throws IOException {
    String results = folder.resolve("sweep").toString();
    String[] sweep = {
      "sweep",
      scenario().toString(),
      "--vary",
      "entry.composite.noise=0.05,0.4",
      "--vary",
      "weak.perHousehold=1,6",
      "--out",
      results,
      "--quiet"
    };
    assertThat(run(sweep)).isZero();
    assertThat(run("sensitivity", results, "--outcome", "finalShare", "--quiet")).isZero();
    Path analysis = folder.resolve("sweep/sensitivity");
    assertThat(run("report", analysis.toString())).isZero();
    String page = Files.readString(analysis.resolve("report.html"));
    needsNothingElse(page);
    assertThat(page)
        .contains("Noise of the decision × Acquaintances per household", "share of the variance")
        .contains("Interaction", "./taocun sensitivity")
        .contains("What came out", "What is known of this scenario", "seed 1, n = 3 replications");
    String figure = "interaction-finalShare-entry.composite.noise-weak.perHousehold.svg";
    Path drawn = analysis.resolve("figures").resolve(figure);
    String before = Files.readString(drawn);
    Files.delete(drawn);
    assertThat(run("plot", analysis.toString())).isZero();
    assertThat(drawn).hasContent(before);
    assertThat(run("report", results)).isZero();
    assertThat(folder.resolve("sweep/report.html")).content().contains("Interaction");
    Path elsewhere = folder.resolve("elsewhere");
    Files.createDirectory(elsewhere);
    Files.copy(analysis.resolve("run.json"), elsewhere.resolve("run.json"));
    Files.delete(folder.resolve("sweep/design.json"));
    assertThat(run("report", elsewhere.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("its sweep is needed, and is neither around it nor at");
  }

  @Test
  void whatIsNoResultIsRefusedInOneLine() throws IOException {
    assertThat(run("report", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is not a results folder");
    Files.writeString(
        folder.resolve("run.json"),
        "{\"program\": \"taocun\", \"kind\": \"comparison\", \"version\": \"9\"}");
    Files.writeString(folder.resolve("comparison.json"), "{\"head\": 3}");
    assertThat(run("report", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("comparison.json: is damaged");
    Files.writeString(folder.resolve("comparison.json"), "{}");
    assertThat(run("report", folder.toString())).isEqualTo(2);
    Files.writeString(
        folder.resolve("run.json"),
        "{\"program\": \"taocun\", \"name\": \"old\", \"version\": \"0.1.0\", \"options\": {}}");
    assertThat(run("report", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("run.json: was written by version 0.1.0 of Taocun");
    assertThat(run("report", "a", "b", "--out", "c")).isEqualTo(2);
    assertThat(err.toString()).contains("--out is for one folder");
  }
}
