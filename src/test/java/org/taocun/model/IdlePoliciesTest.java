package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.policy.Instrument.Mechanism;
import org.taocun.scenario.IgnoredSettings;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioRules;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;

/** Needs of instruments: without its need nothing happens, and with it alone something. */
class IdlePoliciesTest {
  /** Goods that spoil, and villages that lack broadband. */
  private static final List<String> NEEDY =
      List.of("months=24", "market.category=fruit", "geography.broadbandShare=0.5");

  /** A world with a policy, and with mechanisms on but for those that are off. */
  private static Scenario with(String kind, int budgetYuan, Set<Mechanism> on, Set<Mechanism> off) {
    List<String> sets = new ArrayList<>(NEEDY);
    on.forEach(mechanism -> sets.addAll(set(mechanism, !off.contains(mechanism))));
    sets.add(
        "government.policies=[{kind: %s, budgetYuanPerYear: %d, unitCostYuan: 500}]"
            .formatted(kind, budgetYuan));
    return Scenarios.lively(sets.toArray(String[]::new));
  }

  private static List<String> set(Mechanism mechanism, boolean on) {
    return switch (mechanism) {
      case TRUST -> List.of("trust={enabled: %s, chance: 0.5, thinMargin: 1}".formatted(on));
      case MIGRATION -> List.of("migration.enabled=" + on);
      case STATIONS -> List.of("logistics.stations.enabled=" + on);
      case SPOILAGE -> List.of("logistics.spoilage.enabled=" + on);
      case LIVE ->
          List.of("platform.live={enabled: %s, from: 2006-06, costYuan: 20}".formatted(on));
      case ORGANISATIONS -> List.of("organisations=[{name: one, enabled: %s}]".formatted(on));
      case MARKET -> List.of("market.enabled=" + on);
      case CARRIAGE -> List.of("market.enabled=" + on, "barrier.logisticsHandicap=" + on);
    };
  }

  private static List<ScenarioRules.Finding> notes(Scenario scenario) {
    return new IgnoredSettings(Scenarios.of())
        .notes(scenario).stream()
            .filter(note -> note.paths().get(0).startsWith("government.policies[0]."))
            .toList();
  }

  private static Set<Mechanism> needs(String kind) {
    return with(kind, 0, Set.of(), Set.of()).government().policies().get(0).kind().terms().needs();
  }

  static List<String> instruments() {
    return MinimallyDifferentWorldTest.instruments();
  }

  static Stream<Arguments> needs() {
    return instruments().stream()
        .flatMap(kind -> needs(kind).stream().map(mechanism -> Arguments.of(kind, mechanism)));
  }

  @Test
  void everyMechanismIsNeededBySomeInstrument() {
    assertThat(needs().map(arguments -> arguments.get()[1]))
        .contains((Object[]) Mechanism.values());
  }

  @ParameterizedTest
  @MethodSource("needs")
  void withoutOneThingThatItNeedsAnInstrumentDoesNothingAndThatIsTold(
      String kind, Mechanism missing) {
    Scenario idle = with(kind, 200_000, needs(kind), Set.of(missing));
    Scenario without = with(kind, 0, needs(kind), Set.of(missing));
    assertThat(notes(idle)).hasSize(1);
    List<PanelRow> rows = new ArrayList<>();
    RunRecord run = new Simulation(idle, 0, rows::add, false).run();
    assertThat(rows.equals(Scenarios.panel(without))).isTrue();
    assertThat(missing == Mechanism.MARKET || run.ledger().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void withNothingButWhatItNeedsAnInstrumentHasAnEffect(String kind) {
    Scenario busy = with(kind, 200_000, needs(kind), Set.of());
    assertThat(notes(busy)).isEmpty();
    assertThat(Scenarios.run(busy).ledger()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void withoutMoneyNothingIsSpentAndThatIsTold(String kind) {
    Scenario poor = with(kind, 0, needs(kind), Set.of());
    assertThat(notes(poor)).anyMatch(note -> note.message().contains("has no money"));
    assertThat(Scenarios.run(poor).ledger()).isEmpty();
  }

  @Test
  void everySwitchThatIsOffIsTold() {
    assertThat(
            notes(with("supervision", 1, needs("supervision"), needs("supervision")))
                .get(0)
                .message())
        .isEqualTo("note: has no effect unless trust.enabled and market.enabled are true");
  }
}
