package org.taocun.experiment;

import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/** A maker of the runs of a sweep's points. */
@FunctionalInterface
public interface PointMaker {
  /**
   * Makes a run.
   *
   * @param point its number, from 0
   * @param scenario the point's scenario
   * @param replication its number, from 0
   */
  RunRecord run(int point, Scenario scenario, int replication);
}
