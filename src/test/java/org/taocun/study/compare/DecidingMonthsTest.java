package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.SampleRun;
import org.taocun.trace.Headline;

class DecidingMonthsTest {
  private static Scenario scenario(String... settings) {
    List<String> all =
        Stream.concat(Stream.of("start=2010-01", "months=120"), Arrays.stream(settings)).toList();
    return ScenarioReader.read(Path.of("scenarios/baseline.yaml"), all).scenario();
  }

  @ParameterizedTest
  @CsvSource({
    "householdIncomeYuan, 2018-12, true",
    "householdIncomeYuan, 2019-01, false",
    "householdIncomeYuan - sellers@2012-01, 2018-12, false",
    "'mean(incomeYuan, 2013-01, 2013-12)', 2012-12, true",
    "sellers@2012-12, 2012-12, false",
    "finalSellers, 2011-12, false"
  })
  void policiesThatEndBeforeTheDecidingMonthsAreNoted(String figure, String until, boolean noted) {
    Scenario baseline = scenario("compare.decideOn=" + figure);
    Scenario arm =
        scenario("government.policies=[{kind: training, from: 2011-01, until: " + until + "}]");
    assertThat(DecidingMonths.note(baseline, List.of(baseline, arm)).isPresent()).isEqualTo(noted);
    assertThat(DecidingMonths.note(baseline, List.of(baseline))).isEmpty();
  }

  @Test
  void everyFigureOfTheLastYearIsKnown() {
    assertThat(
            SampleRun.of(scenario(), 0).headlines().stream()
                .filter(headline -> headline.doc().contains("last 12 months"))
                .map(Headline::name)
                .collect(Collectors.toSet()))
        .isEqualTo(DecidingMonths.OF_LAST_YEAR);
  }
}
