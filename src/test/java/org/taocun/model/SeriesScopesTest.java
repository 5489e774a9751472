package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.trace.SeriesTable;

/** Places with series of their own. */
class SeriesScopesTest {
  private static SeriesTable series(String... sets) {
    return Scenarios.run(Scenarios.lively(sets)).series();
  }

  @Test
  void allPlacesOfAKindHaveSeriesOrNone() {
    String townships = "geography.townshipsPerCounty=2";
    assertThat(series(townships, "series={townships: 1, villages: 6}").scopes())
        .containsExactly(
            "run",
            "village:c1-t1-v1",
            "village:c1-t1-v2",
            "village:c1-t1-v3",
            "village:c1-t2-v1",
            "village:c1-t2-v2",
            "village:c1-t2-v3");
    assertThat(series(townships, "series={townships: 2, villages: 5}").scopes())
        .containsExactly("run", "township:c1-t1", "township:c1-t2");
    assertThat(series("geography.counties=2", "series={villages: 0}").scopes())
        .containsExactly("run", "county:c1", "county:c2", "township:c1-t1", "township:c2-t1");
    assertThat(series("geography.counties=2", "series={counties: 1, townships: 1}").scopes())
        .hasSize(7);
  }

  @Test
  void seriesOfPlacesChangeNothingElse() {
    SeriesTable with = series();
    SeriesTable without = series("series={townships: 0, villages: 0}");
    assertThat(without.scopes()).isEqualTo(List.of("run"));
    assertThat(Arrays.deepToString(without.rows()[0]))
        .isEqualTo(Arrays.deepToString(with.rows()[0]));
  }
}
