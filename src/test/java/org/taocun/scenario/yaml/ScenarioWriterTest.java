package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.scenario.yaml.Reading.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;

class ScenarioWriterTest {
  @TempDir Path folder;

  private static void comesBackEqual(Scenario scenario) {
    String text = ScenarioWriter.text(scenario, UnaryOperator.identity());
    Scenario again = scenario(text);
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioWriter.text(again, UnaryOperator.identity())).isEqualTo(text);
  }

  /** Files of experiments on tests, which hold no scenarios. */
  private static final Path EXPERIMENTS = Path.of("scenarios/power");

  static Stream<Path> shipped() throws IOException {
    List<Path> found = new ArrayList<>();
    Path scenarios = Path.of("scenarios");
    if (Files.isDirectory(scenarios)) {
      try (Stream<Path> files = Files.walk(scenarios)) {
        files
            .filter(f -> f.toString().endsWith(".yaml") && !f.startsWith(EXPERIMENTS))
            .sorted()
            .forEach(found::add);
      }
    }
    found.add(Path.of("src/main/resources/org/taocun/cli/new-scenario.yaml"));
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedScenarioComesBackEqual(Path file) {
    comesBackEqual(ScenarioReader.read(file, List.of()).scenario());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "title: \"a \\\"b\\\" \\\\ # : - [x] {y} 'z'\"",
        "title: 淘宝村：“沙集” 🛒",
        "title: \"line\\nline\\ttab\\u0085\\u2028\\uFEFF\\x07 \\e\"",
        "title: '  outer blanks  '",
        "title: 'null'\nquestion: '~'\nsource: '<<'",
        "title: |\n  block\n  text\n",
        "seed: -9223372036854775808\nmonths: 0",
        "seed: 9223372036854775807",
        "entry: {strongWeight: 1/3, weakWeight: 0.00000000000000001, leaderWeight: 123456789012}",
        "entry: {threshold: {value: [0, 1/3, 2e-3, 7/9]}, initial: {list: ['0/1', 'a,b', '']}}",
        "entry:\n  beliefYuan: normal(0.1234567890123456, 4.9e-324)\n",
        "entry:\n  threshold:\n    value: lognormal(1.7976931348623157e308, 1e-7)\n",
        "entry:\n  beliefYuan: uniform(-1/3, 2/3)\n",
        "entry:\n  beliefYuan: exponential(0.30000000000000004)\n",
        "market: {season: [0.1, 0.2, 0.30000000000000004, 1e-10, 1e20, 6, 7, 8, 9, 10, 11, 12]}",
        "market: {fixedProfitYuan: -0.0, unitCostYuan: 5e-324, weightKg: 1.7976931348623157e308}",
        "shocks: [{}, {name: 'b: c', enabled: false, until: 2008-10}]",
        "government: {policies: [{villages: []}, {kind: credit, creditYuan: 500, target: listed, ids: [a], villages: [no, '1']}]}",
        "outside: {series: [{from: 0001-01, value: 1e15}, {from: 9999-12, value: 1e14}]}",
        "expect: [{statistic: fraction, when: '> 0.5', value: 0.7542, source: Watts 2002}]",
      })
  void anOddScenarioComesBackEqual(String yaml) {
    comesBackEqual(scenario(yaml));
  }

  @Test
  void everyDoubleComesBackExactly() {
    Random random = new Random(20260101);
    for (int i = 0; i < 300; i++) {
      double x = Math.abs(Double.longBitsToDouble(random.nextLong()));
      double y = random.nextDouble() * StrictMath.pow(10, random.nextInt(20) - 10);
      if (Double.isFinite(x) && x > 0) {
        comesBackEqual(
            scenario(
                "", "market.weightKg=" + x, "entry.threshold.value=normal(" + y + ", " + x + ")"));
      }
    }
  }

  @Test
  void everyChoiceComesBack() {
    for (Parameter parameter : Parameters.ofScenario().all()) {
      if (parameter.shape() instanceof Shape.Scalar scalar && !parameter.path().contains("[")) {
        for (String word : scalar.choices()) {
          if (!List.of("strong.model", "weak.model").contains(parameter.path())) {
            comesBackEqual(scenario("", parameter.path() + "=" + word));
          }
        }
      }
    }
  }

  @Test
  void everyKeyIsSpelledOutUnderAHeader() {
    String text = ScenarioWriter.text(ScenarioReader.defaults(), UnaryOperator.identity());
    assertThat(text)
        .startsWith("# The resolved scenario")
        .contains("\n  madeBySellers: 0.02 # share\n");
    assertThat(text.lines().filter(line -> line.contains(":")).count()).isGreaterThan(120);
  }

  @Test
  void inputFilesAreWrittenByTheNamesThatTheyAreGiven() throws IOException {
    Files.createDirectories(folder.resolve("inputs"));
    Path copy = Files.writeString(folder.resolve("inputs/ties.csv"), "from,to\n");
    Path original = Files.writeString(folder.resolve("村 ties.csv"), "from,to\n");
    Scenario scenario = scenario("strong: {model: file, file: \"" + original + "\"}");
    comesBackEqual(scenario);
    String text =
        ScenarioWriter.text(
            scenario,
            name -> {
              assertThat(name).isEqualTo(original.toString());
              return "inputs/ties.csv";
            });
    Path resolved = Files.writeString(folder.resolve("scenario.yaml"), text);
    assertThat(ScenarioReader.read(resolved, List.of()).scenario().strong().file())
        .isEqualTo(copy.toString());
  }

  @Test
  void aSettingIsFoundByItsPathAndWrittenAsInTheFile() {
    Scenario scenario =
        scenario(
            """
            start: 2007-03
            entry: {rule: bass, bass: {p: 0.50}, threshold: {value: "normal(0.3, 0.1)"}}
            government:
              policies:
                - {kind: broadband, unitCostYuan: 3}
                - {kind: training, gapClosed: 0.7, target: poorest, villages: [a, b]}
            """);
    assertThat(ScenarioWriter.value(scenario, "start")).contains("2007-03");
    assertThat(ScenarioWriter.value(scenario, "entry.rule")).contains("bass");
    assertThat(ScenarioWriter.value(scenario, "entry.bass.p")).contains("0.5");
    assertThat(ScenarioWriter.value(scenario, "entry.threshold.value"))
        .contains("normal(0.3, 0.1)");
    String second = "government.policies[1].";
    assertThat(ScenarioWriter.value(scenario, second + "kind")).contains("training");
    assertThat(ScenarioWriter.value(scenario, second + "gapClosed")).contains("0.7");
    assertThat(ScenarioWriter.value(scenario, second + "villages")).contains("[\"a\", \"b\"]");
    assertThat(ScenarioWriter.value(scenario, "government.policies[0].gapClosed")).isEmpty();
    assertThat(ScenarioWriter.value(scenario, "government.policies[2].kind")).isEmpty();
    assertThat(ScenarioWriter.value(scenario, "entry")).isEmpty();
    assertThat(ScenarioWriter.value(scenario, "entry.bas.p")).isEmpty();
  }

  @Test
  void aFileThatIsParsedOnceGivesTheScenariosOfOneThatIsReadEachTime() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "entry: {bass: {p: 0.1}}\n");
    ScenarioReader.Opened opened = ScenarioReader.open(file);
    for (String set : List.of("entry.bass.p=0.2", "months=7", "entry.bass={q: 0.3}")) {
      assertThat(opened.with(List.of(ScenarioReader.Setting.set(set))).scenario())
          .isEqualTo(ScenarioReader.read(file, List.of(set)).scenario());
    }
    assertThat(opened.with(List.of()).scenario())
        .isEqualTo(ScenarioReader.read(file, List.of()).scenario());
  }
}
