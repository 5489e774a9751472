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
   * @param keepNetwork true if the record must hold the final network
   */
  RunRecord run(Scenario scenario, int replication, boolean keepNetwork);
}
