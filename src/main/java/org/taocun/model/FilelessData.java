package org.taocun.model;

import java.util.List;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Borders;
import org.taocun.geography.Gazetteer;
import org.taocun.geography.ShippedProvinces;
import org.taocun.market.ShippedCatalogue;
import org.taocun.network.TieList;
import org.taocun.scenario.Scenario;

/** Input data of scenarios that read no files, where there are none to read: in a browser. */
public final class FilelessData {
  private FilelessData() {}

  /**
   * The data of a scenario.
   *
   * @throws ScenarioException if the scenario reads a file
   */
  public static InputData of(Scenario scenario) {
    List<String> sources = InputData.sources(scenario);
    List<ScenarioException> refused =
        sources.stream().filter(file -> !file.isEmpty()).map(FilelessData::refusal).toList();
    if (!refused.isEmpty()) {
      throw refused.get(0);
    }
    return new InputData(
        sources,
        Gazetteer.NONE,
        List.of(),
        TieList.NONE,
        TieList.NONE,
        Borders.NONE,
        ShippedProvinces.table(),
        ShippedCatalogue.table());
  }

  private static ScenarioException refusal(String file) {
    return new ScenarioException(
        Message.of("{0}: this scenario reads a file, and a page in a browser reads none", file));
  }
}
