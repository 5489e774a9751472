package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

/**
 * Taobao villages, towns and clusters by their criteria, in worlds that counting does not change.
 */
class ClusterTest {
  /**
   * Settings under which all sell from the first month on and every village with a seller
   * qualifies.
   */
  private static final List<String> EVERYBODY =
      List.of(
          "months=4",
          "geography.townshipsPerCounty=2",
          "geography.villagesPerTownship=8",
          "geography.householdsPerVillage=5",
          "geography.broadbandShare=1",
          "entry.rule=bass",
          "entry.bass.p=1",
          "entry.deliberationMonths=1",
          "entry.initial.count=0",
          "awareness.enabled=false",
          "market.enabled=false",
          "exit.enabled=false",
          "cluster.salesYuan=0",
          "cluster.adjacencyKm=200");

  /** Many small villages of two counties that come and go as Taobao villages. */
  private static final List<String> COMING_AND_GOING =
      List.of(
          "market.shops.enabled=false",
          "market.shopSpread=1",
          "geography.counties=2",
          "geography.countySpacingKm=20",
          "geography.countyRadiusKm=8",
          "geography.townshipsPerCounty=3",
          "geography.villagesPerTownship=12",
          "geography.householdsPerVillage=12",
          "entry.initial.count=30",
          "cluster.salesYuan=0",
          "cluster.shops=1000",
          "cluster.shopsPerHousehold=0.2",
          "cluster.clusterVillages=3",
          "cluster.largeVillages=5",
          "cluster.superLargeVillages=8",
          "cluster.adjacencyKm=2.5");

  private static Scenario everybody(String... sets) {
    return Scenarios.of(joined(EVERYBODY, sets));
  }

  private static Scenario comingAndGoing(String... sets) {
    return lively(joined(COMING_AND_GOING, sets));
  }

