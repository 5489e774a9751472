package org.taocun.model;

import java.util.stream.IntStream;
import org.taocun.geography.Range;

/** Totals by county of every {@link CountyFigure}, for a {@link Survey}. */
final class CountyFigures {
  private final World world;
  private final double[][] totals;

  CountyFigures(World world) {
    this.world = world;
    totals = new double[CountyFigure.values().length][world.territory.counties().size()];
  }

  /** A county with all that its figures are counted from. */
  record County(World world, int number, Certification certification, Clusters clusters) {
    Range villages() {
      return world.territory.countyVillages(number);
    }

    IntStream eachVillage() {
      return each(villages());
    }

    IntStream eachTownship() {
      return each(world.territory.countyTownships(number));
    }

    private static IntStream each(Range range) {
      return IntStream.range(range.start(), range.end());
    }
  }

  /**
   * Counts all figures anew.
   *
   * @param changed true if the Taobao villages may be others than at the last count
   */
  void count(Certification certification, Clusters clusters, boolean changed) {
    for (int number = 0; number < totals[0].length; number++) {
      County county = new County(world, number, certification, clusters);
      for (CountyFigure figure : CountyFigure.values()) {
        if (changed || !figure.ofClusters()) {
          totals[figure.ordinal()][number] = figure.count(county);
        }
      }
    }
  }

  /** Totals of a figure by county; not to be written to. */
  double[] of(CountyFigure figure) {
    return totals[figure.ordinal()];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.columns(totals);
  }
}
