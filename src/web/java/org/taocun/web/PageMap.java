package org.taocun.web;

import java.util.List;
import java.util.stream.DoubleStream;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;

/** The map of a world in numbers. */
final class PageMap {
  private final Scene scene;

  PageMap(Scene scene) {
    this.scene = scene;
  }

  double[] discs() {
    int villages = scene.villages().size();
    double[] discs = new double[4 * villages];
    for (int v = 0; v < villages; v++) {
      MapLayout.Disc disc = scene.layout().disc(v);
      discs[4 * v] = disc.x();
      discs[4 * v + 1] = disc.y();
      discs[4 * v + 2] = disc.radius();
      discs[4 * v + 3] = disc.dot();
    }
    return discs;
  }

  double[] dots() {
    int households = scene.layout().detailed() ? scene.watch().households() : 0;
    double[] dots = new double[2 * households];
    for (int i = 0; i < households; i++) {
      dots[2 * i] = scene.layout().x(i);
      dots[2 * i + 1] = scene.layout().y(i);
    }
    return dots;
  }

  /** Circles of kin; none where strong ties are of another kind, whose lines are drawn. */
  double[] rings() {
    List<MapLayout.Ring> rings = scene.layout().grouped() ? scene.layout().rings() : List.of();
    return rings.stream()
        .flatMapToDouble(ring -> DoubleStream.of(ring.village(), ring.x(), ring.y(), ring.radius()))
        .toArray();
  }

  int[] strongTies() {
    int[] ties = new int[2 * scene.layout().strongTies()];
    for (int k = 0; k < ties.length; k++) {
      ties[k] = scene.layout().strongTie(k / 2, k % 2);
    }
    return ties;
  }

  int[] weakTies() {
    int[] ties = new int[2 * scene.frame().weakTies()];
    for (int k = 0; k < ties.length; k++) {
      ties[k] = scene.frame().weakTie(k / 2, k % 2);
    }
    return ties;
  }
}
