package org.taocun.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.taocun.base.Draws;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

/**
 * The villages in order of county and township, with consecutive numbers for their households:
 * household numbers of a village, villages of a township and townships of a county are contiguous.
 */
public final class Territory {
  private final List<Village> villages;
  private final List<String> counties;
  private final List<String> townships;
  private final Provinces provinces;
  private final int[] firstHousehold;
  private final int[] townshipStart;
  private final int[] countyStart;
  private final int[] countyTownshipStart;
  private final Map<String, Integer> positions;

  Territory(
      List<Village> villages, List<String> counties, List<String> townships, Provinces provinces) {
    this.villages = List.copyOf(villages);
    this.counties = List.copyOf(counties);
    this.townships = List.copyOf(townships);
    this.provinces = provinces;
    firstHousehold = new int[villages.size() + 1];
    townshipStart = new int[townships.size() + 1];
    countyStart = new int[counties.size() + 1];
    countyTownshipStart = new int[counties.size() + 1];
    positions = new HashMap<>(villages.size() * 2);
    for (int v = 0; v < villages.size(); v++) {
      Village village = villages.get(v);
      firstHousehold[v + 1] = add(village.firstHousehold(), village.households());
      townshipStart[village.townshipIndex() + 1] = v + 1;
      countyStart[village.countyIndex() + 1] = v + 1;
      countyTownshipStart[village.countyIndex() + 1] = village.townshipIndex() + 1;
      positions.put(village.id(), v);
    }
  }

  /**
   * The territory of a scenario: the villages of its file where it names one, else the sampled
   * counties of its provinces, else the synthetic plan. Traits that a file leaves out are drawn,
   * keyed by the village's id. Cost O(villages).
   *
   * @param listed the villages of the settings' file
   * @param nation the provinces that the settings may name
   * @throws ScenarioException when there are more households than a run can number
   */
  public static Territory of(
      GeographySettings settings, Gazetteer listed, ProvinceTable nation, Draws draws) {
    return new TerritoryBuilder(settings, draws).build(listed.layout(settings, nation, draws));
  }

  /**
   * The same territory with other numbers of households.
   *
   * @param households one number per village, each 1 or more
   */
  public Territory withHouseholds(int[] households) {
    if (households.length != villages.size()) {
      throw new IllegalArgumentException(
          "needs " + villages.size() + " numbers of households, was " + households.length);
    }
    List<Village> changed = new ArrayList<>(villages.size());
    int first = 0;
    for (int v = 0; v < households.length; v++) {
      changed.add(villages.get(v).withHouseholds(households[v], first));
      first = add(first, households[v]);
    }
    return new Territory(changed, counties, townships, provinces);
  }

  public List<Village> villages() {
    return villages;
  }

  public Village village(int position) {
    return villages.get(position);
  }

  /** The position of a village by its id; empty when there is none. */
  public OptionalInt find(String id) {
    Integer position = positions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** The names of the counties, in order. */
  public List<String> counties() {
    return counties;
  }

  /** The provinces for which the counties stand. */
  public Provinces provinces() {
    return provinces;
  }

  /**
   * The number of villages for which a village stands, which is the number of counties for which
   * its county stands.
   */
  public double weight(int village) {
    return provinces.weight(villages.get(village).countyIndex());
  }

  /**
   * The names of the townships, in order; two counties may each have a township of the same name.
   */
  public List<String> townships() {
    return townships;
  }

  public int households() {
    return firstHousehold[villages.size()];
  }

  /** The position of a household's village. Cost O(log villages). */
  public int villageOf(int household) {
    if (household < 0 || household >= households()) {
      throw new IndexOutOfBoundsException(
          "household " + household + " of " + households() + " does not exist");
    }
    int found = Arrays.binarySearch(firstHousehold, household);
    return found >= 0 ? found : -found - 2;
  }

  /** The villages of a township. */
  public Range townshipVillages(int township) {
    return new Range(townshipStart[township], townshipStart[township + 1]);
  }

  /** The villages of a county. */
  public Range countyVillages(int county) {
    return new Range(countyStart[county], countyStart[county + 1]);
  }

  /** The townships of a county. */
  public Range countyTownships(int county) {
    return new Range(countyTownshipStart[county], countyTownshipStart[county + 1]);
  }

  /**
   * The sum of two numbers of households.
   *
   * @throws ScenarioException when it is more than a run can number
   */
  static int add(int households, int more) {
    long sum = (long) households + more;
    if (sum > Integer.MAX_VALUE - 8) {
      throw new ScenarioException(
          Message.of(
              "geography: more than 2,147,483,639 households; give fewer villages or fewer"
                  + " households per village"));
    }
    return (int) sum;
  }
}
