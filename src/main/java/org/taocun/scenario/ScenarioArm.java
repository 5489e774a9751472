package org.taocun.scenario;

import java.util.List;

/**
 * A scenario with some settings changed, as one arm of a comparison.
 *
 * @param scenario the scenario file, as it was written: relative to the file that names it
 * @param settings path=value, applied to the scenario one after another
 */
public record ScenarioArm(String scenario, List<String> settings) {
  public ScenarioArm {
    settings = List.copyOf(settings);
  }

  /** The name of the file without folders and ending, then the settings. */
  public String label() {
    String name = scenario.substring(scenario.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    return settings.isEmpty() ? name : name + " " + String.join("; ", settings);
  }
}
