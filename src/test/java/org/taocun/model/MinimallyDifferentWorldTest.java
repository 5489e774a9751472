package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.panel;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.trace;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.Word;
import org.taocun.policy.Instrument;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;

/** Addressed randomness: worlds differ only where their scenarios do. */
class MinimallyDifferentWorldTest {
  private static String policy(String kind, String from, int budget) {
    return "government.policies=[{kind: %s, from: %s, budgetYuanPerYear: %d, unitCostYuan: 500}]"
        .formatted(kind, from, budget);
  }

  @Test
  void theSameScenarioGivesTheSameTrace() {
    assertThat(trace(lively())).isEqualTo(Scenarios.LIVELY_TRACE);
  }

  @Test
  void anotherSeedAndAnotherReplicationAreOtherWorlds() {
    assertThat(trace(lively("seed=2"))).isNotEqualTo(Scenarios.LIVELY_TRACE);
    assertThat(new Simulation(lively(), 1).run().headlines())
        .isNotEqualTo(run(lively()).headlines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shocks=[{from: 2007-01}]",
        "shocks=[{from: 2007-01, enabled: false, demandFactor: 3}]",
        "market.season=[1,1,1,1,1,1,1,1,1,1,1,1]",
        "market.brandEffect=3",
        "market.brandPremium=3",
        "market.categories=[{name: tea, unitCostYuan: 1}]",
        "market.countyTrade=1",
        "market.townshipTrade=1",
        "entry.initial.countySpread=0",
        "geography.provinces={strongShare: 0.5, strongSampleShare: 0.1}",
        "market.mix=[{category: furniture}, {category: tea, weight: 0}]",
        "platform.reputationEffect=9",
        "trust={brandGrowth: 1, brandLoss: 1}",
        "platform.live={enabled: false, demandShare: 9, lift: 9}",
        "platform.live={enabled: true, demandShare: 0, lift: 9}",
        "platform.live={enabled: true, from: 2099-01}",
        "rivals=[{opens: 2099-01, traffic: 9, entryCost: 0}]",
        "logistics.spoilage.enabled=false",
        "logistics.coldChain.coverage=1",
        "logistics.coldChain.yuanPerKg=0",
        "logistics.stations={villageShare: 1, townshipShare: 1, countyShare: 1, carrierParcels: 0}",
        "entry.cascade.cost=0.9",
        "entry.bass.q=0.9"
      })
  void whatOffersNothingChangesNothing(String set) {
    assertThat(trace(lively(set))).isEqualTo(Scenarios.LIVELY_TRACE);
  }

  @Test
  void atMostOneShopIsShopsSwitchedOff() {
    assertThat(trace(lively("market.shops.most=1")))
        .isEqualTo(trace(lively("market.shops.enabled=false")));
  }

  /** Purchases are reported and touch nothing else. */
  @Test
  void downlinkChangesItsOwnColumnsOnly() {
    RunRecord with = run(lively());
    RunRecord without = run(lively("downlink.enabled=false"));
    List<String> own = List.of("purchasesYuan", "parcelsDown");
    assertThat(without.events()).isEqualTo(with.events());
    for (var variable : with.series().variables()) {
      double[] a = with.series().series(0, variable.name());
      double[] b = without.series().series(0, variable.name());
      if (own.contains(variable.name())) {
        assertThat(b).containsOnly(0);
        assertThat(a[1]).isPositive();
      } else {
        assertThat(b).isEqualTo(a);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void aPolicyThatOffersNothingChangesNothing(String kind) {
    assertThat(trace(lively(policy(kind, "2006-01", 0)))).isEqualTo(Scenarios.LIVELY_TRACE);
  }

  static List<String> instruments() {
    return Arrays.stream(Instrument.class.getPermittedSubclasses()).map(Word::of).toList();
  }

  @Test
  void aPolicyThatOffersNothingLeavesTheOthersTheirHouseholds() {
    String nothing = "{kind: credit, budgetYuanPerYear: 0}";
    String training =
        "{kind: training, from: 2006-06, budgetYuanPerYear: 60000, unitCostYuan: 500, gapClosed:"
            + " 0.8}";
    Trace alone = trace(lively("government.policies=[" + training + "]"));
    assertThat(trace(lively("government.policies=[" + nothing + ", " + training + "]")))
        .isEqualTo(alone);
    assertThat(trace(lively("government.policies=[" + training + ", " + nothing + "]")))
        .isEqualTo(alone);
  }

  @Test
  void aPolicyThatStartsLaterLeavesTheMonthsBeforeIdentical() {
    String late = policy("training", "2007-09", 200_000);
    RunRecord with = run(lively(late));
    RunRecord without = run(lively());
    for (int month = 0; month <= 20; month++) {
      assertThat(with.series().rows()[0][month]).isEqualTo(without.series().rows()[0][month]);
    }
    assertThat(with.series().rows()[0][60]).isNotEqualTo(without.series().rows()[0][60]);
    assertThat(with.ledger()).isNotEmpty();
    assertThat(with.ledger()).allMatch(line -> line.month() >= 21);
  }

  @Test
  void aLongerRunBeginsAsTheShorterOne() {
    RunRecord shorter = run(lively("months=30"));
    RunRecord longer = run(lively("months=60"));
    for (int month = 0; month <= 30; month++) {
      assertThat(longer.series().rows()[0][month]).isEqualTo(shorter.series().rows()[0][month]);
    }
  }

  @Test
  void withoutTiesAndCompetitionAnExtraHouseholdChangesOnlyItself() {
    List<PanelRow> before = panel(Scenarios.alone("months=40"));
    List<PanelRow> after =
        panel(Scenarios.alone("months=40", "geography.householdsPerVillage=121"));
    assertThat(after.stream().filter(row -> !row.household().endsWith("/120")).toList())
        .isEqualTo(before);
    assertThat(after).hasSize(before.size() + 41);
  }

  @Test
  void raisingAShareKeepsItsEarlierMembers() {
    List<String> few = leaders("entry.leaders.share=0.05");
    List<String> many = leaders("entry.leaders.share=0.2");
    assertThat(many).containsAll(few).hasSizeGreaterThan(few.size());
    assertThat(few).isNotEmpty();
  }

  private static List<String> leaders(String share) {
    return panel(lively(share, "months=0")).stream()
        .filter(PanelRow::leader)
        .map(PanelRow::household)
        .toList();
  }

  @Test
  void watchingARunChangesNothing() {
    RunRecord quiet = run(lively());
    int[] rows = new int[1];
    RunRecord watched = new Simulation(lively(), 0, row -> rows[0]++, true).run();
    assertThat(watched.headlines()).isEqualTo(quiet.headlines());
    assertThat(watched.events()).isEqualTo(quiet.events());
    assertThat(rows[0]).isEqualTo(61 * 360);
  }
}
