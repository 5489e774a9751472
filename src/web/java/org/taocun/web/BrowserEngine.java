package org.taocun.web;

import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.model.FilelessData;
import org.taocun.model.Replication;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.Fingerprint;
import org.taocun.trace.PanelSink;
import org.teavm.jso.JSExport;

/** The engine as a page calls it. */
public final class BrowserEngine {
  private BrowserEngine() {}

  /** Nothing runs before it is called. */
  public static void main(String[] arguments) {}

  /**
   * The fingerprint of a replication of a scenario.
   *
   * @param yaml the scenario's text
   * @param sets options path=value, a line each
   * @return JSON: the fingerprint, or the problems
   */
  @JSExport
  public static String fingerprint(String yaml, String sets, int replication) {
    try {
      Scenario scenario = read(yaml, sets).scenario();
      Replication run =
          new Replication(scenario, FilelessData.of(scenario), replication, PanelSink.NONE);
      boolean more = true;
      while (more) {
        more = run.step();
      }
      return new Json().put("fingerprint", Fingerprint.of(run.record(false))).toString();
    } catch (ScenarioException e) {
      return new Json().put("problems", e.problems()).toString();
    } catch (RuntimeException e) {
      e.printStackTrace();
      return new Json().put("failed", e.toString()).toString();
    }
  }

  /** Brings a scenario along that others can extend. */
  @JSExport
  public static void bring(String name, String yaml) {
    PageFiles.put(name, yaml);
  }

  private static ScenarioReader.Result read(String yaml, String sets) {
    List<String> options = sets.isEmpty() ? List.of() : List.of(sets.split("\n"));
    return ScenarioReader.read("page.yaml", yaml, PageFiles.FOLDER, options);
  }
}
