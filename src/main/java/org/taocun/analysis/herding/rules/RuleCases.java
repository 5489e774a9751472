package org.taocun.analysis.herding.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.IntList;

/**
 * Cases of a panel: each person in each period, from the second on, before which it had not
 * adopted. Cases that saw the same under the same baseline share a cell, so that a likelihood is a
 * sum over cells. Cost O(person-periods · layers + alters · periods).
 */
final class RuleCases {
  /** What a person saw; of lists, so that equal ones are equal. */
  private record Sight(List<Double> shares, List<Double> numbers, int path, double market) {}

  private final Diffusion data;
  private final boolean ofPeriods;
  private final boolean byPath;
  private final Paths paths = new Paths();
  private final List<Map<Sight, Integer>> places = new ArrayList<>();
  private final List<Sight> sights = new ArrayList<>();
  private final IntList baselines = new IntList();
  private final IntList cells = new IntList();
  private final IntList people = new IntList();
  private final IntList periods = new IntList();
  private final BitSet events = new BitSet();
  private final double[] market;
  private final double[][] shares;
  private final double[][] numbers;

  /**
   * The cases of a data set.
   *
   * @param ofPeriods true for a baseline of each period, false for one of all
   * @param byPath true if cells tell apart all that was seen in earlier periods, too
   */
  RuleCases(Diffusion data, boolean ofPeriods, boolean byPath) {
    this.data = data;
    this.byPath = byPath;
    this.ofPeriods = ofPeriods;
    for (int t = 0; t <= data.periods(); t++) {
      places.add(new HashMap<>());
    }
    market =
        IntStream.rangeClosed(0, data.periods())
            .mapToDouble(
                t ->
                    (double) IntStream.range(0, data.people()).filter(i -> adopter(i, t)).count()
                        / data.people())
            .toArray();
    for (int i = 0; i < data.people(); i++) {
      follow(i);
    }
    shares = sights.stream().map(sight -> array(sight.shares)).toArray(double[][]::new);
    numbers = sights.stream().map(sight -> array(sight.numbers)).toArray(double[][]::new);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  private boolean adopter(int person, int period) {
    return data.isAdopter(person, period);
  }

  private void follow(int person) {
    int last = Math.min(data.adopted()[person], data.periods());
    int path = Paths.ROOT;
    for (int t = 1; t <= last; t++) {
      path = byPath ? paths.after(path, pooled(person, t - 1)) : path;
      if (t >= Math.max(2, data.since()[person])) {
        add(person, t, sight(person, t - 1, path));
      }
    }
  }

  /** The share of adopters among the alters of all layers together. */
  double pooled(int person, int period) {
    int named = 0;
    int adopters = 0;
    for (Ties ties : data.layers()) {
      named += ties.degree(person);
      adopters += adopters(ties, person, period);
    }
    return named == 0 ? 0 : (double) adopters / named;
  }

  private int adopters(Ties ties, int person, int period) {
    int some = 0;
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      some += adopter(ties.to()[k], period) ? 1 : 0;
    }
    return some;
  }

  private void add(int person, int period, Sight sight) {
    int baseline = ofPeriods ? period : 0;
    int cell = places.get(baseline).computeIfAbsent(sight, s -> sights.size());
    if (cell == sights.size()) {
      sights.add(sight);
      baselines.add(baseline);
    }
    events.set(cells.size(), data.adopted()[person] == period);
    cells.add(cell);
    people.add(person);
    periods.add(period);
  }

  private Sight sight(int person, int period, int path) {
    List<Double> share = new ArrayList<>();
    List<Double> number = new ArrayList<>();
    for (Ties ties : byPath ? List.<Ties>of() : data.layers()) {
      int some = adopters(ties, person, period);
      int all = ties.degree(person);
      share.add(all == 0 ? 0 : (double) some / all);
      number.add((double) some);
    }
    return new Sight(share, number, path, ofPeriods || byPath ? 0 : market[period]);
  }

  /** Number of cases. */
  int count() {
    return cells.size();
  }

  /** Number of cells. */
  int cells() {
    return sights.size();
  }

  /** Number of baselines, in use or not. */
  int baselines() {
    return ofPeriods ? data.periods() + 1 : 1;
  }

  /** The baseline of a cell. */
  int baseline(int cell) {
    return baselines.get(cell);
  }

  int cell(int k) {
    return cells.get(k);
  }

  int person(int k) {
    return people.get(k);
  }

  int period(int k) {
    return periods.get(k);
  }

  boolean event(int k) {
    return events.get(k);
  }

  List<String> layers() {
    return data.layers().stream().map(Ties::name).toList();
  }

  /** The shares of adopters among alters, layer by layer. */
  double[] shares(int cell) {
    return shares[cell];
  }

  /** The numbers of adopters among alters, layer by layer. */
  double[] numbers(int cell) {
    return numbers[cell];
  }

  /** What people saw from the first period on, over all layers. */
  Paths paths() {
    return paths.ending(sights.stream().mapToInt(Sight::path).toArray());
  }

  /** The share of all people who were adopters at the end of the period before. */
  double market(int cell) {
    return sights.get(cell).market;
  }

  /** How many adopted, [0], and did not, [1], cell by cell, among the people who are taken. */
  double[][] tally(boolean[] taken) {
    return tally(k -> taken[person(k)]);
  }

  /** The same among the cases that are taken. */
  double[][] tally(IntPredicate taken) {
    double[][] tally = new double[2][cells()];
    for (int k = 0; k < count(); k++) {
      if (taken.test(k)) {
        tally[event(k) ? 0 : 1][cell(k)]++;
      }
    }
    return tally;
  }

  /** The tally of all people. */
  double[][] tally() {
    return tally(k -> true);
  }
}
