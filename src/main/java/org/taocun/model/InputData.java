package org.taocun.model;

import java.util.List;
import org.taocun.agents.HouseholdFile;
import org.taocun.geography.Borders;
import org.taocun.geography.Gazetteer;
import org.taocun.geography.ProvinceTable;
import org.taocun.market.Catalogue;
import org.taocun.network.LayerSettings;
import org.taocun.network.TieList;
import org.taocun.network.TieModel;
import org.taocun.scenario.Scenario;

/**
 * The contents of a scenario's input files and of the shipped tables, read once. All replications
 * are made from the same value, even if files change meanwhile, and touch no file themselves.
 *
 * @param sources the files' names
 * @param villages the villages
 * @param households the households, empty where the scenario lists none
 * @param strong strong ties by household names
 * @param weak weak ties by household names
 * @param borders adjacent villages, if the scenario lists them
 * @param provinces the provinces of a nation
 * @param catalogue the categories of goods
 */
public record InputData(
    List<String> sources,
    Gazetteer villages,
    List<HouseholdFile.Row> households,
    TieList strong,
    TieList weak,
    Borders borders,
    ProvinceTable provinces,
    Catalogue catalogue) {

  /** Copies the lists. */
  public InputData {
    sources = List.copyOf(sources);
    households = List.copyOf(households);
  }

  /**
   * The files that a scenario reads, in the order of their uses; "" for a use without a file. A
   * file that the scenario names and has no use for is not among them. Equal lists give equal data.
   */
  public static List<String> sources(Scenario scenario) {
    return List.of(
        scenario.geography().file(),
        scenario.households().file(),
        file(scenario.strong()),
        file(scenario.weak()),
        scenario.cluster().borders().file());
  }

  private static String file(LayerSettings layer) {
    return layer.model() == TieModel.FILE ? layer.file() : "";
  }

  /** True if these data are those of the files that a scenario reads. */
  public boolean isOf(Scenario scenario) {
    return sources.equals(sources(scenario));
  }
}
