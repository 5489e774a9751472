package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.geography.Village;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;

class PioneersTest {
  /** Pioneers of 100 counties of 4 townships of one village of 500 households, by township. */
  private static int[] pioneers(String... more) {
    List<String> sets =
        new ArrayList<>(
            List.of(
                "geography={counties: 100, townshipsPerCounty: 4, villagesPerTownship: 1,"
                    + " householdsPerVillage: 500}",
                "entry.initial={count: 0, share: 0.02}",
                "months=1"));
    sets.addAll(List.of(more));
    World world = Scenarios.born(Scenarios.of(sets.toArray(String[]::new)));
    int[] sellers = new int[400];
    for (int v = 0; v < sellers.length; v++) {
      Village village = world.territory.village(v);
      for (int i = village.firstHousehold();
          i < village.firstHousehold() + village.households();
          i++) {
        sellers[v] += world.households.sells(i) ? 1 : 0;
      }
    }
    return sellers;
  }

  /** Months in which pioneers begin in a world in which nobody enters otherwise. */
  private static List<Integer> beginnings(String... more) {
    List<String> sets =
        new ArrayList<>(
            List.of(
                "geography={counties: 4, townshipsPerCounty: 10, villagesPerTownship: 5,"
                    + " householdsPerVillage: 500, broadbandShare: 1}",
                "entry={rule: threshold, copying: false, threshold: {value: 9},"
                    + " initial: {count: 0, yearlyShare: 0.1}}",
                "exit.enabled=false",
                "months=24"));
    sets.addAll(List.of(more));
    return Scenarios.run(Scenarios.of(sets.toArray(String[]::new))).events().stream()
        .filter(event -> event.motive().equals("pioneer"))
        .map(Event::month)
        .toList();
  }

  /** Of 100,000 households a tenth begin in the first year, .09 in the second. */
  @Test
  void laterPioneersBeginAtTheirYearlyShare() {
    List<Integer> months = beginnings();
    long first = months.stream().filter(month -> month <= 12).count();
    long second = months.size() - first;
    assertThat((double) first).isCloseTo(10_000, within(4 * Math.sqrt(9000)));
    assertThat((double) second).isCloseTo(9000, within(4 * Math.sqrt(9000 * 0.91)));
    assertThat(months).allMatch(month -> month >= 1 && month <= 24);
    double monthly = 1 - Math.pow(0.9, 1 / 12.0);
    long inMonth = months.stream().filter(month -> month == 1).count();
    assertThat((double) inMonth)
        .isCloseTo(100_000 * monthly, within(4 * Math.sqrt(100_000 * monthly)));
  }

  @Test
  void aLongerRunHasTheSameBeginnings() {
    assertThat(beginnings("months=12"))
        .isEqualTo(beginnings().stream().filter(month -> month <= 12).toList());
  }

  @Test
  void withShareOneEverybodyBeginsInTheFirstMonth() {
    assertThat(beginnings("entry.initial.yearlyShare=1")).hasSize(100_000).containsOnly(1);
  }

  @Test
  void nobodyBeginsWhereBroadbandIsNeededAndMissing() {
    assertThat(beginnings("geography.broadbandShare=0")).isEmpty();
    assertThat(beginnings("geography.broadbandShare=0", "barrier.broadbandNeeded=false"))
        .isNotEmpty();
  }

  /** Pioneers of the start are no entries; those of later months are, and none is herding. */
  @Test
  void laterPioneersAreCountedAsEntries() {
    RunRecord run =
        Scenarios.run(
            Scenarios.of(
                "entry={copying: false, initial: {count: 3, yearlyShare: 0.5}}",
                "geography.broadbandShare=1",
                "months=24"));
    double[] sellers = run.series().series(0, "sellers");
    double[] entries = run.series().series(0, "entries");
    double[] exits = run.series().series(0, "exits");
    assertThat(Arrays.stream(entries).sum()).isPositive();
    for (int month = 1; month <= 24; month++) {
      assertThat(sellers[month]).isEqualTo(sellers[month - 1] + entries[month] - exits[month]);
    }
  }

  private static double mean(int[] counts) {
    return Arrays.stream(counts).average().orElseThrow();
  }

  private static double variance(int[] counts) {
    double mean = mean(counts);
    return Arrays.stream(counts).mapToDouble(n -> (n - mean) * (n - mean)).sum()
        / (counts.length - 1);
  }

  private static int[] byCounty(int[] townships) {
    int[] sums = new int[100];
    for (int v = 0; v < townships.length; v++) {
      sums[v / 4] += townships[v];
    }
    return sums;
  }

  /** Binomial with mean 10 and variance 9.8 in a township. */
  @Test
  void withoutASpreadPioneersAreAsFrequentEverywhere() {
    int[] sellers = pioneers();
    assertThat(mean(sellers)).isCloseTo(10, within(4 * Math.sqrt(9.8 / 400)));
    assertThat(variance(sellers)).isCloseTo(9.8, within(4 * 9.8 * Math.sqrt(2.0 / 399)));
  }

  /** A factor of mean 1 and variance e^.25 − 1 = .284 on counties of 40: 39 + 1600·.284 = 494. */
  @Test
  void countiesMayHaveMoreOrFewer() {
    int[] sellers = byCounty(pioneers("entry.initial.countySpread=0.5"));
    assertThat(mean(sellers)).isCloseTo(40, within(4 * Math.sqrt(494.0 / 100)));
    assertThat(Math.sqrt(variance(sellers))).isBetween(14.0, 32.0);
    int[] alike = byCounty(pioneers());
    assertThat(Math.sqrt(variance(alike))).isBetween(4.0, 9.0);
  }

  /** Within a county: 9.8 + 100·.284 = 38 between townships, whose sums hardly differ more. */
  @Test
  void townshipsOfACountyMayHaveMoreOrFewer() {
    int[] sellers = pioneers("entry.initial.townshipSpread=0.5");
    double within = 0;
    int[] sums = byCounty(sellers);
    for (int v = 0; v < sellers.length; v++) {
      within += Math.pow(sellers[v] - sums[v / 4] / 4.0, 2) / 300;
    }
    assertThat(Math.sqrt(within)).isBetween(4.9, 7.6);
    assertThat(mean(sellers)).isCloseTo(10, within(4 * Math.sqrt(38.0 / 400)));
  }
}
