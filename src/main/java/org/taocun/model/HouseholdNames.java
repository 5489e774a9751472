package org.taocun.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taocun.agents.HouseholdFile;
import org.taocun.base.InputCell;
import org.taocun.base.InputProblems;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;

/**
 * Names of households: the id of the households file where it lists them, else village/number
 * counted from 0.
 */
final class HouseholdNames {
  /** Position of a name that no household has. */
  static final int UNKNOWN = -1;

  /** Number of villages that are looked through for a name that was probably meant. */
  private static final int MOST_COMPARED = 2000;

  private final Territory territory;
  private final Map<String, Integer> villages = new HashMap<>();
  private final Map<String, Integer> listed = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();

  private HouseholdNames(Territory territory) {
    this.territory = territory;
    for (int v = 0; v < territory.villages().size(); v++) {
      villages.put(territory.villages().get(v).id(), v);
    }
  }

  /**
   * The names in a world.
   *
   * @param file the households file, for messages
   * @param rows its households
   * @throws ScenarioException listing every household of an unknown village
   */
  static HouseholdNames of(Territory territory, String file, List<HouseholdFile.Row> rows) {
    HouseholdNames names = new HouseholdNames(territory);
    int[] ordinal = new int[territory.villages().size()];
    InputProblems problems = new InputProblems(file);
    for (HouseholdFile.Row row : rows) {
      InputCell village = row.village();
      Integer v = names.villages.get(village.text());
      if (v == null) {
        problems.add(village.problem(names.unknownVillage(village.text())));
      } else {
        int position = territory.villages().get(v).firstHousehold() + ordinal[v]++;
        names.listed.put(row.id(), position);
        names.ids.put(position, row.id());
      }
    }
    problems.refuseIfAny();
    return names;
  }

  private String unknownVillage(String id) {
    List<String> known =
        territory.villages().stream().limit(MOST_COMPARED).map(Village::id).toList();
    return Say.of("there is no village '{0}'{1}", id, Nearest.question(id, known));
  }

  String of(int household) {
    String id = ids.get(household);
    if (id != null) {
      return id;
    }
    Village village = territory.villages().get(territory.villageOf(household));
    return village.id() + "/" + (household - village.firstHousehold());
  }

  /** The position of a household, or {@link #UNKNOWN}. */
  int position(String name) {
    Integer known = listed.get(name);
    if (known != null) {
      return known;
    }
    int slash = name.lastIndexOf('/');
    Integer v = slash < 0 ? null : villages.get(name.substring(0, slash));
    if (v == null || !name.substring(slash + 1).matches("\\d{1,9}")) {
      return UNKNOWN;
    }
    int ordinal = Integer.parseInt(name.substring(slash + 1));
    Village village = territory.villages().get(v);
    return ordinal < village.households() ? village.firstHousehold() + ordinal : UNKNOWN;
  }
}
