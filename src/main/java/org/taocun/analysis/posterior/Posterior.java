package org.taocun.analysis.posterior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weighted draws from a posterior.
 *
 * @param points the kept points that the draws come from, those without weight left out
 * @param places the normal scores of each draw
 * @param weights of the draws; they sum to 1
 * @param adjustment whether the places were adjusted by {@link LocalLinear}
 */
public record Posterior(
    List<Tried> points, List<double[]> places, double[] weights, Adjustment adjustment) {
  /** The adjustment of places, or the reason against it. */
  public enum Adjustment {
    DONE,
    /** Nobody asked for it. */
    NOT_ASKED,
    /** The points are too few for a regression. */
    TOO_FEW,
    /** All points miss a figure in the same direction. */
    BEYOND
  }

  public Posterior {
    points = List.copyOf(points);
    places = List.copyOf(places);
  }

  /**
   * The posterior of some kept points.
   *
   * @param adjust whether to adjust places, if the points allow it
   */
  public static Posterior of(Population population, boolean adjust) {
    List<Tried> kept = population.kept();
    LocalLinear linear = new LocalLinear(kept, population.last().tolerance());
    Adjustment adjustment =
        !adjust
            ? Adjustment.NOT_ASKED
            : !linear.enough()
                ? Adjustment.TOO_FEW
                : linear.surround() ? Adjustment.DONE : Adjustment.BEYOND;
    if (adjustment != Adjustment.DONE) {
      return new Posterior(
          kept,
          kept.stream().map(point -> point.draw().place()).toList(),
          Tried.weights(kept),
          adjustment);
    }
    List<double[]> moved = linear.places();
    List<Tried> points = new ArrayList<>();
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (linear.weights()[i] > 0) {
        points.add(kept.get(i));
        places.add(moved.get(i));
      }
    }
    double[] weights = Arrays.stream(linear.weights()).filter(weight -> weight > 0).toArray();
    return new Posterior(points, places, weights, adjustment);
  }

  /** The number of independent draws that these are worth. */
  public double effective() {
    return WeightedSample.effective(weights);
  }

  /** The normal scores of a parameter. */
  public WeightedSample scores(int parameter) {
    return new WeightedSample(
        places.stream().mapToDouble(place -> place[parameter]).toArray(), weights);
  }

  /** The position of the draw that is nearest to the medians, in sd of each parameter. */
  public int middle() {
    int dimensions = places.get(0).length;
    double[] medians = new double[dimensions];
    double[] spreads = new double[dimensions];
    for (int p = 0; p < dimensions; p++) {
      medians[p] = scores(p).quantile(0.5);
      spreads[p] = Math.max(Double.MIN_NORMAL, scores(p).sd());
    }
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < places.size(); i++) {
      double square = 0;
      for (int p = 0; p < dimensions; p++) {
        double step = (places.get(i)[p] - medians[p]) / spreads[p];
        square += step * step;
      }
      if (square < least) {
        least = square;
        nearest = i;
      }
    }
    return nearest;
  }
}
