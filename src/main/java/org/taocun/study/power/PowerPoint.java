package org.taocun.study.power;

import java.util.List;
import org.taocun.analysis.herding.Survey;
import org.taocun.scenario.Scenario;

/**
 * A point of an experiment: a world of some size, and how it is observed.
 *
 * @param lookAlike the world
 * @param values its name, then those of what varies
 * @param scenario its scenario
 * @param observation how it is observed
 * @param survey size and observation in numbers
 * @param tests words of the tests; none for all
 */
record PowerPoint(
    PowerExperiment.LookAlike lookAlike,
    List<String> values,
    Scenario scenario,
    ObservationSettings observation,
    Survey survey,
    List<String> tests) {
  PowerPoint {
    values = List.copyOf(values);
    tests = List.copyOf(tests);
  }
}
