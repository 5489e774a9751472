package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.taocun.analysis.Rounding;

/**
 * The two motions of the patient rule induction method (Friedman and Fisher 1999, "Bump hunting in
 * high-dimensional data", Statistics and Computing 9, 123-143): peeling thin slices off a box, and
 * pasting slices back on.
 *
 * <p>A slice of a number holds the share α of the box's cases at one end, or all cases of the end's
 * value where more have it; a slice of a category is one level. Of all slices that one is peeled
 * whose removal raises the density most for every case removed: among slices of one size this is
 * the densest box, as published, and a category of two levels is not halved for a small gain
 * (Kwakkel and Cunningham 2016, "Improving scenario discovery by bagging random boxes",
 * Technological Forecasting and Social Change 111, 124-134, call it lenient).
 */
final class Peeling {
  private final Cases cases;
  private final ScenarioDiscovery.Settings settings;

  Peeling(Cases cases, ScenarioDiscovery.Settings settings) {
    this.cases = cases;
    this.settings = settings;
  }

  /** A box, and those of the considered cases that lie in it. */
  record Step(Box box, int[] inside) {}

  /** The boxes from the whole space to the smallest allowed, each with one slice less. */
  List<Step> trajectory(int[] among) {
    List<Step> steps = new ArrayList<>();
    Optional<Step> next = Optional.of(new Step(Box.all(cases.factors()), among));
    while (next.isPresent()) {
      steps.add(next.get());
      next = peeled(next.get());
    }
    return steps;
  }

  private Optional<Step> peeled(Step from) {
    double density = cases.density(from.inside());
    if (density >= 1) {
      return Optional.empty();
    }
    List<Box> candidates = new ArrayList<>();
    for (int i = 0; i < cases.factors().size(); i++) {
      if (cases.factors().get(i).ordered()) {
        slices(from, i, candidates::add);
      } else {
        levels(from, i, candidates::add);
      }
    }
    Step best = from;
    double most = Double.NEGATIVE_INFINITY;
    for (Box box : candidates) {
      int[] inside = cases.inside(box, from.inside());
      double gain =
          Rounding.difference(cases.density(inside), density)
              / (from.inside().length - inside.length);
      if (inside.length >= settings.leastCases(cases.n()) && Rounding.more(gain, most)) {
        most = gain;
        best = new Step(box, inside);
      }
    }
    boolean peeled = best.inside().length < from.inside().length;
    return peeled ? Optional.of(best) : Optional.empty();
  }

  private void slices(Step from, int factor, Consumer<Box> candidates) {
    double[] values = sorted(from.inside(), factor);
    int last = values.length - 1;
    int slice = Math.max(1, (int) Math.floor(settings.peel() * values.length));
    int low = Math.min(slice, last);
    while (low < last && values[low] == values[0]) {
      low++;
    }
    if (values[low] > values[0]) {
      candidates.accept(from.box().withLow(factor, values[low]));
    }
    int high = Math.max(last - slice, 0);
    while (high > 0 && values[high] == values[last]) {
      high--;
    }
    if (values[high] < values[last]) {
      candidates.accept(from.box().withHigh(factor, values[high]));
    }
  }

  private void levels(Step from, int factor, Consumer<Box> candidates) {
    int[] present =
        Arrays.stream(from.inside())
            .map(p -> (int) cases.points()[p][factor])
            .distinct()
            .sorted()
            .toArray();
    if (present.length > 1) {
      for (int level : present) {
        candidates.accept(from.box().withLevel(factor, level, true));
      }
    }
  }

  private double[] sorted(int[] of, int factor) {
    return Arrays.stream(of).mapToDouble(p -> cases.points()[p][factor]).sorted().toArray();
  }

  /** The box with slices pasted on as long as its density does not fall. */
  Step pasted(Step start, int[] among) {
    Step now = start;
    while (true) {
      Step best = now;
      double most = cases.density(now.inside());
      for (Box box : larger(now, among)) {
        int[] inside = cases.inside(box, among);
        double density = cases.density(inside);
        boolean same = Rounding.same(density, most);
        if (Rounding.more(density, most) || (same && inside.length > best.inside().length)) {
          most = density;
          best = new Step(box, inside);
        }
      }
      if (best.inside().length == now.inside().length) {
        return now;
      }
      now = best;
    }
  }

  private List<Box> larger(Step from, int[] among) {
    List<Box> boxes = new ArrayList<>();
    for (int i : from.box().restricted()) {
      int factor = i;
      int[] beside =
          IntStream.of(among)
              .filter(p -> !from.box().admits(factor, cases.points()[p][factor]))
              .filter(p -> from.box().admitsApartFrom(factor, cases.points()[p]))
              .toArray();
      if (cases.factors().get(i).ordered()) {
        wider(from, i, sorted(beside, i), boxes::add);
      } else {
        Arrays.stream(beside)
            .map(p -> (int) cases.points()[p][factor])
            .distinct()
            .sorted()
            .forEach(level -> boxes.add(from.box().withLevel(factor, level, false)));
      }
    }
    return boxes;
  }

  private void wider(Step from, int factor, double[] beside, Consumer<Box> boxes) {
    Box box = from.box();
    int slice = Math.max(1, (int) Math.floor(settings.paste() * from.inside().length));
    double[] below = Arrays.stream(beside).filter(x -> x < box.low()[factor]).toArray();
    if (below.length > 0) {
      boolean end = below.length <= slice;
      boxes.accept(
          box.withLow(factor, end ? Double.NEGATIVE_INFINITY : below[below.length - slice]));
    }
    double[] above = Arrays.stream(beside).filter(x -> x > box.high()[factor]).toArray();
    if (above.length > 0) {
      boolean end = above.length <= slice;
      boxes.accept(box.withHigh(factor, end ? Double.POSITIVE_INFINITY : above[slice - 1]));
    }
  }
}
