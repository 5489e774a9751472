package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.model.FilelessData;
import org.taocun.model.Replication;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.run.RunInfo;
import org.taocun.trace.Fingerprint;
import org.taocun.trace.PanelSink;

class RunCommandTest {
  private static final List<String> TABLES =
      List.of("summary.csv", "series.csv", "events.csv", "villages.csv", "panel.csv");

  @TempDir Path place;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path scenario;

  @BeforeEach
  void scenario() throws IOException {
    scenario =
        Files.writeString(
            place.resolve("村.yaml"),
            """
            title: A small village
            months: 24
            replications: 4
            geography:
              householdsPerVillage: 60
            observed:
              place: Dongfeng
            """);
  }

  private int taocun(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(new String[0]));
  }

  private void assertSameTables(Path one, Path other) {
    for (String table : TABLES) {
      assertThat(other.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
    }
    assertThat(other.resolve("scenario.yaml")).hasSameBinaryContentAs(one.resolve("scenario.yaml"));
  }

  @Test
  void autoRunsAsManyReplicationsAsThePrecisionTakes() throws IOException {
    Path auto = place.resolve("auto");
    assertThat(
            taocun(
                "run",
                scenario,
                "--out",
                auto,
                "--replications",
                "auto",
                "--precision",
                "finalSellers=0.05"))
        .as(err.toString())
        .isZero();
    int n = Files.readAllLines(auto.resolve("summary.csv")).size() - 1;
    assertThat(n).isGreaterThan(20);
    assertThat(err.toString()).contains("村: " + n + " replications");
    assertThat(out.toString())
        .containsPattern(
            "finalSellers: mean [0-9.]+, 95 % interval [0-9.]+ to [0-9.]+ \\(n = " + n);
    Path counted = place.resolve("counted");
    assertThat(taocun("run", scenario, "--out", counted, "--replications", n)).isZero();
    assertThat(counted.resolve("summary.csv")).hasSameBinaryContentAs(auto.resolve("summary.csv"));
    assertThat(taocun("run", scenario, "--out", auto, "--replications", "auto")).isEqualTo(2);
    assertThat(err.toString()).contains("needs --precision FIGURE=WIDTH");
    assertThat(taocun("run", scenario, "--precision", "finalSellers=1")).isEqualTo(2);
    assertThat(taocun("run", scenario, "--replications", "auto", "--precision", "finalSelers=1"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'finalSellers'");
    assertThat(
            taocun("run", scenario, "--replications", "auto", "--precision", "finalSellers=0.01"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--at-most allows 1000");
    assertThat(place.resolve("results")).doesNotExist();
  }

  @Test
  void aRunWritesResultsAndPrintsASummary() {
    Path results = place.resolve("results");
    assertThat(taocun("run", scenario, "--out", results, "--seed", 5, "--replications", 3))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .contains("村: 3 replications of 24 months, seed 5")
        .contains("Share of households that sell at the", "least", "most", "Results: ")
        .doesNotContain("reputation", "publicSpending");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80 || line.contains("/"));
    assertThat(err.toString())
        .startsWith("村: 0 of 3 replications\n")
        .contains("村: 3 of 3 replications\n");
    assertThat(results.resolve("scenario.yaml")).content().contains("seed: 5");
    assertThat(results.resolve("run.json")).content().contains("--replications");
    assertThat(results.resolve("figures/growth.svg")).exists();
    assertThat(results.resolve("panel.csv")).doesNotExist();
  }

  @Test
  void aRunHasTheFingerprintsThatAPageWorksOut() {
    Path results = place.resolve("results");
    assertThat(taocun("run", scenario, "--out", results, "--influence", "--network")).isZero();
    Scenario read = ScenarioReader.read(scenario, List.of()).scenario();
    List<String> prints =
        IntStream.range(0, 4)
            .mapToObj(k -> new Replication(read, FilelessData.of(read), k, PanelSink.NONE))
            .map(RunCommandTest::fingerprint)
            .toList();
    assertThat(prints).doesNotHaveDuplicates();
    assertThat(RunInfo.read(results).details().fingerprints()).isEqualTo(prints);
    assertThat(out.toString())
        .contains("Fingerprint of replication 0: " + prints.get(0) + " (all: run.json)");
  }

  private static String fingerprint(Replication run) {
    boolean more = true;
    while (more) {
      more = run.step();
    }
    return Fingerprint.of(run.record(false));
  }

  @Test
  void threadsRerunsAndTheResolvedScenarioGiveTheSameBytes() {
    Path one = place.resolve("one");
    Path eight = place.resolve("eight");
    Path again = place.resolve("again");
    assertThat(taocun("run", scenario, "--out", one, "--panel", "--threads", 1)).isZero();
    assertThat(taocun("run", scenario, "--out", eight, "--panel", "--threads", 8)).isZero();
    assertSameTables(one, eight);
    assertThat(taocun("run", one.resolve("scenario.yaml"), "--out", again, "--panel", "--quiet"))
        .isZero();
    assertSameTables(one, again);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  /** Nothing but the tables asked for appears, and threads, resumption and branches leave it so. */
  @Test
  void theLogOfInfluenceIsTheSameBytesByAnyNumberOfThreadsAndMovesNoOtherTable()
      throws IOException {
    Path plain = place.resolve("plain");
    Path one = place.resolve("one");
    Path three = place.resolve("three");
    String few = "entry.initial.count=6";
    assertThat(taocun("run", scenario, "--set", few, "--out", plain)).isZero();
    assertThat(taocun("run", scenario, "--set", few, "--out", one, "--influence")).isZero();
    assertThat(taocun("run", scenario, "--set", few, "--out", three, "--influence", "--threads", 3))
        .isZero();
    for (String table : List.of("decisions.csv", "influence.csv", "adopters.csv", "truth.csv")) {
      assertThat(three.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
      assertThat(Files.readAllLines(one.resolve(table))).hasSizeGreaterThan(4);
      assertThat(plain.resolve(table)).doesNotExist();
    }
    for (String table : List.of("summary.csv", "series.csv", "events.csv", "villages.csv")) {
      assertThat(one.resolve(table)).hasSameBinaryContentAs(plain.resolve(table));
    }
  }

  @Test
  void aReportExplainsTheThreeMeasuresOfARunThatHasThem() throws IOException {
    Path results = place.resolve("results");
    Path page = place.resolve("page.html");
    assertThat(
            taocun(
                "run", scenario, "--set", "entry.initial.count=6", "--out", results, "--influence"))
        .isZero();
    assertThat(taocun("report", results, "--out", page)).isZero();
    assertThat(Files.readString(page))
        .contains("How much is herding, by three measures", "Direct, ", "Pivotal, ", "Total, ");
  }

  @Test
  void aSecondRunIsRefusedAndResumingItIsNothingToDo() {
    Path results = place.resolve("results");
    assertThat(taocun("run", scenario, "--out", results)).isZero();
    assertThat(taocun("run", scenario, "--out", results)).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(err.toString()).contains("--force").contains("--out").doesNotContain("\tat ");
    assertThat(taocun("run", scenario, "--out", results, "--resume")).isZero();
    assertThat(err.toString()).contains("is complete already");
    assertThat(taocun("run", scenario, "--out", results, "--force")).isZero();
  }

  @Test
  void resumingWithOtherSettingsNamesEachThatDiffers() {
    Path results = place.resolve("results");
    assertThat(taocun("run", scenario, "--out", results)).isZero();
    assertThat(
            taocun(
                "run",
                scenario,
                "--out",
                results,
                "--resume",
                "--replications",
                5,
                "--seed",
                9,
                "--months",
                12,
                "--set",
                "entry.rule=bass",
                "--set",
                "government.policies=[{kind: training, from: 2006-01, until: 2007-01}]"))
        .isEqualTo(ExitCodes.USER_ERROR);
    assertThat(err.toString())
        .contains("holds results of another question")
        .contains("results: seed: 1 -> 9")
        .contains("results: replications: 4 -> 5")
        .contains("results: months: 24 -> 12")
        .contains("results: entry.rule: composite -> bass")
        .contains("results: government.policies[0]: (none) -> {kind: training");
  }

  @Test
  void everyRefusalComesBeforeTheFirstRun() throws IOException {
    Path other = Files.copy(scenario, place.resolve("other.yaml"));
    Path results = place.resolve("results");
    Files.createDirectories(results.resolve("other"));
    Files.writeString(results.resolve("other/mine.txt"), "");
    assertThat(taocun("run", scenario, other, "--out", results)).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(err.toString()).contains("other files").doesNotContain("replications");
    try (Stream<Path> left = Files.list(results)) {
      assertThat(left).containsExactly(results.resolve("other"));
    }
    Files.delete(results.resolve("other/mine.txt"));
    assertThat(taocun("run", scenario, other, "--out", results)).isZero();
    assertThat(results.resolve("村/summary.csv")).exists();
    assertThat(results.resolve("other/summary.csv")).exists();
  }

  @Test
  void wrongOptionsWriteNothing() throws IOException {
    Path bad = Files.writeString(place.resolve("bad.csv"), "date,value\nsoon,1\n");
    Path results = place.resolve("results");
    for (List<Object> wrong :
        List.<List<Object>>of(
            List.of("--threads", 0),
            List.of("--seed", "x"),
            List.of("--replications", 0),
            List.of("--set", "entry.rul=bass"),
            List.of("--set", "observed.place=Atlantis"),
            List.of("--influence-limit", 5),
            List.of("--influence", "--influence-limit", 0),
            List.of("--observed", bad),
            List.of("--lang", "de"))) {
      List<Object> words = new ArrayList<>(List.of("run", scenario, "--out", results));
      words.addAll(wrong);
      assertThat(taocun(words.toArray())).as(wrong.toString()).isEqualTo(ExitCodes.USER_ERROR);
      assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }
    try (Stream<Path> left = Files.list(place)) {
      assertThat(left).containsExactlyInAnyOrder(scenario, bad);
    }
  }

  @Test
  void plotDrawsAgainInAnotherLanguage() {
    Path results = place.resolve("results");
    assertThat(taocun("run", scenario, "--out", results)).isZero();
    assertThat(results.resolve("figures/growth.svg")).content().contains("Growth of the cluster");
    assertThat(taocun("plot", results, "--lang", "zh")).isZero();
    assertThat(results.resolve("figures/growth.svg")).content().contains("集群的成长");
    assertThat(taocun("plot", place)).isEqualTo(ExitCodes.USER_ERROR);
  }
}
