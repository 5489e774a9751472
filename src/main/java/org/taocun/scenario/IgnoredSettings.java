package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;
import org.taocun.scenario.ScenarioRules.Finding;

/**
 * Settings that differ from their default and yet change nothing, because another setting leaves
 * them out. They are not wrong, but get a note: somebody expected them to matter. A setting that is
 * itself switched off gets none.
 */
public final class IgnoredSettings {
  private IgnoredSettings() {}

  /**
   * A note for each setting and policy without effect.
   *
   * @param defaults the scenario of an empty file
   */
  public static List<Finding> notes(Scenario scenario, Scenario defaults) {
    Parameters parameters = Parameters.ofScenario();
    List<Finding> notes = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (SettingUse use : new SettingUses(defaults.entry()).all()) {
      Object value = parameters.value(scenario, use.path());
      if (!use.when().holds(scenario)
          && !switchedOff(value)
          && !value.equals(parameters.value(defaults, use.path()))
          && told.stream().noneMatch(path -> within(use.path(), path))) {
        told.add(use.path());
        notes.add(
            new Finding(List.of(use.path()), "note: has no effect unless " + use.when().words()));
      }
    }
    notes.addAll(IdlePolicies.notes(scenario));
    return notes;
  }

  /** True for 0 and false: whoever writes these wants no effect. */
  private static boolean switchedOff(Object value) {
    return value.equals(false)
        || (value instanceof Number number && number.doubleValue() == 0)
        || (value instanceof Ratio ratio && ratio.numerator() == 0)
        || (value instanceof Distribution.Fixed fixed && fixed.value().numerator() == 0);
  }

  private static boolean within(String path, String section) {
    return path.equals(section) || path.startsWith(section + ".");
  }
}
