package org.taocun.model;

import java.nio.file.Path;
import java.util.List;
import org.taocun.agents.HouseholdFile;
import org.taocun.geography.Gazetteer;
import org.taocun.network.LayerSettings;
import org.taocun.network.TieList;
import org.taocun.network.TieModel;
import org.taocun.scenario.Scenario;

/**
 * What the input files of a scenario hold, read once: every replication is made from the same
 * value, whatever becomes of the files meanwhile.
 *
 * @param sources the files' names
 * @param villages the villages
 * @param households the households, empty where the scenario lists none
 * @param strong strong ties by household names
 * @param weak weak ties by household names
 */
public record InputData(
    List<String> sources,
    Gazetteer villages,
    List<HouseholdFile.Row> households,
    TieList strong,
    TieList weak) {

  /** Copies the lists. */
  public InputData {
    sources = List.copyOf(sources);
    households = List.copyOf(households);
  }

  /**
   * Reads the files.
   *
   * @throws org.taocun.base.ScenarioException with the problems of the first file that has any;
   *     {@link Simulation#check} tells those of all
   */
  public static InputData read(Scenario scenario) {
    return new InputData(
        sources(scenario),
        Gazetteer.of(scenario.geography()),
        listed(scenario),
        TieList.of(scenario.strong()),
        TieList.of(scenario.weak()));
  }

  /** The households of a scenario's file. */
  static List<HouseholdFile.Row> listed(Scenario scenario) {
    String file = scenario.households().file();
    return file.isEmpty() ? List.of() : HouseholdFile.read(Path.of(file));
  }

  /**
   * The files that a scenario reads, by what it reads them for; "" where it reads none. A file that
   * it names and has no use for is not among them. Equal lists give equal data.
   */
  public static List<String> sources(Scenario scenario) {
    return List.of(
        scenario.geography().file(),
        scenario.households().file(),
        file(scenario.strong()),
        file(scenario.weak()));
  }

  private static String file(LayerSettings layer) {
    return layer.model() == TieModel.FILE ? layer.file() : "";
  }

  /** Whether a scenario reads these very files. */
  boolean isOf(Scenario scenario) {
    return sources.equals(sources(scenario));
  }
}
