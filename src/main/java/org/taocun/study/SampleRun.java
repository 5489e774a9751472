package org.taocun.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.model.Simulation;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.trace.RunRecord;

/** A short run that shows what a scenario's runs hold. */
public final class SampleRun {
  private static final List<String> TINY =
      List.of(
          "months=1",
          "geography.householdsPerVillage=1",
          "entry.initial.count=0",
          "entry.initial.list=[]");

  private SampleRun() {}

  /**
   * A month of a scenario's places with one household each: it has the columns and scopes of a full
   * run. Where a scenario's own lists do not allow that, its first month.
   *
   * @param settings what is laid over the file
   */
  public static RunRecord of(Path file, List<Setting> settings, int replication) {
    List<Setting> tiny = new ArrayList<>(settings);
    TINY.forEach(set -> tiny.add(new Setting(set, set)));
    try {
      return new Simulation(ScenarioReader.readWith(file, tiny).scenario(), replication).run();
    } catch (ScenarioException e) {
      tiny.clear();
      tiny.addAll(settings);
      tiny.add(new Setting("months=1", "months=1"));
      return new Simulation(ScenarioReader.readWith(file, tiny).scenario(), replication).run();
    }
  }
}
