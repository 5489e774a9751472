package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.scenario.yaml.Reading.notes;
import static org.taocun.scenario.yaml.Reading.scenario;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.agents.Combine;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;
import org.taocun.market.Dated;
import org.taocun.network.TieModel;
import org.taocun.policy.Broadband;
import org.taocun.policy.Credit;
import org.taocun.policy.Target;
import org.taocun.policy.Training;
import org.taocun.scenario.Scenario;

class ReadingTest {
  @Test
  void anEmptyFileIsAllDefaultsNamedAfterTheFile() {
    Scenario scenario = scenario("");
    assertThat(scenario.name()).isEqualTo("test");
    assertThat(scenario.months()).isEqualTo(144);
    assertThat(scenario.start()).isEqualTo(YearMonth.of(2006, 1));
    assertThat(scenario.entry().rule()).isEqualTo(RuleKind.COMPOSITE);
    assertThat(scenario.entry().strongWeight()).isEqualTo(new Ratio(7, 10));
    assertThat(scenario.entry().threshold().value()).isEqualTo(new Distribution.Gaussian(0.3, 0.1));
    assertThat(scenario.market().season()).isEmpty();
    assertThat(scenario.households().file()).isEmpty();
    assertThat(scenario("# nothing but a comment\n---\n")).isEqualTo(scenario);
    assertThat(scenario("{}")).isEqualTo(scenario);
  }

  @Test
  void everyKindOfValueIsReadAsItsParameterAsks() {
    Scenario scenario =
        scenario(
            """
            title: no
            titleZh: 淘宝村 "一"
            question: 12:30
            source: 010
            seed: -9223372036854775808
            months: 1.2e2
            start: 2009-12
            entry:
              rule: cascade
              schedule: sequential
              decide: once
              combine: separate
              strongWeight: 2/6
              attention: 010
              visibility: .5
              cascade: {pays: no, observe: publicOrder, refusalsObserved: False}
              initial: {list: [0/1, no, 007]}
            market: {season: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1.2e-1]}
            outside: {series: [{from: 2008-10, value: 5}]}
            government:
              policies:
              - kind: broadband
            """);
    assertThat(scenario.title()).isEqualTo("no");
    assertThat(scenario.titleZh()).isEqualTo("淘宝村 \"一\"");
    assertThat(scenario.question()).isEqualTo("12:30");
    assertThat(scenario.source()).isEqualTo("010");
    assertThat(scenario.seed()).isEqualTo(Long.MIN_VALUE);
    assertThat(scenario.months()).isEqualTo(120);
    assertThat(scenario.start()).isEqualTo(YearMonth.of(2009, 12));
    assertThat(scenario.entry().combine()).isEqualTo(Combine.SEPARATE);
    assertThat(scenario.entry().strongWeight()).isEqualTo(new Ratio(1, 3));
    assertThat(scenario.entry().attention()).isEqualTo(10);
    assertThat(scenario.entry().visibility()).isEqualTo(0.5);
    assertThat(scenario.entry().cascade().pays()).isEqualTo(EntrySettings.Cascade.Worth.NO);
    assertThat(scenario.entry().cascade().observe())
        .isEqualTo(EntrySettings.Cascade.Observe.PUBLIC_ORDER);
    assertThat(scenario.entry().cascade().refusalsObserved()).isFalse();
    assertThat(scenario.entry().initial().list()).containsExactly("0/1", "no", "007");
    assertThat(scenario.market().season()).hasSize(12).endsWith(0.12);
    assertThat(scenario.outside().series()).containsExactly(new Dated(YearMonth.of(2008, 10), 5));
    assertThat(scenario.government().policies().get(0).kind()).isEqualTo(new Broadband(50_000));
    assertThat(scenario.government().policies().get(0).target()).isEqualTo(new Target.Random());
  }

  @Test
  void aDistributionIsANumberAFractionAListOrANamedOne() {
    assertThat(threshold("0.18")).isEqualTo(new Distribution.Fixed(new Ratio(9, 50)));
    assertThat(threshold("1/3")).isEqualTo(new Distribution.Fixed(new Ratio(1, 3)));
    assertThat(threshold("[0, 1/2, 2]"))
        .isEqualTo(new Distribution.Listed(List.of(Ratio.ZERO, new Ratio(1, 2), new Ratio(2, 1))));
    assertThat(threshold("uniform(0, 1/2)")).isEqualTo(new Distribution.Uniform(0, 0.5));
    assertThat(threshold("\"beta(2, 5)\"")).isEqualTo(new Distribution.Beta(2, 5));
    assertThat(threshold("normal(0.1234567890123456, 1e-30)"))
        .isEqualTo(new Distribution.Gaussian(0.1234567890123456, 1e-30));
  }

