package org.taocun.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

class NearestNeighbourTest {
  private static double[][] random(int n, int world) {
    double[][] points = new double[2][n];
    for (int i = 0; i < n; i++) {
      points[0][i] = Draws.of(3, 0).uniform(Decision.VILLAGE_POSITION, i, world, 0);
      points[1][i] = Draws.of(3, 0).uniform(Decision.VILLAGE_POSITION, i, world, 1);
    }
    return points;
  }

  @Test
  void aSquareLatticeHasTheIndexTwo() {
    // Clark and Evans 1954: a point's nearest neighbour is one side away, E[d] = ½.
    double[] x = new double[100];
    double[] y = new double[100];
    for (int i = 0; i < 100; i++) {
      int row = i / 10;
      x[i] = i % 10;
      y[i] = row;
    }
    NearestNeighbour square = NearestNeighbour.of(x, y, 100);
    assertThat(square.index()).isEqualTo(2);
    // (1 − ½)/(.26136/√(100·1)) = 19.13.
    assertThat(square.z()).isCloseTo(19.13, within(0.005));
  }

  @Test
  void aTriangularLatticeHasTheLargestIndex() {
    // Clark and Evans 1954: 2.1491, with one point per √3/2 square units at distance 1.
    double[] x = new double[400];
    double[] y = new double[400];
    for (int i = 0; i < 400; i++) {
      int row = i / 20;
      y[i] = row * Math.sqrt(3) / 2;
      x[i] = i % 20 + (row % 2) / 2.0;
    }
    assertThat(NearestNeighbour.of(x, y, 400 * Math.sqrt(3) / 2).index())
        .isCloseTo(2.1491, within(5e-5));
  }

  @Test
  void pointsThatFallTogetherHaveTheIndexZero() {
    NearestNeighbour together = NearestNeighbour.of(new double[5], new double[5], 10);
    assertThat(together.index()).isZero();
    assertThat(together.z()).isLessThan(-3);
  }

  @Test
  void threePointsByHand() {
    // (0,0), (3,4), (3,0): nearest 3, 4, 3; hull 6; E[d] = ½√(6/3).
    double[] x = {0, 3, 3};
    double[] y = {0, 4, 0};
    assertThat(NearestNeighbour.hullArea(x, y)).isCloseTo(6, within(1e-12));
    NearestNeighbour three = NearestNeighbour.of(x, y, 6);
    assertThat(three.meanDistance()).isCloseTo(10.0 / 3, within(1e-12));
    assertThat(three.expectedDistance()).isCloseTo(Math.sqrt(2) / 2, within(1e-12));
  }

  @Test
  void theSweepFindsWhatLookingAtEveryPairFinds() {
    double[][] points = random(300, 1);
    double sum = 0;
    for (int i = 0; i < 300; i++) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int j = 0; j < 300; j++) {
        if (i != j) {
          nearest =
              Math.min(
                  nearest, Math.hypot(points[0][i] - points[0][j], points[1][i] - points[1][j]));
        }
      }
      sum += nearest;
    }
    assertThat(NearestNeighbour.of(points[0], points[1], 1).meanDistance())
        .isCloseTo(sum / 300, within(1e-12));
  }

  @Test
  void randomPointsHaveAnIndexNearOneAndEdgesRaiseIt() {
    double sum = 0;
    for (int world = 0; world < 50; world++) {
      double[][] points = random(2000, world);
      sum += NearestNeighbour.of(points[0], points[1], 1).index();
    }
    // Standard error of a world's index: .26136/(½√2000) = .0117; the edge adds about .01.
    assertThat(sum / 50).isBetween(1.0, 1.0 + 0.02 + 4 * 0.0117 / Math.sqrt(50));
  }

  @Test
  void aSinglePointAndNoAreaHaveNoIndex() {
    assertThat(NearestNeighbour.of(new double[1], new double[1], 10).index()).isNaN();
    assertThat(NearestNeighbour.of(new double[] {0, 1}, new double[2], 0).index()).isNaN();
    assertThat(NearestNeighbour.hullArea(new double[] {0, 1}, new double[2])).isZero();
  }
}
