package org.taocun.view;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.model.Watch;
import org.taocun.trace.SeriesTable;

/**
 * The picture of a month: what every household is, what every village sells, and the month's
 * figures. Immutable: columns, copied once when the picture is taken, whatever becomes of the run.
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

  /** The month's date, that of the first month for month 0. */
  public YearMonth date() {
    return start.plusMonths(Math.max(0, month - 1));
  }

  /** The month's end in years, such as 2006.5 for June. */
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

  /** The words for what a household may be. */
  public static List<String> statuses() {
    return STATUSES;
  }

  /** What a household is, one of {@link #statuses}. */
  public String status(int household) {
    return STATUSES.get(statuses[household]);
  }

  /** Whether a household is a leader. */
  public boolean leader(int household) {
    return leaders[household];
  }

  /** How many households are this, one of {@link #statuses}. */
  public int count(String status) {
    return counts[STATUSES.indexOf(status)];
  }

  /** Number of villages. */
  public int villages() {
    return sellers.length;
  }

  /** Households of a village that sell. */
  public int sellers(int village) {
    return sellers[village];
  }

  /** Whether a village is a Taobao village. */
  public boolean taobaoVillage(int village) {
    return taobao[village];
  }

  /** Whether a village lies in a cluster of adjacent Taobao villages. */
  public boolean inCluster(int village) {
    return clustered[village];
  }

  /** A village's stage: none, individual, network or cluster. */
  public String stage(int village) {
    return stages[village];
  }

  /** How many weak ties there are to show: none where single households are not shown. */
  public int weakTies() {
    return weakTies.length / 2;
  }

  /** A household at one end of a weak tie, 0 or 1. */
  public int weakTie(int tie, int end) {
    return weakTies[2 * tie + end];
  }

  /** The figures of the month, in their order. */
  public List<SeriesTable.Variable> variables() {
    return variables;
  }

  /** A figure of the month by its place in {@link #variables}. */
  public double figure(int variable) {
    return figures[variable];
  }

  /** A figure of the month by its name. */
  public double figure(String variable) {
    for (int k = 0; k < figures.length; k++) {
      if (variables.get(k).name().equals(variable)) {
        return figures[k];
      }
    }
    throw new IllegalArgumentException("no variable '" + variable + "'");
  }
}
