package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb herd on data of every kind, against published values and files of a run. */
class HerdDataTest {
  private static final Path CLASSIC =
      Path.of("src/test/resources/org/taocun/analysis/herding").toAbsolutePath();

  /** A run of two villages with panel and network. */
  @TempDir private static Path run = Path.of("");

  @TempDir private Path folder = Path.of("");

  private int code;

  @BeforeAll
  static void simulate() {
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int ended =
        Main.run(
            out,
            out,
            "run",
            "scenarios/two-villages.yaml",
            "--panel",
            "--network",
            "--months=30",
            "--replications=3",
            "--set",
            "exit.enabled=true",
            "--quiet",
            "--out",
            run.resolve("results").toString());
    assertThat(ended).as(told.toString()).isZero();
  }

  private String herd(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("herd"));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    all.addAll(List.of("--lang", "en", "--force", "--out", folder.resolve("out").toString()));
    StringWriter told = new StringWriter();
    code = Main.run(new PrintWriter(told), new PrintWriter(told), all.toArray(String[]::new));
    return told.toString();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().map(row -> row.split(",", -1)).toList();
  }

  private double cell(String table, String row, int column) throws IOException {
    return rows(folder.resolve("out").resolve(table)).stream()
        .filter(cells -> cells[0].equals(row))
        .mapToDouble(cells -> Double.parseDouble(cells[column]))
        .findFirst()
        .orElseThrow();
  }

  /** B.3 of the design page: exposure beside leave-one-out prevalence, without group dummies. */
  @ParameterizedTest
  @CsvSource({"medical-innovation, -.0615, -2.0681", "korean-family-planning, .0273, 1.6496"})
  void prevalenceStandsInTheHazardWithoutGroupDummies(
      String name, double exposure, double prevalence) throws IOException {
    String told =
        herd(
            CLASSIC.resolve(name + "-people.csv"),
            CLASSIC.resolve(name + "-ties.csv"),
            "--tests=hazard",
            "--prevalence");
    assertThat(code).as(told).isZero();
    assertThat(cell("hazard.csv", "ties", 1)).isCloseTo(exposure, within(5e-5));
    assertThat(cell("hazard.csv", "prevalence", 1)).isCloseTo(prevalence, within(5e-5));
    assertThat(folder.resolve("out/herd.md")).content().contains("negative by construction");
  }

  /** Valente's classes of the Korean villages, as netdiffuseR prints them. */
  @Test
  void adopterClassesAreThoseOfTheKoreanVillages() throws IOException {
    herd(
        CLASSIC.resolve("korean-family-planning-people.csv"),
        CLASSIC.resolve("korean-family-planning-ties.csv"),
        "--tests=hazard");
    assertThat(folder.resolve("out/herd.md"))
        .content()
        .contains(
            "| early adopters | 147 | 88 | 6 | 3 |",
            "| early majority | 59 | 122 | 58 | 27 |",
            "| late majority | 14 | 53 | 65 | 31 |",
            "| laggards | 0 | 0 | 0 | 0 |",
            "| not by the end (censored) | 16 | 0 | 0 | 358 |");
    List<String[]> people = rows(folder.resolve("out/exposure.csv"));
    assertThat(people).hasSize(1048);
    assertThat(
            people.stream().filter(row -> row[8].equals("censored") && row[9].equals("veryHigh")))
        .hasSize(358);
    assertThat(people.stream().filter(row -> row[3].isEmpty()))
        .hasSize(374)
        .allMatch(row -> row[5].isEmpty() && row[6].isEmpty());
  }

  /** Myers' susceptibility and infectiousness by hand: 5 names 1 to 4, times 1 4 1 2 3. */
  @Test
  void contagionIsWrittenPersonByPerson() throws IOException {
    String told =
        herd(
            file("people.csv", "id,adopted", "p1,1", "p2,4", "p3,1", "p4,2", "p5,3"),
            file("ties.csv", "from,to", "p5,p1", "p5,p2", "p5,p3", "p5,p4"),
            "--tests=hazard");
    assertThat(code).as(told).isZero();
    assertThat(cell("exposure.csv", "p5", 4)).isEqualTo(.75);
    assertThat(cell("exposure.csv", "p5", 5)).isEqualTo(.75);
    assertThat(cell("exposure.csv", "p5", 6)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(cell("exposure.csv", "p4", 7)).isEqualTo(1);
    assertThat(cell("exposure.csv", "p1", 7)).isZero();
  }

  /** Burkitt's lymphoma, as pointpats has it: distance 20, five days. */
  @Test
  void placesOfBurkittGiveThePublishedStatistics() throws IOException {
    List<String> lines = new ArrayList<>(List.of("id,adopted,x,y"));
    for (String[] row : rows(CLASSIC.resolve("burkitt.csv"))) {
      if (!row[0].equals("x")) {
        lines.add("c" + lines.size() + "," + row[2] + "," + row[0] + "," + row[1]);
      }
    }
    String told =
        herd(
            file("cases.csv", lines.toArray(String[]::new)),
            "--tests=knox,modifiedKnox,mantel,localKnox,jacquez",
            "--space-delta=20",
            "--time-delta=5",
            "--permutations=99");
    assertThat(code).as(told).isZero();
    assertThat(cell("herd.csv", "knox", 2)).isEqualTo(13);
    assertThat(cell("herd.csv", "modifiedKnox", 2)).isCloseTo(2.81016043, within(1e-8));
    assertThat(cell("herd.csv", "mantel", 2)).isCloseTo(.048368, within(1e-6));
    assertThat(cell("herd.csv", "jacquez", 5)).isCloseTo(12 / (188 * 9 / 187.0), within(1e-8));
    assertThat(told).contains("adopters are close within a distance of 20 and 5 periods");
    assertThat(folder.resolve("out/figures/chance-knox.svg")).exists();
  }

  /** B.4 of the design page, without noise: λ = 0.4. */
  @Test
  void networkInstrumentsExplainAnOutcomeByTraits() throws IOException {
    double[] x = {1, 3, 2, 5, 4, 0, 7, 6};
    String[] y = {
      "9.8566264657", "13.7237520938", "14.3093802345", "17.0234505863",
      "14.0106264657", "12.5265661642", "25.6093802345", "19.0234505863"
    };
    List<String> people = new ArrayList<>(List.of("id,adopted,skill,income"));
    for (int i = 0; i < x.length; i++) {
      people.add(i + "," + (1 + i % 3) + "," + x[i] + "," + y[i]);
    }
    List<String> ties = new ArrayList<>(List.of("from,to"));
    for (String arc : "0>1 0>2 1>2 2>3 3>4 3>0 4>5 5>6 5>3 6>7 7>0 7>4".split(" ", -1)) {
      ties.add(arc.replace('>', ','));
    }
    String told =
        herd(
            file("people.csv", people.toArray(String[]::new)),
            file("ties.csv", ties.toArray(String[]::new)),
            "--traits=skill",
            "--outcome=income",
            "--tests=networkInstruments,groupSizes");
    assertThat(code).as(told).isZero();
    assertThat(cell("herd.csv", "networkInstruments", 5)).isCloseTo(.4, within(1e-7));
    assertThat(told)
        .contains(
            "8 people, in no groups; 8 adopted",
            "peer effects explain income",
            "group sizes (skill) says nothing");
  }

  @Test
  void aNetworkThatDoesNotIdentifyIsRefused() throws IOException {
    List<String> people = new ArrayList<>(List.of("id,adopted,skill"));
    List<String> ties = new ArrayList<>(List.of("from,to"));
    for (int i = 0; i < 15; i++) {
      people.add(i + "," + (i % 2 == 0 ? "1" : "") + "," + (i * i % 7));
      for (int j = 0; j < 15; j++) {
        if (i != j && i / 5 == j / 5) {
          ties.add(i + "," + j);
        }
      }
    }
    assertThat(
            herd(
                file("people.csv", people.toArray(String[]::new)),
                file("ties.csv", ties.toArray(String[]::new)),
                "--traits=skill",
                "--tests=networkInstruments"))
        .contains("not identified (Manski 1993)");
  }

  /** One item in the first world, the other in the second: U is 1, each Gini coefficient 1/2. */
  @Test
  void worldsThatDifferEntirelyAreUnpredictable() throws IOException {
    List<String> people = new ArrayList<>(List.of("id,world,choice"));
    for (int i = 0; i < 40; i++) {
      people.add(i + (i < 20 ? ",a,x" : ",b,y"));
    }
    String told = herd(file("people.csv", people.toArray(String[]::new)), "--permutations=99");
    assertThat(code).as(told).isZero();
    assertThat(cell("herd.csv", "unpredictability", 2)).isEqualTo(1);
    assertThat(cell("herd.csv", "unpredictability", 3)).isEqualTo(.01);
    assertThat(cell("herd.csv", "inequality", 2)).isEqualTo(.5);
    assertThat(told).doesNotContain("Bass");
  }

  @Test
  void aRunIsTestedByItsPanelAndItsNetwork() throws IOException {
    String told =
        herd(
            run.resolve("results"),
            "--tests=shuffle,hazard,lsv,knox,unpredictability",
            "--worlds",
            "--permutations=9");
    assertThat(code).as(told).isZero();
    List<String[]> events = rows(run.resolve("results/events.csv"));
    long entered =
        events.stream()
            .filter(row -> row[0].equals("0") && row[3].equals("entry") && !row[1].equals("0"))
            .map(row -> row[5])
            .distinct()
            .count();
    long before =
        rows(run.resolve("results/panel.csv")).stream()
            .filter(row -> row[0].equals("0") && row[1].equals("0") && row[5].equals("seller"))
            .count();
    assertThat(entered).isPositive();
    assertThat(told)
        .contains(
            "households are those of replication 0 of 3 (--replication)",
            "ties are those at the end of the run; each goes both ways",
            "3 replications stand for worlds; items are 2 villages",
            (before > 0 ? before + " had adopted when observation began" : ""));
    long adopters =
        rows(folder.resolve("out/exposure.csv")).stream()
            .filter(row -> row[2].equals("strong") && row[3].matches("[1-9][0-9]*"))
            .count();
    assertThat(adopters).isEqualTo(entered);
    String graph = Files.readString(run.resolve("results/network.graphml"));
    for (String layer : List.of("strong", "weak")) {
      long ties = graph.lines().filter(line -> line.contains(">" + layer + "<")).count();
      assertThat(told).contains("layer " + layer + ": " + 2 * ties + " ties;");
    }
    assertThat(folder.resolve("out/inputs")).doesNotExist();
  }

  /** Entries and exits say of every household what its months in the panel say. */
  @Test
  void eventsTellWhatThePanelTells() throws IOException {
    herd(run.resolve("results"), "--tests=shuffle,lsv,knox", "--permutations=9");
    List<String> byPanel = Files.readAllLines(folder.resolve("out/exposure.csv"));
    List<String> found = Files.readAllLines(folder.resolve("out/herd.csv"));
    Path bare = Files.createDirectory(folder.resolve("bare"));
    for (String name :
        List.of(
            "run.json",
            "identity.json",
            "events.csv",
            "series.csv",
            "villages.csv",
            "network.graphml")) {
      Files.copy(run.resolve("results").resolve(name), bare.resolve(name));
    }
    String told = herd(bare, "--tests=shuffle,lsv,knox", "--permutations=9");
    assertThat(code).as(told).isZero();
    assertThat(told).contains("who sold when is read from the entries and exits of");
    assertThat(folder.resolve("out/exposure.csv"))
        .content()
        .isEqualTo(String.join("\n", byPanel) + "\n");
    assertThat(folder.resolve("out/herd.csv")).content().isEqualTo(String.join("\n", found) + "\n");
    assertThat(herd(bare, "--traits=capitalYuan"))
        .contains("has no panel.csv, in which the columns capitalYuan would stand");
    Files.delete(bare.resolve("network.graphml"));
    assertThat(herd(bare)).contains("with --network alone, replication 0 is read from");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void anotherReplicationHasNoTiesAndAMissingOneIsRefused() {
    assertThat(herd(run.resolve("results"), "--replication=2", "--tests=lsv"))
        .contains("network.graphml is that of replication 0: replication 2 has no ties");
    assertThat(code).isZero();
    assertThat(herd(run.resolve("results"), "--replication=3"))
        .contains("has no replication 3; it has 0 to 2");
    assertThat(herd(run.resolve("results"), "--interval=year", "--nominations=x"))
        .contains("--interval: has no effect", "--nominations: has no effect");
    assertThat(herd(run.resolve("results"), "--traits=capital"))
        .contains("panel.csv:1: there is no column 'capital'");
    assertThat(code).isEqualTo(2);
  }

  /** Strata that are the groups permute as groups do. */
  @Test
  void strataTakeThePlaceOfGroups() throws IOException {
    Random luck = new Random(5);
    List<String> people = new ArrayList<>(List.of("id,group,trade,adopted"));
    List<String> ties = new ArrayList<>(List.of("from,to"));
    for (int i = 0; i < 60; i++) {
      people.add(i + ",g" + i % 3 + ",g" + i % 3 + "," + (1 + luck.nextInt(6)));
      ties.add(i + "," + luck.nextInt(60));
      ties.add(i + "," + luck.nextInt(60));
    }
    Path first = file("people.csv", people.toArray(String[]::new));
    Path second = file("ties.csv", ties.toArray(String[]::new));
    String tests = "--tests=shuffleWithinGroups,matchedSample";
    herd(first, second, tests, "--permutations=99");
    double byGroup = cell("herd.csv", "shuffleWithinGroups", 3);
    double pairs = cell("herd.csv", "matchedSample", 8);
    String told = herd(first, second, tests, "--permutations=99", "--strata=trade");
    assertThat(cell("herd.csv", "shuffleWithinGroups", 3)).isEqualTo(byGroup);
    assertThat(cell("herd.csv", "matchedSample", 8)).isEqualTo(pairs);
    assertThat(told).contains("times are permuted and people matched within trade, of 3 values");
    assertThat(herd(first, second, "--tests=lsv", "--strata=trade", "--prevalence"))
        .contains("--strata: has no effect", "--prevalence: has no effect");
  }

  @ParameterizedTest
  @CsvSource({"en, Adopter classes", "zh, 采纳者分类"})
  void theFolderIsReportedAndDrawnAnew(String language, String said) throws IOException {
    String told =
        herd(
            CLASSIC.resolve("medical-innovation-people.csv"),
            CLASSIC.resolve("medical-innovation-ties.csv"),
            "--tests=shuffle,bass,hazard",
            "--permutations=19");
    assertThat(told).contains("herd: 19 of 19 permutations");
    Path out = folder.resolve("out");
    assertThat(out.resolve("inputs/people.csv"))
        .hasSameBinaryContentAs(CLASSIC.resolve("medical-innovation-people.csv"));
    String drawn = Files.readString(out.resolve("figures/chance-shuffle-ties.svg"));
    Files.delete(out.resolve("figures/chance-shuffle-ties.svg"));
    StringWriter sink = new StringWriter();
    PrintWriter writer = new PrintWriter(sink);
    assertThat(Main.run(writer, writer, "plot", out.toString(), "--lang=en")).isZero();
    assertThat(out.resolve("figures/chance-shuffle-ties.svg")).content().isEqualTo(drawn);
    Main.run(writer, writer, "report", out.toString(), "--lang=" + language);
    assertThat(out.resolve("report.html")).content().contains(said, "<figure>", "--out again");
  }

  @Test
  void aReportDoesNotKeepTheLanguageInWhichTheDataWereTested() throws IOException {
    assertThat(reportAfter("en", "zh")).isEqualTo(reportAfter("zh", "zh"));
    assertThat(reportAfter("zh", "en")).isEqualTo(reportAfter("en", "en"));
  }

  /** The report in a language of tests in another, without the command that repeats them. */
  private String reportAfter(String tested, String language) throws IOException {
    Path ties = file("ties.csv", "from,to", "1,2", "2,1", "3,1", "4,9", "5,5");
    Path people =
        file(
            "people.csv",
            "id,adopted,longitude,latitude",
            "1,1,118,34",
            "2,2,118.1,34",
            "3,,,",
            "4,0,,");
    String out = folder.resolve("out").toString();
    PrintWriter none = new PrintWriter(Writer.nullWriter());
    String lang = "--lang=" + tested;
    Main.run(
        none,
        none,
        "herd",
        people.toString(),
        ties.toString(),
        "--permutations=9",
        lang,
        "--force",
        "--out=" + out);
    Main.run(none, none, "report", out, "--lang=" + language);
    String page = Files.readString(folder.resolve("out/report.html"));
    return page.substring(0, page.lastIndexOf("<pre"));
  }
}
