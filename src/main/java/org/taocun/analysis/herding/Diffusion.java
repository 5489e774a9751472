package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.List;

/**
 * A diffusion data set: people, the periods in which they adopted, and their ties. Arrays are
 * indexed by person, from 0; they are the data set's own and must not be changed.
 *
 * @param ids names of people, all different
 * @param group index of each person's group in {@code groups}; -1 for none
 * @param groups names of groups, such as villages
 * @param adopted period of adoption, 1 to {@code periods}; 0 for who had adopted when observation
 *     began (left-censored); {@link #NEVER} for who had not by its end (right-censored)
 * @param left last period in which an adopter still was one; {@link #NEVER} for who never left
 * @param since first period in which a person can adopt: 1 for who can from the first one on;
 *     {@link #NEVER} for who cannot
 * @param periods number of observed periods
 * @param layers ties, a layer for each kind, such as strong and weak
 * @param traits covariates that do not change
 */
public record Diffusion(
    List<String> ids,
    int[] group,
    List<String> groups,
    int[] adopted,
    int[] left,
    int[] since,
    int periods,
    List<Ties> layers,
    List<Trait> traits) {
  /** The period of who did not adopt, or did not leave, within the observed periods. */
  public static final int NEVER = Integer.MAX_VALUE;

  /**
   * A covariate of people.
   *
   * @param values one for each person; NaN where it is not known
   */
  public record Trait(String name, double[] values) {}

  /** Copies the lists, not the arrays. */
  public Diffusion {
    ids = List.copyOf(ids);
    groups = List.copyOf(groups);
    layers = List.copyOf(layers);
    traits = List.copyOf(traits);
  }

  /** A data set in which everybody can adopt from the first period on. */
  public Diffusion(
      List<String> ids,
      int[] group,
      List<String> groups,
      int[] adopted,
      int[] left,
      int periods,
      List<Ties> layers,
      List<Trait> traits) {
    this(ids, group, groups, adopted, left, filled(ids.size(), 1), periods, layers, traits);
  }

  private static int[] filled(int people, int value) {
    int[] filled = new int[people];
    Arrays.fill(filled, value);
    return filled;
  }

  /**
   * The data set of exits, in which to adopt is to leave: an adopter whose last period as one is l
   * leaves in l + 1, from the period after its adoption on, and for good. Exposure is so the share
   * of alters who have left, of all whom one names. Who never adopted cannot leave; who still was
   * an adopter in the last period had not left by the end.
   */
  public Diffusion exits() {
    int[] exits = new int[adopted.length];
    int[] from = new int[adopted.length];
    for (int i = 0; i < exits.length; i++) {
      exits[i] = left[i] < periods ? left[i] + 1 : NEVER;
      from[i] = adopted[i] < periods ? adopted[i] + 1 : NEVER;
    }
    int[] never = filled(adopted.length, NEVER);
    return new Diffusion(ids, group, groups, exits, never, from, periods, layers, traits);
  }

  /** The same people and times with other ties. */
  public Diffusion with(List<Ties> others) {
    return with(others, traits);
  }

  /** The same people and times with other ties and covariates. */
  public Diffusion with(List<Ties> others, List<Trait> known) {
    return new Diffusion(ids, group, groups, adopted, left, since, periods, others, known);
  }

  /** The same people and times in other groups. */
  public Diffusion inGroups(int[] others, List<String> names) {
    return new Diffusion(ids, others, names, adopted, left, since, periods, layers, traits);
  }

  /** True if not everybody can adopt from the first period on. */
  boolean entersLate() {
    return Arrays.stream(since).anyMatch(period -> period > 1);
  }

  /** Number of people. */
  public int people() {
    return ids.size();
  }

  /** True if a person had adopted by the end of a period and not left before it. */
  public boolean isAdopter(int person, int period) {
    return adopted[person] <= period && left[person] >= period;
  }

  /** Adoption by the end of observation: 1, or 0. */
  public double[] outcome() {
    return Arrays.stream(adopted).mapToDouble(period -> period == NEVER ? 0 : 1).toArray();
  }

  /** Number of people who adopted within the observed periods. */
  public int adopters() {
    int count = 0;
    for (int period : adopted) {
      count += period >= 1 && period <= periods ? 1 : 0;
    }
    return count;
  }

  /**
   * The data set in which who could but had not adopted by the end does so in one more period, the
   * last. So classic analyses keep the right-censored in: Valente's data sets name that period.
   */
  public Diffusion closed() {
    int[] times = adopted.clone();
    for (int i = 0; i < times.length; i++) {
      times[i] = times[i] == NEVER && since[i] <= periods ? periods + 1 : times[i];
    }
    return new Diffusion(ids, group, groups, times, left, since, periods + 1, layers, traits);
  }
}