  private static String[] joined(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static double[] series(RunRecord run, String variable) {
    return run.series().series(0, variable);
  }

  private static List<String> events(RunRecord run, Event.Kind... kinds) {
    return run.events().stream()
        .filter(e -> List.of(kinds).contains(e.kind()))
        .map(e -> e.month() + " " + e.kind() + " " + e.village())
        .toList();
  }

  @Test
  void sixteenAdjacentTaobaoVillagesAreOneClusterOfTwoTowns() {
    RunRecord run = run(everybody());
    assertThat(series(run, "taobaoVillages")).containsExactly(0, 16, 16, 16, 16);
    assertThat(series(run, "taobaoTowns")).containsExactly(0, 2, 2, 2, 2);
    assertThat(series(run, "clusters")).containsExactly(0, 1, 1, 1, 1);
    assertThat(series(run, "largeClusters")).containsOnly(0);
    assertThat(series(run, "shareOfVillagesInClusters")).containsExactly(Double.NaN, 1, 1, 1, 1);
    assertThat(series(run, "countiesWithAny")).containsExactly(0, 1, 1, 1, 1);
    assertThat(series(run, "giniOverCounties")).containsOnly(Double.NaN);
    assertThat(events(run, Event.Kind.TOWN_QUALIFIES, Event.Kind.CLUSTER_FORMS))
        .containsExactly(
            "1 TOWN_QUALIFIES c1-t1-v1", "1 TOWN_QUALIFIES c1-t2-v1", "1 CLUSTER_FORMS c1-t1-v1");
    assertThat(run.villages()).allMatch(village -> village.cluster().equals("c1-t1-v1"));
    assertThat(run.headline("clusters")).isEqualTo(1);
    // Everybody sells everywhere: no differences, no autocorrelation.
    assertThat(run.headline("moranI")).isNaN();
    assertThat(run.headline("joinCountZ")).isNaN();
  }

  @Test
  void theSizesOfClustersAreSettings() {
    RunRecord run = run(everybody("cluster.largeVillages=12", "cluster.superLargeVillages=16"));
    assertThat(series(run, "largeClusters")).endsWith(1);
    assertThat(series(run, "superLargeClusters")).endsWith(1);
    RunRecord none = run(everybody("cluster.clusterVillages=17"));
    assertThat(series(none, "clusters")).containsOnly(0);
    assertThat(series(none, "shareOfVillagesInClusters")).endsWith(0);
    assertThat(none.villages()).allMatch(village -> village.cluster().isEmpty());
  }

  @Test
  void clustersEndAtTheCountysBorderUnlessTheyMayCrossIt() {
    String[] near = {"geography.counties=2", "geography.countySpacingKm=10"};
    RunRecord within = run(everybody(near));
    assertThat(series(within, "clusters")).endsWith(2);
    assertThat(series(within, "countiesWithAny")).endsWith(2);
    assertThat(series(within, "giniOverCounties")).endsWith(0);
    RunRecord across = run(everybody(joined(List.of(near), "cluster.adjacencyWithinCounty=false")));
    assertThat(series(across, "clusters")).endsWith(1);
    assertThat(across.series().scopes()).startsWith("run", "county:c1", "county:c2");
    assertThat(across.series().series(1, "clusters")).endsWith(1);
    assertThat(across.series().series(2, "clusters")).endsWith(0);
    assertThat(across.series().series(2, "shareOfVillagesInClusters")).endsWith(1);
  }

  @Test
  void urbanVillagesNoLongerEnterFrom2020ButStay() {
    String urban = "geography.urbanShare=1";
    assertThat(series(run(everybody(urban, "start=2020-01")), "taobaoVillages")).containsOnly(0);
    assertThat(series(run(everybody(urban, "start=2019-12")), "taobaoVillages"))
        .containsExactly(0, 16, 16, 16, 16);
    assertThat(
            series(
                run(everybody(urban, "start=2019-12", "cluster.ruralFrom=2019-12")),
                "taobaoVillages"))
        .containsOnly(0);
    assertThat(series(run(everybody("start=2020-01")), "taobaoVillages")).endsWith(16);
  }

  @Test
  void salesAndShopsMakeATownFrom2019() {
    String[] big = {
      "start=2018-11", "cluster.townVillages=9", "cluster.townSalesYuan=0", "cluster.townShops=40"
    };
    assertThat(series(run(everybody(big)), "taobaoTowns")).containsExactly(0, 0, 0, 2, 2);
    assertThat(series(run(everybody(joined(List.of(big), "cluster.townShops=41"))), "taobaoTowns"))
        .containsOnly(0);
    assertThat(
            series(run(everybody(joined(List.of(big), "cluster.townSalesYuan=1"))), "taobaoTowns"))
        .containsOnly(0);
    assertThat(
            series(
                run(everybody(joined(List.of(big), "cluster.townSalesFrom=2018-12"))),
                "taobaoTowns"))
        .containsExactly(0, 0, 2, 2, 2);
  }

  @Test
  void aLastingVillageHasQualifiedManyMonthsInARow() {
    RunRecord run = run(everybody("cluster.lastingMonths=3"));
    assertThat(series(run, "lastingVillages")).containsExactly(0, 0, 0, 16, 16);
    assertThat(run.villages()).allMatch(VillageState::lasting);
    assertThat(series(run(everybody()), "lastingVillages")).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyMonthsClustersAreThoseOfWalkingFromVillageToVillage(int seed) {
    RunRecord run = run(comingAndGoing("seed=" + seed));
    List<VillageState> villages = run.villages();
    Set<Integer> taobao = new TreeSet<>();
    List<Set<Integer>> before = List.of();
    List<String> expected = new ArrayList<>();
    for (int month = 0; month <= 60; month++) {
      replay(run, month, taobao);
      List<Set<Integer>> now = clusters(villages, taobao);
      assertThat(series(run, "clusters")[month]).isEqualTo(now.size());
      assertThat(series(run, "largeClusters")[month]).isEqualTo(atLeast(now, 5));
      assertThat(series(run, "superLargeClusters")[month]).isEqualTo(atLeast(now, 8));
      expected.addAll(lone(now, before, month + " CLUSTER_FORMS ", villages));
      expected.addAll(lone(before, now, month + " CLUSTER_DISSOLVES ", villages));
      before = now;
    }
    assertThat(events(run, Event.Kind.CLUSTER_FORMS, Event.Kind.CLUSTER_DISSOLVES))
        .isEqualTo(expected)
        .anyMatch(line -> line.contains("FORMS"))
        .anyMatch(line -> line.contains("DISSOLVES"));
    TreeMap<Integer, String> names = new TreeMap<>();
    for (Set<Integer> cluster : before) {
      cluster.forEach(v -> names.put(v, villages.get(cluster.iterator().next()).id()));
    }
    for (int v = 0; v < villages.size(); v++) {
      assertThat(villages.get(v).cluster()).isEqualTo(names.getOrDefault(v, ""));
    }
  }

  private static void replay(RunRecord run, int month, Set<Integer> taobao) {
    List<String> ids = run.villages().stream().map(VillageState::id).toList();
    for (Event event : run.events()) {
      if (event.month() == month && event.kind() == Event.Kind.QUALIFIES) {
        taobao.add(ids.indexOf(event.village()));
      } else if (event.month() == month && event.kind() == Event.Kind.LOSES) {
        taobao.remove(ids.indexOf(event.village()));
      }
    }
  }

  /** Clusters of 3 or more villages, in order of their first village. */
  private static List<Set<Integer>> clusters(List<VillageState> villages, Set<Integer> taobao) {
    List<Set<Integer>> found = new ArrayList<>();
    Set<Integer> left = new TreeSet<>(taobao);
    while (!left.isEmpty()) {
      Set<Integer> group = new TreeSet<>();
      walk(left.iterator().next(), villages, left, group);
      if (group.size() >= 3) {
        found.add(group);
      }
    }
    return found;
  }

  private static void walk(
      int v, List<VillageState> villages, Set<Integer> left, Set<Integer> group) {
    left.remove(v);
    group.add(v);
    for (int other : List.copyOf(left)) {
      VillageState a = villages.get(v);
      VillageState b = villages.get(other);
      boolean near = Math.hypot(a.xKm() - b.xKm(), a.yKm() - b.yKm()) <= 2.5;
      if (near && a.county().equals(b.county()) && left.contains(other)) {
        walk(other, villages, left, group);
      }
    }
  }

  private static int atLeast(List<Set<Integer>> clusters, int size) {
    return (int) clusters.stream().filter(cluster -> cluster.size() >= size).count();
  }

  private static List<String> lone(
      List<Set<Integer>> some,
      List<Set<Integer>> others,
      String label,
      List<VillageState> villages) {
    return some.stream()
        .filter(cluster -> others.stream().allMatch(o -> o.stream().noneMatch(cluster::contains)))
        .map(cluster -> label + villages.get(cluster.iterator().next()).id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cluster.adjacencyKm=50",
        "cluster.clusterVillages=2",
        "cluster.townVillages=1",
        "cluster.lastingMonths=2",
        "cluster.townSalesFrom=2000-01",
        "cluster.ruralFrom=2000-01 geography.urbanShare=0.5",
        "cluster.salesYuan=10000000"
      })
  void howClustersAreCountedChangesNothingThatAnybodyDoes(String set) {
    RunRecord one = run(comingAndGoing());
    RunRecord other = run(comingAndGoing(set.split(" ", -1)));
    assertThat(acts(other)).isEqualTo(acts(one)).isNotEmpty();
    for (String variable : List.of("sellers", "turnoverYuan", "moranI", "meanSkill")) {
      if (!(variable.equals("moranI") && set.contains("adjacency"))) {
        assertThat(series(other, variable)).as(variable).isEqualTo(series(one, variable));
      }
    }
  }

  /** Mean standard score of Moran's I over 30 worlds; by chance 0, standard error 1/√30. */
  private static double meanMoranZ(String... sets) {
    double sum = 0;
    for (int seed = 1; seed <= 30; seed++) {
      List<String> all = new ArrayList<>(List.of(sets));
      all.addAll(
          List.of(
              "seed=" + seed,
              "geography.townshipsPerCounty=6",
              "geography.householdsPerVillage=30",
              "cluster.adjacencyKm=4"));
      sum += run(everybody(all.toArray(String[]::new))).headline("moranZ");
    }
    return sum / 30;
  }

  @Test
  void whoDecidesAloneLeavesNoAutocorrelationAndWhoCopiesTheNextVillageDoes() {
    double chance = meanMoranZ("months=1", "entry.bass.p=0.3");
    assertThat(chance).isCloseTo(0, within(4 / Math.sqrt(30)));
    double copying =
        meanMoranZ(
            "months=12",
            "entry.bass.p=0",
            "entry.bass.q=1",
            "entry.initial.count=4",
            "weak.ownVillageShare=0.3",
            "weak.townshipShare=0.7",
            "weak.countyShare=0");
    assertThat(copying).isGreaterThan(4 / Math.sqrt(30) + chance);
  }

  private static List<Event> acts(RunRecord run) {
    return run.events().stream()
        .filter(e -> e.kind() == Event.Kind.ENTRY || e.kind() == Event.Kind.EXIT)
        .toList();
  }

  @Test
  void scopesAddUpAndLocationQuotientsAverageToOne() {
    SeriesTable table = run(comingAndGoing()).series();
    List<Integer> counties =
        IntStream.range(0, table.scopes().size())
            .filter(s -> table.scopes().get(s).startsWith("county:"))
            .boxed()
            .toList();
    List<Integer> townships =
        IntStream.range(0, table.scopes().size())
            .filter(s -> table.scopes().get(s).startsWith("township:"))
            .boxed()
            .toList();
    assertThat(counties).hasSize(2);
    assertThat(townships).hasSize(6);
    for (String variable : List.of("lastingVillages", "taobaoTowns", "clusters")) {
      double[] sum = sum(table, counties, variable);
      assertThat(sum).as(variable).isEqualTo(table.series(0, variable));
    }
    assertThat(sum(table, townships, "taobaoTowns")).isEqualTo(table.series(0, "taobaoTowns"));
    assertThat(sum(table, townships, "clusters")).containsOnly(Double.NaN);
    assertThat(table.series(0, "moranI")[60]).isBetween(-1.0, 1.0);
    assertThat(Arrays.stream(table.series(0, "nearestNeighbourIndex")).max().orElse(0))
        .isGreaterThan(0);
    // All townships have as many households.
    assertThat(sum(table, townships, "locationQuotient")[60] / 6).isCloseTo(1, within(1e-12));
  }

  private static double[] sum(SeriesTable table, List<Integer> scopes, String variable) {
    double[] sum = new double[61];
    for (int scope : scopes) {
      double[] values = table.series(scope, variable);
      Arrays.setAll(sum, m -> sum[m] + values[m]);
    }
    return sum;
  }
}
