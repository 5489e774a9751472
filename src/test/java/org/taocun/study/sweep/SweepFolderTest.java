package org.taocun.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.JavaOfItsOwn;
import org.taocun.analysis.sensitivity.Factor;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepPoint;
import org.taocun.output.folder.ExistingResults;
import org.taocun.study.ResultsKind;
import org.taocun.study.run.Samples;
import org.taocun.trace.RunRecord;

class SweepFolderTest {
  private static final List<String> TABLES =
      List.of(
          "runs.csv",
          "points.csv",
          "series.csv",
          "design.csv",
          "design.json",
          "columns.md",
          "scenario.yaml");
  private static final ExistingResults RESUME = new ExistingResults(false, true);
  private static final SweepPlan PLAN = SweepSamples.plan(5, 4);

  @TempDir private Path place = Path.of("");

  private static void same(Path one, Path other) {
    for (String table : TABLES) {
      assertThat(one.resolve(table)).hasSameBinaryContentAs(other.resolve(table));
    }
  }

  private Path whole() throws InterruptedException {
    Path whole = place.resolve("whole");
    return Files.exists(whole) ? whole : SweepSamples.finished(place.resolve("whole"), PLAN, 1);
  }

  private static List<List<String>> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .map(line -> Arrays.asList(line.split(",", -1)))
        .toList();
  }

  @Test
  void runsStandByPointAndReplicationWithFactorsAndEveryFigureOfAnyPoint() throws Exception {
    List<List<String>> rows = rows(whole().resolve("runs.csv"));
    assertThat(rows.get(0))
        .containsExactly(
            "point",
            "replication",
            "seed",
            "status",
            "error",
            "entry.bass.p",
            "entry.rule",
            "finalShare",
            "finalSellers",
            "meanIncomeYuan",
            "takeoffMonth");
    assertThat(rows).hasSize(21);
    assertThat(rows.get(1).subList(0, 7)).containsExactly("0", "0", "7", "ok", "", "0.0", "bass");
    assertThat(rows.get(5).subList(0, 7))
        .containsExactly("1", "0", "7", "ok", "", "0.125", "payoff");
    assertThat(rows.get(5).subList(9, 11)).containsExactly("", "");
    assertThat(rows.get(1).get(10)).isEqualTo("30");
    assertThat(rows.get(2).get(10)).isEmpty();
  }

  @Test
  void pointsHaveTheMeanOfTheRunsInWhichAFigureIsDefined() throws Exception {
    Path whole = whole();
    List<List<String>> runs = rows(whole.resolve("runs.csv"));
    List<List<String>> points = rows(whole.resolve("points.csv"));
    assertThat(points.get(0).subList(0, 10))
        .containsExactly(
            "point",
            "entry.bass.p",
            "entry.rule",
            "runs",
            "failed",
            "finalShare.n",
            "finalShare.mean",
            "finalShare.standardError",
            "finalShare.low",
            "finalShare.high");
    double mean =
        runs.subList(1, 5).stream()
            .mapToDouble(row -> Double.parseDouble(row.get(8)))
            .average()
            .orElseThrow();
    assertThat(points.get(1).subList(3, 6)).containsExactly("4", "0", "4");
    assertThat(Double.parseDouble(points.get(1).get(11))).isEqualTo(mean);
    assertThat(points.get(0).get(20)).isEqualTo("takeoffMonth.n");
    assertThat(points.get(1).subList(20, 25)).containsExactly("3", "30", "0", "30", "30");
    assertThat(points.get(2).subList(20, 25)).containsExactly("0", "", "", "", "");
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws Exception {
    same(SweepSamples.finished(place.resolve("two"), PLAN, 2), whole());
  }

  @Test
  void theTablesReadBackAreWhatWasRun() throws Exception {
    FinishedSweep read = FinishedSweep.read(whole());
    assertThat(texts(read.sample()))
        .isEqualTo(PLAN.points().stream().map(SweepPoint::values).toList());
    assertThat(SweepDesign.read(whole()).design()).isEqualTo(PLAN.design());
    assertThat(read.sample().kind().word()).isEqualTo(PLAN.design().kind());
    assertThat(read.sample().factors())
        .containsExactly(
            Factor.number("entry.bass.p"),
            Factor.category("entry.rule", List.of("bass", "payoff")));
    assertThat(read.outcomes()).containsKey("finalSellers");
    assertThat(read.outcome("finalSellers").values()[3][2])
        .isEqualTo(SweepSamples.run("hash3", 2).headline("finalSellers"));
    assertThat(read.outcome("takeoffMonth").values()[3]).containsOnly(Double.NaN);
    assertThat(read.failed()).isZero();
  }

  @Test
  void aFormulaIsReadOffTheRunsThatWereKept() throws Exception {
    String sellers = "sellers@2006-12/finalSellers";
    String entered = "atEntry(strong, 2006-01, 2006-12)";
    String later = "takeoffMonth + 1";
    FinishedSweep read =
        FinishedSweep.read(whole(), List.of("finalShare", sellers, entered, later));
    RunRecord run = SweepSamples.run("hash3", 2);
    assertThat(read.outcome(sellers).values()[3][2])
        .isEqualTo(run.series().series(0, "sellers")[12] / run.headline("finalSellers"));
    assertThat(read.outcome(entered).values()[3][2]).isZero();
    assertThat(read.outcome(later).values()[0][0]).isEqualTo(31);
  }

  @Test
  void aFormulaOfWhatWasNotKeptIsRefused() throws Exception {
    assertRefused(whole(), "sellrs@2006-12", "no variable 'sellrs'; did you mean 'sellers'?");
    assertRefused(whole(), "sellers@2036-12", "the month 2036-12 is not among the simulated ones");
    assertRefused(whole(), "sellers[village:东风村]@2006-12", "no scope 'village:东风村'; valid: run");
    assertRefused(whole(), "network.weak.meanDegree", "a sweep keeps no networks");
    assertRefused(whole(), "inOtherVillages(shops)", "a sweep keeps no tables of villages");
    assertRefused(whole(), "sellers@", "a month such as 2010-12 is expected at character 9");
    SweepPlan bare = SweepSamples.plan(2, 2, new SweepPlan.Kept(false, false));
    Path without = place.resolve("bare");
    ScenarioContent content =
        new ScenarioContent(bare, "months: 48\n", List.of(), new SweepRequest.Extras(false, false));
    try (SweepFolder folder = SweepFolder.open(without, content, ExistingResults.REFUSED)) {
      SweepSamples.simulate(folder, bare, 1, Sweep.OnError.STOP, task -> {});
      folder.finish(Samples.provenance());
    }
    assertRefused(without, "sellers@2006-12", "keeps no monthly series; sweep without --no-series");
    assertRefused(without, "atEntry(weak, 2006-01, 2006-12)", "no events; sweep with --events");
  }

  private static void assertRefused(Path sweep, String formula, String why) {
    assertThatThrownBy(() -> FinishedSweep.read(sweep, List.of(formula)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(formula)
        .hasMessageContaining(why);
  }

  /** The texts of the points' values. */
  private static List<List<String>> texts(SweepSample sample) {
    List<List<String>> points = new ArrayList<>();
    for (double[] point : sample.points()) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < point.length; i++) {
        Factor factor = sample.factors().get(i);
        texts.add(
            factor.ordered() ? Double.toString(point[i]) : factor.labels().get((int) point[i]));
      }
      points.add(texts);
    }
    return points;
  }

  private void stoppedAfter(Path target, int runs) {
    int[] begun = {0};
    assertThatThrownBy(
            () -> {
              try (SweepFolder folder =
                  SweepFolder.open(target, SweepSamples.content(PLAN), RESUME)) {
                SweepSamples.simulate(
                    folder,
                    PLAN,
                    1,
                    Sweep.OnError.STOP,
                    task -> {
                      if (begun[0]++ == runs) {
                        throw new ScenarioException("no luck");
                      }
                    });
              }
            })
        .hasMessageContaining("replication")
        .hasMessageContaining("no luck");
    assertThat(target).doesNotExist();
  }

  private List<String> resumed(Path target, SweepPlan plan, int stored)
      throws InterruptedException {
    try (SweepFolder folder = SweepFolder.open(target, SweepSamples.content(plan), RESUME)) {
      assertThat(folder.finished()).isEqualTo(stored);
      SweepSamples.simulate(folder, plan, 2, Sweep.OnError.STOP, task -> {});
      List<String> notes = folder.notes();
      folder.finish(Samples.provenance());
      return notes;
    }
  }

  @Test
  void abortedInTheMiddleAndResumedTheTablesAreTheSame() throws Exception {
    Path aborted = place.resolve("aborted");
    stoppedAfter(aborted, 7);
    assertThat(resumed(aborted, PLAN, 7)).isEmpty();
    same(aborted, whole());
  }

  @Test
  void failedRunsAreKeptWithTheirCauseAndTriedAgain() throws Exception {
    Path target = place.resolve("some");
    try (SweepFolder folder =
        SweepFolder.open(target, SweepSamples.content(PLAN), ExistingResults.REFUSED)) {
      SweepSamples.simulate(
          folder,
          PLAN,
          2,
          Sweep.OnError.CONTINUE,
          task -> {
            if (task.point() == 2 && task.replication() > 1) {
              throw new IllegalStateException("a \"comma\", a\nbreak");
            }
          });
      assertThat(folder.failed()).isEqualTo(2);
      assertThat(folder.failures())
          .containsExactly(
              "point 2 (entry.bass.p=0.25, entry.rule=bass), replication 2:"
                  + " IllegalStateException: a \"comma\", a; break",
              "point 2 (entry.bass.p=0.25, entry.rule=bass), replication 3:"
                  + " IllegalStateException: a \"comma\", a; break");
      folder.finish(Samples.provenance());
    }
    assertThat(Files.readAllLines(target.resolve("runs.csv")).get(11))
        .startsWith("2,2,7,failed,\"IllegalStateException: a \"\"comma\"\", a; break\",0.25,bass,")
        .endsWith(",,,");
    assertThat(rows(target.resolve("points.csv")).get(3).subList(3, 5)).containsExactly("2", "2");
    assertThat(FinishedSweep.read(target).failed()).isEqualTo(2);
    resumed(target, PLAN, 18);
    same(target, whole());
  }

  @Test
  void aFinishedSweepIsLeftAlone() throws Exception {
    Path whole = whole();
    try (SweepFolder folder = SweepFolder.open(whole, SweepSamples.content(PLAN), RESUME)) {
      assertThat(folder.complete(20)).isTrue();
      folder.leave();
    }
    assertThatThrownBy(
            () -> SweepFolder.open(whole, SweepSamples.content(PLAN), ExistingResults.REFUSED))
        .hasMessageContaining("holds the results of this very question; --resume adds to them");
    try (var left = Files.list(place)) {
      assertThat(left).containsExactly(whole);
    }
  }

  @Test
  void moreReplicationsAndPointsTakeOverWhatIsThere() throws Exception {
    Path target = place.resolve("grown");
    SweepPlan few = SweepSamples.plan(5, 2);
    List<SweepPoint> turned = new ArrayList<>(few.points());
    turned.remove(0);
    turned.add(turned.remove(0));
    SweepSamples.finished(target, with(few, turned), 1);
    resumed(target, PLAN, 8);
    same(target, whole());
  }

  private static SweepPlan with(SweepPlan plan, List<SweepPoint> points) {
    return new SweepPlan(
        plan.name(),
        plan.version(),
        plan.scenarioHash(),
        plan.seed(),
        plan.replications(),
        plan.shard(),
        plan.kept(),
        plan.design(),
        points);
  }

  @Test
  void goingOnWithOtherSettingsIsRefusedSoThatNothingIsLost() throws Exception {
    Path target = place.resolve("aborted");
    stoppedAfter(target, 7);
    SweepPlan fewer = SweepSamples.plan(4, 4);
    ScenarioContent other =
        new ScenarioContent(fewer, "name: 沙集\nmonths: 60\n", List.of(), SweepSamples.SERIES);
    assertThatThrownBy(() -> SweepFolder.open(target, other, RESUME))
        .hasMessageContaining("finished runs belong to points, replications or settings")
        .hasMessageContaining("months: 48 -> 60");
    resumed(target, PLAN, 7);
    same(target, whole());
  }

  @ParameterizedTest
  @Exhaustive(after = 2)
  @ValueSource(ints = {0, 11, 1, 3, 19})
  void killedAtAnyMomentItLosesAtMostTheRunInFlight(int moment) throws Exception {
    Path killed = place.resolve("killed");
    Process child =
        JavaOfItsOwn.running(
                KilledSweep.class.getName(), List.of(killed.toString(), Integer.toString(moment)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (!("stored " + moment).equals(line)) {
        assertThat(line).isNotNull();
        line = out.readLine();
      }
      assertThatThrownBy(() -> SweepFolder.open(killed, SweepSamples.content(PLAN), RESUME))
          .hasMessageContaining("another process");
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertThat(killed).doesNotExist();
    resumed(killed, PLAN, moment);
    same(killed, whole());
  }

  private static Path database(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".partial").resolve("sweep.sqlite");
  }

  @Test
  void aDatabaseThatIsNoneIsToldAndTheRunsAreMadeAgain() throws Exception {
    Path target = place.resolve("broken");
    stoppedAfter(target, 7);
    Files.writeString(database(target), "a shopping list, written over the database".repeat(200));
    assertThat(resumed(target, PLAN, 0))
        .singleElement()
        .asString()
        .contains("sweep.sqlite: is damaged (", "; 0 of its runs could be read and are kept");
    same(target, whole());
    assertThat(target.resolve("sweep.sqlite.damaged")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.6, 0.9})
  void whatDamageHasNotReachedIsKept(double where) throws Exception {
    Path target = place.resolve("broken");
    stoppedAfter(target, 15);
    Path file = database(target);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long page = (long) (bytes.length() / 4096.0 * where);
      bytes.seek(page * 4096);
      byte[] rubbish = new byte[4096];
      Arrays.fill(rubbish, (byte) 0xab);
      bytes.write(rubbish);
    }
    ScenarioContent content = SweepSamples.content(PLAN);
    try (SweepFolder folder = SweepFolder.open(target, content, RESUME)) {
      assertThat(folder.notes()).singleElement().asString().contains("is damaged");
      assertThat(folder.finished()).isBetween(5, 14);
      SweepSamples.simulate(folder, PLAN, 1, Sweep.OnError.STOP, task -> {});
      folder.finish(Samples.provenance());
    }
    same(target, whole());
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldInOneMessage() throws Exception {
    Path file = Files.writeString(place.resolve("file"), "years of work");
    assertThatThrownBy(
            () ->
                SweepFolder.open(
                    file.resolve("below"), SweepSamples.content(PLAN), ExistingResults.REFUSED))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is a file where a folder is needed");
    assertThatThrownBy(
            () ->
                SweepFolder.open(
                    place, SweepSamples.content(PLAN), new ExistingResults(true, true)))
        .hasMessageContaining("holds other files");
    assertThat(file).hasContent("years of work");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderOfTheSystemsOwnThatTakesNoFilesIsTold() {
    assertThatThrownBy(
            () ->
                SweepFolder.open(
                    Path.of("/proc/xx"), SweepSamples.content(PLAN), ExistingResults.REFUSED))
        .isInstanceOf(ScenarioException.class)
        .hasMessage("/proc: takes no files; choose another place with --out");
  }

  private Path shard(int number, int of) throws InterruptedException {
    return SweepSamples.finished(
        place.resolve("shard" + number), PLAN.with(new SweepPlan.Shard(number, of)), 1);
  }

  private Path merged(String name, Path... shards) {
    List<SweepShard> open = new ArrayList<>();
    Path target = place.resolve(name);
    for (Path shard : shards) {
      open.add(SweepShard.open(shard, ResultsKind.SWEEP));
    }
    try (SweepFolder folder =
        SweepFolder.open(target, open.get(0).whole(SweepSamples.SERIES), ExistingResults.REFUSED)) {
      open.forEach(folder::merge);
      folder.finish(Samples.provenance());
    } finally {
      open.forEach(SweepShard::close);
    }
    return target;
  }

  @Test
  void mergedShardsAreTheWholeSweepInAnyOrderAndHoweverOften() throws Exception {
    Path one = shard(1, 3);
    Path two = shard(2, 3);
    Path three = shard(3, 3);
    assertThat(one.resolve("runs.csv")).doesNotExist();
    assertThatThrownBy(() -> FinishedSweep.read(one))
        .hasMessage(one + ": holds shard 1/3 of a sweep; 'taocun merge' joins the shards");
    Path merged = merged("merged", three, one, two, one);
    same(merged, whole());
    same(merged("again", merged, two), whole());
  }

  @Test
  void shardsOfAnotherSweepAreRefusedWithTheReason() throws Exception {
    Path one = shard(1, 2);
    SweepPlan longer = SweepSamples.plan(5, 9).with(new SweepPlan.Shard(2, 2));
    Path other = SweepSamples.finished(place.resolve("other"), longer, 1);
    try (SweepShard first = SweepShard.open(one, ResultsKind.SWEEP);
        SweepShard second = SweepShard.open(other, ResultsKind.SWEEP)) {
      assertThat(first.differences(second))
          .singleElement()
          .asString()
          .contains("is of another sweep", "replications '4' there, '9' here");
      assertThat(first.differences(first)).isEmpty();
    }
    assertThatThrownBy(() -> SweepShard.open(place.resolve("nowhere"), ResultsKind.SWEEP))
        .hasMessageContaining("is no folder of a finished sweep");
  }

  @Test
  void otherSettingsAreToldWhereNoRunWasThereToGoOnWith() {
    Path target = place.resolve("begun");
    ScenarioContent first = SweepSamples.content(PLAN);
    SweepFolder.open(target, first, RESUME).close();
    try (SweepFolder same = SweepFolder.open(target, first, RESUME)) {
      assertThat(same.notes()).isEmpty();
    }
    ScenarioContent other = new ScenarioContent(PLAN, "seed: 99\n", first.inputs(), first.extras());
    try (SweepFolder folder = SweepFolder.open(target, other, RESUME)) {
      assertThat(folder.notes()).hasSizeGreaterThan(1);
      assertThat(folder.notes().get(0)).contains("no finished run was there to go on with");
      assertThat(String.join("\n", folder.notes())).contains("seed");
    }
  }
}
