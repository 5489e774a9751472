package org.taocun.experiment;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Machines elsewhere that make the runs of a sweep. Not every program is built with one; there it
 * is looked up by its class's name.
 */
public interface ClusterProvider {
  /**
   * A point's scenario as it is sent.
   *
   * @param scenario the resolved scenario as text
   * @param files each input file's name in that text, and where it is
   */
  record Shipment(String scenario, Map<String, Path> files) {}

  /**
   * What is wanted of it.
   *
   * @param master where it is, in its own terms; "" where the surroundings say
   * @param name the sweep's name
   * @param kept what is wanted back of a run
   * @param shipments by the point's number; called from several threads
   * @param clock for the seconds of a run
   * @param notes hears what the user should know, in complete lines
   */
  record Order(
      String master,
      String name,
      SweepPlan.Kept kept,
      IntFunction<Shipment> shipments,
      RunClock clock,
      Consumer<String> notes) {}

  /**
   * Refuses a place where nothing can run, as far as a quick look tells.
   *
   * @throws org.taocun.base.ScenarioException saying why, and what to do
   */
  void check(String master);

  /**
   * Connects; takes some seconds.
   *
   * @throws org.taocun.base.ScenarioException when that fails
   */
  SweepEngine connect(Order order);
}
