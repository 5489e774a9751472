package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;
import org.taocun.base.Say;
import org.taocun.scenario.ScenarioRules.Finding;

/**
 * Settings that differ from their default and yet change nothing, because another setting leaves
 * them out. They are not wrong, but get a note: somebody expected them to matter. A setting that is
 * itself switched off gets none.
 */
public final class IgnoredSettings {
  private final Scenario defaults;
  private final List<SettingUse> uses;

  /** Settings that differ from those of {@code defaults}, the scenario of an empty file. */
  public IgnoredSettings(Scenario defaults) {
    this.defaults = defaults;
    this.uses = new SettingUses(defaults.entry()).all();
  }

  /** A note for each setting and policy without effect. */
  public List<Finding> notes(Scenario scenario) {
    Parameters parameters = Parameters.ofScenario();
    List<Finding> notes = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (SettingUse use : uses) {
      if (!use.when().holds(scenario)
          && changed(parameters.value(scenario, use.path()), parameters.value(defaults, use.path()))
          && told.stream().noneMatch(path -> within(use.path(), path))) {
        told.add(use.path());
        notes.add(
            new Finding(
                List.of(use.path()), Say.of("note: has no effect unless {0}", use.when().words())));
      }
    }
    if (scenario.months() == 0) {
      notes.add(new Finding(List.of("months"), Say.of("note: 0 months: only the start is drawn")));
    }
    notes.addAll(IdlePolicies.notes(scenario));
    notes.addAll(TradeRules.notes(scenario));
    return notes;
  }

  /** Why a setting has no effect in a scenario, in words; empty if it has one. */
  public Optional<String> idle(Scenario scenario, String path) {
    return uses.stream()
        .filter(use -> within(path, use.path()) && !use.when().holds(scenario))
        .map(use -> Say.of("has no effect unless {0}", use.when().words()))
        .findFirst();
  }

  private static boolean changed(Object value, Object byDefault) {
    return !value.equals(byDefault) && !switchedOff(value);
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
