package org.taocun.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.taocun.adoption.AdoptionFile;
import org.taocun.adoption.AdoptionTable;
import org.taocun.adoption.AdoptionWindow;
import org.taocun.base.Nearest;
import org.taocun.base.Numbers;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.output.observed.ObservedPeriod;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Scenario;

/**
 * The observed points that a scenario names: of its place in the shipped table, of its own file,
 * and the households that had begun to sell, counted from their months of adoption.
 */
final class OwnPoints {
  /** The variables that figures show. */
  static final Set<String> DRAWN =
      Set.of(
          "clusters",
          "everSold",
          "herdingShare",
          "incomeYuan",
          "largeClusters",
          "margin",
          "meanProfitYuan",
          "outsideIncomeYuan",
          "priceYuan",
          "sellers",
          "shareOfVillagesInClusters",
          "strongShare",
          "superLargeClusters",
          "taobaoTowns",
          "taobaoVillages",
          "villagesIndividual",
          "villagesNetwork",
          "weakExposureShare",
          "weakShare");

  /** The variables that count households. */
  private static final Set<String> HOUSEHOLDS = Set.of("everSold", "sellers");

  private static final String VILLAGE = "village:";

  private final Scenario scenario;
  private final InputData data;
  private final Consumer<String> notes;
  private final ObservedPeriod period;

  /**
   * The points of a scenario.
   *
   * @param notes hears of points outside the run, of years, and of what is censored
   */
  OwnPoints(Scenario scenario, InputData data, Consumer<String> notes) {
    this.scenario = scenario;
    this.data = data;
    this.notes = notes;
    period = new ObservedPeriod(scenario.start(), scenario.months());
  }

  /** Readers of the points and adoption data of a scenario, whatever its villages are. */
  static List<Runnable> readers(Scenario scenario) {
    Scenario.Observed observed = scenario.observed();
    List<Runnable> readers = new ArrayList<>();
    readers.add(() -> ObservedPoints.ofPlace(observed.place()));
    if (!observed.file().isBlank()) {
      readers.add(() -> ObservedPoints.read(Path.of(observed.file()), observed.columns(), DRAWN));
    }
    if (observed.adoption().given()) {
      readers.add(() -> AdoptionFile.read(observed.adoption(), scenario.start(), note -> {}));
    }
    return readers;
  }

  /**
   * All points.
   *
   * @throws ScenarioException with what is wrong in the files
   */
  List<ObservedPoint> all() {
    Scenario.Observed observed = scenario.observed();
    List<ObservedPoint> points = new ArrayList<>(ObservedPoints.ofPlace(observed.place()));
    if (!points.isEmpty() && !period.reaches(points)) {
      period.told("observed.place", points).forEach(notes);
    }
    if (!observed.file().isBlank()) {
      List<ObservedPoint> own =
          ObservedPoints.read(Path.of(observed.file()), observed.columns(), DRAWN);
      tell(observed.file(), own);
      points.addAll(own);
    }
    if (observed.adoption().given()) {
      points.addAll(adopted());
    }
    return points;
  }

  /**
   * Tells what is to be said of points: years, those that the run does not reach, those of unknown
   * villages, and more households than there are.
   *
   * @param file they come from
   */
  void tell(String file, List<ObservedPoint> points) {
    period.told(file, points).forEach(notes);
    tellUnknown(file, points);
    tellTooMany(file, points);
  }

  private void tellUnknown(String file, List<ObservedPoint> points) {
    Map<String, Integer> villages = Simulation.villages(scenario, data);
    points.stream()
        .map(ObservedPoint::scope)
        .filter(scope -> scope.startsWith(VILLAGE))
        .map(scope -> scope.substring(VILLAGE.length()))
        .filter(village -> !villages.containsKey(village))
        .distinct()
        .forEach(
            village ->
                notes.accept(
                    Say.of(
                        "{0}: no village '{1}' in the scenario{2}; its points are not drawn",
                        file, village, Nearest.question(village, villages.keySet()))));
  }

