package org.taocun.study.power;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.herding.Question;

/**
 * The figures of a run.
 *
 * @param ofTests what tests gave; NaN where not defined
 * @param ofWorld the truth, by name
 */
record RunFigures(Map<Figure, Double> ofTests, Map<String, Double> ofWorld) {
  /** A test of a layer of ties. */
  record Tested(Question test, String layer) {}

  /**
   * The figures of a run of a database, in which a figure that the run lacks is NaN.
   *
   * @param names of the figures
   */
  static RunFigures of(List<String> names, double[] values) {
    Map<Figure, Double> ofTests = new LinkedHashMap<>();
    Map<String, Double> ofWorld = new LinkedHashMap<>();
    for (int k = 0; k < values.length; k++) {
      Optional<Figure> figure = Figure.parse(names.get(k));
      if (figure.isPresent()) {
        ofTests.put(figure.get(), values[k]);
      } else {
        ofWorld.put(names.get(k), values[k]);
      }
    }
    return new RunFigures(ofTests, ofWorld);
  }

  /** The tests that were made of the run, refused or not. */
  Set<Tested> tested() {
    Set<Tested> tested = new LinkedHashSet<>();
    ofTests.forEach(
        (figure, value) -> {
          if (figure.kind() == Figure.Kind.REFUSED && !Double.isNaN(value)) {
            tested.add(new Tested(figure.test(), figure.layer()));
          }
        });
    return tested;
  }

  /** A figure of a test; NaN where not defined. */
  double of(Tested tested, Figure.Kind kind) {
    return ofTests.getOrDefault(new Figure(tested.test(), tested.layer(), kind), Double.NaN);
  }

  /** A figure of the world; NaN where not defined. */
  double of(String name) {
    return ofWorld.getOrDefault(name, Double.NaN);
  }
}
