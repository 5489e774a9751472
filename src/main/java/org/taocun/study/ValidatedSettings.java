package org.taocun.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.ShippedText;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.SettingValues;

/**
 * The settings with which the shipped validation was made, scenario by scenario: the defaults, and
 * what is different from them in a shipped table.
 */
final class ValidatedSettings {
  static final String FILE = "validated-settings.csv";

  /** What the table has where a scenario lacks a setting that the defaults have. */
  static final String ABSENT = "";

  private ValidatedSettings() {}

  /** The settings of a validated scenario, by its name as shipped. */
  static SettingValues of(String scenario) {
    Map<String, String> values = new LinkedHashMap<>(defaults().values());
    InputProblems problems = new InputProblems(FILE);
    CsvInput.read(
        ShippedText.of("/org/taocun/data/" + FILE),
        List.of("scenario", "setting", "value"),
        List.of(),
        problems,
        row -> {
          if (row.text("scenario").equals(scenario)) {
            values.put(row.text("setting"), row.text("value"));
          }
        });
    problems.refuseIfAny();
    values.values().removeIf(ABSENT::equals);
    return new SettingValues(values);
  }

  static SettingValues defaults() {
    return SettingValues.of(ScenarioReader.defaults());
  }
}
