package org.taocun.study.sweep;

import org.taocun.experiment.ClusterProvider;
import org.taocun.experiment.PointMaker;
import org.taocun.scenario.Scenario;

/** The points of a sweep as an engine needs them: what is run, here or on other machines. */
public interface SweepPoints extends PointMaker {
  /** The scenario of a point. */
  Scenario scenario(int point);

  /** A point's scenario in the form that is sent to other machines. */
  ClusterProvider.Shipment shipment(int point);
}
