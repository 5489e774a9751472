package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/** Runs that go on from a checkpoint, against runs that never stopped. */
class CheckpointTest {
  private static final String PROVINCES =
      "geography.provinces={names: [Shanghai], householdsByProvince: false, sampleShare: 0.3}";

  /** Worlds that between them have all kinds of state. */
  static Stream<List<String>> worlds() {
    return Stream.of(
        List.of(),
        List.of("government.level=province", "exit.mayReturn=true", "seed=2"),
        List.of(
            "entry.deliberationMonths=1",
            "strong.model=ring",
            "weak.model=complete",
            "government.policies=[]"),
        List.of(
            "entry.rule=cascade",
            "entry.cascade.observe=publicOrder",
            "entry.schedule=sequential",
            "entry.decide=once",
            "barrier.enabled=false"),
        List.of("entry.rule=threshold", "entry.decide=once", "awareness.enabled=false"),
        List.of(
            "government.policies=[{kind: stations, from: 2006-06, budgetYuanPerYear: 1e6, target:"
                + " lottery, treated: 2, control: 1, treatedOpened: 2, asked: 9}]"),
        List.of("entry.rule=payoff", "series.villages=100", "market.enabled=false"),
        List.of(
            "geography.townshipsPerCounty=8",
            "geography.villagesPerTownship=5",
            "geography.householdsPerVillage=uniform(5, 25)",
            PROVINCES));
  }

  private static Scenario everything(List<String> sets) {
    return EverythingTest.everything(1, "", sets.toArray(new String[0]));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void whatIsBroughtBackIsTheStateFieldByField(List<String> sets) {
    Scenario scenario = everything(sets);
    Replication ran = Scenarios.replication(scenario);
    for (int month = 1; month <= 40; month++) {
      ran.step();
      if (month == 1 || month % 13 == 0) {
        Replication broughtBack = Scenarios.replication(scenario);
        broughtBack.goOn(ran.state());
        assertThat(StateComparison.differences(ran, broughtBack)).as("month " + month).isEmpty();
      }
    }
  }

  @Test
  void theComparisonFindsWhatWasForgotten() {
    Scenario scenario = everything(List.of());
    World one = Scenarios.born(scenario);
    World other = Scenarios.born(scenario);
    assertThat(StateComparison.differences(one, other)).isEmpty();
    other.book.brand[2] = 0.5;
    other.events.home(1, 7);
    other.households.since[3] = 4;
    assertThat(StateComparison.differences(one, other).keySet())
        .contains("VillageBook.brand", "EventLog.size", "EventLog.who", "Households.since");
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void goingOnGivesTheSameBytes(long seed) {
    Scenario scenario = EverythingTest.everything(seed, "");
    Map<Integer, byte[]> states = new TreeMap<>();
    RunRecord whole =
        new Simulation(scenario, 0)
            .run(12, (replication, month, state) -> states.put(month, state));
    assertThat(states.keySet()).containsExactly(12, 24, 36, 48);
    states.forEach(
        (month, state) ->
            assertThat(Trace.of(new Simulation(scenario, 0).goingOn(state).run()))
                .as("from month " + month)
                .isEqualTo(Trace.of(whole)));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void goingOnGivesTheSameBytesInOtherWorlds(List<String> sets) {
    Scenario scenario = everything(sets);
    Map<Integer, byte[]> states = new TreeMap<>();
    RunRecord whole =
        new Simulation(scenario, 0)
            .run(29, (replication, month, state) -> states.put(month, state));
    assertThat(
            Trace.of(
                new Simulation(scenario, 0).goingOn(states.getOrDefault(29, new byte[0])).run()))
        .isEqualTo(Trace.of(whole));
  }

  static List<String> instruments() {
    return MinimallyDifferentWorldTest.instruments();
  }

  /** State that a world keeps only for a policy is there when the policy comes later. */
  @ParameterizedTest
  @MethodSource("instruments")
  void everyInstrumentThatBeginsLaterBranches(String instrument) {
    String late =
        "{kind: %s, name: late, from: 2008-02, budgetYuanPerYear: 900000, unitCostYuan: 500}"
            .formatted(instrument);
    String early = "{kind: %s, budgetYuanPerYear: 30000, unitCostYuan: 500}".formatted(instrument);
    for (String before : List.of("", early + ", ")) {
      Scenario base = everything(List.of("months=36", "government.policies=[" + before + "]"));
      Scenario branch =
          everything(List.of("months=36", "government.policies=[" + before + late + "]"));
      Map<Integer, byte[]> states = new TreeMap<>();
      RunRecord without =
          new Simulation(base, 0).run(25, (replication, month, state) -> states.put(month, state));
      RunRecord whole = new Simulation(branch, 0).run();
      if (before.isEmpty()) {
        assertThat(Trace.of(whole)).isNotEqualTo(Trace.of(without));
      }
      assertThat(
              Trace.of(
                  new Simulation(branch, 0).goingOn(states.getOrDefault(25, new byte[0])).run()))
          .isEqualTo(Trace.of(whole));
    }
  }

  @Test
  void aStateThatIsCutOrOfAnotherWorldIsRefused() {
    Scenario scenario = everything(List.of("months=24"));
    List<byte[]> states = new ArrayList<>();
    new Simulation(scenario, 0).run(12, (replication, month, state) -> states.add(state));
    byte[] state = states.get(0);
    assertThatThrownBy(
            () -> new Simulation(scenario, 0).goingOn(Arrays.copyOf(state, state.length / 2)))
        .isInstanceOf(ScenarioException.class);
    Scenario other = everything(List.of("months=24", "geography.villagesPerTownship=4"));
    assertThatThrownBy(() -> new Simulation(other, 0).goingOn(state))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is not of this program and scenario");
  }
}
