package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.JavaOfItsOwn;
import org.taocun.base.ContentHash;

class HerdPowerCommandTest {
  private static final String EXPERIMENT =
      """
      name: tiny
      lookAlikes:
        - {name: alone, file: alone.yaml}
        - name: imitation
          file: alone.yaml
          causes: [imitation]
          settings: [entry.composite.herdWeight=6]
      settings: [months=18]
      vary:
        - {path: geography.householdsPerVillage, values: [12]}
        - {path: observation.everyMonths, values: [3]}
      tests: [hazard, moran, tarone, bass]
      permutations: 39
      replications: 4
      """;

  private static final String ALONE =
      """
      geography: {townshipsPerCounty: 1, villagesPerTownship: 4, householdsPerVillage: 20}
      awareness: {enabled: false}
      barrier: {enabled: false}
      market: {enabled: false}
      learning: {enabled: false}
      exit: {enabled: false}
      strong: {model: circles, circleSize: 5}
      weak: {model: none}
      entry:
        rule: composite
        deliberationMonths: 1
        threshold: {value: 3}
        composite: {profitWeight: 0, herdWeight: 0, barrierWeight: 0, noise: 1}
      """;

  private static final List<String> TABLES =
      List.of("atlas.csv", "bias.csv", "expected.csv", "design.csv", "power.md", "columns.md");

