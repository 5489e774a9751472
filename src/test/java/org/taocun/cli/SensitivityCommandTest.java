package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.Lines;

class SensitivityCommandTest {
  private static final String RANGES =
      """
      {"path": "a.x", "kind": "range", "low": 0, "high": 1, "whole": false, "levels": []},
      {"path": "a.n", "kind": "range", "low": 0, "high": 9, "whole": true, "levels": []}\
      """;
  private static final String WORDS =
      """
      {"path": "a.x", "kind": "range", "low": 0, "high": 1, "whole": false, "levels": []},
      {"path": "a.rule", "kind": "levels", "levels": ["bass", "payoff", "logit"]}\
      """;

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** A run of a point: its outcome, or a failure. */
  @FunctionalInterface
  private interface Run {
    String outcome(int point, int replication);
  }

  /** Writes the files of a sweep with two outcomes, of which the second never varies. */
  private Path sweep(String kind, String factors, List<String> points, int replications, Run run)
      throws IOException {
    Path sweep = Files.createDirectories(folder.resolve(kind));
    Files.writeString(
        sweep.resolve("design.json"),
        "{\"kind\": \"%s\", \"size\": 1, \"seed\": 1, \"levels\": 0, \"replications\": %d, \"shard\": \"\", \"factors\": [%s]}"
            .formatted(kind, replications, factors));
    String names = "a.x," + (factors.contains("a.n") ? "a.n" : "a.rule");
    StringBuilder design = new StringBuilder("point," + names + "\n");
    StringBuilder runs =
        new StringBuilder("point,replication,seed,status,error," + names + ",finalShare,still\n");
    for (int p = 0; p < points.size(); p++) {
      design.append(p).append(',').append(points.get(p)).append('\n');
      for (int r = 0; r < replications; r++) {
        String outcome = run.outcome(p, r);
        String end = outcome.isEmpty() ? "failed,out of luck" : "ok,";
        runs.append(
            "%d,%d,1,%s,%s,%s,%s\n"
                .formatted(p, r, end, points.get(p), outcome, outcome.isEmpty() ? "" : "3"));
      }
    }
    Files.writeString(sweep.resolve("design.csv"), design);
    Files.writeString(sweep.resolve("runs.csv"), runs);
    return sweep;
  }

  private int sensitivity(Path sweep, String... more) {
    List<String> arguments = new ArrayList<>(List.of("sensitivity", sweep.toString()));
    arguments.addAll(List.of(more));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
  }

  /** Sixty points: x from 0 to 1 by turns, the rule in rotation. */
  private static List<String> spread() {
    List<String> points = new ArrayList<>();
    for (int p = 0; p < 60; p++) {
      String rule = List.of("bass", "payoff", "logit").get(p % 3);
      points.add(String.format(Locale.ROOT, "%.4f,%s", (p * 37 % 60 + 0.5) / 60, rule));
    }
    return points;
  }

  private static double x(String point) {
    return Double.parseDouble(point.substring(0, point.indexOf(',')));
  }

  /** A sweep whose outcome is high where x is low and the rule is not payoff. */
  private Path failing() throws IOException {
    List<String> points = spread();
    return sweep(
        "lhs",
        WORDS,
        points,
        2,
        (p, r) -> x(points.get(p)) < 0.4 && !points.get(p).endsWith("payoff") ? "0.9" : "0.1");
  }

