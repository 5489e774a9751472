package org.taocun.study.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * A month from which on other rules decide what counts as a Taobao village or town, so that a line
 * can jump without anything happening in the villages.
 *
 * @param month the first month under the new rule
 * @param variables of series.csv that it touches
 * @param key of its words
 */
record RuleChange(YearMonth month, List<String> variables, String key) {
  /** The changes that the scenario of a results folder knows; none if it cannot be read. */
  static List<RuleChange> of(Path folder) {
    try {
      return of(ScenarioReader.read(folder.resolve("scenario.yaml"), List.of()).scenario());
    } catch (ScenarioException e) {
      return List.of();
    }
  }

  static List<RuleChange> of(Scenario scenario) {
    List<RuleChange> changes = new ArrayList<>();
    changes.add(
        new RuleChange(scenario.cluster().townSalesFrom(), List.of("taobaoTowns"), "rule.towns"));
    if (scenario.geography().urbanShare() > 0) {
      changes.add(
          new RuleChange(
              scenario.cluster().ruralFrom(),
              List.of("taobaoVillages", "villagesNetwork", "villagesIndividual"),
              "rule.rural"));
    }
    return changes;
  }

  boolean touches(List<String> shown) {
    return variables.stream().anyMatch(shown::contains);
  }

  /** The change in a caption's words. */
  String told(Words words) {
    return words.of(key, month);
  }
}
