package org.taocun.study.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.taocun.base.Numbers;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.ClusterProvider;
import org.taocun.experiment.PointRun;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPoint;
import org.taocun.experiment.design.Design;
import org.taocun.experiment.design.PointTable;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.study.Fingerprint;
import org.taocun.study.RunInputs;
import org.taocun.trace.RunRecord;

/**
 * The scenarios of a sweep's points. The file is parsed once. The scenarios of the first {@value
 * #KEPT} points are kept; others are made when they are needed, so that memory does not grow with
 * the points. Points that read the same files share the read data.
 */
final class ScenarioPoints implements SweepPoints {
  private static final int PROBLEMS_SHOWN = 20;
  private static final int KEPT = 1000;

  /** The setting that makes hashes of points independent of the number of replications. */
  private static final Setting ONE = new Setting("", "replications=1");

  private final ScenarioReader.Opened opened;
  private final List<Setting> settings;
  private final Design design;
  private final List<SweepFactor> factors;
  private final Map<List<String>, InputData> data = new ConcurrentHashMap<>();
  private final List<Scenario> kept = new ArrayList<>();
  private List<SweepPoint> points = List.of();

  /**
   * The points of a design.
   *
   * @param settings the settings that all points share
   */
  ScenarioPoints(Path file, List<Setting> settings, Design design, List<SweepFactor> factors) {
    this.opened = ScenarioReader.open(file);
    this.settings = List.copyOf(settings);
    this.design = design;
    this.factors = List.copyOf(factors);
  }

  /**
   * Chooses the points, and reads and checks the scenario of each.
   *
   * @param scenario the scenario without the factors' changes
   * @throws ScenarioException with all problems, the same for several points only once
   */
  List<SweepPoint> checked(Scenario scenario, long designSeed) {
    checkFactors();
    List<List<String>> chosen = design.points(factors, base(scenario), designSeed);
    Fingerprint fingerprint = new Fingerprint();
    List<SweepPoint> checked = new ArrayList<>();
    Set<String> problems = new LinkedHashSet<>();
    for (int point = 0; point < chosen.size(); point++) {
      try {
        Scenario one = checked(settings(point, chosen.get(point)));
        checked.add(new SweepPoint(chosen.get(point), fingerprint.of(one)));
        if (point < KEPT) {
          kept.add(one);
        }
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    refuse(problems);
    points = List.copyOf(checked);
    return points;
  }

  /** Notes about factors without effect at all points, or at as many as were kept. */
  List<String> inVain() {
    List<String> notes = new ArrayList<>();
    for (SweepFactor factor : factors) {
      List<Optional<String>> idle =
          kept.stream().map(one -> ScenarioReader.idle(one, factor.path())).toList();
      if (!idle.isEmpty() && idle.stream().allMatch(Optional::isPresent)) {
        notes.add(Say.of("--vary {0}: note: {1}", factor.path(), idle.get(0).orElse("")));
      }
    }
    return notes;
  }

  private static void refuse(Set<String> problems) {
    List<String> shown = problems.stream().limit(PROBLEMS_SHOWN).toList();
    if (problems.size() > shown.size()) {
      List<String> cut = new ArrayList<>(shown);
      cut.add(
          Say.of(
              "... and {0} more {0|problem|problems} of other points",
              problems.size() - shown.size()));
      throw new ScenarioException(cut);
    }
    if (!shown.isEmpty()) {
      throw new ScenarioException(shown);
    }
  }

  /** Checks paths and ranges, so that a problem is told once and not for every point. */
  private void checkFactors() {
    Set<String> problems = new LinkedHashSet<>();
    for (SweepFactor factor : factors) {
      for (String value : toTry(factor)) {
        try {
          List<Setting> all = new ArrayList<>(settings);
          all.add(varied(factor.path(), value));
          opened.with(all);
        } catch (ScenarioException e) {
          problems.addAll(e.problems());
        }
      }
    }
    refuse(problems);
  }

  private static List<String> toTry(SweepFactor factor) {
    boolean unknown = Parameters.ofScenario().findAll(factor.path()).isEmpty();
    List<String> values =
        factor instanceof SweepFactor.Range range
            ? List.of(Numbers.text(range.low()), Numbers.text(range.high()))
            : ((SweepFactor.Levels) factor).levels();
    if (unknown) {
      return values.subList(0, 1);
    }
    return factor instanceof SweepFactor.Range ? values : List.of();
  }

  /** The factors' values in the scenario itself. */
  private List<String> base(Scenario scenario) {
    return factors.stream()
        .map(factor -> ScenarioWriter.value(scenario, factor.path()).orElse(""))
        .toList();
  }

  private List<Setting> settings(int point, List<String> values) {
    List<Setting> all = new ArrayList<>(settings);
    for (int i = 0; i < values.size(); i++) {
      String path = factors.get(i).path();
      all.add(
          design instanceof PointTable table
              ? new Setting(
                  "--design " + table.file() + ":" + table.lines().get(point),
                  path + "=" + values.get(i))
              : varied(path, values.get(i)));
    }
    all.add(ONE);
    return all;
  }

  private static Setting varied(String path, String value) {
    String shown = value.length() > 40 ? value.substring(0, 37) + "..." : value;
    return new Setting("--vary " + path + "=" + shown, path + "=" + value);
  }

  private Scenario checked(List<Setting> all) {
    ScenarioReader.Result read = opened.with(all);
    try {
      InputData found = Simulation.check(read.scenario());
      data.putIfAbsent(InputData.sources(read.scenario()), found);
    } catch (ScenarioException e) {
      throw read.places().located(e);
    }
    return read.scenario();
  }

  @Override
  public Scenario scenario(int point) {
    return point < KEPT
        ? kept.get(point)
        : opened.with(settings(point, points.get(point).values())).scenario();
  }

  @Override
  public RunRecord run(int point, Scenario scenario, int replication) {
    InputData read =
        Objects.requireNonNull(data.get(InputData.sources(scenario)), "every point was checked");
    return PointRun.PLAIN.run(scenario, read, replication);
  }

  @Override
  public ClusterProvider.Shipment shipment(int point) {
    RunInputs inputs = new RunInputs(scenario(point));
    Map<String, Path> files = new LinkedHashMap<>();
    inputs.inputs().forEach(input -> files.put(inputs.name(input.file().toString()), input.file()));
    return new ClusterProvider.Shipment(inputs.scenarioText(), files, PointRun.PLAIN);
  }
}
