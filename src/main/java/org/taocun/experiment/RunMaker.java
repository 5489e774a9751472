package org.taocun.experiment;

import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/** A maker of single runs. */
@FunctionalInterface
public interface RunMaker {
  /**
   * Makes a run.
   *
   * @param replication its number, from 0
   * @param asked what the record must hold beside the usual
   */
  RunRecord run(Scenario scenario, int replication, OnRequest asked);
}
