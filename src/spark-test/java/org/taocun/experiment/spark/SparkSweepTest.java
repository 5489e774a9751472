package org.taocun.experiment.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.study.sweep.store.SweepStore;

/** Sweeps of the packaged program on Spark, against sweeps on its own threads. */
class SparkSweepTest {
  private static final int RUNS = 120;
  private static final int SOME = 8;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    Files.writeString(folder.resolve("villages.csv"), villages());
    Files.writeString(
        folder.resolve("one.yaml"),
        """
        months: 96
        geography: {broadbandShare: 1, file: villages.csv}
        """);
  }

  private static String villages() {
    StringBuilder rows = new StringBuilder("id,county,township,xKm,yKm,households,category\n");
    for (int village = 0; village < 20; village++) {
      rows.append("v%1$d,c,t,%1$d,0,150,furniture\n".formatted(village));
    }
    return rows.toString();
  }

  private Program sweep(String target, boolean spark, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("sweep", folder.resolve("one.yaml").toString()));
    words.addAll(List.of("--out", folder.resolve(target).toString()));
    words.addAll(List.of(more));
    return Program.taocun(folder.resolve(target + more.length + ".log"), spark, words);
  }

  /** A sweep of {@value #RUNS} runs. */
  private Program large(String target, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("--vary", "entry.socialLearning=0:1:10", "--replications=12"));
    words.addAll(List.of("--series", "--events"));
    words.addAll(List.of(more));
    boolean spark = words.contains("--engine=spark");
    return sweep(target, spark, words.toArray(String[]::new));
  }

  private static void ends(Program program, int exitCode) throws InterruptedException {
    assertThat(program.exitCode()).as(program.text()).isEqualTo(exitCode);
  }

  private void same(String one, String other, String... tables) {
    for (String table : tables) {
      assertThat(folder.resolve(one).resolve(table))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(table));
    }
  }

  private void sameAsWhole(String target) {
    same(target, "whole", "runs.csv", "points.csv", "series.csv", "design.csv", "columns.md");
    assertThat(events(target)).isEqualTo(events("whole")).isNotZero();
  }

  private long events(String target) {
    return Store.number(
        folder.resolve(target).resolve(SweepStore.FILE_NAME),
        "SELECT SUM((point + 1) * (replication + 1) * (position + 1) * (month + 1))"
            + " FROM events JOIN runs USING (run)");
  }

  /** Waits until some runs are kept, and kills in the middle of the sweep. */
  private void killAfterSome(String target, Program driver, Program victim) throws Exception {
    Path store = folder.resolve("." + target + ".partial").resolve(SweepStore.FILE_NAME);
    driver.await(() -> Store.runs(store) >= SOME);
    victim.kill();
    assertThat(Store.runs(store)).as(driver.text()).isBetween((long) SOME, RUNS - 1L);
  }

  @Test
  void neitherALostWorkerNorALostDriverShowsInTheTables() throws Exception {
    ends(large("whole", "--threads=2"), 0);
    try (Cluster cluster = Cluster.start(folder.resolve("cluster"))) {
      Program first = cluster.worker("first");
      cluster.worker("second");
      String[] onSpark = {"--engine=spark", "--master=" + cluster.url()};

      Program bereaved = large("bereaved", onSpark);
      killAfterSome("bereaved", bereaved, first);
      ends(bereaved, 0);
      assertThat(bereaved.text())
          .contains("on 2 cores of spark://127.0.0.1:", "lost executor", "120 runs")
          .doesNotContain("INFO", "WARN", "Exception", "SLF4J");
      sameAsWhole("bereaved");

      Program begunThere = large("there", onSpark);
      killAfterSome("there", begunThere, begunThere);
      Program resumedHere = large("there", "--resume", "--threads=2");
      ends(resumedHere, 0);
      assertThat(resumedHere.text()).contains("going on: ");
      sameAsWhole("there");

      Program begunHere = large("here", "--threads=1");
      killAfterSome("here", begunHere, begunHere);
      Program resumedThere = large("here", "--resume", onSpark[0], onSpark[1]);
      ends(resumedThere, 0);
      assertThat(resumedThere.text()).contains("going on: ");
      sameAsWhole("here");
    }
  }

  @Test
  void whatFailsOnSparkIsToldAsElsewhere() throws Exception {
    String most = "downlink.spendingYuan=1e14";
    String[] points = {
      "--vary", "downlink.spendingYuan=1000,1e14", "--replications=2", "--months=24"
    };
    String[] spark = {"--engine=spark", "--master=local[2]"};
    Program here = sweep("here", false, with(points, "--on-error=continue"));
    ends(here, 1);
    Program there = sweep("there", true, with(points, "--on-error=continue", spark[0], spark[1]));
    ends(there, 1);
    same("there", "here", "runs.csv", "points.csv");
    String cause = "2006-01, month 1: ";
    assertThat(there.text())
        .contains(
            "failed: point 1 (" + most + "), replication 1: " + cause, "more money than can be");
    Program stopped = sweep("stopped", true, with(points, spark));
    ends(stopped, 2);
    assertThat(stopped.text())
        .containsPattern("point 1, replication [01]: " + cause)
        .containsPattern("finished runs? (is|are) kept: --resume goes on")
        .doesNotContain("bug of the program");
  }

  private static String[] with(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void aPlaceWhereNothingRunsIsRefusedBeforeAnythingIsWritten() throws Exception {
    String free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = "spark://127.0.0.1:" + socket.getLocalPort();
    }
    refused(true, free, "--master " + free + ": no master answers there: Connection refused");
    refused(true, "mars", "--master mars: a master is written spark://HOST:PORT or local[N]");
    refused(true, "spark://a:b", "a master is written spark://HOST:PORT or local[N]");
    refused(false, "local[2]", "Spark is not on the class path; start the program by ./taocun");
  }

  private void refused(boolean spark, String master, String words) throws Exception {
    Program program =
        sweep("x", spark, "--vary", "months=2,3", "--engine=spark", "--master", master);
    ends(program, 2);
    assertThat(program.text()).contains(words).doesNotContain("Exception");
    assertThat(folder.resolve(".x.partial")).doesNotExist();
  }
}
