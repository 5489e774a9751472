package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.Exhaustive;

class CalibratePosteriorCommandTest {
  private static final String SCENARIO =
      """
      months: 24
      geography: {householdsPerVillage: 40, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass}
      barrier: {enabled: false}
      market: {enabled: false}
      calibrate:
        method: abc
        abc: {particles: 40}
        free:
          - {path: entry.bass.p, low: 0.001, high: 0.1, logarithmic: true}
          - {path: entry.bass.q, low: 0, high: 0.8, priorMean: 0.4, priorSd: 0.1}
          - {path: outside.incomeYuan, low: 1000, high: 5000}
        targets:
          - {month: 2006-06, value: 0.12, sd: 0.04, source: made up}
          - {month: 2007-12, value: 0.7, sd: 0.05, use: heldOut, source: made up}
      """;
  private static final List<String> TABLES =
      List.of(
          "evaluations.csv",
          "generations.csv",
          "posterior.csv",
          "parameters.csv",
          "pairs.csv",
          "predictive.csv",
          "fit.csv",
          "ensemble.csv",
          "columns.md");

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private int calibrate(String target, String... options) throws IOException {
    Path scenario = Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    List<String> all =
        new ArrayList<>(
            List.of("calibrate", scenario.toString(), "--out", folder.resolve(target).toString()));
    all.addAll(List.of("--evaluations=200", "--fresh=20"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Innovation (Bass p): .* piled up in the highest | Income without a shop: the data say"
            + " nothing of it | It stopped because",
        "zh | 创新系数（巴斯 p）：.*堆积在先验分布最高 | 数据没有提供它的信息 | 停止的原因"
      })
  void aPosteriorIsToldInFileTerminalAndReport(
      String language, String piled, String unmoved, String stop) throws IOException {
    assertThat(calibrate("fit", "--lang", language)).isZero();
    Path results = folder.resolve("fit");
    TABLES.forEach(table -> assertThat(results.resolve(table)).exists());
    assertThat(Files.readAllLines(results.resolve("evaluations.csv")).get(0))
        .isEqualTo(
            "point,generation,entry.bass.p,entry.bass.q,outside.incomeYuan,sellerShare 2006-06,"
                + "sellerShare 2007-12,distance");
    assertThat(results.resolve("run.json"))
        .content()
        .contains("\"kind\": \"posterior\"", "\"adjustment\": \"DONE\"", "\"stop\":");
    assertThat(run("check", results.resolve("calibrated.yaml").toString())).isZero();
    assertThat(run("report", results.toString(), "--lang", language)).isZero();
    assertThat(run("plot", results.toString(), "--lang", language)).isZero();
    for (String name : List.of("fit", "posterior", "pairs", "tolerance")) {
      assertThat(results.resolve("figures").resolve(name + ".svg")).exists();
    }
    for (String text :
        List.of(
            out.toString().replaceAll("\\s+", language.equals("zh") ? "" : " "),
            Files.readString(results.resolve("calibrated.yaml")).replaceAll("\\n# ", " "),
            Files.readString(results.resolve("report.html")))) {
      String whole = language.equals("zh") ? text.replaceAll("\\s+", "") : text;
      String wanted = language.equals("zh") ? piled.replaceAll("\\s+", "") : piled;
      assertThat(whole).containsPattern(wanted.replace("(", "\\(").replace(")", "\\)"));
      assertThat(whole).contains(unmoved, stop);
    }
  }

  /** Draws of equal weight are the points of a sweep. */
  @Test
  void theEnsembleIsADesignOfASweep() throws IOException {
    assertThat(calibrate("fit")).isZero();
    String design = "csv:" + folder.resolve("fit/ensemble.csv");
    String scenario = folder.resolve("one.yaml").toString();
    String swept = folder.resolve("swept").toString();
    assertThat(
            run("sweep", scenario, "--design", design, "--out", swept, "--set", "replications=1"))
        .as(err.toString())
        .isZero();
    assertThat(Files.readAllLines(folder.resolve("swept/points.csv"))).hasSize(21);
  }

  /**
   * Threads finish points in any order, a kill keeps any of them, perhaps with a line cut off:
   * whatever is left, the finished tables are the same.
   */
  @Test
  void anInterruptedSearchGivesTheSameTables() throws IOException {
    assertThat(calibrate("whole", "--threads=1")).isZero();
    Path whole = folder.resolve("whole");
    for (int left : Exhaustive.ASKED ? new int[] {0, 30, 97, 171} : new int[] {97, 171}) {
      Path unfinished = Files.createDirectories(folder.resolve(".again" + left + ".partial"));
      Files.copy(whole.resolve("identity.json"), unfinished.resolve("identity.json"));
      List<String> lines = new ArrayList<>(Files.readAllLines(whole.resolve("evaluations.csv")));
      String head = lines.remove(0);
      List<String> some = new ArrayList<>(lines.subList(0, left));
      Collections.shuffle(some, new Random(left));
      String cut = lines.get(left).substring(0, 9);
      Files.writeString(
          unfinished.resolve("evaluations.csv"),
          head + "\r\n" + String.join("\r\n", some) + (left == 0 ? "" : "\r\n") + cut);
      if (left == 171) {
        List<String> predicted = Files.readAllLines(whole.resolve("predictive.csv"));
        Files.writeString(
            unfinished.resolve("predictive.csv"),
            String.join("\r\n", predicted.subList(0, 7)) + "\r\n");
      }
      assertThat(calibrate("again" + left, "--threads=2", "--resume")).as(err.toString()).isZero();
      for (String table : TABLES) {
        assertThat(folder.resolve("again" + left).resolve(table))
            .hasSameTextualContentAs(whole.resolve(table));
      }
    }
    assertThat(err.toString()).contains("going on after 97 points");
  }

  @Test
  void heldOutFiguresAreNeverUsed() throws IOException {
    assertThat(calibrate("one")).isZero();
    assertThat(calibrate("other", "--set", "calibrate.targets[1].value=0.1")).isZero();
    for (String table : List.of("posterior.csv", "parameters.csv", "generations.csv")) {
      assertThat(folder.resolve("other").resolve(table))
          .hasSameTextualContentAs(folder.resolve("one").resolve(table));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calibrate.abc.particles=150 | --evaluations: must be 300 or more, was '200'",
        "calibrate.free[1].priorMean=2 | calibrate.free[1]: priorMean must lie between low and"
            + " high",
        "calibrate.method=mcmc | calibrate.method"
      })
  void wrongInputIsToldBeforeTheSearch(String setting, String problem) throws IOException {
    assertThat(calibrate("fit", "--set", setting)).isEqualTo(2);
    assertThat(err.toString()).contains(problem);
    assertThat(folder.resolve("fit")).doesNotExist();
  }
}