  /** What was printed, with its lines joined. */
  private String said() {
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  @Test
  void whereAConditionHoldsIsSaidInWordsWithCountsAndIntervals() throws IOException {
    Path sweep = failing();
    assertThat(sensitivity(sweep, "--where", "finalShare>0.5")).isZero();
    // 24 of 60 points have x below 0.4, two thirds of them another rule than payoff: 16.
    assertThat(said())
        .contains("Where finalShare>0.5")
        .contains("finalShare>0.5 holds in 27 % of all cases (n = 60 points")
        .contains(
            "1. finalShare>0.5 holds in 100 % (79 % to 100 %) of the cases where a.x is at most"
                + " 0.392 and a.rule is bass or logit; these are 27 % of all cases and 100 % of"
                + " all in which it holds (n = 16).");
    Path done = sweep.resolve("sensitivity");
    assertThat(done.resolve("run.json"))
        .content()
        .contains("\"kind\": \"sensitivity\"", "\"where\": \"finalShare>0.5\"");
    assertThat(done.resolve("prim.csv"))
        .content()
        .startsWith(
            "box,factor,low,high,levels,quasiP,density,densityLow,densityHigh,coverage,mass,n\n"
                + "1,a.x,,0.3917,,")
        .contains("1,a.rule,,,bass; logit,");
    assertThat(done.resolve("tradeoff.csv")).content().contains("0,1,0.266667,1,0\n");
    assertThat(Files.readString(done.resolve("sensitivity.md")))
        .startsWith(
            "# Sensitivity: lhs\n\n"
                + "Sweep: Latin hypercube; factors: 2; points: 60; replications of each: 2.")
        .contains(
            "## Share of households that sell at the end [finalShare]",
            "These are not Sobol indices",
            "| a.rule |  |  | ")
        .contains("- The first box has 16 cases only: a guess, not a finding.");
    assertThat(done.resolve("figures").resolve("prim-tradeoff.svg")).exists();
    assertThat(done.resolve("figures").resolve("ranks-finalShare.png")).exists();
    assertThat(done.resolve("figures").resolve("levels-finalShare.svg")).exists();
  }

  @Test
  void chineseIsSpokenInTextAndTheTablesStayTheSame() throws IOException {
    Path sweep = failing();
    sensitivity(sweep, "--where", "finalShare>0.5", "--quiet");
    Path zh = folder.resolve("zh");
    assertThat(
            sensitivity(sweep, "--where", "finalShare>0.5", "--lang", "zh", "--out", zh.toString()))
        .isZero();
    assertThat(said()).contains("a.x 不大于 0.392，且a.rule 为巴斯扩散或logit 的案例中");
    for (String name : List.of("sensitivity.csv", "prim.csv", "tradeoff.csv")) {
      assertThat(zh.resolve(name))
          .hasSameTextualContentAs(sweep.resolve("sensitivity").resolve(name));
    }
  }

  @Test
  void sobolIndicesAreRefusedToALatinHypercube() throws IOException {
    assertThat(sensitivity(failing(), "--method", "sobol")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "sobol cannot be computed from a Latin hypercube:", "sweep with --design saltelli:");
    assertThat(folder.resolve("lhs").resolve("sensitivity")).doesNotExist();
  }

  @Test
  void boxesAreRefusedToTrajectories() throws IOException {
    List<String> points = List.of("0,0", "1,0", "1,6", "1,3", "1,9", "0,9");
    Path sweep = sweep("morris", RANGES, points, 1, (p, r) -> Double.toString(x(points.get(p))));
    assertThat(sensitivity(sweep, "--where", "finalShare<1")).isEqualTo(2);
    assertThat(err.toString()).contains("prim cannot be computed from Morris trajectories:");
  }

  @Test
  void trajectoriesGiveElementaryEffectsByRangesOfTheDesign() throws IOException {
    List<String> points = List.of("0,0", "1,0", "1,6", "1,3", "1,9", "0,9");
    Path sweep =
        sweep(
            "morris",
            RANGES,
            points,
            1,
            (p, r) -> {
              String[] cells = points.get(p).split(",", -1);
              return Double.toString(
                  2 * Double.parseDouble(cells[0]) - Double.parseDouble(cells[1]));
            });
    assertThat(sensitivity(sweep)).isZero();
    // Whole ranges: 2·1 and −9.
    assertThat(sweep.resolve("sensitivity").resolve("sensitivity.csv"))
        .content()
        .startsWith(
            "outcome,factor,level,otherFactor,otherLevel,measure,value,low,high,n\n"
                + "finalShare,,,,,luckShare,,,,")
        .contains("finalShare,a.x,,,,muStar,2,2,2,2\n")
        .contains("finalShare,a.n,,,,mu,-9,-9,-9,2\n");
    assertThat(out.toString())
        .contains("influence (> sure, ≈ undecided): a.n > a.x")
        .contains("! One run a point: luck cannot be told from the factors");
    assertThat(sweep.resolve("sensitivity/figures/screening-finalShare.png")).exists();
  }

  @Test
  void aSaltelliSampleGivesIndicesAndSaysThatRunsAreFew() throws IOException {
    List<String> points = new ArrayList<>();
    for (int j = 0; j < 8; j++) {
      double a = (j * 5 % 8 + 0.5) / 8;
      double b = (j * j * 3 % 8 + 0.25) / 8;
      int c = j % 10;
      int d = (j * 7 + 3) % 10;
      points.add(a + "," + c);
      points.add(b + "," + d);
      points.add(b + "," + c);
      points.add(a + "," + d);
    }
    Path sweep =
        sweep(
            "saltelli",
            RANGES,
            points,
            2,
            (p, r) -> p == 3 && r == 1 ? "" : Double.toString(x(points.get(p))));
    assertThat(sensitivity(sweep, "--outcome", "finalShare")).isZero();
    assertThat(said())
        .contains("! Runs that failed or are missing: 1.")
        .contains("n = 7 base rows, 1 left out")
        .contains("! Only 7 base rows: resampling so few gives intervals that are too narrow.")
        .contains(
            "! Too few runs: the interval of the first-order index of a.x is 1 wide, which is more"
                + " than 0.2. About 175 base rows are enough.")
        .contains("a.x > a.n");
    assertThat(sweep.resolve("sensitivity/sensitivity.csv"))
        .content()
        .contains("finalShare,a.n,,,,total,0,0,0,7\n", "finalShare,,,,,luckShare,0,0,0,7\n");
    assertThat(sweep.resolve("sensitivity/figures/indices-finalShare.svg")).exists();
  }

  @Test
  void oneFactorAtATimeGivesATornadoOfPairedDifferences() throws IOException {
    List<String> points = List.of("0.5,bass", "0,bass", "1,bass", "0.5,payoff");
    double[] effect = {0, -2, 3, 1};
    Path sweep = sweep("oat", WORDS, points, 3, (p, r) -> Double.toString(effect[p] + 100 * r + 7));
    assertThat(sensitivity(sweep)).isZero();
    assertThat(sweep.resolve("sensitivity/sensitivity.csv"))
        .content()
        .contains(
            "finalShare,a.x,0,,,change,-2,-2,-2,3\n",
            "finalShare,a.x,1,,,change,3,3,3,3\n",
            "finalShare,a.rule,payoff,,,change,1,1,1,3\n");
    assertThat(sweep.resolve("sensitivity/figures/tornado-finalShare.svg"))
        .content()
        .contains("a.x (0 to 1)", "a.rule (payoff)");
  }

  @Test
  void aGridGivesMeansAtItsValues() throws IOException {
    List<String> points = List.of("0,bass", "0,payoff", "0,logit", "1,bass", "1,payoff", "1,logit");
    double[] value = {0, 1, 2, 10, 11, 12};
    Path sweep = sweep("grid", WORDS, points, 2, (p, r) -> Double.toString(value[p] + r));
    assertThat(sensitivity(sweep)).isZero();
    assertThat(sweep.resolve("sensitivity/sensitivity.csv"))
        .content()
        .contains(
            "finalShare,a.x,0,,,changeOnGrid,-5,-5,-5,2\n",
            "finalShare,a.rule,logit,,,changeOnGrid,1,1,1,2\n");
    assertThat(sweep.resolve("sensitivity/figures/tornado-finalShare.png")).exists();
  }

  private Path idleRule(int replications) throws IOException {
    List<String> points = List.of("0,bass", "0,payoff", "0,logit", "1,bass", "1,payoff", "1,logit");
    return sweep("grid", WORDS, points, replications, (p, r) -> p < 3 ? "1" : "4");
  }

  @Test
  void aFactorThatChangedNothingIsLastAndSaidToHaveChangedNothing() throws IOException {
    for (int replications : new int[] {2, 3}) {
      assertThat(sensitivity(idleRule(replications), "--force")).isZero();
      assertThat(said())
          .contains("(> sure, ≈ undecided): a.x; without any effect in these runs: a.rule")
          .contains("! a.rule changed nothing in any run: the outcome is the same")
          .doesNotContain("a.x ≈", "is not decided", "Nothing that a.rule does");
    }
    assertThat(sensitivity(idleRule(2), "--lang", "zh", "--force")).isZero();
    assertThat(said()).contains("a.x；在这些运行中没有任何作用的是：a.rule", "a.rule 在所有运行中都没有改变任何结果");
  }

  @Test
  void withTwoReplicationsNoOrderIsTestedAndThisIsSaid() throws IOException {
    List<String> points = List.of("0,bass", "0,payoff", "0,logit", "1,bass", "1,payoff", "1,logit");
    double[] value = {0, 1, 2, 10, 11, 12};
    Path sweep = sweep("grid", WORDS, points, 2, (p, r) -> Double.toString(value[p] + r));
    assertThat(sensitivity(sweep)).isZero();
    assertThat(said())
        .contains("a.x, a.rule. With 2 replications no order can be tested")
        .doesNotContain("≈", "is not decided");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan", "Infinity", "-Infinity", "1e999", "0x1p3", "1d", ""})
  void aConditionComparesWithAFiniteNumber(String bound) throws IOException {
    assertThat(sensitivity(failing(), "--where", "finalShare<" + bound)).isEqualTo(2);
    assertThat(err.toString()).contains("must be a condition such as 'taobaoVillages<3', was");
  }

  @Test
  void casesWithoutAnOutcomeAreCounted() throws IOException {
    // Defined in both runs of 20 points, in one run of 20, in none of 20.
    Path sweep =
        sweep("lhs", WORDS, spread(), 2, (p, r) -> p % 3 > r ? "" : Double.toString(p / 60.0));
    assertThat(sensitivity(sweep, "--where", "finalShare<0.5")).isZero();
    assertThat(said())
        .contains("(n = 40 points")
        .contains(
            "! Cases left out, because the outcome is not defined in any of their runs: 20 of 60."
                + " Runs left out of the other cases for the same reason: 20.")
        .contains("! Points left out, because runs failed or the outcome is not defined there: 40");
  }

  @Test
  void whereOnlyLuckVariesNothingElseIsSaid() throws IOException {
    List<String> points =
        List.of("0.1,1", "0.9,8", "0.9,1", "0.1,8", "0.3,2", "0.7,5", "0.7,2", "0.3,5");
    Path sweep = sweep("saltelli", RANGES, points, 2, (p, r) -> r == 0 ? "0.0166667" : "0");
    assertThat(sensitivity(sweep, "--outcome", "finalShare")).isZero();
    assertThat(said())
        .endsWith(
            "[finalShare] ! Nothing but luck varies: in every replication all points have the same"
                + " outcome, so what the factors do is not defined. Results: "
                + sweep.resolve("sensitivity"));
    assertThat(out.toString().lines())
        .allMatch(line -> Lines.width(line) <= 80 || line.startsWith("Results"));
  }

  @Test
  void threePointsAreSaidToBeThree() throws IOException {
    Path sweep =
        sweep("lhs", RANGES, List.of("0.1,2", "0.5,8", "0.9,5"), 2, (p, r) -> "" + (p + r));
    assertThat(sensitivity(sweep, "--outcome", "finalShare")).isZero();
    assertThat(out.toString())
        .contains("! Only 3 points: resampling", "! No regression: there are too few points");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    Path sweep = failing();
    assertThat(sensitivity(folder)).isEqualTo(2);
    assertThat(sensitivity(sweep, "--outcome", "finalShar")).isEqualTo(2);
    assertThat(sensitivity(sweep, "--where", "finalShare")).isEqualTo(2);
    assertThat(sensitivity(sweep, "--method", "guess")).isEqualTo(2);
    assertThat(sensitivity(sweep, "--density", "1.5")).isEqualTo(2);
    assertThat(sensitivity(sweep, "--density", "NaN")).isEqualTo(2);
    assertThat(sensitivity(sweep, "--density", "0.5")).isEqualTo(2);
    assertThat(err.toString())
        .contains("is no folder of a finished sweep")
        .contains("outcome 'finalShar': runs.csv has no such figure; did you mean 'finalShare'?")
        .contains("must be a condition such as 'taobaoVillages<3', was 'finalShare'")
        .contains("--method must be one of sobol, morris, factorial, regression, oat, was 'guess'")
        .contains("--density must be in (0, 1], was '1.5'", "was 'NaN'")
        .contains("--density: has no effect without --where CONDITION");
    assertThat(sensitivity(sweep, "--outcome", "still", "--quiet")).isZero();
    assertThat(Files.readString(sweep.resolve("sensitivity/sensitivity.md")))
        .contains("there is nothing to explain");
    assertThat(sensitivity(sweep)).isEqualTo(2);
    assertThat(err.toString())
        .contains("holds results of another question; --force replaces them, --out DIR writes")
        .contains("/sensitivity: --outcome: still -> ");
    assertThat(sensitivity(sweep, "--outcome", "still", "--lang", "zh")).isEqualTo(2);
    assertThat(err.toString()).contains("已有同一问题的结果，但语言不同（--lang）；--force 替换");
    assertThat(sensitivity(sweep, "--outcome", "still", "--where", "finalShare<0.1")).isEqualTo(2);
    assertThat(err.toString()).contains("/sensitivity: --where: (not given) -> finalShare<0.1");
  }

  @Test
  void aSweepOfTheModelIsReadAsItWasWritten() throws IOException {
    Path scenario = folder.resolve("village.yaml");
    Files.writeString(
        scenario,
        """
        title: A small village
        months: 12
        geography: {householdsPerVillage: 60, broadbandShare: 1}
        awareness: {enabled: false}
        entry: {rule: bass, bass: {p: 0.05, q: 0.2}}
        barrier: {enabled: false}
        market: {enabled: false}
        exit: {enabled: false}
        """);
    Path sweep = folder.resolve("swept");
    PrintWriter print = new PrintWriter(out, true);
    String[] arguments = {
      "sweep",
      scenario.toString(),
      "--design",
      "saltelli:8",
      "--vary",
      "entry.bass.p=0.01:0.1",
      "--vary",
      "entry.bass.q=0:0.4",
      "--replications",
      "2",
      "--threads",
      "1",
      "--quiet",
      "--out",
      sweep.toString()
    };
    assertThat(Main.run(print, new PrintWriter(err, true), arguments)).as(err.toString()).isZero();
    assertThat(sensitivity(sweep)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("Saltelli sample; factors: 2; points: 32; replications of each: 2.")
        .contains("n = 8 base rows, 0 left out")
        .contains("entry.bass.p");
    try (Stream<Path> figures = Files.list(sweep.resolve("sensitivity/figures"))) {
      assertThat(figures.map(file -> file.getFileName().toString()))
          .contains("indices-finalShare.svg", "indices-finalShare.png");
    }
  }

  @Test
  void aFigureThatNoRunHasIsNamedWithTheirNumber() throws IOException {
    Path sweep = sweep("lhs", WORDS, spread(), 2, (point, r) -> "NaN");
    assertThat(sensitivity(sweep, "--outcome", "still", "--where", "finalShare<0.2")).isEqualTo(2);
    assertThat(sensitivity(sweep, "--outcome", "finalShare")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("finalShare is undefined in all 120 runs"));
  }
}
