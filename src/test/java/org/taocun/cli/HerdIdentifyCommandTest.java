package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

class HerdIdentifyCommandTest {
  private static final Path KOREA =
      Path.of("src/test/resources/org/taocun/analysis/herding").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  private int code;

  private String identify(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("herd", "identify"));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    all.addAll(List.of("--out", folder.resolve("out").toString()));
    StringWriter told = new StringWriter();
    code = Main.run(new PrintWriter(told), new PrintWriter(told), all.toArray(String[]::new));
    return told.toString().replaceAll("\\s+", " ");
  }

  private List<String> rules() throws IOException {
    return Files.readAllLines(folder.resolve("out/rules.csv"));
  }

  /** Three points of Dongfeng: no rule with three numbers can be tested, and no rule is named. */
  @Test
  void threePointsCannotTell() throws IOException {
    assertThat(identify("scenarios/power/dongfeng-points.csv"))
        .contains("3 points cannot tell the rules apart")
        .contains("speak against: everybody alone.")
        .contains("shares of all people, however many, cannot tell");
    assertThat(code).isZero();
    assertThat(rules()).hasSize(5).anyMatch(row -> row.matches("exposure,3,.*,0,,1"));
    assertThat(rules()).noneMatch(row -> row.contains("E-"));
    assertThat(folder.resolve("out/run.json")).content().contains("\"answer\": \"\"");
    assertThat(folder.resolve("out/inputs/dongfeng-points.csv")).exists();
  }

  /**
   * Korean villages: rules differ by a few units of log score, which their villages do not tell.
   */
  @Test
  void classicDataLeaveSeveralRulesOpen() throws IOException {
    String told =
        identify(
            KOREA.resolve("korean-family-planning-people.csv"),
            KOREA.resolve("korean-family-planning-ties.csv"));
    assertThat(told)
        .contains("These data cannot tell. They leave open:")
        .contains("Fitted to the periods up to 5 and scored on the later ones");
    assertThat(Files.readAllLines(folder.resolve("out/later.csv"))).hasSize(1 + 5);
    assertThat(rules()).anyMatch(row -> row.startsWith("market,0,"));
    assertThat(folder.resolve("out/rules.md")).content().contains("set aside by group, 25 of them");
    StringWriter said = new StringWriter();
    String out = folder.resolve("out").toString();
    assertThat(Main.run(new PrintWriter(said), new PrintWriter(said), "report", out)).isZero();
    assertThat(folder.resolve("out/report.html"))
        .content()
        .contains("1 − (1 − b)", "<img alt=\"fitted.svg\"");
    assertThat(Main.run(new PrintWriter(said), new PrintWriter(said), "plot", out)).isZero();
    assertThat(folder.resolve("out/figures/fitted.svg"))
        .content()
        .contains("How often people adopt", "threshold");
  }

  /** Doctors: contagion through ties says no more than everybody alone, and has no number. */
  @Test
  void anEstimateAtItsLimitIsWords() throws IOException {
    identify(
        KOREA.resolve("medical-innovation-people.csv"),
        KOREA.resolve("medical-innovation-ties.csv"));
    assertThat(Files.readAllLines(folder.resolve("out/values.csv")))
        .contains("contagion,ties,,,othersDoNotCount", "threshold,sd,,,othersDoNotCount")
        .noneMatch(row -> row.contains("E-"));
    assertThat(folder.resolve("out/rules.md"))
        .content()
        .contains("| simple contagion | ties | at its limit: others do not count | none |");
  }

  @Test
  void countsOfPeopleWithoutTiesCannotTell() throws IOException {
    Path people =
        Files.writeString(folder.resolve("people.csv"), "id,adopted\na,1\nb,2\nc,3\nd,\ne,3\nf,\n");
    assertThat(identify(people)).contains("fewer than two rules have a likelihood");
    assertThat(identify(people, "--baseline", "constant", "--force"))
        .contains("These data cannot tell");
  }

  @Test
  void optionsWithoutEffectAndBadPointsAreRefused() throws IOException {
    Path people = Files.writeString(folder.resolve("p.csv"), "id,adopted,age\na,1,3\nb,2,4\n");
    assertThat(identify(people, "--traits", "age")).contains("--traits");
    assertThat(code).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(identify(people, "--baseline", "weekly")).contains("must be period or constant");
    Path points =
        Files.writeString(
            folder.resolve("q.csv"), "month,share,error\n2008,0.1,0.1\n2009-01,2,0\n");
    assertThat(identify(points)).contains("q.csv:2", "q.csv:3", "must be above 0");
    assertThat(identify("scenarios/power/dongfeng-points.csv", "--periods", "3"))
        .contains("holds points");
  }

  /** A file of another verb is told by what it is. */
  @Test
  void aFileOfAnotherVerbIsNamed() {
    assertThat(identify("scenarios/classroom.yaml")).contains("is a scenario, which taocun run");
    assertThat(identify("scenarios/power/design.yaml")).contains("which taocun herd design takes");
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    Main.run(out, out, "herd", "design", "scenarios/power/atlas-small.yaml");
    Main.run(out, out, "herd", "power", "scenarios/power/design.yaml");
    Main.run(out, out, "herd", "power", "scenarios/herding/imitation.yaml");
    assertThat(told.toString().replaceAll("\\s+", " "))
        .contains("which taocun herd power takes")
        .contains("which taocun herd design takes")
        .contains("is a scenario, which taocun run")
        .doesNotContain("unknown key");
  }
}
