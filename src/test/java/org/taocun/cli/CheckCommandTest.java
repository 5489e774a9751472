package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String VILLAGE =
      "months: 12\ngeography: {villagesPerTownship: 2, householdsPerVillage: 10}\n";

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String scenario(String more) throws IOException {
    return Files.writeString(folder.resolve("village.yaml"), VILLAGE + more).toString();
  }

  @Test
  void theTableOfArmsThatAScenarioNamesIsReadToo() throws IOException {
    Files.writeString(
        folder.resolve("policies.csv"),
        "arm,parameter,value\nloans,credit.budgetYuanPerYear,much\n");
    assertThat(run("check", scenario("compare: {table: policies.csv}\n"))).isEqualTo(2);
    assertThat(err.toString()).contains("policies.csv: row 2, 'credit.budgetYuanPerYear'", "much");
    assertThat(out.toString()).doesNotContain("ok");
  }

  @Test
  void theScenariosOfArmsAndTheDecidingFigureAreReadToo() throws IOException {
    assertThat(run("check", scenario("compare: {arms: [{name: x, scenario: none.yaml}]}\n")))
        .isEqualTo(2);
    assertThat(err.toString()).contains("none.yaml");
    String arms = "compare: {decideOn: incomeFifth1Yuan, arms: [{name: x, settings: [seed=2]}]}\n";
    assertThat(run("check", scenario(arms.replace("seed=2", "exit.enabled=false")))).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'leastEarningFifthIncomeYuan'?");
  }

  @Test
  void targetsByVillageNeedTheVillagesOfTheFile() throws IOException {
    Files.writeString(
        folder.resolve("ad.csv"), "household,village,month\na,v1,2006-03\nb,v2,2006-04\n");
    String more =
        """
        observed: {adoption: {file: ad.csv, until: 2006-12}}
        calibrate:
          adopted: {everyMonths: 6, byVillage: true}
          free: [{path: entry.socialLearning, low: 0, high: 1}]
        """;
    assertThat(run("check", scenario(more))).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("byVillage: needs geography.file", "2 of 2 villages");
  }

  @Test
  void aMistypedOptionIsToldBeforeAMissingFile() {
    assertThat(run("run", "--helpp")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown option '--helpp'; did you mean '--help'?");
  }

  @Test
  void figuresOfResultsAreExplained() {
    assertThat(run("explain", "finalSellers")).isZero();
    assertThat(out.toString()).contains("Selling households at the end", "summary.csv");
    assertThat(run("explain", "incomeFifth1IncomeYuan")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'leastEarningFifthIncomeYuan'?");
    assertThat(run("explain", "poorestFifthIncome")).isEqualTo(2);
    assertThat(err.toString()).contains("or 'poorestFifthIncomeYuan' (the poorest by what");
  }

  @Test
  void noArmIsSoundBesideARowThatIsLostAndMonthsInTheWrongOrderAreToldOnce() throws IOException {
    String arms =
        Files.writeString(
                folder.resolve("arms.csv"),
                """
                arm,from,to,parameter,value
                one,2006-01,2006-06,training.budgetYuanPerYear,2000
                one,2006-01,2006-06,training.unitCostYuan,1,000
                """)
            .toString();
    assertThat(run("check", scenario(""), "--arms", arms)).isEqualTo(2);
    assertThat(out.toString()).doesNotContain("one on");
    Files.writeString(
        Path.of(arms),
        "arm,from,to,parameter,value\none,2006-06,2006-01,training.budgetYuanPerYear,2000\n");
    assertThat(run("check", scenario(""), "--arms", arms)).isEqualTo(2);
    assertThat(err.toString()).containsOnlyOnce("2006-06");
    assertThat(out.toString()).doesNotContain("one on");
  }

  @Test
  void charactersThatAreNotSeenAreNamed() throws IOException {
    assertThat(run("check", scenario("exit:\u00a0true\n"))).isEqualTo(2);
    assertThat(err.toString()).contains("special one (U+00A0)");
    assertThat(run("check", scenario("exit: {enabled: true\u200b}\n"))).isEqualTo(2);
    assertThat(err.toString()).contains("invisible character U+200B").doesNotContain("expects");
    assertThat(run("check", scenario("replications: 24\u00a0\nexit:\n\u00a0 enabled: true\n")))
        .isEqualTo(2);
    assertThat(err.toString().lines().skip(2))
        .hasSize(2)
        .anyMatch(line -> line.contains(":17: the blank here is a special one (U+00A0)"))
        .anyMatch(line -> line.contains(":1: the blank here is a special one (U+00A0)"));
  }

  @Test
  void aNumberOfPercentForAShareHasItsHint() throws IOException {
    String share = "entry: {leaders: {share: %s}}\n";
    assertThat(run("check", scenario(share.formatted("15")))).isEqualTo(2);
    assertThat(err.toString())
        .contains("must be from 0 to 1, was '15': write 0.15 if 15 % is meant");
    assertThat(run("check", scenario(share.formatted("150")))).isEqualTo(2);
    assertThat(err.toString()).contains("must be from 0 to 1, was '150'\n").doesNotContain("1.5");
  }
}
