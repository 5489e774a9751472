package org.taocun.view;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.model.Watch;
import org.taocun.trace.SeriesTable;

/**
 * The picture of a month: the status of every household, the sellers and stage of every village,
 * and the month's figures. Immutable: columns, copied once when the picture is taken.
 */
public final class Frame {
  private static final List<String> STATUSES = Watch.statusWords();

  private final int month;
  private final YearMonth start;
  private final byte[] statuses;
  private final boolean[] leaders;
  private final int[] counts = new int[STATUSES.size()];
  private final int[] sellers;
  private final boolean[] taobao;
  private final boolean[] clustered;
  private final String[] stages;
  private final int[] weakTies;
  private final List<SeriesTable.Variable> variables;
  private final double[] figures;

  private Frame(Watch watch) {
    month = watch.month();
    start = watch.scenario().start();
    statuses = watch.statuses();
    leaders = watch.leaders();
    for (byte status : statuses) {
      counts[status]++;
    }
    int villages = watch.territory().villages().size();
    sellers = IntStream.range(0, villages).map(watch::sellers).toArray();
    taobao = new boolean[villages];
    clustered = new boolean[villages];
    stages = new String[villages];
    for (int v = 0; v < villages; v++) {
      taobao[v] = watch.taobaoVillage(v);
      clustered[v] = watch.inCluster(v);
      stages[v] = watch.stage(v);
    }
    weakTies = MapLayout.detailed(watch) ? watch.weakTies() : new int[0];
    variables = watch.variables();
    figures = watch.series(month);
  }

  /** Takes the picture of the month that a run has reached. Cost O(households). */
  public static Frame of(Watch watch) {
    return new Frame(watch);
  }

  /** The month, 0 before the first. */
  public int month() {
    return month;
  }

  /** The date of the month; the date of the first month for month 0. */
  public YearMonth date() {
    return start.plusMonths(Math.max(0, month - 1));
  }

  /** The end of the month in years, such as 2006.5 for June. */
  public double years() {
    return years(start, month);
  }

  static double years(YearMonth start, int month) {
    return start.getYear() + (start.getMonthValue() - 1 + month) / 12.0;
  }

  /** Number of households. */
  public int households() {
    return statuses.length;
  }

  /** The words for households' statuses. */
  public static List<String> statuses() {
    return STATUSES;
  }

  /** The status of a household, one of {@link #statuses}. */
  public String status(int household) {
    return STATUSES.get(statuses[household]);
  }

  /** True if the household is a leader. */
  public boolean leader(int household) {
    return leaders[household];
  }

  /** The number of households of a status. */
  public int count(String status) {
    return counts[STATUSES.indexOf(status)];
  }

  /** Number of villages. */
  public int villages() {
    return sellers.length;
  }

  /** The number of households of a village that sell. */
  public int sellers(int village) {
    return sellers[village];
  }

  /** True if the village is a Taobao village. */
  public boolean taobaoVillage(int village) {
    return taobao[village];
  }

  /** True if the village lies in a cluster of adjacent Taobao villages. */
  public boolean inCluster(int village) {
    return clustered[village];
  }

  /** The stage of a village: none, individual, network or cluster. */
  public String stage(int village) {
    return stages[village];
  }

  /** The number of weak ties to show; 0 if single households are not shown. */
  public int weakTies() {
    return weakTies.length / 2;
  }

  /** The household at an end of a weak tie, 0 or 1. */
  public int weakTie(int tie, int end) {
    return weakTies[2 * tie + end];
  }

  /** The names of the figures, in their order. */
  public List<SeriesTable.Variable> variables() {
    return variables;
  }

  /** A figure by its place in {@link #variables}. */
  public double figure(int variable) {
    return figures[variable];
  }

  /** A figure by its name. */
  public double figure(String variable) {
    for (int k = 0; k < figures.length; k++) {
      if (variables.get(k).name().equals(variable)) {
        return figures[k];
      }
    }
    throw new IllegalArgumentException("no variable '" + variable + "'");
  }
}
