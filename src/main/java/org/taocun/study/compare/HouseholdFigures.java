package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.taocun.analysis.EarningFifths;
import org.taocun.trace.HouseholdStates;
import org.taocun.trace.RunRecord;
import org.taocun.trace.VillageState;

/**
 * The effect of a treatment on households, each compared with itself in the baseline under the same
 * luck. Fates: households that sell always, never, only with the treatment ({@code because}) or
 * only without it ({@code despite}). Groups: all households, fifths of earning power outside
 * e-commerce, bands of distance to the hub and categories; measures of a group: its size, sellers,
 * income, and shares whose income rises or falls by more than {@link #NOTICED}. Groups are formed
 * by traits that no treatment changes, not by outcomes.
 */
final class HouseholdFigures {
  /** The fates of households in both arms. */
  static final List<String> FATES = List.of("always", "never", "because", "despite");

  /** The measures of a group. */
  static final List<String> MEASURES =
      List.of("households", "sellers", "incomeYuan", "gained", "lost");

  /**
   * The share of its income without the treatment beyond which a household gains or loses: about 25
   * yuan a month, which it may notice. Prices and competitors move nearly every income by some fen.
   */
  static final double NOTICED = 0.01;

  private static final int BANDS = 4;

  private final List<HouseholdGroup> groups = new ArrayList<>();
  private final double[] hubKm;
  private final List<String> categories;
  private final List<String> villages;

  /**
   * The figures of scenarios with the same places.
   *
   * @param sample a run of the same places, however short
   * @param mapped the largest number of villages whose figures are read, too
   */
  HouseholdFigures(RunRecord sample, int mapped) {
    List<VillageState> all = sample.villages();
    hubKm = bounds(all.stream().mapToDouble(VillageState::hubKm).sorted().toArray());
    categories = all.stream().map(VillageState::category).distinct().sorted().toList();
    villages = all.size() <= mapped ? all.stream().map(VillageState::id).toList() : List.of();
    groups.add(HouseholdGroup.ALL);
    for (int fifth = 1; fifth <= EarningFifths.COUNT; fifth++) {
      groups.add(new HouseholdGroup("incomeFifth", Integer.toString(fifth)));
    }
    for (int band = 0; band + 1 < hubKm.length; band++) {
      groups.add(new HouseholdGroup("hubKm", km(hubKm[band]) + "-" + km(hubKm[band + 1])));
    }
    if (categories.size() > 1) {
      categories.forEach(category -> groups.add(new HouseholdGroup("category", category)));
    }
  }

  /**
   * The ends of up to four bands with about equal numbers of villages; none for equal distances.
   */
  private static double[] bounds(double[] sorted) {
    double[] ends =
        IntStream.rangeClosed(0, BANDS)
            .mapToDouble(k -> sorted[(int) ((long) k * (sorted.length - 1) / BANDS)])
            .distinct()
            .toArray();
    return ends.length < 2 ? new double[0] : ends;
  }