  private static Distribution threshold(String text) {
    return scenario("entry: {rule: threshold}", "entry.threshold.value=" + text)
        .entry()
        .threshold()
        .value();
  }

  @Test
  void aSectionOrAListWithoutContentIsItsDefault() {
    assertThat(scenario("entry:\nshocks:\ngovernment: {policies: []}\nweak: ~"))
        .isEqualTo(scenario(""));
  }

  @Test
  void anAliasStandsForTheValueOfItsAnchor() {
    Scenario scenario =
        scenario(
            """
            strong: {model: ring, neighbours: &k 10}
            weak: {model: ring, neighbours: *k}
            government:
              policies:
                - &training {kind: training, name: a}
                - *training
            """);
    assertThat(scenario.weak().neighbours()).isEqualTo(10);
    assertThat(scenario.weak().model()).isEqualTo(TieModel.RING);
    assertThat(scenario.government().policies()).hasSize(2);
    assertThat(scenario.government().policies().get(1))
        .isEqualTo(scenario.government().policies().get(0));
  }

  @Test
  void aSetOptionLiesOverTheFile() {
    String file =
        """
        months: 12
        government:
          policies:
            - {kind: training, gapClosed: 0.1}
            - {kind: credit, creditYuan: 100}
        """;
    Scenario scenario =
        scenario(
            file,
            "months=24",
            "government.policies[1].creditYuan=0.2",
            "entry.leaders={share: 0.1, aware: true}",
            "entry.leaders.share=0.2",
            "title=a b = c",
            "question=",
            "name=other");
    assertThat(scenario.months()).isEqualTo(24);
    assertThat(scenario.government().policies().get(0).kind()).isEqualTo(new Training(1000, 0.1));
    assertThat(scenario.government().policies().get(1).kind()).isEqualTo(new Credit(1000, 0.2));
    assertThat(scenario.entry().leaders().share()).isEqualTo(0.2);
    assertThat(scenario.entry().leaders().aware()).isTrue();
    assertThat(scenario.title()).isEqualTo("a b = c");
    assertThat(scenario.question()).isEmpty();
    assertThat(scenario.name()).isEqualTo("other");
  }

  @Test
  void whatTheChosenRuleLeavesOutIsNotedWhereItIsWritten() {
    assertThat(notes("entry:\n  rule: composite\n  cascade: {accuracy: 0.6}\n"))
        .containsExactly(
            "test.yaml:3:12: entry.cascade: note: has no effect unless entry.rule is cascade");
    assertThat(notes("months: 9\n", "strong.meanDegree=3"))
        .containsExactly(
            "--set strong.meanDegree=3: strong.meanDegree: note: has no effect unless strong.model"
                + " is erdosRenyi");
    assertThat(notes("market: {enabled: false, markup: 2}\n"))
        .containsExactly(
            "test.yaml:1:34: market.markup: note: has no effect unless market.enabled is true");
    assertThat(notes("market: {fixedProfitYuan: 2}\n")).hasSize(1);
    assertThat(notes("market: {category: tea, mix: [{category: nuts}]}"))
        .containsExactly(
            "test.yaml:1:20: market.category: note: has no effect unless market.mix is empty or"
                + " names market.category");
    assertThat(notes("market: {shops: {enabled: false, most: 3}}")).hasSize(1);
    assertThat(notes("platform: {live: {lift: 3}}")).hasSize(1);
  }

  @Test
  void whatIsUsedOrEqualsItsDefaultIsNotNoted() {
    assertThat(notes("entry: {rule: cascade, cascade: {accuracy: 0.6}}")).isEmpty();
    assertThat(notes("entry: {rule: composite, cascade: {accuracy: 0.7}}")).isEmpty();
    assertThat(notes("market: {enabled: false, fixedProfitYuan: 5}")).isEmpty();
    assertThat(notes("entry: {threshold: {value: 0.2}}")).isEmpty();
    assertThat(notes("market: {category: tea, mix: [{category: tea}, {category: nuts}]}"))
        .isEmpty();
    assertThat(notes("market: {category: tea, unitCostYuan: 9}")).isEmpty();
    assertThat(notes("weak: {model: circles, circleSize: 4}")).isEmpty();
  }
}
