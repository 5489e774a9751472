package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.Interval;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.SeriesTable.Variable;

/** What formulas can be in runs of 100 households, 2 villages and 12 months. */
class FormulaRangeTest {
  private static final List<Variable> COLUMNS =
      List.of(
          new Variable("sellers", "households", ""),
          new Variable("sellerShare", "share", ""),
          new Variable("margin", "share", ""),
          new Variable("turnoverYuan", "yuan/month", ""));

  private static final RunRecord RUN =
      new RunRecord(
          0,
          List.of(
              new Headline("households", "households", 100, ""),
              new Headline("nationalTaobaoVillages", "villages", 7, "")),
          new SeriesTable(List.of("run"), COLUMNS, new double[1][1][4]),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.of(new SeriesTable(List.of("all"), COLUMNS, new double[1][1][4])),
          Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sellers@2010-02 | 0 | 100",
        "sellers[all]@2010-02 | 0 | Infinity",
        "mean(sellerShare, 2010-01, 2010-03) | 0 | 1",
        "sum(sellerShare, 2010-01, 2010-03) | 0 | 3",
        "margin@2010-02 | -Infinity | Infinity",
        "first(sellers, 5) | 0 | 13",
        "atEntry(strong, 2010-01, 2010-03) | 0 | 1",
        "inTaobaoVillages(sellers) | 0 | 100",
        "inTaobaoVillages(yearlySalesYuan)/inTaobaoVillages(shops) | 0 | Infinity",
        "network.strong.clustering | 0 | 1",
        "network.weak.meanDegree | 0 | Infinity",
        "truth.totalHerdingShare | 0 | 1",
        "truth.netHerdingShare | -Infinity | Infinity",
        "nationalTaobaoVillages | 0 | Infinity",
        "sellers@2010-03 - sellers@2010-02 | -100 | 100",
        "1 - sellerShare@2010-02 | 0 | 1",
        "sellerShare@2010-02 * turnoverYuan@2010-02 | 0 | Infinity",
        "sellers@2010-02 / 4 | 0 | 25",
        "turnoverYuan@2010-02 / sellers@2010-02 | 0 | Infinity",
        "1 / margin@2010-02 | -Infinity | Infinity"
      })
  void aFormulaHasTheLimitsOfItsColumns(String text, double low, double high) {
    FormulaRange range = new FormulaRange(RUN, new PossibleValues(100, 2, 12));
    assertThat(range.of(Formula.parse(text))).isEqualTo(new Interval(low, high));
  }
}
