package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.taocun.agents.HouseholdFile;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Gazetteer;
import org.taocun.network.TieList;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;

/**
 * Reads what a scenario names and finds everything wrong with it at once: each file by itself, then
 * what the files and the settings say of one another.
 */
final class InputCheck {
  private final Scenario scenario;
  private final List<String> problems = new ArrayList<>();

  InputCheck(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The data, when nothing is wrong.
   *
   * @throws ScenarioException with all problems
   */
  InputData checked() {
    Optional<Gazetteer> villages = tried(() -> Gazetteer.of(scenario.geography()));
    Optional<List<HouseholdFile.Row>> households = tried(() -> InputData.listed(scenario));
    Optional<TieList> strong = tried(() -> TieList.of(scenario.strong()));
    Optional<TieList> weak = tried(() -> TieList.of(scenario.weak()));
    InputData found =
        new InputData(
            InputData.sources(scenario),
            villages.orElse(Gazetteer.NONE),
            households.orElse(List.of()),
            strong.orElse(TieList.NONE),
            weak.orElse(TieList.NONE));
    Optional<Land> land =
        villages.isPresent() && households.isPresent()
            ? tried(() -> Land.of(scenario, found, 0))
            : Optional.empty();
    ties(found.strong(), land);
    ties(found.weak(), land);
    land.ifPresent(this::settings);
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return found;
  }

  private <T> Optional<T> tried(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private void ties(TieList ties, Optional<Land> land) {
    try {
      if (land.isPresent()) {
        ties.check(land.get().names()::position);
      } else {
        ties.checkForm();
      }
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
    }
  }

  private void settings(Land land) {
    problems.addAll(Pioneers.problems(scenario.entry().initial(), land));
    List<PolicySettings> policies = scenario.government().policies();
    for (int p = 0; p < policies.size(); p++) {
      List<String> villages = policies.get(p).villages();
      for (int k = 0; k < villages.size(); k++) {
        if (land.territory().find(villages.get(k)).isEmpty()) {
          problems.add(
              "government.policies[%d].villages[%d]: no village '%s'"
                  .formatted(p, k, villages.get(k)));
        }
      }
    }
  }
}
