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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.JavaOfItsOwn;

/** Checkpoints and branches on the command line: the same bytes, or a reason. */
class CheckpointCommandTest {
  private static final List<String> TABLES =
      List.of(
          "summary.csv",
          "series.csv",
          "events.csv",
          "villages.csv",
          "ledger.csv",
          "network.graphml",
          "scenario.yaml");

  /** A policy of the burn-in, in force from the first month. */
  private static final String EARLY =
      "{kind: training, budgetYuanPerYear: 60000, unitCostYuan: 500}";

  /** The folder of the burn-in from which all branches go on. */
  @TempDir private static Path first = Path.of("");

  private static Path base = Path.of("");
  private static Path burntIn = Path.of("");

  @TempDir Path place;
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void burnIn() throws IOException {
    base = scenario(first, "base", EARLY);
    burntIn = first.resolve("burnt-in");
    StringWriter said = new StringWriter();
    String[] words = {
      "run", base.toString(), "--checkpoint-every", "12", "--out", burntIn.toString(), "--network"
    };
    assertThat(Main.run(new PrintWriter(said), new PrintWriter(said), words))
        .as(said.toString())
        .isZero();
  }

  private Path scenario(String name, String... policies) throws IOException {
    return scenario(place, name, policies);
  }

  private static Path scenario(Path folder, String name, String... policies) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        months: 48
        replications: 2
        geography:
          villagesPerTownship: 2
          householdsPerVillage: 60
        weak:
          madeBySellers: 0.1
        government:
          policies: [%s]
        """
            .formatted(String.join(", ", policies)));
  }

  private int taocun(Object... arguments) {
    err.getBuffer().setLength(0);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
  }

  private Path run(String name, Object... arguments) {
    Path results = place.resolve(name);
    List<Object> words = new ArrayList<>(List.of("run"));
    words.addAll(List.of(arguments));
    words.addAll(List.of("--out", results, "--network"));
    assertThat(taocun(words.toArray())).as(err.toString()).isZero();
    return results;
  }

  private static Path checkpoint(String month) {
    return burntIn.resolve("checkpoints").resolve(month + ".checkpoint");
  }

  private static Path checkpoint() {
    return checkpoint("2007-12");
  }

  private static void assertSameTables(Path one, Path other) {
    for (String table : TABLES) {
      assertThat(other.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
    }
  }

  private void assertRefused(List<Object> words, String... reasons) {
    List<Object> all = new ArrayList<>(words);
    all.addAll(List.of("--out", place.resolve("refused")));
    assertThat(taocun(all.toArray())).isEqualTo(ExitCodes.USER_ERROR);
    assertThat(err.toString()).contains(reasons).doesNotContain("\tat ");
    assertThat(place.resolve("refused")).doesNotExist();
  }

  @Test
  void goingOnInAnotherProcessGivesTheBytesOfARunThatNeverStopped() throws Exception {
    Path checkpoint = checkpoint();
    Path whole = run("whole", base);
    assertSameTables(whole, burntIn);
    Path results = place.resolve("other-process");
    Process process =
        JavaOfItsOwn.running(
                Main.class.getName(),
                List.of(
                    "run",
                    base.toString(),
                    "--from",
                    checkpoint.toString(),
                    "--network",
                    "--out",
                    results.toString()))
            .redirectErrorStream(true)
            .redirectOutput(place.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(place.resolve("said.txt"))).isZero();
    assertSameTables(whole, results);
  }

  @Test
  void aPolicyThatBeginsLaterBranches() throws IOException {
    Path branch =
        scenario(
            "branch",
            "{kind: credit, from: 2009-01, budgetYuanPerYear: 50000}",
            EARLY,
            "{kind: digitalCountryside, from: 2009-03, budgetYuanPerYear: 50000}",
            "{kind: entrySubsidy, from: 2009-03, budgetYuanPerYear: 50000}");
    Path whole = run("whole", branch);
    for (String month : List.of("2006-12", "2007-12", "2008-12")) {
      assertSameTables(whole, run("from-" + month, branch, "--from", checkpoint(month)));
    }
    assertThat(whole.resolve("ledger.csv")).content().contains("entrySubsidy");
    assertThat(Files.mismatch(whole.resolve("events.csv"), burntIn.resolve("events.csv")))
        .isPositive();
  }

  @Test
  void aBranchMayBeShorterEndItsPoliciesAndHaveFewerReplications() throws IOException {
    Path checkpoint = checkpoint();
    Path branch =
        scenario("branch", "{" + EARLY.substring(1, EARLY.length() - 1) + ", until: 2008-03}");
    Object[] fewer = {"--months", 37, "--replications", 1};
    Path whole = run("whole", branch, fewer[0], fewer[1], fewer[2], fewer[3]);
    Path branched =
        run("branched", branch, "--from", checkpoint, fewer[0], fewer[1], fewer[2], fewer[3]);
    assertSameTables(whole, branched);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --seed 2                          | seed: 1 -> 2
          --replications 3                  | replications: the checkpoint holds 2, not 3
          --months 60                       | a branch cannot be longer than its burn-in
          --months 24                       | months: 24 end before 2007-12
          --months 30                       | needs 12 months or more after 2007-12
          --set entry.rule=bass             | entry.rule: composite -> bass
          --set series.villages=1           | series.villages: 50 -> 1
          --panel                           | does not hold the panel
          --influence                       | does not hold the log of the months before it
          --checkpoint-every 12             | make all checkpoints in one run
          """)
  void whatWouldHaveMatteredBeforeIsRefused(String option, String reason) {
    List<Object> words = new ArrayList<>(List.of("run", base, "--from", checkpoint()));
    words.addAll(List.of(option.split(" ")));
    assertRefused(words, reason);
  }

  @Test
  void policiesThatHadBegunMustBeTheSame() throws IOException {
    Path checkpoint = checkpoint();
    String late = "{kind: credit, from: 2007-12, budgetYuanPerYear: 50000}";
    assertRefused(
        List.of("run", scenario("late", EARLY, late), "--from", checkpoint),
        "government.policies: those that began by 2007-12 were training and are training, credit");
    assertRefused(
        List.of("run", scenario("none"), "--from", checkpoint),
        "government.policies: those that began by 2007-12 were training and are none");
    assertRefused(
        List.of("run", scenario("more", EARLY.replace("500}", "600}")), "--from", checkpoint),
        "government.policies[0].kind: differs, and the policy began by 2007-12");
    String namesake = "{kind: training, from: 2009-01, budgetYuanPerYear: 1}";
    assertRefused(
        List.of("run", scenario("namesake", namesake, EARLY), "--from", checkpoint),
        "were training and are training (2)");
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path checkpoint = checkpoint();
    byte[] bytes = Files.readAllBytes(checkpoint);
    for (int k : new int[] {20, 200, bytes.length / 2, bytes.length - 1}) {
      byte[] broken = bytes.clone();
      broken[k] ^= 1;
      Files.write(place.resolve("broken"), broken);
      assertRefused(List.of("run", base, "--from", place.resolve("broken")), "is damaged");
      Files.write(place.resolve("cut"), Arrays.copyOf(bytes, k));
      assertRefused(List.of("run", base, "--from", place.resolve("cut")), "is damaged or cut off");
    }
    Files.write(place.resolve("longer"), Arrays.copyOf(bytes, bytes.length + 1));
    assertRefused(List.of("run", base, "--from", place.resolve("longer")), "is damaged");
    assertRefused(List.of("run", base, "--from", base), "is no checkpoint of Taocun");
    assertRefused(List.of("run", base, "--from", place), "is a folder; name a file in it");
    assertRefused(List.of("run", base, "--from", place.resolve("x")), "there is no such file");
  }

  @Test
  void anInputFileMustBeTheSame() throws IOException {
    Path villages = place.resolve("villages.csv");
    Files.writeString(villages, "id,county,township,xKm,yKm,households\na,c,t,0,0,60\n");
    List<Object> words = List.of("run", base, "--set", "geography.file=" + villages);
    List<Object> first = new ArrayList<>(words);
    first.addAll(List.of("--out", place.resolve("first"), "--checkpoint-every", "24"));
    assertThat(taocun(first.toArray())).as(err.toString()).isZero();
    Files.writeString(villages, "id,county,township,xKm,yKm,households\na,c,t,0,0,61\n");
    List<Object> second = new ArrayList<>(words);
    second.addAll(List.of("--from", place.resolve("first/checkpoints/2007-12.checkpoint")));
    assertRefused(second, "inputs/villages.csv: is not the file of the checkpoint");
  }

  @Test
  void checkpointsAreMadeWhereARunGoesOnAndNothingIsLeftBesideTheResults() throws IOException {
    try (Stream<Path> made = Files.list(burntIn.resolve("checkpoints"))) {
      assertThat(made.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "2006-12.checkpoint", "2007-12.checkpoint", "2008-12.checkpoint");
    }
    try (Stream<Path> left = Files.list(first)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("base.yaml", "burnt-in");
    }
  }
}
