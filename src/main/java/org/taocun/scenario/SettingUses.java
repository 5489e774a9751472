package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.agents.EntrySettings;

/**
 * Conditions under which settings are read that are not always read; of several conditions of a
 * setting, the first that fails is told.
 */
final class SettingUses {
  /** Settings of sections with a switch that are read without it. */
  private static final Set<String> WITHOUT_SWITCH =
      Set.of(
          "barrier.requiredSkill",
          "market.category",
          "trust.recovery",
          "market.unitCostYuan",
          "market.industrialSaving",
          "market.weightKg");

  private final List<SettingUse> all = new ArrayList<>();

  /**
   * @param defaults the parameters with which rules are asked what they weigh, when they are named
   */
  SettingUses(EntrySettings defaults) {
    new EntryUses(this, defaults).add();
    PlaceUses.add(this);
    TradeUses.add(this);
    switches();
  }

  List<SettingUse> all() {
    return List.copyOf(all);
  }

  /**
   * Says when settings are read.
   *
   * @param paths the settings or sections, with spaces between them
   */
  void add(When when, String paths) {
    for (String path : paths.strip().split("\\s+", -1)) {
      all.add(new SettingUse(path, when));
    }
  }

  /** Says when all keys of a section within a section are read, except its switch. */
  void addKeys(When when, String section) {
    for (Parameter child : children(section)) {
      if (!child.path().equals(section + ".enabled")) {
        all.add(new SettingUse(child.path(), when));
      }
    }
  }

  private static List<Parameter> children(String section) {
    return Parameters.children(Parameters.ofScenario().find(section).orElseThrow().shape());
  }

  /** Says of the other settings of sections with a switch that they need it. */
  private void switches() {
    for (Parameter section : Parameters.ofScenario().root().parameters()) {
      String path = section.path() + ".enabled";
      List<Parameter> children = children(section.path());
      if (!(section.shape() instanceof Shape.Section)
          || children.stream().noneMatch(child -> child.path().equals(path))) {
        continue;
      }
      for (Parameter child : children) {
        if (!child.path().equals(path) && !WITHOUT_SWITCH.contains(child.path())) {
          boolean without = child.path().equals("market.fixedProfitYuan");
          add(without ? When.off(path) : When.on(path), child.path());
        }
      }
    }
  }
}
