package org.taocun.study.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Observation;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Draws;

/**
 * A survey: some villages, some of their households, in waves, who name some alters.
 *
 * @param villages number of villages, drawn at random
 * @param households share of their households, drawn at random
 * @param everyMonths months between waves
 * @param nominations most alters that a household names in a layer
 */
record SurveyDesign(int villages, double households, int everyMonths, int nominations) {
  /**
   * What the survey costs: villages, waves, households in each wave, and nominations of households.
   *
   * @param perVillage mean number of households of a village
   * @param months that are observed
   * @param layers of ties
   */
  double cost(DesignExperiment.Costs costs, double perVillage, int months, int layers) {
    double asked = villages * perVillage * households;
    int waves = (months + everyMonths - 1) / everyMonths;
    return villages * costs.village()
        + waves * costs.wave()
        + asked * waves * costs.household()
        + asked * layers * nominations * costs.nomination();
  }

  /** What the survey sees of complete data. */
  Diffusion of(Diffusion data, Draws draws) {
    return Observation.COMPLETE
        .ofPeople(households)
        .ofTies(nominations)
        .every(everyMonths)
        .of(inVillages(data, draws), draws);
  }

  /** The data of the villages alone; ties to others are lost. A larger number has the smaller's. */
  private Diffusion inVillages(Diffusion data, Draws draws) {
    int groups = data.groups().size();
    int[] order = Shuffles.of(draws, 1).order(0, groups);
    int[] number = new int[groups];
    Arrays.fill(number, -1);
    int[] chosen = Arrays.copyOf(order, Math.min(villages, groups));
    Arrays.sort(chosen);
    for (int k = 0; k < chosen.length; k++) {
      number[chosen[k]] = k;
    }
    int[] people =
        IntStream.range(0, data.people())
            .filter(i -> data.group()[i] >= 0 && number[data.group()[i]] >= 0)
            .toArray();
    int[] place = new int[data.people()];
    Arrays.fill(place, -1);
    for (int k = 0; k < people.length; k++) {
      place[people[k]] = k;
    }
    return new Diffusion(
        Arrays.stream(people).mapToObj(data.ids()::get).toList(),
        Arrays.stream(people).map(i -> number[data.group()[i]]).toArray(),
        Arrays.stream(chosen).mapToObj(data.groups()::get).toList(),
        Arrays.stream(people).map(i -> data.adopted()[i]).toArray(),
        Arrays.stream(people).map(i -> data.left()[i]).toArray(),
        data.periods(),
        data.layers().stream().map(ties -> among(ties, people, place)).toList(),
        List.of());
  }

  private static Ties among(Ties ties, int[] people, int[] place) {
    int most = Arrays.stream(people).map(ties::degree).sum();
    int[] from = new int[most];
    int[] to = new int[most];
    double[] weight = new double[most];
    int count = 0;
    for (int i : people) {
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        if (place[ties.to()[k]] >= 0) {
          from[count] = place[i];
          to[count] = place[ties.to()[k]];
          weight[count++] = ties.weight()[k];
        }
      }
    }
    return Ties.of(
        ties.name(),
        people.length,
        Arrays.copyOf(from, count),
        Arrays.copyOf(to, count),
        Arrays.copyOf(weight, count));
  }
}
