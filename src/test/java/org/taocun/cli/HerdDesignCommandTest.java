package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.JavaOfItsOwn;

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
    Files.writeString(folder.resolve("question.yaml"), question);
    StringWriter told = new StringWriter();
    String[] all = arguments(options).toArray(String[]::new);
    code = Main.run(new PrintWriter(told), new PrintWriter(told), all);
    return told.toString().replaceAll("\\s+", " ");
  }

  private List<String> arguments(String... options) {
    List<String> all = new ArrayList<>(List.of("herd", "design"));
    all.add(folder.resolve("question.yaml").toString());
    all.addAll(List.of("--out", folder.resolve("out").toString()));
    all.addAll(List.of(options));
    return all;
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

  /** The first answer is on the disk, and a later one cut off in its middle, when it is killed. */
  @Test
  void killedAndResumedTheTablesAreTheSame() throws Exception {
    String longer = QUESTION.replace("replications: 3", "replications: 20");
    design(longer, "--threads", "2");
    List<String> names = List.of("answers.csv", "confusion.csv", "design.csv", "design.md");
    List<List<String>> whole = new ArrayList<>();
    for (String name : names) {
      whole.add(table(name));
    }
    Files.move(folder.resolve("out"), folder.resolve("whole"));
    Process child =
        JavaOfItsOwn.running(Main.class.getName(), arguments("--threads", "1"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path log = folder.resolve(".out.partial/answers.csv");
    while (child.isAlive() && !(Files.exists(log) && Files.readAllLines(log).size() > 3)) {
      child.waitFor(5, TimeUnit.MILLISECONDS);
    }
    child.destroyForcibly().waitFor();
    String kept = Files.readString(log);
    Files.writeString(log, kept + "1,contagion,2,0,,0\n1,contag");
    assertThat(design(longer)).contains("--resume goes on");
    design(longer, "--resume", "--threads", "2");
    assertThat(code).isZero();
    for (int k = 0; k < names.size(); k++) {
      assertThat(table(names.get(k))).isEqualTo(whole.get(k));
    }
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
