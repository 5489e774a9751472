package org.taocun.model;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.taocun.agents.HouseholdFile;
import org.taocun.geography.BorderFile;
import org.taocun.geography.Gazetteer;
import org.taocun.geography.ShippedProvinces;
import org.taocun.geography.VillageFile;
import org.taocun.market.ShippedCatalogue;
import org.taocun.network.TieFile;
import org.taocun.scenario.Scenario;

/** Reader of a scenario's input files and of the shipped tables, before any run begins. */
public final class InputReader {
  private InputReader() {}

  /** Takes notes on files that were checked before. */
  private static void unheard(String unused) {}

  /**
   * The contents of a scenario's files and of the shipped tables.
   *
   * @throws org.taocun.base.ScenarioException with the problems of the first file that has any;
   *     {@link Simulation#check} tells those of all
   */
  public static InputData read(Scenario scenario) {
    return new InputData(
        InputData.sources(scenario),
        villages(scenario, InputReader::unheard),
        households(scenario, InputReader::unheard),
        TieFile.read(scenario.strong(), InputReader::unheard),
        TieFile.read(scenario.weak(), InputReader::unheard),
        BorderFile.read(scenario.cluster().borders(), InputReader::unheard),
        ShippedProvinces.table(),
        ShippedCatalogue.table());
  }

  /** The villages of a scenario's file, whose categories have the names of the catalogue. */
  static Gazetteer villages(Scenario scenario, Consumer<String> notes) {
    return VillageFile.read(scenario.geography(), notes)
        .withCategories(ShippedCatalogue.table()::canonical);
  }

  /** The households of a scenario's file. */
  static List<HouseholdFile.Row> households(Scenario scenario, Consumer<String> notes) {
    String file = scenario.households().file();
    return file.isEmpty()
        ? List.of()
        : HouseholdFile.read(Path.of(file), scenario.households().columns(), notes);
  }
}
