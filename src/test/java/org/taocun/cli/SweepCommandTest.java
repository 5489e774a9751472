package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.model.Simulation;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.sweep.store.Parquet;

class SweepCommandTest {
  private static final String SCENARIO =
      """
      months: 12
      geography: {householdsPerVillage: 60, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass, bass: {p: 0.02, q: 0.3}}
      barrier: {enabled: false}
      market: {enabled: false}
      """;
  private static final List<String> GRID =
      List.of("--vary", "entry.bass.p=0.01:0.1:4", "--vary", "entry.bass.q=0.1,0.3");

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path scenario = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    scenario = Files.writeString(folder.resolve("one.yaml"), SCENARIO);
  }

  private int sweep(String target, List<String> factors, String... more) {
    List<String> all = new ArrayList<>(List.of("sweep", scenario.toString()));
    all.addAll(List.of("--out", folder.resolve(target).toString()));
    all.addAll(factors);
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private int run(String... args) {
    err.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private void same(String one, String other, String... tables) {
    for (String table : tables) {
      assertThat(folder.resolve(one).resolve(table))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(table));
    }
  }

  @Test
  void runsAreThoseOfTheScenarioWithThatSetting() throws IOException {
    assertThat(sweep("a", GRID, "--replications=3", "--threads=1", "--series")).isZero();
    assertThat(err.toString().replaceAll("\\s+", " "))
        .contains("design grid: 8 points x 3 replications = 24 runs")
        .containsPattern("runs took about .* each: .* for the .* that are left .* of disk");
    assertThat(out.toString()).contains("24 runs", "Results: ");
    String place = folder.resolve("a").toString();
    String told = out.toString().replaceAll("\\s+", " ");
    assertThat(told)
        .contains("taocun sensitivity " + place, "taocun report " + place)
        .doesNotContain("taocun merge");
    List<String> sets = List.of("entry.bass.p=0.04", "entry.bass.q=0.3", "replications=3");
    double sellers =
        new Simulation(ScenarioReader.read(scenario, sets).scenario(), 1)
            .run()
            .headline("finalSellers");
    List<String> rows = Files.readAllLines(folder.resolve("a/runs.csv"));
    int column = List.of(rows.get(0).split(",", -1)).indexOf("finalSellers");
    String[] cells = rows.get(11).split(",", -1);
    assertThat(cells).startsWith("3", "1", "1", "ok", "", "0.04", "0.3");
    assertThat(Double.parseDouble(cells[column])).isEqualTo(sellers);
    assertThat(folder.resolve("a/series.csv")).content().hasLineCount(1 + 24 * 13);
    assertThat(run("check", folder.resolve("a/scenario.yaml").toString())).isZero();
  }

  @Test
  void neitherThreadsNorShardsShowInTheTables() {
    assertThat(sweep("one", GRID, "--replications=3", "--threads=1", "--quiet")).isZero();
    assertThat(sweep("two", GRID, "--replications=3", "--threads=2", "--quiet")).isZero();
    same("two", "one", "runs.csv", "points.csv", "design.csv");
    for (int i = 1; i <= 2; i++) {
      assertThat(sweep("s" + i, GRID, "--replications=3", "--shard=" + i + "/2")).isZero();
      assertThat(err.toString()).contains("shard " + i + "/2 has 12 of them");
      assertThat(out.toString()).contains("taocun merge").doesNotContain("taocun report");
    }
    String merged = folder.resolve("merged").toString();
    String one = folder.resolve("s1").toString();
    String two = folder.resolve("s2").toString();
    assertThat(run("merge", one, "--out", merged)).isEqualTo(2);
    assertThat(err.toString()).contains("12 of 24 runs are missing; they belong to shards 2/2");
    for (String verb : List.of("sensitivity", "report", "plot")) {
      assertThat(run(verb, one)).as(verb).isEqualTo(2);
      assertThat(err.toString()).contains("holds shard 1/2 of a sweep; 'taocun merge' joins");
    }
    assertThat(run("merge", two, one, two, "--out", merged)).isZero();
    assertThat(out.toString().replaceAll("\\s+", " ")).contains("taocun report " + merged);
    same("merged", "one", "runs.csv", "points.csv", "design.csv", "design.json", "scenario.yaml");
    assertThat(run("merge", one, folder.resolve("one").toString(), "--out", merged)).isEqualTo(2);
    assertThat(err.toString())
        .contains("holds the results of this very question; --force replaces them, --out");
  }

  @Test
  void oneFactorIsNotSpokenOfAsSeveral() throws IOException {
    List<String> one = List.of("--vary", "entry.bass.p=0.01:0.1:3");
    assertThat(sweep("a", one, "--replications=3", "--quiet")).isZero();
    String place = folder.resolve("a").toString();
    for (String language : List.of("en", "zh")) {
      assertThat(run("sensitivity", place, "--force", "--lang=" + language)).isZero();
      assertThat(run("report", place + "/sensitivity", "--lang=" + language)).isZero();
      assertThat(folder.resolve("a/sensitivity/sensitivity.md"))
          .content()
          .containsPattern("Every level was run|各水平都已运行")
          .doesNotContain("ombination", "for all terms", "From the most", "组合", "各项", "从大到小");
      assertThat(folder.resolve("a/sensitivity/report.html"))
          .content()
          .containsPattern("was the only factor|是唯一的因素");
      assertThat(folder.resolve("a/sensitivity/figures/levels-finalShare.svg"))
          .content()
          .containsPattern("of the factor|按该因素的")
          .doesNotContain("most influential", "影响最大");
    }
  }

  @Test
  void aReportHasTheSensitivityInItsOwnLanguage() throws IOException {
    assertThat(sweep("a", GRID, "--replications=3", "--quiet")).isZero();
    String place = folder.resolve("a").toString();
    assertThat(run("sensitivity", place, "--lang=en", "--quiet")).isZero();
    assertThat(run("report", place, "--lang=zh")).isZero();
    assertThat(Files.readString(folder.resolve("a/report.html")))
        .contains("敏感性")
        .doesNotContain("Sensitivity", "sure to be more than luck");
  }

  @Test
  void intervalsOfMeansAreCutToWhatIsPossible() throws IOException {
    assertThat(sweep("a", GRID, "--replications=2", "--quiet")).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("a/points.csv"));
    List<String> head = List.of(lines.get(0).split(","));
    int touched = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      for (String figure : List.of("finalShare", "taobaoVillages/villages", "entries")) {
        String name = figure.replaceAll("/.*", "");
        double most =
            figure.contains("/")
                ? Double.parseDouble(cells[head.indexOf("villages.mean")])
                : name.equals("finalShare") ? 1 : Double.POSITIVE_INFINITY;
        double low = Double.parseDouble(cells[head.indexOf(name + ".low")]);
        double high = Double.parseDouble(cells[head.indexOf(name + ".high")]);
        assertThat(low).as(name).isNotNegative().isLessThanOrEqualTo(high);
        assertThat(high).as(name).isLessThanOrEqualTo(most);
        double mean = Double.parseDouble(cells[head.indexOf(name + ".mean")]);
        double error = Double.parseDouble(cells[head.indexOf(name + ".standardError")]);
        touched += mean - 12.70 * error < 0 ? 1 : 0;
      }
    }
    assertThat(touched).isPositive();
  }

  @Test
  void withoutSeriesTheTablesAreTheSameAndTheDatabaseIsSmall() throws IOException {
    assertThat(sweep("with", GRID, "--replications=2", "--quiet")).isZero();
    assertThat(sweep("without", GRID, "--replications=2", "--quiet", "--no-series")).isZero();
    same("without", "with", "runs.csv", "points.csv");
    assertThat(Files.size(folder.resolve("without/sweep.sqlite")))
        .isLessThan(Files.size(folder.resolve("with/sweep.sqlite")) / 2);
    assertThat(folder.resolve("without/columns.md")).content().doesNotContain("table series");
    assertThat(sweep("x", GRID, "--no-series", "--series")).isEqualTo(2);
    assertThat(err.toString()).contains("--series: this sweep keeps no series");
    assertThat(sweep("without", GRID, "--replications=2", "--resume")).isEqualTo(2);
    assertThat(err.toString()).contains("series: not kept -> kept");
  }

  @Test
  void shardsOfAnotherSweepAreNotMerged() {
    assertThat(sweep("s1", GRID, "--shard=1/2", "--quiet")).isZero();
    assertThat(sweep("s2", GRID, "--shard=2/2", "--quiet", "--set=months=6")).isZero();
    String merged = folder.resolve("merged").toString();
    String one = folder.resolve("s1").toString();
    assertThat(run("merge", one, folder.resolve("s2").toString(), "--out", merged)).isEqualTo(2);
    assertThat(err.toString()).contains("is of another sweep than", "scenarioHash");
    assertThat(folder.resolve("merged")).doesNotExist();
  }

  @Test
  void moreOfTheSameSweepDoesOnlyWhatIsMissing() {
    assertThat(sweep("a", GRID, "--replications=2", "--threads=1")).isZero();
    assertThat(sweep("a", GRID, "--replications=2")).isEqualTo(2);
    assertThat(err.toString())
        .contains("holds the results of this very question; --resume adds to them");
    assertThat(sweep("a", List.of("--vary=entry.rule=bass,cascade"), "--replications=4"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains("holds results of another question; --resume adds to them")
        .contains("/a: --vary entry.rule: (not given) -> bass,cascade")
        .contains("/a: replications: 2 -> 4");
    assertThat(sweep("a", GRID, "--replications=2", "--resume")).isZero();
    assertThat(err.toString()).contains("is complete already");
    assertThat(sweep("a", GRID, "--replications=3", "--resume")).isZero();
    assertThat(err.toString()).contains("going on: 16 of them are there");
    assertThat(sweep("b", GRID, "--replications=3", "--quiet")).isZero();
    same("a", "b", "runs.csv", "points.csv");
    assertThat(sweep("a", GRID, "--replications=2", "--resume")).isEqualTo(2);
    assertThat(err.toString()).contains("8 finished runs belong to points, replications or");
    same("a", "b", "runs.csv", "points.csv");
  }

  @Test
  void aTableOfPointsAndWordsAreSweptToo() throws IOException {
    Path points =
        Files.writeString(
            folder.resolve("点.csv"), "\ufeffentry.rule,entry.bass.p\nbass,0.1\nthreshold,0.2\n");
    assertThat(sweep("a", List.of("--design", "csv:" + points), "--replications=1")).isZero();
    assertThat(folder.resolve("a/design.csv"))
        .hasContent("point,entry.rule,entry.bass.p\n0,bass,0.1\n1,threshold,0.2\n");
    List<String> again = List.of("--design", "csv:" + folder.resolve("a/design.csv"));
    assertThat(sweep("b", again, "--replications=1", "--quiet")).isZero();
    same("b", "a", "runs.csv", "points.csv", "design.csv", "design.json");
  }

  @Test
  void everyDesignRuns() {
    List<String> factor = List.of("--vary", "entry.bass.p=0:0.2", "--vary", "months=2:4");
    for (String design : List.of("lhs:5", "sobol:4", "saltelli:2", "morris:2")) {
      String target = design.replace(":", "");
      assertThat(sweep(target, factor, "--design", design, "--replications=1", "--quiet")).isZero();
    }
    assertThat(folder.resolve("saltelli2/design.csv")).content().hasLineCount(1 + 2 * 4);
    assertThat(folder.resolve("morris2/design.csv")).content().hasLineCount(1 + 2 * 3);
    assertThat(sweep("oat", GRID, "--design=oat", "--replications=1", "--quiet")).isZero();
    assertThat(folder.resolve("oat/design.csv"))
        .hasContent(
            """
            point,entry.bass.p,entry.bass.q
            0,0.02,0.3
            1,0.01,0.3
            2,0.04,0.3
            3,0.07,0.3
            4,0.1,0.3
            5,0.02,0.1
            """);
  }

  @Test
  void whatIsWrongWithFactorsIsToldBeforeAnythingRuns() throws IOException {
    refused(
        List.of("--vary", "entry.bas.p=0.1,0.2", "--vary", "entry.bass.q=0:3", "--design=lhs:9"),
        "--vary entry.bas.p=0.1: entry.bas.p: unknown key 'bas.p'; did you mean 'entry.bass.p'?",
        "--vary entry.bass.q=3: entry.bass.q: must be from 0 to 1, was '3'");
    refused(
        List.of("--vary", "entry.bass.q=0.1,nan,7"),
        "--vary entry.bass.q=nan: entry.bass.q: expects a number",
        "--vary entry.bass.q=7: entry.bass.q: must be from 0 to 1, was '7'");
    refused(List.of(), "nothing is varied");
    Path points = Files.writeString(folder.resolve("p.csv"), "entry.bass.p\n0.1\n4\n");
    refused(
        List.of("--design", "csv:" + points),
        "--design " + points + ":3: entry.bass.p: must be from 0 to 1, was '4'");
    refused(
        List.of("--design", "csv:" + points, "--vary", "months=1,2"),
        "the factors come from the file");
    if (!Parquet.available()) {
      refused(List.of("--vary", "months=1,2", "--parquet"), "was built without DuckDB");
    }
    refused(List.of("--vary", "months=1,2", "--shard", "1/2", "--series"), "taocun merge --series");
    refused(List.of("--vary", "months=1,2", "--shard", "3/2"), "must be I/N with 1 <= I <= N");
    refused(List.of("--vary", "entry.initial.count=2,100"), "entry.initial.count", "--vary");
  }

  private void refused(List<String> options, String... words) {
    assertThat(sweep("refused", options)).isEqualTo(2);
    assertThat(err.toString()).contains(words).doesNotContain("Exception");
    assertThat(folder.resolve("refused")).doesNotExist();
    assertThat(folder.resolve(".refused.partial")).doesNotExist();
  }

  @Test
  void aFileThatOnePointHasNoUseForIsReadForAnother() throws IOException {
    Path ties =
        Files.writeString(
            folder.resolve("ties.csv"),
            IntStream.range(0, 59)
                .mapToObj(h -> "v1/%d,v1/%d\n".formatted(h, h + 1))
                .collect(Collectors.joining("", "from,to\n", "")));
    Path villages =
        Files.writeString(
            folder.resolve("v.csv"), "id,county,township,xKm,yKm,households\nv1,c,t,0,0,60\n");
    Files.writeString(
        scenario,
        """
        months: 60
        geography: {file: %s, broadbandShare: 1}
        strong: {model: none}
        weak: {file: %s}
        awareness: {enabled: false}
        entry: {rule: threshold, threshold: {unit: count, value: 1}, combine: pooled, initial: {list: [v1/0]}}
        barrier: {enabled: false}
        market: {enabled: false}
        """
            .formatted(villages, ties));
    for (String models : List.of("none,file", "file,none")) {
      List<String> factor = List.of("--vary", "weak.model=" + models);
      assertThat(sweep(models, factor, "--replications=1", "--quiet")).isZero();
    }
    assertThat(sellers("none,file", 1)).isEqualTo(sellers("file,none", 0)).isGreaterThan(50);
    assertThat(sellers("none,file", 0)).isEqualTo(sellers("file,none", 1)).isEqualTo(1);
  }

  private double sellers(String target, int point) throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve(target).resolve("runs.csv"));
    int column = List.of(rows.get(0).split(",", -1)).indexOf("finalSellers");
    return Double.parseDouble(rows.get(point + 1).split(",", -1)[column]);
  }

  @Test
  void anEngineThatIsNotThereIsRefusedAndSoIsAMasterForNone() {
    List<String> factor = List.of("--vary", "months=1,2");
    refused(factor, List.of("--master", "local[2]"), "--master: goes with --engine spark only");
    refused(factor, List.of("--engine", "mars"), "'--engine'", "LOCAL, SPARK");
    refused(factor, List.of("--engine=spark"), "--engine spark: needs --master");
    refused(
        factor,
        List.of("--engine=spark", "--master=local", "--threads=2"),
        "--threads: does not go with --engine spark");
    if (!builtWithSpark()) {
      refused(
          factor,
          List.of("--engine=spark", "--master=local"),
          "was built without Spark; build it once by ./mvnw -q -DskipTests -Pspark package");
    }
  }

  private static boolean builtWithSpark() {
    return SweepCommandTest.class
            .getClassLoader()
            .getResource("org/taocun/experiment/spark/SparkProvider.class")
        != null;
  }

  private void refused(List<String> options, List<String> more, String... words) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    refused(all, words);
  }
}
