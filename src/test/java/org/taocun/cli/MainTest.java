package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.Lines;
import org.taocun.base.ScenarioException;
import org.taocun.output.table.TextTable;
import picocli.CommandLine.Command;

class MainTest {
  @TempDir Path folder;

  private record Answer(int code, String out, String err) {}

  private static Answer taocun(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Answer(code, out.toString(), err.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static List<String> verbs() {
    return below(Main.class).map(verb -> verb.getAnnotation(Command.class).name()).toList();
  }

  private static Stream<Class<?>> below(Class<?> command) {
    return Stream.of(command.getAnnotation(Command.class).subcommands());
  }

  /** The verbs of Main, and those of each verb with its own name in front. */
  private static List<String> allVerbs() {
    List<String> all = new ArrayList<>(verbs());
    below(Main.class)
        .forEach(
            verb ->
                below(verb)
                    .forEach(
                        own ->
                            all.add(
                                verb.getAnnotation(Command.class).name()
                                    + own.getAnnotation(Command.class).name())));
    return all;
  }

  @Test
  void everyCommandIsAVerb() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/taocun/cli"))) {
      Stream<String> commands =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Command.java"))
              .map(name -> name.replace("Command.java", "").toLowerCase(Locale.ROOT));
      assertThat(allVerbs())
          .as("verbs of Main and of verbs, and the classes ...Command of cli")
          .containsExactlyInAnyOrderElementsOf(commands.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbHasHelpWithAnExample(String verb) {
    Answer answer = taocun(verb, "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Usage: taocun " + verb, "Example: taocun " + verb);
    assertThat(answer.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyHelpFitsEightyColumns(String language) {
    String all =
        verbs().stream()
            .map(verb -> taocun(verb, "--help", "--lang=" + language).out())
            .collect(Collectors.joining());
    assertThat(all.lines().filter(line -> Lines.width(line) > 80)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void keysAndNamesOfFilesStayWholeInHelp(String language) {
    String run = taocun("run", "--help", "--lang=" + language).out();
    assertThat(run).contains("'entry.threshold.value=[0, 1, 2]'", "truth.csv", "DIR/NAME");
    assertThat(run.chars().filter(letter -> letter >= 0xe000 && letter < 0xf000)).isEmpty();
    assertThat(run.lines()).noneMatch(line -> line.matches(".*[^ ]+[/=-]"));
  }

  @Test
  void helpNamesEveryVerbAndVersionNamesTheProgram() {
    assertThat(taocun("--help").out()).contains(verbs()).contains("Example: taocun ");
    assertThat(taocun("--help").code()).isZero();
    assertThat(taocun("--version").out()).startsWith("taocun ").contains("Java ");
    assertThat(taocun("check", "--version").out()).startsWith("taocun ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek            | taocun: unknown verb 'chek'; did you mean 'check'?
          frobnicate      | taocun: unknown verb 'frobnicate'; valid: run,
          --hepl          | taocun: unknown option '--hepl'; did you mean '--help'?
          check           | taocun: Missing required parameter: 'SCENARIO'
          schema x        | taocun: Unmatched argument at index 1: 'x'
          check a --st=1  | taocun: unknown option '--st'; did you mean '--set'?
          explain entri   | there is no parameter 'entri'; did you mean 'entry'?
          new a/b/c       | a/b/c.yaml: there is no directory a/b
          check @x        | @x: no such file
          plot x --lang fr    | taocun: Invalid value for option '--lang': must be one of en, zh, was 'fr'
          run x --threads 0   | taocun: Invalid value for option '--threads': must be a whole number, 1 or more, was '0'
          run x --threads two | taocun: Invalid value for option '--threads': must be a whole number, 1 or more, was 'two'
          """)
  void whatTheUserCanMendIsToldInOneLineWithCode2(String arguments, String expected) {
    Answer answer = taocun((Object[]) arguments.split(" ", -1));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith(expected).doesNotContain("\tat ", "Exception");
  }

  @Test
  void whatIsSaidOfAFileThatScenariosShareIsSaidOnce() throws IOException {
    file("once.csv", "household,village,month\na,v,2010\nb,v,2010-13\n");
    String text = "start: 2010-01\nmonths: 12\nreplications: 1\nobserved: {adoption: {file: %s}}\n";
    Path a = file("once-a.yaml", text.formatted("once.csv"));
    Path b = file("once-b.yaml", text.formatted("once.csv"));
    for (String verb : List.of("check", "run")) {
      assertThat(taocun(verb, a, b).err().split("once.csv:3: column 'month'", -1)).hasSize(2);
    }
    file("sound.csv", "household,village,month\na,v,2010\nb,v,\n");
    a = file("sound-a.yaml", text.formatted("sound.csv"));
    b = file("sound-b.yaml", text.formatted("sound.csv"));
    assertThat(taocun("check", a, b).err().split("with a year but no month", -1)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "verify", "gui", "plot"})
  void anEmptyNameIsCalledSo(String verb) {
    Answer answer = taocun(verb, "");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("the name of the file or folder is empty");
  }

  @Test
  void anOptionThatStandsForASettingIsNamedWithItsValueAndTheRule() throws IOException {
    Path a = file("a.yaml", "months: 3\n");
    Answer answer =
        taocun(
            "run", a, "--months", "-1", "--replications", "0", "--seed", "x", "--set", "start=1");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines())
        .containsExactly(
            "--set start=1: start: expects a month such as 2009-07, was '1'",
            "--seed x: seed: expects a whole number, was 'x'",
            "--replications 0: replications: must be from 1 to 1000000, was '0'",
            "--months -1: months: must be from 0 to 12000, was '-1'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing but this\n", "{}\n", "---\n"})
  void aFileThatSetsNothingIsRefused(String text) throws IOException {
    Path a = file("a.yaml", text);
    Answer answer = taocun("check", a);
    assertThat(answer.code()).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(answer.err()).startsWith(a + ": is empty");
    assertThat(taocun("check", file("b.yaml", "months: 3\n")).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run @a --at-most 5                                          | --at-most: has no effect without
          run @a --replications auto --precision finalShare=1 --set replications=3 | --set replications: has no effect
          run @a --checkpoint-every 3                                 | --checkpoint-every 3: has no effect: a has 3 months
          compare @a @b --at-most 5                                   | --at-most: has no effect without
          sweep @a --vary entry.bass.p=0,1 --design-seed 2            | --design-seed: has no effect
          sweep @a --vary entry.bass.p=0,1 --set entry.bass.p=0.5     | --set entry.bass.p=0.5: has no effect
          sensitivity @a --density 0.5                                | --density: has no effect without --where
          check @a --set months=4 --set months=5                      | --set months=4: months: note: has no effect
          """)
  void anOptionInVainIsRefusedOrTold(String arguments, String told) throws IOException {
    file("a.yaml", "months: 3\n");
    file("b.yaml", "months: 3\nseed: 2\n");
    Object[] words = arguments.replaceAll("@(\\w)", folder + "/$1.yaml").split(" ");
    assertThat(taocun(words).err()).contains(told);
  }

  @Test
  void whatOnlyTheWorldShowsToBeWrongIsToldAtItsPlace() throws IOException {
    Path a =
        file(
            "a.yaml",
            """
            geography: {householdsPerVillage: 10}
            entry:
              initial:
                count: 11
                block: 12
                list: [c1-t1-v1/3, c1-t1-v1/10]
            government:
              policies:
              - {kind: broadband, from: 2006-01, until: 2007-01, villages: [v9]}
            """);
    Answer answer = taocun("check", a, "--set", "entry.initial.block=13");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines())
        .containsExactly(
            a
                + ":4:12: entry.initial.count: must be at most the 10 households of the world, was"
                + " '11'",
            "--set entry.initial.block=13: entry.initial.block: must be at most the 10 households"
                + " of the first village, was '13'",
            a
                + ":6:24: entry.initial.list[1]: no household 'c1-t1-v1/10'; names are"
                + " village/number such as 'c1-t1-v1/0'",
            a
                + ":9:65: government.policies[0].villages[0]: no village 'v9'; names are such as"
                + " 'c1-t1-v1'");
  }

  @Test
  void withoutAVerbTheUsageIsNamed() {
    assertThat(taocun().code()).isEqualTo(2);
    assertThat(taocun().err()).contains("See 'taocun --help'");
  }

  @Test
  void checkPrintsALineForEachSoundScenarioAndNotesOnStandardError() throws IOException {
    Path a = file("a.yaml", "months: 3\n");
    Path b = file("沙集 b.yaml", "entry: {cascade: {accuracy: 0.6}}\n");
    Answer answer = taocun("check", a, b, "--set", "seed=3");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).isEqualToNormalizingNewlines(a + ": ok\n" + b + ": ok\n");
    assertThat(answer.err()).startsWith(b + ":1:18: entry.cascade: note: ");
  }

  @Test
  void checkRefusesPlacesAndOutcomesThatRunAndVerifyRefuse() throws IOException {
    Path a = file("a.yaml", "months: 3\nobserved: {place: Atlantis}\n");
    Path b =
        file(
            "b.yaml",
            """
            months: 3
            expect:
            - {outcome: finalShares, value: 1}
            - {outcome: network.strong.cluster, value: 1}
            - {outcome: seller, month: 2, value: 1}
            - {outcome: finalShare, month: 2, value: 1}
            - {outcome: network.weak.meanDegree, value: 1}
            """);
    for (String verb : List.of("check", "verify")) {
      Answer answer = taocun(verb, a, b);
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err().lines()).hasSize(4);
      assertThat(answer.err())
          .contains(
              a + ":2:19: observed.place: no place of the shipped table begins with 'Atlantis'")
          .contains(
              b
                  + ":3:13: expect[0].outcome: no headline figure 'finalShares'; did you mean"
                  + " 'finalShare'?")
          .contains(b + ":4:13: expect[1].outcome: no network measure 'network.strong.cluster'")
          .contains(b + ":5:13: expect[2].outcome: no variable 'seller'; did you mean 'sellers'?");
    }
  }

  @Test
  void checkTellsAllProblemsOfAllFiles() throws IOException {
    Path a = file("a.yaml", "months: x\nsede: 3\n");
    Path b = file("b.yaml", "months: 3\n");
    Path c = file("c.yaml", "months: -1\n");
    Answer answer = taocun("check", a, b, c);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEqualToNormalizingNewlines(b + ": ok\n");
    assertThat(answer.err().lines())
        .containsExactly(
            a + ":1:9: months: expects a whole number in months, was 'x'",
            a + ":2:1: sede: unknown key 'sede'; did you mean 'seed'?",
            c + ":1:9: months: must be from 0 to 12000, was '-1'");
  }

  @Test
  void explainAndSchemaPrintOnStandardOutput() {
    assertThat(taocun("explain", "entry.bass.q").out()).contains("imitation", "0.38");
    assertThat(taocun("explain", "entry.bass.q", "--lang", "zh").out())
        .contains("  单位          比例/月\n");
    assertThat(taocun("explain").out()).contains("government");
    for (String ofTable : List.of("training.budgetYuanPerYear", "培训.年预算")) {
      assertThat(taocun("explain", ofTable).out())
          .startsWith("government.policies[].budgetYuanPerYear\n");
    }
    for (String path : List.of("compare.decideOn", "compare.outcomes", "expect[].outcome")) {
      assertThat(taocun("explain", path, "--lang", "zh").out())
          .contains("  giniOfIncome ", "收入基尼系数");
    }
    assertThat(taocun("explain", "compare.decideOn").out().lines())
        .anyMatch(line -> line.matches("  moranZ +Standard score of Moran's I"))
        .allMatch(line -> Lines.width(line) <= TextTable.WIDTH);
    Answer schema = taocun("schema");
    assertThat(schema.code()).isZero();
    assertThat(JsonParser.parseString(schema.out()).getAsJsonObject().get("$schema").getAsString())
        .contains("2020-12");
  }

  @Test
  void newWritesASoundScenarioAndNeverOverwrites() {
    Path file = folder.resolve("我的村.yaml");
    Answer written = taocun("new", folder.resolve("我的村"));
    assertThat(written.code()).isZero();
    assertThat(written.out()).contains("taocun check");
    Answer checked = taocun("check", file);
    assertThat(checked.out()).isEqualToNormalizingNewlines(file + ": ok\n");
    assertThat(checked.err()).isEmpty();
    Answer again = taocun("new", file);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("exists already");
  }

  @Test
  void failuresHaveTheirExitCodes() {
    StringWriter told = new StringWriter();
    PrintWriter err = new PrintWriter(told);
    assertThat(Failures.of(new ScenarioException(List.of("a", "b")), err)).isEqualTo(2);
    assertThat(Failures.of(new UncheckedIOException(new AccessDeniedException("/x")), err))
        .isEqualTo(2);
    assertThat(Failures.of(new InterruptedException(), err)).isEqualTo(130);
    assertThat(told.toString())
        .isEqualToNormalizingNewlines("a\nb\ntaocun: /x: permission denied\ntaocun: interrupted\n");
  }

  @Test
  void aBugSaysHowToReportIt() {
    StringWriter told = new StringWriter();
    int code =
        Failures.of(new IllegalStateException("odd"), new PrintWriter(told), "run", "x.yaml");
    assertThat(code).isEqualTo(70);
    assertThat(told.toString())
        .contains("this is a bug", "Please report", "taocun run x.yaml", "odd", "\tat ");
  }
}
