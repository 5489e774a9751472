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

/** Tests of herd on exits and on networks of which a part was observed. */
class HerdExitsTest {
  private static final Path CLASSIC =
      Path.of("src/test/resources/org/taocun/analysis/herding").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  private int code;

  private String herd(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("herd"));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    all.addAll(List.of("--out", folder.resolve("results").toString(), "--force"));
    StringWriter told = new StringWriter();
    code = Main.run(new PrintWriter(told), new PrintWriter(told), all.toArray(String[]::new));
    return told.toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String[]> rows(String test) throws IOException {
    return Files.readAllLines(folder.resolve("results/herd.csv")).stream()
        .filter(row -> row.startsWith(test + ","))
        .map(row -> row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .toList();
  }

  /** Of a circle of twelve, eight adopt in period 1 and leave one after the other, from a on. */
  private Path leavers() throws IOException {
    StringBuilder people = new StringBuilder("id,group,adopted,left\n");
    for (int i = 0; i < 12; i++) {
      String left = i < 5 ? Integer.toString(i + 1) : "";
      people.append(i).append(i % 2 == 0 ? ",v," : ",w,").append(i < 8 ? "1," : ",");
      people.append(left).append('\n');
    }
    return file("people.csv", people.toString());
  }

  private Path circle() throws IOException {
    StringBuilder ties = new StringBuilder("from,to\n");
    for (int i = 0; i < 12; i++) {
      ties.append(i).append(',').append((i + 11) % 12).append('\n');
    }
    return file("ties.csv", ties.toString());
  }

  @Test
  void whoLeftIsTestedAmongThoseWhoCould() throws IOException {
    String told = herd(leavers(), circle(), "--of", "exits", "--permutations", 99, "--periods", 8);
    assertThat(code).as(told).isZero();
    assertThat(told)
        .contains("8 adopters could", "5 did")
        .contains("Bass curve says nothing", "Moran's I of adoption over ties (ties) says");
    // The worlds of the atlas are of adoptions.
    assertThat(told).contains("has none of these tests");
    // Each follows the one whom it names: α is as large as in any order.
    assertThat(Double.parseDouble(rows("shuffle").get(0)[3])).isLessThan(.1);
    assertThat(folder.resolve("results/figures/adoption.svg")).doesNotExist();
    assertThat(herd(file("p.csv", "id,adopted\na,1\nb,2\n"), "--of", "exits"))
        .contains("--of exits: nobody left");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void missingTiesGiveEstimateBoundsAndSensitivity() throws IOException {
    Path people = CLASSIC.resolve("medical-innovation-people.csv");
    Path ties = CLASSIC.resolve("medical-innovation-ties.csv");
    String told =
        herd(
            people,
            ties,
            "--permutations",
            0,
            "--missing-ties",
            "sampled=0.8",
            "--missing-odds",
            "1,3");
    assertThat(code).as(told).isZero();
    List<String[]> odds = rows("completedHazard");
    assertThat(odds)
        .extracting(row -> row[1])
        .containsExactly("\"ties, odds 1\"", "\"ties, odds 3\"");
    // Ties to earlier adopters add exposure to those who adopt.
    assertThat(Double.parseDouble(odds.get(1)[5]))
        .isGreaterThan(Double.parseDouble(odds.get(0)[5]));
    // Suppositions are no tests of a family.
    assertThat(odds).extracting(row -> row[4]).containsOnly("");
    assertThat(told.replaceAll("\\s+", " "))
        .contains("bounds of thresholds with missing ties (ties) says nothing")
        .contains("shuffle test says nothing: it compares with permutations");
    assertThat(folder.resolve("results/herd.md")).content().contains("a sensitivity analysis:");
  }

  /** Who named two of at most two has three: the missing alter adopts, or does not. */
  @Test
  void boundsStandInTheTables() throws IOException {
    Path people = file("people.csv", "id,adopted,ties\na,2,3\nb,1,1\nc,,0\nd,3,0\ne,,0\nf,1,0\n");
    Path ties = file("ties.csv", "from,to\na,b\na,c\nb,a\n");
    String told =
        herd(
            people,
            ties,
            "--permutations",
            0,
            "--missing-ties",
            "named=2",
            "--tie-numbers",
            "ties");
    assertThat(code).as(told).isZero();
    String[] row = rows("thresholdBounds").get(0);
    // Thresholds 1/2, 0, 0, 0, 0, 0; of a 1/3 to 2/3.
    assertThat(Double.parseDouble(row[5])).isCloseTo(1.0 / 12, within(1e-9));
    assertThat(Double.parseDouble(row[6])).isCloseTo(1.0 / 18, within(1e-9));
    assertThat(Double.parseDouble(row[7])).isCloseTo(2.0 / 18, within(1e-9));
    assertThat(Files.readAllLines(folder.resolve("results/exposure.csv")).get(1))
        .startsWith("a,,ties,2,")
        .endsWith(",0.333333333,0.666666667");
  }

  /** The shipped atlas has rates of the hazard with effects of groups, and of no other. */
  @Test
  void ratesStandBesideTheirOwnHazardOnly() throws IOException {
    Path people = CLASSIC.resolve("korean-family-planning-people.csv");
    Path ties = CLASSIC.resolve("korean-family-planning-ties.csv");
    herd(people, ties, "--tests", "hazard,moran", "--permutations", 19);
    assertThat(folder.resolve("results/verdict.csv")).content().contains("hazard,");
    for (String[] other : new String[][] {{"--hazard-effects", "groups"}, {"--prevalence"}}) {
      List<Object> asked = new ArrayList<>(List.of(people, ties, "--tests", "hazard,moran"));
      asked.addAll(List.of("--permutations", 19));
      asked.addAll(List.of(other));
      herd(asked.toArray());
      assertThat(folder.resolve("results/verdict.csv")).content().doesNotContain("hazard,");
    }
  }

  @Test
  void optionsWithoutEffectAreRefused() throws IOException {
    Path people = file("people.csv", "id,adopted,age\na,2,3\nb,1,1\nc,,0\n");
    Path ties = file("ties.csv", "from,to\na,b\na,c\n");
    assertThat(herd(people, ties, "--tests", "bass", "--traits", "age"))
        .contains("--traits: has no effect");
    assertThat(herd(people, ties, "--missing-odds", "2")).contains("--missing-odds: has no effect");
    assertThat(herd(people, ties, "--tie-numbers", "age")).contains("--tie-numbers: has no effect");
    assertThat(herd(people, ties, "--missing-ties", "half")).contains("sampled=SHARE");
    assertThat(herd(people, ties, "--tests", "bass", "--missing-ties", "named=2"))
        .contains("--missing-ties: has no effect");
    assertThat(herd(people, ties, "--of", "leaving")).contains("--of: must be adoptions or exits");
    assertThat(herd(people, ties, "--prevalence", "--hazard-effects", "groups"))
        .contains("--hazard-effects: does not go with --prevalence");
    assertThat(herd(people, ties, "--hazard-effects", "group")).contains("groupsByPeriods");
    assertThat(code).isEqualTo(2);
    assertThat(herd(people, ties, "--tests", "completedHazard")).contains("no ties are said to be");
  }

  @Test
  void wavesOfTiesAreExported() throws IOException {
    Path people = file("people.csv", "id,adopted\na,1\nb,2\nc,3\nd,\n");
    Path ties = file("ties.csv", "from,to,period\na,b,1\nb,c,1\na,b,3\nc,d,3\n");
    Path siena = folder.resolve("siena");
    Object[] asked = {people, ties, "--ties-at", 3, "--permutations", 0, "--export-siena", siena};
    String told = herd(asked);
    assertThat(code).as(told).isZero();
    assertThat(siena.resolve("ties.csv")).hasContent("wave,from,to\n1,1,2\n1,2,3\n2,1,2\n2,3,4\n");
    assertThat(siena.resolve("adoption.csv")).hasContent("period1,period3\n1,1\n0,1\n0,1\n0,0\n");
    assertThat(siena.resolve("siena.R")).exists();
    assertThat(herd(asked)).contains("is there already");
    Path other = folder.resolve("other");
    Path layers = file("layers.csv", "from,to,layer\na,b,x\nb,c,x\na,b,y\nc,d,y\n");
    assertThat(herd(people, layers, "--export-siena", other)).contains("needs waves of ties");
    assertThat(herd(people, layers, "--waves", "1,3")).contains("--waves: has no effect");
    told = herd(people, layers, "--export-siena", other, "--waves", "1,3", "--permutations", 0);
    assertThat(code).as(told).isZero();
    assertThat(other.resolve("ties.csv")).hasSameTextualContentAs(siena.resolve("ties.csv"));
  }

  @Test
  void swappedTablesAreTold() throws IOException {
    Path people = file("people.csv", "id,adopted\na,1\nb,2\n");
    Path ties = file("ties.csv", "from,to\na,b\n");
    assertThat(herd(ties, people))
        .contains("ties.csv:1: holds ties, and", "name the table of people");
    assertThat(code).isEqualTo(2);
  }
}
