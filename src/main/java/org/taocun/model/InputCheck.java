package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.taocun.agents.HouseholdFile;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Adjacency;
import org.taocun.geography.BorderFile;
import org.taocun.geography.Borders;
import org.taocun.geography.Gazetteer;
import org.taocun.geography.ShippedProvinces;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.market.Assortment;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.ShippedCatalogue;
import org.taocun.network.TieFile;
import org.taocun.network.TieList;
import org.taocun.policy.PolicySettings;
import org.taocun.policy.Target;
import org.taocun.scenario.MoneyRange;
import org.taocun.scenario.Scenario;

/**
 * Check of a scenario's inputs. It reads what the scenario names and finds everything wrong with it
 * at once: each file by itself, then what the files and the settings say of one another.
 */
final class InputCheck {
  private static final int MOST_NAMED = 3;

  private final Scenario scenario;
  private final Consumer<String> notes;
  private final List<String> problems = new ArrayList<>();

  /**
   * A check of the files and settings of a scenario.
   *
   * @param notes receives what may be meant otherwise
   */
  InputCheck(Scenario scenario, Consumer<String> notes) {
    this.scenario = scenario;
    this.notes = notes;
  }

  /**
   * The data, if nothing is wrong.
   *
   * @throws ScenarioException with all problems
   */
  InputData checked() {
    MoneyRange.left(scenario)
        .forEach(left -> problems.add(Say.at(left.paths().get(0), left.message())));
    Optional<Gazetteer> villages = tried(() -> InputReader.villages(scenario, notes));
    Optional<List<HouseholdFile.Row>> households =
        tried(() -> InputReader.households(scenario, notes));
    Optional<TieList> strong = tried(() -> TieFile.read(scenario.strong(), notes));
    Optional<TieList> weak = tried(() -> TieFile.read(scenario.weak(), notes));
    Optional<Borders> borders = tried(() -> BorderFile.read(scenario.cluster().borders(), notes));
    InputData found =
        new InputData(
            InputData.sources(scenario),
            villages.orElse(Gazetteer.NONE),
            households.orElse(List.of()),
            strong.orElse(TieList.NONE),
            weak.orElse(TieList.NONE),
            borders.orElse(Borders.NONE),
            ShippedProvinces.table(),
            ShippedCatalogue.table());
    Optional<Land> land =
        villages.isPresent() && households.isPresent()
            ? tried(() -> Land.of(scenario, found, 0))
            : Optional.empty();
    ties(found.strong(), land);
    ties(found.weak(), land);
    land.ifPresent(it -> settings(it, found.villages(), borders));
    if (land.isEmpty()) {
      borders.ifPresent(it -> refused(it::checkForm));
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
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

  private void refused(Runnable check) {
    try {
      check.run();
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
    }
  }

  private void ties(TieList ties, Optional<Land> land) {
    refused(
        () -> land.ifPresentOrElse(it -> ties.check(it.names()::position), () -> ties.checkForm()));
  }

  private void settings(Land land, Gazetteer villages, Optional<Borders> borders) {
    Assortment assortment = new Assortment(scenario.market(), ShippedCatalogue.table());
    refused(
        () ->
            villages.checkCategories(
                assortment::knows,
                name ->
                    Say.of(
                        "'{0}' is no category (market.categories may add it){1}",
                        name, assortment.hint(name))));
    problems.addAll(Pioneers.problems(scenario.entry().initial(), land));
    problems.addAll(VillageShocks.problems(scenario.entry().shocks(), land.territory()));
    if (!scenario.cluster().borders().file().isEmpty()) {
      borders.ifPresent(
          it -> refused(() -> Adjacency.of(scenario.cluster(), it, land.territory())));
    }
    List<PolicySettings> policies = scenario.government().policies();
    for (int p = 0; p < policies.size(); p++) {
      places(policies.get(p), "government.policies[" + p + "].", land);
    }
    for (int n = 0; n < scenario.organisations().size(); n++) {
      places(scenario.organisations().get(n), "organisations[" + n + "].founding.", land);
    }
  }

  private void places(PolicySettings policy, String path, Land land) {
    Territory territory = land.territory();
    villages(path + "villages", policy.villages(), territory);
    counties(path, policy.counties(), territory);
    if (policy.target() instanceof Target.Lottery lottery) {
      problems.addAll(
          Lottery.problems(lottery, path, territory, Government.reached(policy, territory)));
    }
    if (policy.target() instanceof Target.Listed list && policy.kind().terms().reachesVillages()) {
      villages(path + "ids", list.ids(), territory);
    } else if (policy.target() instanceof Target.Listed list) {
      unknown(
          path + "ids",
          Say.of("household"),
          list.ids(),
          id -> land.names().position(id) != HouseholdNames.UNKNOWN,
          List.of(land.names().of(0)));
    }
  }

  private void places(OrganisationSettings one, String path, Land land) {
    Territory territory = land.territory();
    villages(path + "villages", one.founding().villages(), territory);
    counties(path, one.founding().counties(), territory);
  }

  private void villages(String path, List<String> ids, Territory territory) {
    List<String> names = territory.villages().stream().limit(MOST_NAMED).map(Village::id).toList();
    unknown(path, Say.of("village"), ids, v -> territory.find(v).isPresent(), names);
  }

  private void counties(String path, List<String> ids, Territory territory) {
    List<String> all = territory.counties();
    List<String> names = all.subList(0, Math.min(MOST_NAMED, all.size()));
    unknown(path + "counties", Say.of("county"), ids, all::contains, names);
  }

  /** Notes the ids that are unknown, with some of the names that there are. */
  private void unknown(
      String path, String what, List<String> ids, Predicate<String> known, List<String> names) {
    for (int k = 0; k < ids.size(); k++) {
      if (!known.test(ids.get(k))) {
        problems.add(
            Say.of(
                "{0}[{1}]: no {2} '{3}'; names are such as {4}",
                path, k, what, ids.get(k), Nearest.quoted(names)));
      }
    }
  }
}
