package org.taocun.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Plan of the simulated counties of a scenario's provinces, named {@code Zhejiang-c1} and so on.
 *
 * <p>County i of N lies at distance R√((i − ½)/N) and angle φ + i·π(3 − √5) from the province's
 * middle, R² = areaShare·area/π, φ drawn: a sunflower's spiral, evenly spread (Vogel 1979, A better
 * way to construct the sunflower head, Mathematical Biosciences 44, 179-189). Its townships lie in
 * a circle of its share of the area, countyRadiusKm at most.
 */
final class Nation {
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final GeographySettings settings;
  private final ProvinceSettings nation;
  private final ProvinceTable table;
  private final Albers map = Albers.china();
  private final Draws draws;
  private final BaseFactors factors;

  Nation(GeographySettings settings, ProvinceTable table, Draws draws) {
    this.settings = settings;
    this.table = table;
    this.draws = draws;
    nation = settings.provinces();
    factors = new BaseFactors(settings, draws);
  }

  Layout layout() {
    List<Province> named =
        table.provinces().stream()
            .filter(
                province ->
                    nation.names().contains(ProvinceTable.ALL)
                        || nation.names().contains(province.name()))
            .toList();
    Map<Province, Set<Integer>> strong = strong(named);
    List<Provinces.Stratum> strata = new ArrayList<>();
    List<CountyPlan> counties = new ArrayList<>();
    for (Province province : named) {
      Set<Integer> strongest = strong.getOrDefault(province, Set.of());
      add(
          province,
          numbers(province).filter(strongest::contains).toList(),
          nation.strongSampleShare(),
          strata,
          counties);
      add(
          province,
          numbers(province).filter(number -> !strongest.contains(number)).toList(),
          nation.sampleShare(),
          strata,
          counties);
    }
    return new Layout(
        new SyntheticPlan(settings, draws).sites(counties), new Provinces(strata, counties));
  }

  private void add(
      Province province,
      List<Integer> members,
      double share,
      List<Provinces.Stratum> strata,
      List<CountyPlan> counties) {
    if (members.isEmpty()) {
      return;
    }
    int first = counties.size();
    for (int number : sample(province, members, share)) {
      counties.add(county(province, number));
    }
    Range sampled = new Range(first, counties.size());
    strata.add(new Provinces.Stratum(province.name(), province.region(), members.size(), sampled));
  }

  private int all(Province province) {
    return province.counties(settings.townshipsPerCounty() * settings.villagesPerTownship());
  }

  /** The numbers of a province's counties, from 1. */
  private Stream<Integer> numbers(Province province) {
    return IntStream.rangeClosed(1, all(province)).boxed();
  }

  /** The numbers of the counties that form a stratum of their own, by province. */
  private Map<Province, Set<Integer>> strong(List<Province> provinces) {
    record County(Province province, int number, double base) {}
    Map<Province, Set<Integer>> strong = new LinkedHashMap<>();
    if (!factors.none()) {
      int all = provinces.stream().mapToInt(this::all).sum();
      provinces.stream()
          .flatMap(
              province ->
                  numbers(province)
                      .map(
                          number ->
                              new County(
                                  province,
                                  number,
                                  base(province, centre(province, number))
                                      * factors.mean(id(province, number)))))
          .sorted(Comparator.comparingDouble(county -> -county.base()))
          .limit((long) FastMath.rint(nation.strongShare() * all))
          .forEach(
              county ->
                  strong
                      .computeIfAbsent(county.province(), one -> new HashSet<>())
                      .add(county.number()));
    }
    return strong;
  }

  /** The members with the smallest draws, in ascending order. */
  private int[] sample(Province province, List<Integer> members, double share) {
    long wanted = Math.max(nation.leastCounties(), (long) FastMath.rint(share * members.size()));
    return members.stream()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    number ->
                        draws.uniform(
                            Decision.COUNTY_SAMPLE, Decision.fnv1a64(id(province, number)), 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(wanted)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private static String id(Province province, int number) {
    return province.name() + "-c" + number;
  }

  private CountyPlan county(Province province, int number) {
    SyntheticPlan.Point centre = centre(province, number);
    return new CountyPlan(
        id(province, number),
        centre,
        Math.min(settings.countyRadiusKm(), radius(province) / Math.sqrt(all(province))),
        size(province),
        base(province, centre) * factors.county(id(province, number)),
        factor(province, RegionSettings::outsideIncome),
        nearest(centre, false));
  }

  private double radius(Province province) {
    return Math.sqrt(nation.areaShare() * province.areaKm2() / Math.PI);
  }

  private SyntheticPlan.Point centre(Province province, int number) {
    double turn = draws.uniform(Decision.COUNTY_POSITION, Decision.fnv1a64(province.name()), 0);
    double angle = 2 * Math.PI * turn + number * GOLDEN_ANGLE;
    double distance = radius(province) * Math.sqrt((number - 0.5) / all(province));
    SyntheticPlan.Point middle = map.at(province.latitude(), province.longitude());
    return new SyntheticPlan.Point(
        middle.x() + distance * FastMath.cos(angle), middle.y() + distance * FastMath.sin(angle));
  }

  private double size(Province province) {
    return nation.householdsByProvince()
        ? province.ruralPeople() / province.villages() / table.peoplePerVillage()
        : 1;
  }

  private double base(Province province, SyntheticPlan.Point centre) {
    double lost = -FastMath.expm1(-nearest(centre, true) / nation.portDecayKm());
    return factor(province, RegionSettings::industrialBase) * (1 - nation.portWeight() * lost);
  }

  /** The product of the factors listed for the province and for its region. */
  private double factor(Province province, ToDoubleFunction<RegionSettings> of) {
    return nation.regions().stream()
        .filter(
            listed ->
                listed.region().equals(province.region())
                    || listed.region().equals(province.name()))
        .mapToDouble(of)
        .reduce(1, (one, other) -> one * other);
  }

  private double nearest(SyntheticPlan.Point from, boolean port) {
    return table.markets().stream()
        .filter(market -> market.port() == port)
        .mapToDouble(market -> from.distanceTo(map.at(market.latitude(), market.longitude())))
        .min()
        .orElse(0);
  }
}
