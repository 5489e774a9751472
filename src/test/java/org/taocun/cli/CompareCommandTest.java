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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String BASELINE =
      """
      months: 30
      replications: 4
      geography: {townshipsPerCounty: 1, villagesPerTownship: 3, householdsPerVillage: 60, broadbandShare: 1}
      entry: {initial: {count: 6}}
      compare:
        decideOn: finalSellers
        arms:
          - {name: nothing, settings: ["government.policies=[{kind: training, budgetYuanPerYear: 0}]"]}
          - {name: course, nameZh: 培训班, settings: ["government.policies=[{kind: training, budgetYuanPerYear: 200000, unitCostYuan: 1000}]"]}
      """;
  private static final List<String> TABLES =
      List.of(
          "differences.csv",
          "costs.csv",
          "households.csv",
          "groups.csv",
          "series.csv",
          "villages.csv",
          "ranks.csv",
          "measurements.csv",
          "comparison.md");

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private int compare(String yaml, String to, String... options) throws IOException {
    Path file = folder.resolve("base.yaml");
    Files.writeString(file, yaml);
    List<String> all = new ArrayList<>(List.of("compare", file.toString()));
    all.addAll(List.of("--out", folder.resolve(to).toString()));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  /** Without copying the total share is 0, so the difference is the baseline's share. */
  @Test
  void anOutcomeMayBeATruthAboutHerding() throws IOException {
    String arm = "{name: alone, settings: [\"entry.copying=false\"]}";
    String yaml = BASELINE.substring(0, BASELINE.indexOf("  arms:")) + "  arms: [" + arm + "]\n";
    assertThat(compare(yaml, "truth", "--outcome", "truth.totalHerdingShare")).isZero();
    String[] cells =
        rows("truth", "differences.csv", "truth.totalHerdingShare,").get(0).split(",", -1);
    assertThat(Double.parseDouble(cells[3])).isBetween(0.01, 1.0);
    assertThat(cells[4]).isEqualTo("0");
  }

  private List<String> rows(String to, String table, String start) throws IOException {
    return Files.readAllLines(folder.resolve(to).resolve(table)).stream()
        .filter(line -> line.startsWith(start))
        .toList();
  }

  @Test
  void aPolicyThatOffersNothingMakesDifferencesOfExactlyZero() throws IOException {
    assertThat(compare(BASELINE, "results")).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("results/differences.csv"));
    int tried = 0;
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      if (cells[2].equals("nothing") && !cells[5].isEmpty()) {
        assertThat(cells[5]).as(line).isEqualTo("0");
        assertThat(cells[6] + cells[7]).as(line).isIn("00", "");
        assertThat(List.of(cells).subList(12, 16)).as(line).containsExactly("0", "", "0", "");
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(25);
    assertThat(rows("results", "households.csv", "nothing,because,"))
        .containsExactly("nothing,because,0,0,4");
    assertThat(rows("results", "groups.csv", "nothing,all,all"))
        .singleElement()
        .asString()
        .endsWith(",0,0,0,0,4");
    assertThat(rows("results", "series.csv", "sellers,nothing,30,"))
        .singleElement()
        .asString()
        .endsWith(",0,0,0,4");
  }

  @Test
  void everyReplicationMayBeACountyOfItsOwn() throws IOException {
    String[] spread = {"--set", "geography.countySpread=1.2", "--replications", "6"};
    assertThat(compare(BASELINE, "counties", spread)).as(err.toString()).isZero();
    List<String> nothing = rows("counties", "counties.csv", "nothing,");
    List<String> course = rows("counties", "counties.csv", "course,");
    assertThat(nothing).hasSize(6).allMatch(line -> line.endsWith(",0"));
    assertThat(course).hasSize(6).anyMatch(line -> !line.endsWith(",0"));
    List<String> bases = nothing.stream().map(line -> line.split(",", -1)[2]).toList();
    assertThat(bases).doesNotHaveDuplicates();
    assertThat(course.stream().map(line -> line.split(",", -1)[2]))
        .containsExactlyElementsOf(bases);
    assertThat(folder.resolve("counties/comparison.md"))
        .content()
        .contains("In which counties does it work?", "weakest third");
    assertThat(compare(BASELINE, "one")).isZero();
    assertThat(folder.resolve("one/counties.csv")).doesNotExist();
  }

  @Test
  void aPolicyThatHelpsIsSeenInEveryTable() throws IOException {
    assertThat(compare(BASELINE, "results", "--lang", "zh")).isZero();
    assertThat(rows("results", "ranks.csv", "course,1,")).hasSize(1);
    assertThat(rows("results", "costs.csv", "course,seller,"))
        .singleElement()
        .asString()
        .matches("course,seller,[0-9.]+,[0-9.]+,[0-9.]+,4");
    assertThat(rows("results", "villages.csv", "course,")).hasSize(3);
    assertThat(folder.resolve("results/comparison.md")).content().contains("培训班", "高收入户");
    assertThat(out.toString()).contains("培训班", "名次");
    assertThat(folder.resolve("results/figures"))
        .isDirectoryContaining(file -> file.endsWith("ranks.svg"))
        .isDirectoryContaining(file -> file.endsWith("growth.png"))
        .isDirectoryContaining(file -> file.endsWith("differences.png"))
        .isDirectoryContaining(file -> file.endsWith("groups.png"))
        .isDirectoryContaining(file -> file.endsWith("map-2.png"));
    assertThat(run("check", folder.resolve("results/arms/course.yaml").toString())).isZero();
  }

  @Test
  void theFolderHoldsWhatItTakesToRunItAgainElsewhere() throws IOException {
    Files.writeString(
        folder.resolve("places.csv"),
        "id,county,township,xKm,yKm,households\na,k,t,0,0,40\nb,k,t,1,0,40\nc,k,t,0,1,40\n");
    String withFile =
        BASELINE.replace(
            "geography: {townshipsPerCounty: 1, villagesPerTownship: 3, householdsPerVillage: 60,"
                + " broadbandShare: 1}",
            "geography: {file: places.csv, broadbandShare: 1}");
    assertThat(withFile).contains("places.csv");
    assertThat(compare(withFile, "first", "--months", "6")).as(err.toString()).isZero();
    assertThat(folder.resolve("first/arms/inputs/places.csv")).exists();
    assertThat(folder.resolve("first/run.json"))
        .content()
        .contains("\"kind\": \"comparison\"", "\"java\"", "\"seconds\"", "\"--months\"");
    Path moved = folder.resolve("elsewhere/moved");
    Files.createDirectories(moved.getParent());
    Files.move(folder.resolve("first"), moved);
    Files.delete(folder.resolve("places.csv"));
    String again = folder.resolve("second").toString();
    String arms = moved.resolve("arms").toString();
    assertThat(
            run(
                "compare",
                arms + "/baseline.yaml",
                arms + "/nothing.yaml",
                arms + "/course.yaml",
                "--quiet",
                "--out",
                again))
        .as(err.toString())
        .isZero();
    for (String table : List.of("differences.csv", "ranks.csv", "groups.csv", "series.csv")) {
      assertThat(folder.resolve("second").resolve(table))
          .hasSameBinaryContentAs(moved.resolve(table));
    }
  }

  @Test
  void plotDrawsAComparisonAgainAndExcelGetsItsMark() throws IOException {
    assertThat(compare(BASELINE, "results", "--months", "6", "--excel")).isZero();
    for (String table : TABLES.subList(0, 8)) {
      assertThat(Files.readString(folder.resolve("results").resolve(table)))
          .as(table)
          .startsWith("\ufeff");
    }
    Path figure = folder.resolve("results/figures/ranks.svg");
    Files.delete(figure);
    String results = folder.resolve("results").toString();
    assertThat(run("plot", results, "--lang", "zh")).isZero();
    assertThat(figure).content().contains("培训班");
    assertThat(run("plot", results, "--observed", results + "/ranks.csv")).isEqualTo(2);
    assertThat(run("sensitivity", results)).isEqualTo(2);
    assertThat(err.toString()).contains("it holds a comparison");
  }

  @Test
  void threadsAndInterruptsDoNotChangeAByte() throws IOException {
    assertThat(compare(BASELINE, "one", "--threads", "1")).isZero();
    assertThat(compare(BASELINE, "three", "--threads", "3")).isZero();
    Path unfinished = folder.resolve(".again.partial");
    Files.createDirectories(unfinished);
    Files.copy(folder.resolve("one/identity.json"), unfinished.resolve("identity.json"));
    List<String> lines = Files.readAllLines(folder.resolve("three/measurements.csv"));
    String cut = String.join("\n", lines.subList(0, lines.size() / 2)) + "\ncourse,3,half";
    Files.writeString(unfinished.resolve("measurements.csv"), cut);
    assertThat(compare(BASELINE, "again", "--resume")).isZero();
    assertThat(err.toString()).contains("going on with");
    for (String table : TABLES) {
      assertThat(folder.resolve("three").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(table));
      assertThat(folder.resolve("again").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(table));
    }
  }

  @Test
  void uncertainSettingsAndUnitCostsAreWorldsOfTheirOwn() throws IOException {
    String uncertain =
        BASELINE
            + "  unitCosts: true\n"
            + "  uncertainties: [{path: entry.composite.noise, low: 0.05, high: 0.4}]\n";
    assertThat(compare(uncertain, "results")).isZero();
    assertThat(out.toString())
        .contains("entry.composite.noise=0.05", "entry.composite.noise=0.4", "unit costs low");
    List<String> measured = Files.readAllLines(folder.resolve("results/measurements.csv"));
    assertThat(measured.stream().map(line -> line.split(",", -1)[0]).distinct())
        .contains(
            "baseline | entry.composite.noise=0.4",
            "nothing | entry.composite.noise=0.05",
            "course | unit costs low",
            "course | unit costs high")
        .doesNotContain("baseline | unit costs low");
    String[] rank = rows("results", "ranks.csv", "course,").get(0).split(",", -1);
    assertThat(Double.parseDouble(rank[7])).isLessThan(Double.parseDouble(rank[4]));
  }

  @Test
  void autoRunsAsManyReplicationsAsTheWidthTakes() throws IOException {
    assertThat(
            compare(BASELINE, "wide", "--replications", "auto", "--precision", "finalSellers=1000"))
        .isZero();
    assertThat(err.toString()).contains("20 replications were a pilot; 20 are needed");
    assertThat(compare(BASELINE, "auto", "--replications", "auto", "--precision", "finalSellers=4"))
        .isZero();
    assertThat(out.toString()).contains("counted in two stages for finalSellers ± 4.0");
    String[] cells = rows("auto", "differences.csv", "finalSellers,").get(1).split(",", -1);
    assertThat(Integer.parseInt(cells[9])).isGreaterThan(20);
    assertThat(Double.parseDouble(cells[7]) - Double.parseDouble(cells[6])).isLessThan(8);
    assertThat(
            compare(
                BASELINE,
                "no",
                "--replications",
                "auto",
                "--precision",
                "finalSellers=0.01",
                "--at-most",
                "30"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--at-most allows 30", "the pilot is kept");
    assertThat(compare(BASELINE, "no", "--replications", "auto")).isEqualTo(2);
    assertThat(err.toString()).contains("--precision");
  }

  @Test
  void aPrecisionOfWhatRunsLackIsRefusedEarly() throws IOException {
    List<String> auto = List.of("--replications", "auto", "--threads", "1", "--precision");
    List<String> unknown = new ArrayList<>(auto);
    unknown.add("finalSelers=1");
    assertThat(compare(BASELINE, "unknown", unknown.toArray(String[]::new))).isEqualTo(2);
    assertThat(err.toString()).contains("no figure 'finalSelers' is compared", "finalSellers");
    assertThat(folder.resolve(".unknown.partial")).doesNotExist();
    List<String> lacking = new ArrayList<>(auto);
    lacking.addAll(List.of("firstTaobaoMonth=1", "--months", "2"));
    assertThat(compare(BASELINE, "lacking", lacking.toArray(String[]::new))).isEqualTo(2);
    assertThat(err.toString())
        .contains("firstTaobaoMonth is not defined in replication", "cannot be determined");
    assertThat(rows(".lacking.partial", "measurements.csv", "baseline,19,")).isEmpty();
  }

  @Test
  void costsBelowZeroAreExplained() throws IOException {
    String cheaper =
        BASELINE
            .replace(
                "compare:",
                "government: {policies: [{kind: training, name: idle, budgetYuanPerYear: 1000000,"
                    + " unitCostYuan: 500000}]}\n"
                    + "compare:")
            .replaceAll("    - \\{name: course.*\n", "")
            .replaceAll(
                "    - \\{name: nothing.*\n",
                "    - {name: cheaper, settings: [\"government.policies=[]\","
                    + " \"barrier.startupCostYuan=500\"]}\n");
    assertThat(compare(cheaper, "results", "--lang", "zh")).as(err.toString()).isZero();
    assertThat(rows("results", "costs.csv", "cheaper,seller,-")).hasSize(1);
    assertThat(folder.resolve("results/comparison.md")).content().contains("财政投入与效果方向相反");
    assertThat(out.toString()).contains("财政投入与效果方向相反");
    assertThat(compare(BASELINE, "usual")).isZero();
    assertThat(out.toString()).doesNotContain("opposite directions");
  }

  @Test
  void whatIsNoPolicyHasNoCosts() throws IOException {
    String arms =
        """
              - {name: cheaper, settings: ["barrier.startupCostYuan=500"]}
              - {name: both, settings: ["barrier.startupCostYuan=500", "government.policies=[{kind: training, budgetYuanPerYear: 200000}]"]}
        """;
    assertThat(compare(BASELINE + arms.indent(-2), "results")).isZero();
    assertThat(rows("results", "costs.csv", "cheaper,")).isEmpty();
    assertThat(rows("results", "costs.csv", "both,")).hasSize(3);
    assertThat(rows("results", "costs.csv", "course,")).hasSize(3);
    assertThat(rows("results", "differences.csv", "public"))
        .hasSize(6)
        .noneMatch(line -> line.contains(",cheaper,"));
    assertThat(out.toString())
        .containsPattern("cheaper .*not costed")
        .contains("Not costed: cheaper changes settings")
        .contains("The costs of both are those of its policies only")
        .doesNotContain("cheaper spends 0 yuan");
  }

  @Test
  void aBudgetThatIsNotSpentIsToldInEveryText() throws IOException {
    String idle =
        BASELINE.replace(
            "budgetYuanPerYear: 200000, unitCostYuan: 1000",
            "budgetYuanPerYear: 3000000, unitCostYuan: 1000");
    assertThat(compare(idle, "results")).isZero();
    String told = "yuan that its policies have in these months";
    assertThat(out.toString().replaceAll("\\s+", " ")).contains("of the 7,500,000 " + told);
    assertThat(folder.resolve("results/comparison.md")).content().contains(told);
    assertThat(rows("results", "ranks.csv", "course,")).allMatch(row -> row.endsWith(",7500000"));
    Path page = folder.resolve("page.html");
    assertThat(
            run(
                "report",
                folder.resolve("results").toString(),
                "--lang",
                "zh",
                "--out",
                page.toString()))
        .isZero();
    assertThat(page).content().contains("不是全部预算的效果");
  }

  @Test
  void theGuideNamesEveryFileOfTheFolder() throws IOException {
    String[] spread = {"--set", "geography.countySpread=1.2", "--months", "6"};
    assertThat(compare(BASELINE, "results", spread)).isZero();
    String guide = Files.readString(Path.of("docs", "compare.md"));
    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      assertThat(
              files.map(file -> "`" + file.getFileName() + (Files.isDirectory(file) ? "/`" : "`")))
          .hasSizeGreaterThan(12)
          .allMatch(guide::contains);
    }
  }

  @Test
  void thePoorestFifthsAreToldApart() throws IOException {
    String yaml = BASELINE.replace("finalSellers", "leastEarningFifthIncomeYuan");
    assertThat(compare(yaml, "results")).isZero();
    assertThat(out.toString())
        .contains(
            "Income of the poorest fifth by what came out",
            "Income of the fifth that could earn least beforehand",
            "Two poorest fifths:");
    assertThat(rows("results", "ranks.csv", "course,")).hasSize(1);
  }

  @Test
  void armsOfATableAreComparedLikeThoseOfTheFile() throws IOException {
    String alone = BASELINE.substring(0, BASELINE.indexOf("  arms:"));
    Path table = folder.resolve("方案.csv");
    Files.writeString(
        table,
        """
        \uFEFFarm,from,to,parameter,value,source
        course,,,training.budgetYuanPerYear,200000,assumed
        course,,,training.unitCostYuan,1000,assumed
        """);
    assertThat(compare(BASELINE, "file")).isZero();
    assertThat(compare(alone + "  unitCosts: true\n  table: 方案.csv\n", "table")).isZero();
    String row = "finalSellers,households,course,";
    assertThat(rows("table", "differences.csv", row))
        .isEqualTo(rows("file", "differences.csv", row))
        .hasSize(1);
    assertThat(rows("table", "measurements.csv", "course | unit costs low,0,")).hasSize(2);
    Files.writeString(table, "arm,parameter,value\ncourse,trainning.unitCostYuan,5\n");
    assertThat(run("compare", folder.resolve("base.yaml").toString(), table.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("方案.csv: row 2, column 'parameter'", "training");
  }

  @Test
  void whatCannotBeComparedIsRefusedBeforeAnythingRuns() throws IOException {
    assertThat(compare("months: 3\n", "results")).isEqualTo(2);
    assertThat(err.toString()).contains("compare.arms: lists nothing");
    assertThat(compare(BASELINE.replace("name: course", "name: nothing"), "results")).isEqualTo(2);
    assertThat(err.toString()).contains("two arms are called 'nothing'");
    assertThat(compare(BASELINE.replace("name: course", "name: 基准"), "results")).isEqualTo(2);
    assertThat(err.toString()).contains("'基准' is the name of the scenario without policies");
    String seeded = "{name: luck, settings: [seed=5]}";
    assertThat(compare("months: 3\ncompare: {arms: [" + seeded + "]}\n", "results")).isEqualTo(2);
    assertThat(err.toString()).contains("compare.arms, luck: 'seed' is the same for all arms");
    assertThat(compare(BASELINE.replace("finalSellers", "finalSelers"), "results")).isEqualTo(2);
    assertThat(err.toString()).contains("compare.decideOn", "did you mean 'finalSellers'");
    assertThat(compare(BASELINE, "results", "--outcome", "sellers@2031-01")).isEqualTo(2);
    assertThat(err.toString()).contains("--outcome", "2031-01");
    assertThat(compare(BASELINE.replace("unitCostYuan: 1000", "unitCost: 1"), "results"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("compare.arms, course", "unitCostYuan");
    Path other = folder.resolve("other.yaml");
    Files.writeString(other, "months: 12\n");
    Path base = folder.resolve("base.yaml");
    assertThat(run("compare", base.toString(), other.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("other: runs 12 months", "the baseline 30 months");
    assertThat(folder.resolve("results")).doesNotExist();
  }
}
