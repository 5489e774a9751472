package org.taocun.experiment;

import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/** A maker of single runs. */
@FunctionalInterface
public interface RunMaker {
  /**
   * Runs it.
   *
   * @param replication its number, from 0
   * @param keepNetwork whether the record must hold the final network
   */
  RunRecord run(Scenario scenario, int replication, boolean keepNetwork);
}
