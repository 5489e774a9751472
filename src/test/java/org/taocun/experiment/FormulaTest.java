package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.Truth;
import org.taocun.trace.VillageState;

class FormulaTest {
  private static final YearMonth START = YearMonth.of(2010, 1);

  /** Months 0 to 3: the whole run has 1, 2, 4, 8 sellers, its village 0, 0, 3, 5. */
  private static final RunRecord RUN =
      new RunRecord(
          0,
          List.of(new Headline("households", "", 100, ""), new Headline("none", "", 0, "")),
          new SeriesTable(
              List.of("run", "village:c1-t1-v1"),
              List.of(new SeriesTable.Variable("sellers", "", "")),
              new double[][][] {{{1}, {2}, {4}, {8}}, {{0}, {0}, {3}, {5}}}),
          List.of(
              entry(0, Double.NaN, Double.NaN),
              entry(1, 0.5, 0.25),
              entry(2, 0.1, Double.NaN),
              entry(3, 0.9, 0.75)),
          List.of(village(true, 60, 9_000), village(false, 40, 500), village(true, 200, 30_000)),
          List.of(),
          Optional.of(
              new NetworkSnapshot(
                  List.of("a", "b", "c", "d"),
                  List.of("v", "v", "v", "v"),
                  List.of("", "", "", ""),
                  List.of(),
                  List.of(tie(0, 1), tie(0, 2), tie(1, 2), tie(2, 3)),
                  List.of(tie(0, 1)))),
          Optional.empty(),
          Optional.of(
              new Truth(
                  new Truth.Decisions(2, List.of(3, 2, 1, 0)),
                  new Truth.Credit(2.5, 2, 0.5, 1),
                  new Truth.Fates(3, 1, 1, 1, 2, 5),
                  4,
                  1)));

  private static NetworkSnapshot.Tie tie(int from, int to) {
    return new NetworkSnapshot.Tie(from, to);
  }

  private static VillageState village(boolean taobao, int shops, double sales) {
    return new VillageState(
        "v", "c", "t", 0, 0, 100, 20, sales, taobao, "", false, "", "nuts", shops, 70, 0, 0.3);
  }

