package org.taocun.experiment;

import java.util.List;
import org.taocun.experiment.Formula.Part;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.PanelSink;

/**
 * Parts of a run that its record holds on request only.
 *
 * @param network the final network
 * @param truth the truth about herding, which takes a second run without copying
 */
public record OnRequest(boolean network, boolean truth) {
  /** None of them. */
  public static final OnRequest NOTHING = new OnRequest(false, false);

  /** All that formulas read. */
  public static OnRequest of(List<Formula> formulas) {
    return new OnRequest(reads(formulas, Part.NETWORK), reads(formulas, Part.TRUTH));
  }

  private static boolean reads(List<Formula> formulas, Part part) {
    return formulas.stream().anyMatch(formula -> formula.parts().contains(part));
  }

  /** A simulation whose record holds them. */
  public Simulation simulation(Scenario scenario, InputData data, int replication) {
    Simulation run = new Simulation(scenario, data, replication, PanelSink.NONE, network);
    return truth ? run.attributing(InfluenceSink.NONE) : run;
  }
}
