package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String VILLAGE =
      """
      title: A small village
      months: 24
      geography: {householdsPerVillage: 100, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass, bass: {p: 0.05, q: 0.2}}
      barrier: {enabled: false}
      market: {enabled: false}
      exit: {enabled: false}
      observed: {place: Dongfeng}
      """;
  private static final String ONE_VILLAGE =
      "id,county,township,xKm,yKm,households\nDongfeng,Suining,Shaji,0,0,100\n";
  private static final String PATTERNS =
      """
      id,pattern,block,label,scenario,outcome,low,high,rule,foreseen,note
      Q1.1,Q1,calibration,half of all,village.yaml,sellerShare@2006-12,0.05,0.5,interval,,
      Q1.2,Q1,heldOut,too many,village.yaml,finalShare,2,3,mean,,
      Q2.1,Q2,heldOut,later,nation.yaml,finalShare,0,1,mean,yes,
      Q2.2,Q2,heldOut,never,,,,,,,nobody counted
      """;
  private static final String EFFECTS =
      """
      id,claim,source,scenario,settings,outcome,sign
      F1,imitation brings more,me,village.yaml,entry.bass.q=0.6,finalSellers,+
      F2,nothing brings more,me,village.yaml,cluster.shops=50,finalSellers,+
      """;

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTables() throws IOException {
    Files.writeString(folder.resolve("village.yaml"), VILLAGE);
    Files.writeString(folder.resolve("patterns.csv"), PATTERNS);
    Files.writeString(folder.resolve("effects.csv"), EFFECTS);
  }

  @Test
  void everyRowIsShownWithItsVerdictAndAFailingOneIsAFinding() {
    assertThat(validate("done")).isZero();
    assertThat(out.toString())
        .containsSubsequence(
            "Calibration:",
            "Q1.1",
            "holds",
            "Held out:",
            "Q1.2",
            "FAILS",
            "Q2.1",
            "not run: there",
            "is no scenario",
            "Q2.2",
            "not run: nobody counted",
            "F1",
            "agrees",
            "F2",
            "DISAGREES")
        .contains(
            "Calibration: 1 of 1 pattern holds, 0 fail, 0 undecided, 0 not run",
            "Held out: 0 of 3 patterns hold, 1 fails, 0 undecided, 2 not run",
            "Effects: 1 of 2 agrees with the claim, 1 disagrees, 0 undecided, 0 not run");
    Path done = folder.resolve("done");
    assertThat(done.resolve("patterns.csv")).content().contains("Q1.2,Q1,heldOut,", ",fails,");
    assertThat(done.resolve("run.json"))
        .content()
        .contains("\"kind\": \"validation\"", "\"Q1.2\"", "\"village\": 4", "\"--effects\"");
    assertThat(done.resolve("growth.csv")).content().contains("village,24,2007-12,");
    assertThat(done.resolve("tables.md")).content().contains("| Q1.1 | half of all | `village` |");
    assertThat(done.resolve("figures").resolve("growth-village.svg")).isNotEmptyFile();
    assertThat(done.resolve("figures").resolve("patterns.png")).isNotEmptyFile();
    assertThat(done.resolve("figures").resolve("effects.svg")).isNotEmptyFile();
  }

  @Test
  void anEffectOfNothingIsExactlyZero() {
    assertThat(validate("zero", "--only", "F2")).isZero();
    assertThat(folder.resolve("zero").resolve("effects.csv"))
        .content()
        .contains(",0,0,0,4,Infinity,100,24,fails,me,");
  }

  @Test
  void strictEndsWithOneWhenSomethingFails() {
    assertThat(validate("strict", "--strict")).isEqualTo(1);
    assertThat(validate("well", "--strict", "--only", "Q1.1,F1")).isZero();
  }

  @Test
  void anInterruptedValidationGoesOnToTheSameBytes() throws IOException {
    assertThat(validate("whole")).isZero();
    Path unfinished = Files.createDirectories(folder.resolve(".again.partial"));
    Path whole = folder.resolve("whole");
    Files.copy(whole.resolve("identity.json"), unfinished.resolve("identity.json"));
    List<String> lines = Files.readAllLines(whole.resolve("measurements.csv"));
    String cut = String.join("\n", lines.subList(0, 60)) + "\n" + lines.get(60).substring(0, 5);
    Files.writeString(unfinished.resolve("measurements.csv"), cut);
    assertThat(validate("again")).isEqualTo(2);
    assertThat(err.toString()).contains("unfinished work waits", "--resume goes on");
    assertThat(validate("again", "--resume")).isZero();
    assertThat(err.toString()).contains("validate: going on with 2 of 12 runs");
    for (String table :
        List.of("patterns.csv", "effects.csv", "growth.csv", "measurements.csv", "tables.md")) {
      assertThat(folder.resolve("again").resolve(table))
          .hasSameTextualContentAs(whole.resolve(table));
    }
  }

  @Test
  void resumingOtherTablesIsRefusedWithWhatDiffers() throws IOException {
    assertThat(validate("one")).isZero();
    Path unfinished = Files.createDirectories(folder.resolve(".two.partial"));
    Files.copy(folder.resolve("one").resolve("identity.json"), unfinished.resolve("identity.json"));
    Files.writeString(
        folder.resolve("patterns.csv"), PATTERNS.replace("0.5,interval", "0.6,interval"));
    assertThat(validate("two", "--resume")).isEqualTo(2);
    assertThat(err.toString())
        .contains("cannot resume", "two: pattern Q1.1: ", "high=0.5, ", " -> ", "high=0.6, ");
  }

  @Test
  void resumingWithAnotherDataFileIsRefusedAndNamesTheFile() throws IOException {
    Path villages = Files.writeString(folder.resolve("villages.csv"), ONE_VILLAGE);
    Files.writeString(
        folder.resolve("village.yaml"),
        VILLAGE.replace("householdsPerVillage: 100", "file: villages.csv"));
    assertThat(validate("one")).isZero();
    Path unfinished = Files.createDirectories(folder.resolve(".two.partial"));
    for (String file : List.of("identity.json", "measurements.csv")) {
      Files.copy(folder.resolve("one").resolve(file), unfinished.resolve(file));
    }
    Files.writeString(villages, ONE_VILLAGE.replace("100", "90"));
    assertThat(validate("two", "--resume")).isEqualTo(2);
    assertThat(err.toString())
        .contains("cannot resume", "two: inputs/villages.csv: the file has changed");
    Files.writeString(villages, ONE_VILLAGE);
    assertThat(validate("two", "--resume")).isZero();
    assertThat(err.toString()).contains("validate: going on with 12 of 12 runs");
  }

  @Test
  void wrongTablesAreToldWithTheirPlaceBeforeAnythingRuns() throws IOException {
    Files.writeString(
        folder.resolve("patterns.csv"),
        """
        id,pattern,block,label,scenario,settings,outcome,low,high,rule
        A,P1,heldOut,x,nowhere.yaml,,finalShare,0,1,mean
        B,P1,heldOut,x,village.yaml,entry.bas=1,finalShare,0,1,mean
        C,P1,heldOut,x,village.yaml,,finalShar,0,1,mean
        D,P1,heldOut,x,village.yaml,,sellers@2030-01,0,1,mean
        E,P1,heldOut,x,village.yaml,,1 +,0,1,mean
        """);
    assertThat(validate("wrong")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "patterns.csv:2: there is no scenario",
            "patterns.csv:3: entry.bas=1",
            "did you mean",
            "patterns.csv:4: outcome: no headline figure 'finalShar'; did you mean 'finalShare'?",
            "patterns.csv:5: outcome: the month 2030-01 is not among",
            "patterns.csv:6: outcome: '1 +' is no outcome");
    assertThat(folder.resolve("wrong")).doesNotExist();
  }

  @Test
  void unknownNamesAndTooFewReplicationsAreRefused() {
    assertThat(validate("x", "--only", "P5")).isEqualTo(2);
    assertThat(err.toString()).contains("--only P5: there is no such pattern or effect", "Q1.1");
    assertThat(validate("x", "--only", "Q1.1,Q11,Q1x")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "--only Q11: there is no such pattern or effect\n",
            "--only Q1x: there is no such pattern or effect; did you mean 'Q1'?");
    assertThat(validate("x", "--replications", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("--replications must be at least 2, was '1'");
  }

  @Test
  void tablesSpeakChinese() {
    assertThat(validate("zh", "--lang", "zh", "--only", "Q1")).isZero();
    assertThat(out.toString()).contains("校准", "符合", "不符合");
  }

  @Test
  void quietPrintsNothing() {
    assertThat(validate("quiet", "--quiet", "--only", "Q1.1")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  private int validate(String target, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "validate",
                "--patterns",
                folder.resolve("patterns.csv").toString(),
                "--effects",
                folder.resolve("effects.csv").toString(),
                "--out",
                folder.resolve(target).toString(),
                "--threads=2"));
    List<String> own = List.of(options);
    if (!own.contains("--replications")) {
      all.addAll(List.of("--replications", "4"));
    }
    all.addAll(own);
    return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
  }
}
