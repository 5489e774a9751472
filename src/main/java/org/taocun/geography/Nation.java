package org.taocun.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    List<Provinces.Stratum> strata = new ArrayList<>();
    List<CountyPlan> counties = new ArrayList<>();
    for (Province province : table.provinces()) {
      if (nation.names().contains(ProvinceTable.ALL) || nation.names().contains(province.name())) {
        int all = province.counties(settings.townshipsPerCounty() * settings.villagesPerTownship());
        List<Integer> byBase = byBase(province, all);
        int strong = strong(all);
        add(province, byBase.subList(0, strong), nation.strongSampleShare(), strata, counties);
        add(province, byBase.subList(strong, all), nation.sampleShare(), strata, counties);
      }
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
    int all = province.counties(settings.townshipsPerCounty() * settings.villagesPerTownship());
    int first = counties.size();
    for (int number : sample(province, members, share)) {
      counties.add(county(province, number, all));
    }
    Range sampled = new Range(first, counties.size());
    strata.add(new Provinces.Stratum(province.name(), province.region(), members.size(), sampled));
  }

  /** The numbers of a province's counties, from 1; where bases differ, the strongest first. */
  private List<Integer> byBase(Province province, int all) {
    double[] means =
        IntStream.rangeClosed(1, all)
            .mapToDouble(number -> factors.none() ? 1 : factors.mean(id(province, number)))
            .toArray();
    return IntStream.rangeClosed(1, all)
        .boxed()
        .sorted(Comparator.comparingDouble(number -> -means[number - 1]))
        .toList();
  }

  /** The number of counties that form a stratum of their own, the strong one. */
  private int strong(int all) {
    return factors.none() ? 0 : (int) FastMath.rint(nation.strongShare() * all);
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

  private CountyPlan county(Province province, int number, int all) {
    double radius = Math.sqrt(nation.areaShare() * province.areaKm2() / Math.PI);
    double turn = draws.uniform(Decision.COUNTY_POSITION, Decision.fnv1a64(province.name()), 0);
    double angle = 2 * Math.PI * turn + number * GOLDEN_ANGLE;
    double distance = radius * Math.sqrt((number - 0.5) / all);
    SyntheticPlan.Point middle = map.at(province.latitude(), province.longitude());
    SyntheticPlan.Point centre =
        new SyntheticPlan.Point(
            middle.x() + distance * FastMath.cos(angle),
            middle.y() + distance * FastMath.sin(angle));
    return new CountyPlan(
        id(province, number),
        centre,
        Math.min(settings.countyRadiusKm(), radius / Math.sqrt(all)),
        size(province),
        base(province, centre) * factors.county(id(province, number)),
        region(province).map(RegionSettings::outsideIncome).orElse(1.0),
        nearest(centre, false));
  }

  private double size(Province province) {
    return nation.householdsByProvince()
        ? province.ruralPeople() / province.villages() / table.peoplePerVillage()
        : 1;
  }

  private double base(Province province, SyntheticPlan.Point centre) {
    double lost = -FastMath.expm1(-nearest(centre, true) / nation.portDecayKm());
    return region(province).map(RegionSettings::industrialBase).orElse(1.0)
        * (1 - nation.portWeight() * lost);
  }

  private Optional<RegionSettings> region(Province province) {
    return nation.regions().stream()
        .filter(region -> region.region().equals(province.region()))
        .findFirst();
  }

  private double nearest(SyntheticPlan.Point from, boolean port) {
    return table.markets().stream()
        .filter(market -> market.port() == port)
        .mapToDouble(market -> from.distanceTo(map.at(market.latitude(), market.longitude())))
        .min()
        .orElse(0);
  }
}