  private static Event entry(int month, double strong, double weak) {
    return new Event(month, Event.Kind.ENTRY, "v", "v/1", "herding", strong, weak);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "households | 100",
        "sellers@2010-02 | 4",
        "sellers@2009-12 | 1",
        "sellers[village:c1-t1-v1]@2010-03 | 5",
        "mean(sellers, 2010-01, 2010-03) | 4.666667",
        "sum(sellers[village:c1-t1-v1], 2010-02, 2010-03) | 8",
        "max(sellers, 2009-12, 2010-02) | 4",
        "min(sellers, 2010-01, 2010-03) | 2",
        "first(sellers, 4) | 2",
        "first(sellers, 0.5) | 0",
        "first(sellers, 9) | 4",
        "atEntry(strong, 2010-01, 2010-02) | 0.3",
        "atEntry(weak, 2010-01, 2010-03) | 0.5",
        "inTaobaoVillages(shops) | 260",
        "inOtherVillages(shops) | 40",
        "inTaobaoVillages(yearlySalesYuan)/inTaobaoVillages( shops ) | 150",
        "inTaobaoVillages(households) - inOtherVillages(sellers) | 180",
        "inOtherVillages(yearlyPurchasesYuan) | 70",
        "network.strong.clustering | 0.6",
        "network.strong.localClustering | 0.583333",
        "network.weak.giantComponent | 0.5",
        "network.strong.meanDegree/2 - network.weak.meanDegree | 0.5",
        "1 + 2*3 - 8/4 | 5",
        "(1 + 2)*3 | 9",
        "8/4/2 | 1",
        "-households + 1e2 | 0",
        "10 - 4 - 3 | 3",
        "truth.directHerdingShare | 0.75",
        "truth.pivotalHerdingShare | 0.375",
        "truth.totalHerdingShare - truth.netHerdingShare | 0.333333",
        "truth.strongCredit + truth.weakCredit + truth.otherCredit + truth.uncredited | 6",
        "truth.adopters - truth.twinAdopters | 2",
        "truth.monthsEarlier | 5",
        "sellers@2010-03/households | 0.08"
      })
  void valuesByHand(String text, double expected) {
    assertThat(Formula.parse(text).problems(RUN, START, 3)).isEmpty();
    assertThat(Formula.parse(text).of(RUN, START)).isCloseTo(expected, within(1e-6));
  }

  @Test
  void aFormulaTellsWhichPartsOfARunItReads() {
    assertThat(Formula.parse("households/2").parts()).isEmpty();
    assertThat(Formula.parse("1 - max(sellers, 2010-01, 2010-02)").parts())
        .containsExactly(Formula.Part.SERIES);
    assertThat(Formula.parse("first(sellers, 2)*network.weak.meanDegree").parts())
        .containsExactly(Formula.Part.SERIES, Formula.Part.NETWORK);
    assertThat(Formula.parse("truth.exits").parts()).containsExactly(Formula.Part.TRUTH);
    assertThat(Formula.parse("inTaobaoVillages(shops)").parts())
        .containsExactly(Formula.Part.VILLAGES);
    assertThat(Formula.parse("atEntry(weak, 2010-01, 2010-02)").parts())
        .containsExactly(Formula.Part.EVENTS);
  }

  @Test
  void aQuotientByNothingIsNotDefined() {
    assertThat(Formula.parse("households/none").of(RUN, START)).isNaN();
    assertThat(Formula.parse("none/none").of(RUN, START)).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "sellrs@2010-01 | no variable 'sellrs'; did you mean 'sellers'?",
        "household | no headline figure 'household'; did you mean 'households'?",
        "sellers[village:c1-t1-v9]@2010-01 | no scope 'village:c1-t1-v9'",
        "sellrs[town:x]@2010-01 | did you mean 'sellers'?",
        "sellrs[town:x]@2010-01 | no scope 'town:x'; valid: run, village:c1-t1-v1",
        "sellers | no headline figure 'sellers'; for the variable of series.csv name a month, as in"
            + " sellers@2010-03",
        "sellers@2010-04 | the month 2010-04 is not among the simulated ones, 2009-12 to 2010-03",
        "network.strong.cluster | no network measure 'network.strong.cluster'; did you mean"
            + " 'network.strong.clustering'?",
        "inTaobaoVillages(shop) | no column 'shop' of villages.csv can be added up; did you mean"
            + " 'shops'?",
        "truth.totalShare | no figure of truth.csv is named 'truth.totalShare'",
        "mean(sellers, 2010-03, 2010-01) | the months 2010-03 to 2010-01",
        "atEntry(weak, 2009-01, 2010-01) | 2009-12 to 2010-03",
        "1 + sum(sellrs, 2010-01, 2010-09) | 2010-09"
      })
  void whatARunDoesNotHaveIsToldBeforeItRuns(String text, String told) {
    assertThat(String.join("\n", Formula.parse(text).problems(RUN, START, 3))).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | a number, a name or '(' is expected at character 1",
        "sellers@2010 | a month such as 2010-12 is expected at character 9",
        "sellers@2010-13 | a month such as 2010-12 is expected at character 9",
        "sellers[run | an operator or the end is expected at character 8",
        "sellers[village:x] | '@' and a month after a scope",
        "median(sellers, 2010-01, 2010-02) | there is no function 'median', but mean, sum",
        "atEntry(kin, 2010-01, 2010-02) | strong or weak is expected at character 9",
        "first(sellers) | ',' is expected at character 14",
        "(1 + 2 | ')' is expected at character 7",
        "1 2 | an operator or the end is expected at character 3"
      })
  void aTextThatIsNoFormulaIsRefusedWithItsPlace(String text, String told) {
    assertThatThrownBy(() -> Formula.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }
}
