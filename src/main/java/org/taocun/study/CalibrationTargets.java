package org.taocun.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taocun.adoption.AdoptionFile;
import org.taocun.adoption.AdoptionTable;
import org.taocun.adoption.AdoptionWindow;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Calibration.Target.Use;
import org.taocun.scenario.Scenario;

/**
 * The observed figures of a calibration: those that the scenario lists, those of its table, and
 * shares of households made from its months of adoption.
 *
 * @param targets in this order
 * @param places of each in messages
 */
public record CalibrationTargets(List<Target> targets, List<String> places) {
  public CalibrationTargets {
    targets = List.copyOf(targets);
    places = List.copyOf(places);
  }

  /** Listed targets. */
  public static CalibrationTargets listed(List<Target> targets) {
    List<String> places = new ArrayList<>();
    for (int t = 0; t < targets.size(); t++) {
      places.add("calibrate.targets[" + t + "]");
    }
    return new CalibrationTargets(targets, places);
  }

  /**
   * The targets of a scenario.
   *
   * @param notes hears how its data were read
   * @throws ScenarioException with what is wrong in its files
   */
  public static CalibrationTargets of(Scenario scenario, Consumer<String> notes) {
    CalibrationTargets listed = listed(scenario.calibrate().targets());
    List<Target> targets = new ArrayList<>(listed.targets());
    List<String> places = new ArrayList<>(listed.places());
    Calibration.Table table = scenario.calibrate().table();
    if (!table.file().isBlank()) {
      new TargetTable(table, targets, places).read();
    }
    if (scenario.calibrate().adopted().everyMonths() > 0) {
      adopted(scenario, notes, targets, places);
    }
    return new CalibrationTargets(targets, places);
  }

  private static void adopted(
      Scenario scenario, Consumer<String> notes, List<Target> targets, List<String> places) {
    Calibration.Adopted asked = scenario.calibrate().adopted();
    if (!scenario.observed().adoption().given()) {
      throw new ScenarioException(
          Say.of("calibrate.adopted.everyMonths: needs observed.adoption.file"));
    }
    AdoptionTable table =
        AdoptionFile.read(scenario.observed().adoption(), scenario.start(), notes);
    AdoptionWindow data = table.within(scenario.start(), scenario.months());
    int before = targets.size();
    for (int month = asked.everyMonths(); month <= data.observed(); month += asked.everyMonths()) {
      boolean heldOut = month > data.observed() - asked.heldOutMonths();
      targets.add(
          target(
              data, "run", data.count(month), data.months().size(), month, heldOut, asked, table));
      if (asked.byVillage()) {
        for (String village : table.villages()) {
          targets.add(
              target(
                  data,
                  "village:" + village,
                  data.count(village, month),
                  data.size(village),
                  month,
                  heldOut,
                  asked,
                  table));
        }
      }
    }
    if (targets.size() == before) {
      throw new ScenarioException(
          Say.of(
              "calibrate.adopted.everyMonths: households were observed until {0}, so there is no"
                  + " target; give fewer months",
              table.until()));
    }
    for (int t = before; t < targets.size(); t++) {
      places.add("calibrate.adopted (" + targets.get(t).label() + ")");
    }
  }

  private static Target target(
      AdoptionWindow data,
      String scope,
      int adopted,
      int of,
      int month,
      boolean heldOut,
      Calibration.Adopted asked,
      AdoptionTable table) {
    double share = (double) adopted / of;
    double sampling = Math.sqrt((share + 1.0 / of) * (1 - share + 1.0 / of) / of);
    String name = table.file().substring(table.file().replace('\\', '/').lastIndexOf('/') + 1);
    Message source = Message.of("{0}: {1} of {2} {2|household|households}", name, adopted, of);
    return new Target(
        "everSoldShare",
        scope,
        data.month(month),
        1,
        share,
        asked.sd() > 0 ? asked.sd() : sampling,
        1,
        false,
        heldOut ? Use.HELD_OUT : Use.FIT,
        source.inEnglish(),
        source.inChinese());
  }
}
