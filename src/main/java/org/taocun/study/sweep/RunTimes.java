package org.taocun.study.sweep;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.taocun.analysis.Interval;
import org.taocun.experiment.SweepRun;
import org.taocun.experiment.SweepSink;
import org.taocun.experiment.design.RunOrder.Task;

/**
 * The time that runs take, and so the time of those that are left: at points with finished runs
 * that of these, at others the mean of all. Runs with which the program warms up count only as long
 * as there are no others.
 */
final class RunTimes implements SweepSink {
  private static final int FEWEST_FOR_INTERVAL = 4;
  private static final double TWO_SIDED = 0.975;

  private final SweepSink sink;
  private final int cold;
  private final int[] left;
  private final int[] made;
  private final double[] seconds;
  private final SummaryStatistics warm = new SummaryStatistics();
  private final SummaryStatistics warming = new SummaryStatistics();

  /**
   * No times so far.
   *
   * @param sink keeps the runs
   * @param missing runs that are to be made
   * @param points number of points
   * @param cold number of runs with which the program warms up
   */
  RunTimes(SweepSink sink, List<Task> missing, int points, int cold) {
    this.sink = sink;
    this.cold = cold;
    left = new int[points];
    made = new int[points];
    seconds = new double[points];
    missing.forEach(task -> left[task.point()]++);
  }

  @Override
  public boolean has(int point, int replication) {
    return sink.has(point, replication);
  }

  @Override
  public void accept(SweepRun run) {
    sink.accept(run);
    add(run.point(), run.seconds());
  }

  private synchronized void add(int point, double took) {
    left[point]--;
    if (warming.getN() < cold) {
      warming.addValue(took);
      return;
    }
    warm.addValue(took);
    made[point]++;
    seconds[point] += took;
  }

  private SummaryStatistics counted() {
    return warm.getN() > 0 ? warm : warming;
  }

  /** The number of runs that count. */
  synchronized int runs() {
    return (int) counted().getN();
  }

  /** The mean time of a run in seconds; NaN without any. */
  synchronized double each() {
    return counted().getMean();
  }

  /** The time of all runs that are left, one after another, in seconds; NaN if none was made. */
  synchronized double left() {
    double sum = 0;
    for (int point = 0; point < left.length; point++) {
      if (left[point] > 0) {
        sum += left[point] * (made[point] > 0 ? seconds[point] / made[point] : each());
      }
    }
    return sum;
  }

  /**
   * The interval of 95 % in which the time of all runs that are left lies, by how much runs differ;
   * without width if fewer than {@value #FEWEST_FOR_INTERVAL} runs count.
   */
  synchronized Interval leftBetween() {
    double middle = left();
    double n = (double) counted().getN();
    if (n < FEWEST_FOR_INTERVAL) {
      return new Interval(middle, middle);
    }
    double error = counted().getStandardDeviation() / Math.sqrt(n) / each();
    double half = middle * error * new TDistribution(n - 1).inverseCumulativeProbability(TWO_SIDED);
    return new Interval(Math.max(0, middle - half), middle + half);
  }
}
