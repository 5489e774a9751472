package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.agents.EntryRule;
import org.taocun.base.Word;
import org.taocun.policy.Instrument;
import org.taocun.policy.Target;
import org.taocun.scenario.Explanation;
import org.taocun.scenario.Scenario;

/**
 * Families of entry rules, instruments and targets, to which nothing new can be half added: every
 * place that must know it does. Other such places are held by the tests of words, pages and rules.
 */
class FamiliesTest {
  private static List<String> words(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses()).map(Word::of).toList();
  }

  static List<String> rules() {
    return words(EntryRule.class);
  }

  static List<String> targets() {
    return words(Target.class);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyEntryRuleRunsAndReachesTheNearestFirst(String rule) {
    String nearest =
        "government.policies=[{kind: training, target: nearest, budgetYuanPerYear: 50000}]";
    Scenario scenario = Scenarios.lively("entry.rule=" + rule, nearest);
    assertThat(new Simulation(scenario, 0).run().ledger()).isNotEmpty();
    assertThat(Scenarios.born(scenario).rule)
        .extracting(it -> Word.of(it.getClass()))
        .isEqualTo(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyEntryRuleIsExplainedToUsers(String rule) throws IOException {
    assertThat(Explanation.of("entry.rule")).contains(rule);
    assertThat(Explanation.of("entry.rule", Locale.SIMPLIFIED_CHINESE)).contains(rule);
    for (String file :
        List.of(
            "src/main/resources/org/taocun/cli/new-scenario.yaml", "scenarios/classroom.yaml")) {
      assertThat(Files.readString(Path.of(file)).lines().filter(it -> it.contains(" rule: ")))
          .as("the comment on the entry rule in " + file)
          .singleElement()
          .asString()
          .containsPattern("\\b" + rule + "\\b");
    }
  }

  @Test
  void everyInstrumentIsDeliveredByTheClassOfItsName() throws ClassNotFoundException {
    assertThat(Deliveries.MAKERS)
        .as("Deliveries.MAKERS")
        .containsOnlyKeys(Instrument.class.getPermittedSubclasses());
    for (Class<?> instrument : Instrument.class.getPermittedSubclasses()) {
      assertThat(Class.forName("org.taocun.model." + instrument.getSimpleName() + "Delivery"))
          .isAssignableTo(Delivery.class);
    }
  }

  @Test
  void everyInstrumentSpendsInAWorldWithEverything() {
    Set<String> spent =
        Scenarios.run(EverythingTest.everything(1, "")).ledger().stream()
            .map(line -> line.instrument())
            .collect(Collectors.toSet());
    assertThat(spent)
        .as("instruments in the ledger of EverythingTest.everything")
        .containsExactlyInAnyOrderElementsOf(words(Instrument.class));
  }

  private static String more(String target, String kind) {
    return switch (target) {
      case "listed" -> ids(kind);
      case "lottery" -> ", treated: 2, control: 1, treatedOpened: 2";
      default -> "";
    };
  }

  private static String ids(String kind) {
    return kind.equals("training") ? ", ids: [c1-t1-v1/9]" : ", ids: [c1-t1-v1]";
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyTargetPutsHouseholdsAndVillagesInOrder(String target) {
    for (String kind : List.of("training", "broadband")) {
      String policy =
          "{kind: %s, target: %s%s, budgetYuanPerYear: 100000}"
              .formatted(kind, target, more(target, kind));
      Scenario scenario =
          Scenarios.lively(
              "geography.broadbandShare=0",
              "entry.leaders.share=0.05",
              "government.policies=[" + policy + "]");
      assertThat(Scenarios.run(scenario).ledger()).as(kind).isNotEmpty();
    }
  }
}
