package org.taocun.study;

import java.nio.file.Path;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.trace.RunRecord;

/** A short run with the columns and places of a scenario's runs. */
public final class SampleRun {
  /** Settings of a run of one month, from which nothing is expected. */
  private static final List<String> FIRST_MONTH = List.of("months=1", "expect=[]");

  private static final List<String> TINY =
      List.of(
          "months=1",
          "expect=[]",
          "geography.householdsPerVillage=1",
          "entry.initial.count=0",
          "entry.initial.list=[]");

  private SampleRun() {}

  /**
   * A month of a scenario's places with one household each, which has the columns and scopes of a
   * full run. The scenario's own first month if its lists do not allow that.
   */
  public static RunRecord of(Scenario scenario, int replication) {
    try {
      return run(scenario, TINY, replication);
    } catch (ScenarioException e) {
      return run(scenario, FIRST_MONTH, replication);
    }
  }

  private static RunRecord run(Scenario scenario, List<String> sets, int replication) {
    String text = ScenarioWriter.text(scenario, file -> file);
    Scenario small = ScenarioReader.read("sample", text, Path.of(""), sets).scenario();
    return new Simulation(small, replication).run();
  }
}
