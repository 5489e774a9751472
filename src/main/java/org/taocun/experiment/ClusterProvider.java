package org.taocun.experiment;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * A provider of other machines for the runs of a sweep. Only some programs are built with one; they
 * find it by the name of its class.
 */
public interface ClusterProvider {
  /**
   * A point's scenario in the form that is sent.
   *
   * @param scenario the resolved scenario as text
   * @param files the place of each input file by its name in that text
   * @param run what is made of it
   */
  record Shipment(String scenario, Map<String, Path> files, PointRun run) {}

  /**
   * An order to make runs.
   *
   * @param master the place of the cluster in its own notation; "" if the environment names it
   * @param name the sweep's name
   * @param kept the wanted records of a run
   * @param shipments by the point's number; called from several threads
   * @param clock for the seconds of a run
   * @param notes receives messages for the user, in complete lines
   */
  record Order(
      String master,
      String name,
      SweepPlan.Kept kept,
      IntFunction<Shipment> shipments,
      RunClock clock,
      Consumer<String> notes) {}

  /**
   * Refuses a place where no run is possible, as far as a quick look shows.
   *
   * @throws org.taocun.base.ScenarioException with the reason and a remedy
   */
  void check(String master);

  /**
   * Connects to the cluster; takes some seconds.
   *
   * @throws org.taocun.base.ScenarioException if that fails
   */
  SweepEngine connect(Order order);
}
