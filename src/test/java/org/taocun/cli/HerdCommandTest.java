package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.Lines;

class HerdCommandTest {
  private static final Path CLASSIC =
      Path.of("src/test/resources/org/taocun/analysis/herding").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  private int code;

  private String herd(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("herd"));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    return verb(all.toArray());
  }

  private String classic(String name, Object... options) {
    List<Object> all = new ArrayList<>();
    all.add(CLASSIC.resolve(name + "-people.csv"));
    all.add(CLASSIC.resolve(name + "-ties.csv"));
    all.addAll(List.of("--permutations", 19, "--out", folder.resolve("results")));
    all.addAll(List.of(options));
    return herd(all.toArray());
  }

  private String herd(String people, String ties) throws IOException {
    return herd(
        Files.writeString(folder.resolve("people.csv"), people),
        Files.writeString(folder.resolve("ties.csv"), ties),
        "--permutations",
        9,
        "--out",
        folder.resolve("results"),
        "--lang",
        "en");
  }

  private double cell(String test, int column) throws IOException {
    return Files.readAllLines(folder.resolve("results/herd.csv")).stream()
        .filter(row -> row.startsWith(test + ","))
        .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[column]))
        .findFirst()
        .orElseThrow();
  }

  /** α and mean thresholds as netdiffuseR has them; the hazards are those of HazardTest. */
  @ParameterizedTest
  @CsvSource({
    "medical-innovation, 0.13803, 0.566, -0.145841",
    "korean-family-planning, 0.05148, 0.58446, -0.080946"
  })
  void publishedValuesAreReproduced(String name, double alpha, double threshold, double hazard)
      throws IOException {
    classic(
        name,
        "--tests",
        "shuffle,thresholdPermutation,hazard",
        "--hazard-effects",
        "groups",
        "--quiet");
    assertThat(code).isZero();
    assertThat(cell("shuffle", 2)).isCloseTo(alpha, within(5e-6));
    assertThat(cell("shuffle", 9)).isBetween(cell("shuffle", 10), cell("shuffle", 11));
    assertThat(cell("thresholdPermutation", 2)).isCloseTo(threshold, within(5e-4));
    assertThat(cell("hazard", 5)).isCloseTo(hazard, within(5.1e-7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theFirstLineSaysWhatNoTestExcludesAndLinesFitTheTerminal(String language)
      throws IOException {
    String told = classic("medical-innovation", "--lang", language);
    assertThat(code).as(told).isZero();
    assertThat(told.lines().filter(line -> !line.contains(folder.toString())))
        .allMatch(line -> Lines.width(line) <= 80);
    assertThat(Files.readString(folder.resolve("results/herd.md")).lines().findFirst().orElse(""))
        .contains("Shalizi");
    assertThat(folder.resolve("results/columns.md")).exists();
    assertThat(folder.resolve("results/run.json")).content().contains("\"kind\": \"herd\"");
  }

  private String verb(Object... words) {
    StringWriter told = new StringWriter();
    String[] all = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    code = Main.run(new PrintWriter(told), new PrintWriter(told), all);
    return told.toString();
  }

  /**
   * Shocks alone drive this world, and the atlas has never seen it (another seed): what the tests
   * say is usual under shocks, and hard to reconcile with chance.
   */
  @Test
  void theVerdictOnAWorldOfShocksSpeaksAgainstChanceAndNotAgainstShocks() throws IOException {
    Path run = folder.resolve("run");
    verb(
        "run",
        "scenarios/herding/shock.yaml",
        "--panel",
        "--network",
        "--seed",
        987,
        "--replications",
        1,
        "--out",
        run);
    assertThat(code).isZero();
    herd(
        run,
        "--tests",
        "moran,shuffle,shuffleWithinGroups,tarone",
        "--permutations",
        59,
        "--out",
        folder.resolve("results"),
        "--lang",
        "en",
        "--quiet");
    assertThat(code).isZero();
    List<String> rows = Files.readAllLines(folder.resolve("results/verdict.csv"));
    assertThat(rows)
        .filteredOn(row -> row.contains(",shock,"))
        .hasSize(7)
        .noneMatch(row -> row.endsWith(",rare"));
    assertThat(rows)
        .filteredOn(row -> row.startsWith("tarone,") && row.contains(",none,"))
        .singleElement()
        .asString()
        .endsWith(",rare");
    assertThat(folder.resolve("results/herd.md"))
        .content()
        .contains(
            "With chance alone: hard to reconcile", "With shocks to groups: none of 7 findings");
  }

  @Test
  void whatIsLeftOutIsCounted() throws IOException {
    String told =
        herd(
            "id,group,adopted,left\na,v,1,\nb,v,2,3\nc,w,,\nd,,0,\ne,w,3,\nf,w,,\n",
            "from,to,layer\na,b,x\na,b,x\nb,b,x\nb,z,x\nc,d,y\ne,a,x\n");
    assertThat(code).as(told).isZero();
    assertThat(told)
        .contains(
            "6 people in 2 groups; 3 adopted in periods 1 to 3",
            "2 had not adopted by the end",
            "1 had adopted when observation began",
            "1 adopter left again",
            "1 person has no group",
            "1 tie has an end that is not among the people",
            "ties.csv:5)",
            "1 tie leads from a person to itself",
            "1 tie stands there again",
            "layer x: 2 ties; 3 people have none",
            "layer y: 1 tie; 4 people have none");
  }

  @ParameterizedTest
  @CsvSource({"'', nobody adopted", "1, everybody adopted"})
  void whereNobodyOrEverybodyAdoptsTestsSayWhyTheySayNothing(String period, String said)
      throws IOException {
    String cell = period == null ? "" : period;
    String told = herd("id,group,adopted\na,v,%1$s\nb,w,%1$s\n".formatted(cell), "from,to\na,b\n");
    assertThat(code).as(told).isZero();
    assertThat(told).contains(said, "says nothing:");
    assertThat(folder.resolve("results/herd.md")).content().contains("## Tests that say nothing");
  }

  @Test
  void chineseHeadsAreUnderstood() throws IOException {
    String told = herd("编号,组别,采纳期,放弃期\n甲,一,1,\n乙,二,2,2\n", "起,止,关系层,权重\n乙,甲,亲戚,2\n");
    assertThat(code).as(told).isZero();
    assertThat(told).contains("layer 亲戚: 1 tie;");
  }

  @Test
  void everyProblemIsToldWithItsPlace() throws IOException {
    String told = herd("id,group,adopted,left\na,v,x,\na,v,3,2\nb,v,,4\n", "from,to\na,b\n");
    assertThat(code).isEqualTo(2);
    assertThat(told)
        .contains("people.csv:2: column 'adopted'", "people.csv:3: column 'id'")
        .contains("people.csv:3: column 'left'", "people.csv:4: column 'left'");
    assertThat(herd("id,group,adopted\na,v,1\n", "from,to,weight\na,b,0\n,a,1\n"))
        .contains("ties.csv:2: column 'weight'", "ties.csv:3: column 'from'");
    assertThat(classic("medical-innovation", "--tests", "shufle")).contains("shuffle");
    assertThat(code).isEqualTo(2);
    assertThat(classic("medical-innovation", "--tests", "knoks")).containsOnlyOnce("modifiedKnox");
    assertThat(classic("medical-innovation", "--tests", "knx"))
        .contains("there is no test 'knx'; did you mean 'knox'?")
        .doesNotContain("shuffle");
  }
}
