package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerdDesignCommandTest {
  private static final String WORLD =
      """
      extends: %s
      months: 24
      geography: {townshipsPerCounty: 1, villagesPerTownship: 6, householdsPerVillage: 40}
      expect: []
      """;

  /** A survey of three villages costs 3·100 + 2·10 + 120·2·1 + 120·2·4·0.5 = 1040. */
  private static final String QUESTION =
      """
      worlds:
        - {rule: threshold, file: threshold.yaml}
        - {rule: contagion, file: contagion.yaml}
      budget: 2000
      costs: {village: 100, household: 1, wave: 10, nomination: 0.5}
      villages: [3, 6]
      everyMonths: [12]
      nominations: [0, 4]
      replications: 3
      """;

  @TempDir private Path folder = Path.of("");

  private int code;

  private String design(String question, String... options) throws IOException {
    for (String rule : List.of("threshold", "contagion")) {
      Path shipped = Path.of("scenarios/herding/rules", rule + ".yaml").toAbsolutePath();
      Files.writeString(folder.resolve(rule + ".yaml"), WORLD.formatted(shipped));
    }
    Path file = Files.writeString(folder.resolve("question.yaml"), question);
    List<String> all = new ArrayList<>(List.of("herd", "design", file.toString()));
    all.addAll(List.of("--out", folder.resolve("out").toString()));
    all.addAll(List.of(options));
    StringWriter told = new StringWriter();
    code = Main.run(new PrintWriter(told), new PrintWriter(told), all.toArray(String[]::new));
    return told.toString().replaceAll("\\s+", " ");
  }

  private List<String> table(String name) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(name));
  }

  @Test
  void surveysCostWhatTheirPartsCostAndThoseBeyondTheBudgetAreNotMade() throws IOException {
    design(QUESTION);
    assertThat(code).isZero();
    assertThat(table("design.csv"))
        .anyMatch(row -> row.startsWith("0,3,1,12,0,560,1,3,"))
        .anyMatch(row -> row.startsWith("1,3,1,12,4,1040,1,3,"))
        .anyMatch(row -> row.startsWith("2,6,1,12,0,1100,1,3,"))
        .anyMatch(row -> row.startsWith("3,6,1,12,4,2060,0,0,,"));
  }

  /** Without ties nothing tells, so a survey without nominations has no power and no errors. */
  @Test
  void withoutNominationsNoSurveyTells() throws IOException {
    String told = design(QUESTION.replace("[0, 4]", "[0]"));
    assertThat(told).contains("No survey of this cost has any power");
    StringWriter said = new StringWriter();
    String out = folder.resolve("out").toString();
    assertThat(Main.run(new PrintWriter(said), new PrintWriter(said), "plot", out)).isZero();
    assertThat(folder.resolve("out/figures/confusion.svg"))
        .content()
        .contains("cannot tell", "100 %");
    assertThat(table("confusion.csv"))
        .filteredOn(row -> row.split(",", -1)[2].isEmpty())
        .allMatch(row -> row.split(",", -1)[4].equals("3"));
  }

  @Test
  void withoutMoneyThereIsNoSurvey() throws IOException {
    assertThat(design(QUESTION, "--budget", "10")).contains("No survey here costs 10 yuan or less");
    assertThat(table("confusion.csv")).hasSize(1);
  }

  /** Counts of answers add up, on any number of threads alike. */
  @Test
  void answersAddUpAndDoNotHangOnThreads() throws IOException {
    design(QUESTION, "--threads", "1");
    List<String> one = table("confusion.csv");
    design(QUESTION, "--threads", "2", "--force");
    assertThat(table("confusion.csv")).isEqualTo(one);
    int sum = 0;
    for (String row : one.subList(1, one.size())) {
      sum += Integer.parseInt(row.split(",", -1)[4]);
    }
    assertThat(sum).isEqualTo(2 * 3 * 3 + 2 * 3);
  }

  @Test
  void everyProblemOfAQuestionIsNamedWithItsPlace() throws IOException {
    String told =
        design(
            """
            worlds: [{rule: treshold, file: threshold.yaml}, {rule: bass}]
            villages: [2.5]
            households: [0]
            nominations: []
            """);
    assertThat(code).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(told)
        .contains("question.yaml:1")
        .contains("there is no rule 'treshold'")
        .contains("threshold")
        .contains("worlds[1].file: is missing")
        .contains("villages[0]: must be a whole number")
        .contains("households[0]: must be a share above 0")
        .contains("nominations: names no value");
    assertThat(design(QUESTION.replace("[3, 6]", "[7]"))).contains("the worlds have 6 villages");
  }
}