  private static String km(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The groups, all households first. */
  List<HouseholdGroup> groups() {
    return List.copyOf(groups);
  }

  /** The villages that are measured. */
  List<String> villages() {
    return villages;
  }

  /** The name of a village's mean income. */
  static String village(String id) {
    return "incomeYuan[village:" + id + "]";
  }

  /** The names of the figures. */
  List<String> names() {
    List<String> names = new ArrayList<>(FATES);
    for (HouseholdGroup group : groups) {
      MEASURES.forEach(measure -> names.add(group.name(measure)));
    }
    villages.forEach(id -> names.add(village(id)));
    return names;
  }

  /** The baseline's households, and the group of each. */
  static final class Baseline {
    private final HouseholdStates states;
    private final byte[] fifth;
    private final List<String> villages;

    /** The households at the end of a run of the baseline. */
    Baseline(RunRecord run, HouseholdStates states) {
      this.states = states;
      fifth = EarningFifths.of(states.earning());
      villages = run.villages().stream().map(VillageState::id).toList();
    }
  }

  /**
   * The figures, in the order of {@link #names}. NaN if the treatment has other households or
   * villages than the baseline. Cost O(households).
   */
  List<Double> values(Baseline without, RunRecord run, HouseholdStates with) {
    List<String> ids = run.villages().stream().map(VillageState::id).toList();
    if (!ids.equals(without.villages) || !Arrays.equals(without.states.village(), with.village())) {
      return names().stream().map(name -> Double.NaN).toList();
    }
    Sums sums = new Sums(run.villages());
    for (int i = 0; i < with.count(); i++) {
      sums.add(without, with, i);
    }
    return sums.values(ids);
  }

  /** 1 or −1 of an income that rises or falls by more than is noticed, 0 of another. */
  private static int noticed(double withoutYuan, double withYuan) {
    double gain = withYuan - withoutYuan;
    return Math.abs(gain) > NOTICED * Math.abs(withoutYuan) ? (gain > 0 ? 1 : -1) : 0;
  }

  private final class Sums {
    private final long[] fates = new long[FATES.size()];
    private final long[][] counts = new long[groups.size()][MEASURES.size()];
    private final double[] income = new double[groups.size()];
    private final double[] villageIncome;
    private final int[] villageSize;
    private final int[][] groupsOf;

    Sums(List<VillageState> states) {
      villageIncome = new double[states.size()];
      villageSize = new int[states.size()];
      groupsOf = new int[states.size()][];
      for (int v = 0; v < groupsOf.length; v++) {
        groupsOf[v] = groupsOf(states.get(v));
      }
    }

    private int[] groupsOf(VillageState village) {
      IntStream.Builder of = IntStream.builder().add(0);
      for (int band = 0; band + 1 < hubKm.length; band++) {
        boolean last = band + 2 == hubKm.length;
        boolean first = band == 0;
        if ((first || village.hubKm() >= hubKm[band])
            && (last || village.hubKm() < hubKm[band + 1])) {
          of.add(1 + EarningFifths.COUNT + band);
        }
      }
      int category = groups.indexOf(new HouseholdGroup("category", village.category()));
      if (category >= 0) {
        of.add(category);
      }
      return of.build().toArray();
    }

    void add(Baseline without, HouseholdStates with, int i) {
      boolean before = without.states.sells()[i];
      boolean after = with.sells()[i];
      fates[before ? (after ? 0 : 3) : after ? 2 : 1]++;
      int change = noticed(without.states.incomeYuan()[i], with.incomeYuan()[i]);
      int v = with.village()[i];
      villageIncome[v] += with.incomeYuan()[i];
      villageSize[v]++;
      for (int group : groupsOf[v]) {
        count(group, after, with.incomeYuan()[i], change);
      }
      if (without.fifth[i] >= 0) {
        count(1 + without.fifth[i], after, with.incomeYuan()[i], change);
      }
    }

    private void count(int group, boolean sells, double yuan, int change) {
      counts[group][0]++;
      counts[group][1] += sells ? 1 : 0;
      income[group] += yuan;
      counts[group][3] += change > 0 ? 1 : 0;
      counts[group][4] += change < 0 ? 1 : 0;
    }

    List<Double> values(List<String> ids) {
      List<Double> values = new ArrayList<>();
      for (long fate : fates) {
        values.add((double) fate);
      }
      for (int g = 0; g < counts.length; g++) {
        long n = counts[g][0];
        for (int m = 0; m < MEASURES.size(); m++) {
          double value = m == 2 ? income[g] / n : counts[g][m];
          values.add(n == 0 ? Double.NaN : value);
        }
      }
      for (String id : villages) {
        int v = ids.indexOf(id);
        values.add(v < 0 ? Double.NaN : villageIncome[v] / villageSize[v]);
      }
      return values;
    }
  }
}
