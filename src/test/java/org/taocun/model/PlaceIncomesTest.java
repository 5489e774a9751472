package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.geography.Range;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Differences of income between places, by hand and in runs. */
class PlaceIncomesTest {
  private static final String[] TWO_COUNTIES = {
    "geography={counties: 2, townshipsPerCounty: 1, villagesPerTownship: 2, householdsPerVillage:"
        + " 10}",
    "households.earning=1",
    "outside={incomeYuan: 500, growth: 0}",
    "entry.initial.count=0",
    "months=1"
  };

  private static World world() {
    return Scenarios.born(Scenarios.of(TWO_COUNTIES));
  }

  private static double[] theil(World world, Range villages) {
    return SeriesColumn.row(PlaceIncomes.COLUMNS, new PlaceIncomes(world, villages));
  }

  /** Villages of 10,000, 5,000, 5,000 and 5,000 yuan, in counties of 15,000 and 10,000. */
  @Test
  void villagesAndCountiesByHand() {
    World world = world();
    world.book.earningOutside[0] = 8;
    world.book.profitFen[0] = 600_000;
    double[] run = theil(world, new Range(0, 4));
    assertThat(run[0]).isCloseTo(0.4 * Math.log(1.6) + 0.6 * Math.log(0.8), within(1e-12));
    assertThat(run[1]).isCloseTo(0.6 * Math.log(1.2) + 0.4 * Math.log(0.8), within(1e-12));
    double[] county = theil(world, new Range(0, 2));
    assertThat(county[0])
        .isCloseTo(2 / 3.0 * Math.log(4 / 3.0) + Math.log(2 / 3.0) / 3, within(1e-12));
    assertThat(county[1]).isNaN();
    assertThat(theil(world, new Range(1, 2))).containsOnly(Double.NaN);
  }

  /** The parts of the decomposition: between counties, and in each by its share of incomes. */
  @Test
  void betweenVillagesIsBetweenCountiesAndWithinThem() {
    World world = world();
    world.book.profitFen[0] = 600_000;
    world.book.profitFen[2] = 100_000;
    double[] run = theil(world, new Range(0, 4));
    double within =
        16 / 27.0 * theil(world, new Range(0, 2))[0] + 11 / 27.0 * theil(world, new Range(2, 4))[0];
    assertThat(run[0]).isCloseTo(run[1] + within, within(1e-12));
  }

  @Test
  void aVillageInLossHasNothing() {
    World world = world();
    world.book.earningOutside[0] = 0;
    world.book.profitFen[0] = -600_000;
    assertThat(theil(world, new Range(0, 4))[0]).isCloseTo(Math.log(4 / 3.0), within(1e-12));
  }

  /** Villages' means in series.csv give the index between them, month by month. */
  @Test
  void theIndexIsThatOfTheSeries() {
    RunRecord run = Scenarios.run(Scenarios.lively("geography.counties=3"));
    SeriesTable series = run.series();
    double[] told = series.series(0, "theilBetweenVillages");
    double[] counties = series.series(0, "theilBetweenCounties");
    double[] mean = series.series(0, "incomeYuan");
    for (int month = 0; month < told.length; month++) {
      assertThat(told[month])
          .isCloseTo(theil(series, "village:", mean[month], month), within(1e-9));
      assertThat(counties[month])
          .isCloseTo(theil(series, "county:", mean[month], month), within(1e-9));
    }
    assertThat(counties[60]).isPositive().isLessThan(told[60]);
  }

  /** The slow twin, for places of equally many households. */
  private static double theil(SeriesTable series, String level, double mean, int month) {
    double sum = 0;
    int places = 0;
    for (int scope = 0; scope < series.scopes().size(); scope++) {
      if (series.scopes().get(scope).startsWith(level)) {
        double x = Math.max(0, series.series(scope, "incomeYuan")[month]) / mean;
        sum += x > 0 ? x * Math.log(x) : 0;
        places++;
      }
    }
    assertThat(places).isGreaterThan(1);
    return sum / places;
  }
}
