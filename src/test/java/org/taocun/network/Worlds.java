package org.taocun.network;

import java.util.Arrays;
import org.taocun.base.ColumnNames;
import org.taocun.base.Decision;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;

/** Small worlds and settings for tests of ties. */
final class Worlds {
  private Worlds() {}

  /** Villages named by their position; counties of townships of villages on a grid, 4 km apart. */
  static Places grid(int counties, int townships, int villages, int... sizes) {
    int n = counties * townships * villages;
    int[] first = new int[n + 1];
    long[] key = new long[n];
    double[] x = new double[n];
    double[] y = new double[n];
    int[] township = new int[n];
    int[] county = new int[n];
    for (int v = 0; v < n; v++) {
      first[v + 1] = first[v] + sizes[v % sizes.length];
      key[v] = Decision.fnv1a64("village-" + v);
      township[v] = v / villages;
      county[v] = township[v] / townships;
      x[v] = 4.0 * (v % villages) + 100.0 * county[v];
      y[v] = 6.0 * (township[v] % townships);
    }
    return new Places(first, key, x, y, township, county);
  }

  /** A world of one village. */
  static Places village(int households) {
    return grid(1, 1, 1, households);
  }

  /** The same places, village v with one more household at its end. */
  static Places withNewcomer(Places places, int village) {
    int[] first = places.first().clone();
    for (int v = village + 1; v < first.length; v++) {
      first[v]++;
    }
    return new Places(
        first, places.key(), places.xKm(), places.yKm(), places.township(), places.county());
  }

  static StrongTies strong(TieModel model, String size, int neighbours, double p, double z) {
    return new StrongTies(model, "", ColumnNames.NONE, Distribution.parse(size), neighbours, p, z);
  }

  static WeakTies weak(TieModel model, int neighbours, double p, double z) {
    return new WeakTies(
        model,
        "",
        ColumnNames.NONE,
        2,
        0.5,
        0.3,
        0.15,
        10,
        1,
        0,
        Distribution.parse("9"),
        neighbours,
        p,
        z);
  }

  static WeakTies gravity(double perHousehold, double own, double township, double county) {
    return gravity(perHousehold, own, township, county, 10);
  }

  static WeakTies gravity(
      double perHousehold, double own, double township, double county, double decayKm) {
    return new WeakTies(
        TieModel.GRAVITY,
        "",
        ColumnNames.NONE,
        perHousehold,
        own,
        township,
        county,
        decayKm,
        1,
        0,
        Distribution.parse("9"),
        2,
        0,
        2);
  }

  /** The same settings with so many candidates for each tie. */
  static WeakTies alike(WeakTies like, int candidates) {
    return new WeakTies(
        like.model(),
        like.file(),
        like.columns(),
        like.perHousehold(),
        like.ownVillageShare(),
        like.townshipShare(),
        like.countyShare(),
        like.distanceDecayKm(),
        candidates,
        like.madeBySellers(),
        like.circleSize(),
        like.neighbours(),
        like.rewiring(),
        like.meanDegree());
  }

  static Layer strong(StrongTies settings, Places places, long seed) {
    return Layers.strong(settings, TieList.NONE, places, name -> -1, Draws.of(seed, 0));
  }

  static Layer weak(WeakTies settings, Places places, long seed) {
    return Layers.weak(settings, TieList.NONE, places, name -> -1, h -> 0, Draws.of(seed, 0));
  }

  static int[] alters(Layer layer, int household) {
    int[] alters = new int[layer.degree(household)];
    Arrays.setAll(alters, k -> layer.alter(household, k));
    return alters;
  }

  /** The rows of all households, for comparison. */
  static int[][] rows(Layer layer) {
    int[][] rows = new int[layer.households()][];
    Arrays.setAll(rows, h -> alters(layer, h));
    return rows;
  }
}
