package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file columns.md of every kind of results folder against the tables beside it. */
class ColumnsOfFoldersTest {
  private static final String SCENARIO =
      """
      months: 14
      replications: 2
      geography: {townshipsPerCounty: 1, villagesPerTownship: 3, householdsPerVillage: 25, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass, bass: {p: 0.05, q: 0.2}, initial: {count: 3}}
      barrier: {enabled: false}
      government: {policies: [{kind: training, budgetYuanPerYear: 50000}]}
      compare:
        decideOn: finalSellers
        arms: [{name: nothing, settings: ["government.policies=[]"]}]
      calibrate:
        free: [{path: entry.bass.p, low: 0.01, high: 0.1}]
        targets: [{month: 2006-12, value: 0.3, sd: 0.05}]
      """;

  private static final List<String> COMMON =
      List.of(
          "compare @one.yaml --out @results",
          "herd @people.csv @ties.csv --permutations 9 --out @results",
          "herd power @power.yaml --out @results",
          "herd identify @people.csv @ties.csv --out @results",
          "herd design @design.yaml --out @results",
          "validate --patterns @patterns.csv --effects @effects.csv --replications 2 --out"
              + " @results",
          "calibrate @one.yaml --evaluations 2 --replications 1 --fresh 2 --out @results",
          "calibrate @one.yaml --set calibrate.method=abc --set calibrate.abc.particles=20"
              + " --evaluations 60 --fresh 2 --out @results");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeInputs() throws IOException {
    Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    Files.writeString(folder.resolve("points.csv"), "date,value\n2006-01,5\n");
    Files.writeString(folder.resolve("people.csv"), "id,group,adopted\na,v,1\nb,w,2\nc,w,\n");
    Files.writeString(folder.resolve("ties.csv"), "from,to\nb,a\nc,b\n");
    Files.writeString(
        folder.resolve("power.yaml"),
        """
        lookAlikes: [{name: one, file: one.yaml}]
        tests: [tarone]
        permutations: 39
        replications: 2
        """);
    Files.writeString(
        folder.resolve("design.yaml"),
        """
        worlds: [{rule: bass, file: one.yaml}, {rule: exposure, file: one.yaml}]
        villages: [1]
        nominations: [5]
        replications: 2
        """);
    Files.writeString(
        folder.resolve("patterns.csv"),
        """
        id,pattern,block,label,scenario,outcome,low,high,rule
        Q1.1,Q1,calibration,half of all,one.yaml,finalShare,0.05,0.5,interval
        """);
    Files.writeString(
        folder.resolve("effects.csv"),
        """
        id,claim,source,scenario,settings,outcome,sign
        F1,imitation brings more,me,one.yaml,entry.bass.q=0.6,finalSellers,+
        """);
  }

  private void call(String command) {
    String[] arguments = command.replace("@", folder + "/").split(" ", -1);
    StringWriter told = new StringWriter();
    int code = Main.run(new PrintWriter(told), new PrintWriter(told), arguments);
    assertThat(code).as(command + "\n" + told).isZero();
  }

  /** The columns of every table of a folder, by the tables' first lines. */
  private static Map<String, List<String>> written(Path results) throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        String header = Files.readAllLines(file).get(0);
        tables.put(file.getFileName().toString(), List.of(header.split(",", -1)));
      }
    }
    return tables;
  }

  /** The columns of every table of a folder, by its columns.md. */
  private static Map<String, List<String>> explained(Path results) throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    List<String> columns = new ArrayList<>();
    for (String line : Files.readAllLines(results.resolve("columns.md"))) {
      if (line.startsWith("## ")) {
        columns = new ArrayList<>();
        tables.put(line.substring(3), columns);
      } else if (line.startsWith("| ") && !line.startsWith("| column |")) {
        String[] cells = line.split(" \\| ", -1);
        assertThat(cells).as(line).hasSize(3);
        columns.add(cells[0].substring(2));
      }
    }
    return tables;
  }

  static Stream<String> commands() {
    return Stream.concat(
        COMMON.stream(),
        Stream.of(
            "run @one.yaml --panel --out @results",
            "sweep @one.yaml --vary entry.bass.p=0.01:0.1 --design lhs:24 --out @results;"
                + " sensitivity @results --where finalSellers>9"));
  }

  /** A sweep's months stand in its database here, and in a table of their own above. */
  @ParameterizedTest
  @MethodSource("commands")
  void aChineseFolderExplainsItsColumnsInChinese(String commands) throws IOException {
    for (String command : commands.split("; ", -1)) {
      call(command + " --lang zh");
    }
    for (Path place : List.of(folder.resolve("results"), folder.resolve("results/sensitivity"))) {
      if (Files.exists(place)) {
        assertThat(Files.readAllLines(place.resolve("columns.md")))
            .filteredOn(line -> !line.isBlank() && !line.startsWith("|---"))
            .hasSizeGreaterThan(10)
            .allMatch(line -> line.matches("## .*\\.csv|.*\\p{IsHan}.*"));
      }
    }
  }

  static Stream<String> commandsWithEveryTable() {
    return Stream.concat(
        COMMON.stream(),
        Stream.of(
            "run @one.yaml --set geography.provinces.names=[Shanghai] --months 1 --replications 1"
                + " --set geography.provinces.sampleShare=0.01 --panel --influence --out @results;"
                + " plot @results --observed @points.csv",
            "sweep @one.yaml --vary entry.bass.p=0.01:0.1 --design lhs:24 --series --out @results;"
                + " sensitivity @results --where finalSellers>9"));
  }

  @ParameterizedTest
  @MethodSource("commandsWithEveryTable")
  void everyTableAndEveryColumnIsExplainedAndNothingElse(String commands) throws IOException {
    for (String command : commands.split("; ", -1)) {
      call(command);
    }
    for (Path place : List.of(folder.resolve("results"), folder.resolve("results/sensitivity"))) {
      if (Files.exists(place)) {
        assertThat(explained(place)).isEqualTo(written(place)).isNotEmpty();
      }
    }
  }
}
