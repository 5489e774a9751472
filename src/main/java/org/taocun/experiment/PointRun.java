package org.taocun.experiment;

import java.io.Serializable;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/**
 * Figures that a sweep makes of a point's scenario: those of its run, or worked out from it. It is
 * a pure function that can be sent to other machines.
 */
@FunctionalInterface
public interface PointRun extends Serializable {
  /** The run itself. */
  PointRun PLAIN =
      (scenario, data, replication) ->
          new Simulation(scenario, data, replication, PanelSink.NONE, false).run();

  /**
   * The record that the sweep keeps.
   *
   * @param data the content of the scenario's input files
   * @param replication its number, from 0
   */
  RunRecord run(Scenario scenario, InputData data, int replication);
}