  /** Tells of points with more households that sell than there are households. */
  private void tellTooMany(String file, List<ObservedPoint> points) {
    Map<String, Integer> villages = Simulation.villages(scenario, data);
    int all = villages.values().stream().mapToInt(Integer::intValue).sum();
    for (ObservedPoint point : points) {
      boolean ofVillage = point.scope().startsWith(VILLAGE);
      int households =
          ofVillage
              ? villages.getOrDefault(point.scope().substring(VILLAGE.length()), Integer.MAX_VALUE)
              : all;
      boolean counted = HOUSEHOLDS.contains(point.variable());
      if (counted && (ofVillage || point.ofRun()) && point.value() > households) {
        notes.accept(
            Say.of(
                "{0}: {1}: {2} households are more than the {3} that the scenario has there",
                file, point.date(), Numbers.text(point.value()), households));
      }
    }
  }

  private List<ObservedPoint> adopted() {
    String file = scenario.observed().adoption().file();
    AdoptionTable table =
        AdoptionFile.read(scenario.observed().adoption(), scenario.start(), notes);
    Map<String, Integer> villages = Simulation.villages(scenario, data);
    if (scenario.geography().file().isBlank()) {
      long unknown = table.villages().stream().filter(v -> !villages.containsKey(v)).count();
      if (unknown > 0) {
        refuseTargetsOf(unknown, table.villages().size());
        notes.accept(
            Say.of(
                "{0}: the scenario's villages are made up (no geography.file), so the file's are"
                    + " taken together",
                file));
      }
    } else {
      table.refuseUnknown(villages::containsKey);
    }
    AdoptionWindow window = table.within(scenario.start(), scenario.months());
    window.notes(file).forEach(notes);
    if (window.observed() < 1) {
      throw new ScenarioException(
          Say.of(
              "{0}: nothing was observed in the months of the run, {1} to {2}; change start or"
                  + " months, or leave observed.adoption out",
              file,
              scenario.start(),
              scenario.start().plusMonths(Math.max(0, scenario.months() - 1L))));
    }
    List<ObservedPoint> points = counted(window, factor(window, villages, file), file);
    table.villages().stream()
        .filter(villages::containsKey)
        .forEach(village -> points.addAll(counted(window, village, villages, file)));
    return points;
  }

  /** Refuses targets for each village of the file where the scenario does not have them all. */
  private void refuseTargetsOf(long unknown, int all) {
    Calibration.Adopted asked = scenario.calibrate().adopted();
    if (asked.everyMonths() > 0 && asked.byVillage()) {
      throw new ScenarioException(
          Say.of(
              "calibrate.adopted.byVillage: needs geography.file: the scenario's villages are made"
                  + " up, and {0} of {1} {1|village|villages} in {2} are not among them",
              unknown, all, scenario.observed().adoption().file()));
    }
  }

  /** The number of simulated households for each household of the file. */
  private double factor(AdoptionWindow window, Map<String, Integer> villages, String file) {
    int simulated = villages.values().stream().mapToInt(Integer::intValue).sum();
    int known = window.households().size();
    if (simulated != known) {
      notes.accept(
          Say.of(
              "{0}: its {1} {1|household stands|households stand} for {2} simulated ones; points"
                  + " are multiplied by {3}",
              file, known, simulated, rounded((double) simulated / known)));
    }
    return (double) simulated / known;
  }

  private static String rounded(double factor) {
    return Numbers.text(Math.round(1000 * factor) / 1000.0);
  }

  private static List<ObservedPoint> counted(AdoptionWindow window, double factor, String file) {
    return counted(window, window::count, factor, file, "run");
  }

  private static List<ObservedPoint> counted(
      AdoptionWindow window, String village, Map<String, Integer> villages, String file) {
    int simulated = villages.getOrDefault(village, 0);
    double factor = (double) simulated / window.size(village);
    return counted(window, month -> window.count(village, month), factor, file, VILLAGE + village);
  }

  /** Households that had begun by the end of each month with another number, and of the last. */
  private static List<ObservedPoint> counted(
      AdoptionWindow window, IntUnaryOperator adopted, double factor, String file, String scope) {
    String label = String.valueOf(Path.of(file).getFileName());
    String source = factor == 1 ? label : label + " × " + rounded(factor);
    List<ObservedPoint> points = new ArrayList<>();
    int before = -1;
    for (int month = 1; month <= window.observed(); month++) {
      int count = adopted.applyAsInt(month);
      if (count != before || month == window.observed()) {
        String date = window.month(month).toString();
        points.add(new ObservedPoint(date, count * factor, "everSold", label, source, "", scope));
      }
      before = count;
    }
    return points;
  }
}
