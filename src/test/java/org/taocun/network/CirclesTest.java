package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;

class CirclesTest {
  private static Circles circles(String size, Places places) {
    return (Circles) Worlds.strong(Worlds.strong(TieModel.CIRCLES, size, 8, 0, 8), places, 1);
  }

  @Test
  void circlesPartitionHouseholdsAndStayInTheirVillage() {
    Places places = Worlds.grid(1, 2, 5, 30, 1, 77, 12, 9);
    Circles circles = circles("normal(9, 2)", places);
    int next = 0;
    for (int c = 0; c < circles.circles(); c++) {
      assertThat(circles.circleStart(c)).isEqualTo(next);
      assertThat(circles.size(c)).isPositive();
      for (int k = 0; k < circles.size(c); k++) {
        assertThat(circles.circleOf(next + k)).isEqualTo(c);
        assertThat(circles.degree(next + k)).isEqualTo(circles.size(c) - 1);
        assertThat(places.villageOf(next + k)).isEqualTo(places.villageOf(next));
      }
      next += circles.size(c);
    }
    assertThat(next).isEqualTo(places.households());
  }

  @Test
  void aFixedSizeIsCutAtTheVillagesEnd() {
    Circles circles = circles("9", Worlds.grid(1, 1, 2, 20, 5));
    assertThat(circles.circles()).isEqualTo(4);
    assertThat(circles.circleStart(1)).isEqualTo(9);
    assertThat(circles.size(2)).isEqualTo(2);
    assertThat(circles.size(3)).isEqualTo(5);
    assertThat(Worlds.alters(circles, 19)).containsExactly(18);
    assertThat(Worlds.alters(circles, 21)).containsExactly(20, 22, 23, 24);
  }

  @Test
  void aListOfSizesIsDealtOutAnewInEachVillage() {
    Circles circles =
        (Circles)
            Worlds.strong(
                new StrongTies(
                    TieModel.CIRCLES,
                    "",
                    ColumnNames.NONE,
                    new Distribution.Listed(List.of(new Ratio(2, 1), new Ratio(3, 1))),
                    0,
                    0,
                    0),
                Worlds.grid(1, 1, 2, 7),
                1);
    assertThat(IntStream.range(0, circles.circles()).map(circles::size))
        .containsExactly(2, 3, 2, 2, 3, 2);
  }

  @Test
  void meanSizeFollowsTheDistribution() {
    Circles circles = circles("normal(9, 2)", Worlds.village(180_000));
    // Rounded normal(9, 2): variance 4 + 1/12; about 20,000 circles.
    assertThat(180_000.0 / circles.circles()).isCloseTo(9, within(4 * 2.03 / Math.sqrt(20_000)));
  }

  @Test
  void anExtraHouseholdConcernsItsVillagesLastCircleOnly() {
    Places before = Worlds.grid(1, 1, 3, 30);
    for (int village = 0; village < 3; village++) {
      Circles old = circles("normal(9, 2)", before);
      Circles with = circles("normal(9, 2)", Worlds.withNewcomer(before, village));
      int newcomer = before.first()[village + 1];
      int lastCircle = old.circleStart(old.circleOf(newcomer - 1));
      for (int h = 0; h < before.households(); h++) {
        int moved = h < newcomer ? h : h + 1;
        boolean inLastCircle = h >= lastCircle && h < newcomer;
        int added = with.degree(moved) - old.degree(h);
        assertThat(added).isBetween(0, inLastCircle ? 1 : 0);
      }
    }
  }

  @Test
  void completeMixingIsOneCircle() {
    Places places = Worlds.grid(1, 1, 3, 10, 20);
    Circles strong =
        (Circles) Worlds.strong(Worlds.strong(TieModel.COMPLETE, "9", 0, 0, 0), places, 1);
    assertThat(strong.circles()).isEqualTo(3);
    assertThat(strong.degree(15)).isEqualTo(19);
    Circles weak = (Circles) Worlds.weak(Worlds.weak(TieModel.COMPLETE, 0, 0, 0), places, 1);
    assertThat(weak.circles()).isEqualTo(1);
    assertThat(weak.degree(0)).isEqualTo(39);
  }

  @Test
  void strongAndWeakCirclesDiffer() {
    Places places = Worlds.village(1000);
    WeakTies settings =
        new WeakTies(
            TieModel.CIRCLES,
            "",
            ColumnNames.NONE,
            0,
            0,
            0,
            0,
            1,
            1,
            0,
            Distribution.parse("normal(9, 2)"),
            0,
            0,
            0);
    assertThat(Worlds.rows(Worlds.weak(settings, places, 1)))
        .isNotEqualTo(Worlds.rows(circles("normal(9, 2)", places)));
  }

  @Test
  void anEmptyCircleIsRefused() {
    assertThatThrownBy(() -> Circles.of(new int[] {0, 3, 3, 5}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("circle 1 has no members");
  }
}
