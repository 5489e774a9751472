package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The person-periods of a hazard, person by person.
 *
 * @param cases events and covariates
 * @param group of each case; people without one share the group after the last
 * @param left number of people left out for a trait that is not known
 */
record HazardCases(Cases cases, int[] group, int left) {
  static HazardCases of(Diffusion data, HazardModel model) {
    return new Filling(data, model).fill();
  }

  /** The cases while they are written. */
  private static final class Filling {
    private final Diffusion data;
    private final HazardModel model;
    private final int firstPeriod;
    private final boolean[] known;
    private final int[][] inGroup;
    private final int[] groupSize;

    Filling(Diffusion data, HazardModel model) {
      this.data = data;
      this.model = model;
      firstPeriod = Arrays.stream(data.adopted()).anyMatch(time -> time < 1) ? 1 : 2;
      known = new boolean[data.people()];
      Arrays.fill(known, true);
      for (int i = 0; model.traits() && i < known.length; i++) {
        for (Diffusion.Trait trait : data.traits()) {
          known[i] &= !Double.isNaN(trait.values()[i]);
        }
      }
      int groups = data.groups().size() + 1;
      inGroup = new int[groups][data.periods() + 1];
      groupSize = new int[groups];
      countGroups();
    }

    private int group(int person) {
      int group = data.group()[person];
      return group < 0 ? data.groups().size() : group;
    }

    private void countGroups() {
      for (int i = 0; i < data.people(); i++) {
        int group = group(i);
        groupSize[group]++;
        int time = data.adopted()[i];
        int end = Math.min(data.left()[i], data.periods());
        for (int t = Math.max(0, time); time <= data.periods() && t <= end; t++) {
          inGroup[group][t]++;
        }
      }
    }

    private int first(int person) {
      return Math.max(firstPeriod, data.since()[person]);
    }

    private int last(int person) {
      return Math.min(data.adopted()[person], data.periods());
    }

    HazardCases fill() {
      int n = 0;
      int left = 0;
      for (int i = 0; i < data.people(); i++) {
        n = Math.addExact(n, known[i] ? (int) Math.max(0, last(i) + 1L - first(i)) : 0);
        left += known[i] ? 0 : 1;
      }
      String[] names = names();
      double[][] columns = new double[names.length][n];
      boolean[] event = new boolean[n];
      int[] period = new int[n];
      int[] group = new int[n];
      double[][] paths = new double[data.layers().size()][data.periods() + 1];
      int r = 0;
      for (int i = 0; i < data.people(); i++) {
        if (!known[i] || last(i) < first(i)) {
          continue;
        }
        follow(i, paths);
        for (int t = first(i); t <= last(i); t++) {
          event[r] = data.adopted()[i] == t;
          period[r] = t;
          group[r] = group(i);
          covariates(i, t, paths, columns, r++);
        }
      }
      return new HazardCases(cases(event, names, columns, period, group), group, left);
    }

    private String[] names() {
      List<String> names = new ArrayList<>();
      data.layers().forEach(layer -> names.add(layer.name()));
      if (model.prevalence()) {
        names.add("prevalence");
      }
      if (model.traits()) {
        data.traits().forEach(trait -> names.add(trait.name()));
      }
      return names.toArray(String[]::new);
    }

    private void follow(int person, double[][] paths) {
      for (int l = 0; l < paths.length; l++) {
        Ties ties = data.layers().get(l);
        Exposure.path(ties, data, data.adopted(), person, model.weighting(), paths[l]);
        double strength = Exposure.strength(ties, person, model.weighting());
        for (int t = 0; t < paths[l].length; t++) {
          paths[l][t] = strength == 0 ? 0 : paths[l][t] / strength;
        }
      }
    }

    private void covariates(int person, int t, double[][] paths, double[][] columns, int row) {
      int j = 0;
      for (double[] path : paths) {
        columns[j++][row] = path[t - 1];
      }
      if (model.prevalence()) {
        int others = groupSize[group(person)] - 1;
        columns[j++][row] = others == 0 ? 0 : (double) inGroup[group(person)][t - 1] / others;
      }
      for (int k = 0; model.traits() && k < data.traits().size(); k++) {
        columns[j++][row] = data.traits().get(k).values()[person];
      }
    }

    private Cases cases(
        boolean[] event, String[] names, double[][] columns, int[] period, int[] group) {
      int n = event.length;
      int periods = data.periods() + 1;
      int groups = groupSize.length;
      int[] none = new int[0];
      return switch (model.dummies()) {
        case NONE -> new Cases(event, names, columns, new int[n], 1, none, 0, n);
        case PERIODS -> new Cases(event, names, columns, period, periods, none, 0, n);
        case GROUPS -> new Cases(event, names, columns, group, groups, none, 0, n);
        case PERIODS_AND_GROUPS ->
            new Cases(event, names, columns, group, groups, period, periods, n);
        case GROUPS_BY_PERIODS -> {
          int[] cell = new int[n];
          for (int r = 0; r < n; r++) {
            cell[r] = group[r] * periods + period[r];
          }
          int cells = Math.multiplyExact(groups, periods);
          yield new Cases(event, names, columns, cell, cells, none, 0, n);
        }
      };
    }
  }
}