  @TempDir private Path folder = Path.of("");
  private Path experiment = Path.of("");
  private int code;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("alone.yaml"), ALONE);
    experiment = Files.writeString(folder.resolve("tiny.yaml"), EXPERIMENT);
  }

  private List<String> arguments(String target, String... more) {
    List<String> all = new ArrayList<>(List.of("herd", "power", experiment.toString()));
    all.addAll(List.of("--out", folder.resolve(target).toString(), "--lang", "en"));
    all.addAll(List.of(more));
    return all;
  }

  private String power(String target, String... more) {
    return taocun(arguments(target, more));
  }

  private String taocun(List<String> arguments) {
    StringWriter told = new StringWriter();
    code = Main.run(new PrintWriter(told), new PrintWriter(told), arguments.toArray(String[]::new));
    return told.toString();
  }

  private Path whole() {
    assertThat(power("whole", "--threads", "2")).contains("24 runs", "chance alone");
    assertThat(code).isZero();
    return folder.resolve("whole");
  }

  private static void same(Path one, Path other) {
    TABLES.forEach(
        name -> assertThat(one.resolve(name)).hasSameTextualContentAs(other.resolve(name)));
  }

  @Test
  void everyPointTestAndLayerHasARate() throws Exception {
    List<String> rows = Files.readAllLines(whole().resolve("atlas.csv"));
    // Two worlds at three points: the hazard and Moran's I of one layer, and Tarone's test.
    assertThat(rows).hasSize(1 + 2 * 3 * 3);
    assertThat(rows.get(1))
        .matches("alone,,,4,20,18,1,0,0,0,,tarone,,4,[0-4],[0-4],.*,0.05,holds,.*");
    assertThat(rows).filteredOn(row -> row.startsWith("imitation,imitation,,4,12,18,1")).hasSize(3);
    assertThat(Files.readAllLines(folder.resolve("whole/bias.csv"))).hasSize(1 + 2 * 3 * 4);
  }

  @Test
  void nobodyHerdsWhereNobodyHeedsOthers() throws Exception {
    List<String> rows = Files.readAllLines(whole().resolve("bias.csv"));
    List<String> head = List.of(rows.get(0).split(",", -1));
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = List.of(row.split(",", -1));
      double direct = Double.parseDouble(cells.get(head.indexOf("directShare")));
      double total = Double.parseDouble(cells.get(head.indexOf("totalShare")));
      if (cells.get(0).equals("alone")) {
        assertThat(direct).isZero();
        assertThat(total).isZero();
      } else {
        assertThat(direct).isBetween(0.05, 1.0);
        assertThat(total).isBetween(0.05, 1.0);
      }
    }
  }

  @Test
  void whatIsExpectedIsWrittenBeforeTheFirstRunAndItsHashKept() throws Exception {
    Path expected = whole().resolve("expected.csv");
    assertThat(expected).content().contains("imitation,imitation,,moran,rejects\n");
    String hash = ContentHash.of(Files.readString(expected));
    assertThat(folder.resolve("whole/run.json")).content().contains("\"" + hash + "\"");
    assertThat(folder.resolve("whole/identity.json")).content().contains("\"" + hash + "\"");
  }

  @Test
  void otherExpectationsAreNotResumed() throws Exception {
    whole();
    Files.writeString(
        experiment, EXPERIMENT.replace("causes: [imitation]", "causes: [imitation, homophily]"));
    assertThat(power("whole", "--resume"))
        .contains("the work that is there asked something else", "whole: expected: ");
    assertThat(code).isNotZero();
  }

  @Test
  void shardsJoinedAreTheExperiment() throws Exception {
    Path whole = whole();
    power("one", "--shard", "1/2");
    assertThat(folder.resolve("one/atlas.csv")).doesNotExist();
    power("two", "--shard", "2/2");
    String joined = power("joined", "--join", folder.resolve("one") + "," + folder.resolve("two"));
    assertThat(joined).contains("going on: 24 of them are there");
    same(folder.resolve("joined"), whole);
  }

  @Test
  void aShardOfAnotherExperimentIsRefused() throws Exception {
    power("one", "--shard", "1/2");
    Files.writeString(experiment, EXPERIMENT.replace("permutations: 39", "permutations: 59"));
    assertThat(power("joined", "--join", folder.resolve("one").toString()))
        .contains("is of another experiment than");
    assertThat(code).isNotZero();
    assertThat(taocun(List.of("merge", folder.resolve("one").toString(), "--out", "x")))
        .contains("holds no part of this kind of sweep");
  }

  @Test
  void moreReplicationsGoOnFromFinishedOnes() throws Exception {
    Path whole = whole();
    power("more", "--replications", "2");
    assertThat(power("more", "--resume")).contains("going on: 12 of them are there");
    same(folder.resolve("more"), whole);
  }

  @Test
  void killedAndResumedTheTablesAreTheSame() throws Exception {
    Path whole = whole();
    Process child =
        JavaOfItsOwn.running(Main.class.getName(), arguments("killed", "--threads", "1"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path begun = folder.resolve(".killed.partial/design.csv");
    while (child.isAlive() && !Files.exists(begun)) {
      child.waitFor(50, TimeUnit.MILLISECONDS);
    }
    child.waitFor(400, TimeUnit.MILLISECONDS);
    child.destroyForcibly().waitFor();
    power("killed", "--resume");
    assertThat(code).isZero();
    same(folder.resolve("killed"), whole);
  }

  @Test
  void theReportIsMadeOfTheFolder() throws Exception {
    whole();
    String place = folder.resolve("whole").toString();
    assertThat(taocun(List.of("report", place, "--lang", "zh"))).contains("report.html");
    assertThat(folder.resolve("whole/report.html"))
        .content()
        .contains("跟风检验的水平与功效：tiny", "只有随机因素", "<figure>");
    assertThat(taocun(List.of("plot", place))).isNotEmpty();
    try (Stream<Path> figures = Files.list(folder.resolve("whole/figures"))) {
      assertThat(figures.map(file -> String.valueOf(file.getFileName())))
          .contains("rates-01.png", "rates-02.svg", "rates-03.png");
    }
  }

  @Test
  void helpHasAnExample() {
    String help = taocun(List.of("herd", "power", "--help"));
    assertThat(code).isZero();
    assertThat(help).contains("Usage: taocun herd power", "Example: taocun herd power");
    assertThat(taocun(List.of("herd", "--help"))).contains("power");
  }

  @Test
  void everyProblemOfTheFileHasItsPlace() throws Exception {
    Files.writeString(
        experiment,
        """
        lookAlikes:
          - {name: a, file: alone.yaml, causes: [imitatoin]}
          - {name: a, file: nowhere.yaml}
        varry: []
        permutations: 0
        """);
    assertThat(power("bad"))
        .contains(
            "tiny.yaml:2:42: lookAlikes[0].causes[0]: unknown cause 'imitatoin'",
            "did you mean 'imitation'?",
            "tiny.yaml:3:21: lookAlikes[1].file: no such file 'nowhere.yaml'",
            "tiny.yaml:4:1: varry: unknown key 'varry'; did you mean 'vary'?",
            "tiny.yaml:5:15: permutations: must be from 1 to 100000, was '0'");
    assertThat(code).isNotZero();
    assertThat(folder.resolve("bad")).doesNotExist();
  }

  @Test
  void worldsTestsAndWhatVariesAreChecked() throws Exception {
    Files.writeString(
        experiment,
        """
        lookAlikes:
          - {name: a, file: alone.yaml, effects: [{test: hazzard, value: 1}]}
          - {name: a, file: alone.yaml}
        vary:
          - {path: observation.evryMonths, values: [3]}
          - {path: seed, values: [3]}
        tests: [morann]
        permutations: 38
        """);
    assertThat(power("bad"))
        .contains(
            "tiny.yaml:2:50: lookAlikes[0].effects[0].test: there is no test 'hazzard'",
            "tiny.yaml:3:12: lookAlikes[1].name: stands twice",
            "tiny.yaml:5:12: vary[0].path: there is no such setting",
            "tiny.yaml:6:12: vary[1].path: seed is no factor",
            "tiny.yaml:7:9: tests[0]: there is no test 'morann'",
            "tiny.yaml:8:15: permutations: with 38 of them no two-sided test has p below 0.0513:"
                + " take 39 or more");
  }

  @Test
  void aValueThatNoWorldTakesIsToldAtItsLine() throws Exception {
    Files.writeString(experiment, EXPERIMENT.replace("values: [12]", "values: [-1]"));
    assertThat(power("bad")).contains("tiny.yaml:10:52: ", "geography.householdsPerVillage");
    assertThat(code).isNotZero();
  }
}
