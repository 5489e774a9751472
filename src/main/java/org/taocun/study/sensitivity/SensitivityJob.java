package org.taocun.study.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.taocun.analysis.sensitivity.Luck;
import org.taocun.analysis.sensitivity.Method;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Resampling;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Condition;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Place;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.Imprint;
import org.taocun.study.InputCopy;
import org.taocun.study.Listener;
import org.taocun.study.Program;
import org.taocun.study.ResultsKind;
import org.taocun.study.RunInputs;
import org.taocun.study.sweep.FinishedSweep;

/** The analysis of a finished sweep, with its results folder held open. */
public final class SensitivityJob implements AutoCloseable {
  /** The outcomes that are explained by default, if they vary. */
  private static final List<String> USUAL =
      List.of("finalShare", "taobaoVillages", "householdIncomeYuan");

  private final SensitivityRequest request;
  private final FinishedSweep sweep;
  private final SensitivityReport report;
  private final WorkFolder folder;

  private SensitivityJob(SensitivityRequest request, Listener listener) {
    this.request = request;
    sweep = FinishedSweep.read(request.sweep(), figures());
    Imprint.otherVersion(request.sweep()).ifPresent(listener::note);
    report = new SensitivityReport(sweep, analyses(), request.where().map(this::regions));
    folder = WorkFolder.open(request.place(), identity(), request.existing());
  }

  /**
   * Analyses a sweep and opens the folder of results.
   *
   * @throws ScenarioException with the reason against it
   */
  public static SensitivityJob open(SensitivityRequest request, Listener listener) {
    return new SensitivityJob(request, listener);
  }

  /** The outcomes that the request names. */
  private List<String> figures() {
    List<String> figures = new ArrayList<>(request.outcomes());
    request.where().map(where -> Condition.onOutcome(where).outcome()).ifPresent(figures::add);
    return figures;
  }

  private List<OutcomeAnalysis> analyses() {
    SweepSample sample = sweep.sample();
    List<OutcomeAnalysis> analyses = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String outcome : request.outcomes().isEmpty() ? usual() : request.outcomes()) {
      try {
        analyses.add(
            OutcomeAnalysis.of(
                sample,
                outcome,
                sweep.outcome(outcome),
                request.method().orElse(Method.usual(sample.kind())),
                Resampling.USUAL));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      } catch (IllegalArgumentException e) {
        problems.add(request.sweep() + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return analyses;
  }

  /** The default outcomes that vary; if none does, the first figure that varies. */
  private List<String> usual() {
    List<String> varying =
        sweep.outcomes().keySet().stream().filter(name -> varies(sweep.outcome(name))).toList();
    List<String> usual = USUAL.stream().filter(varying::contains).toList();
    if (usual.isEmpty() && varying.isEmpty()) {
      throw new ScenarioException("no figure of the sweep varies: there is nothing to explain");
    }
    return usual.isEmpty() ? varying.subList(0, 1) : usual;
  }

  private static boolean varies(Responses responses) {
    boolean any = false;
    for (int point = 0; point < responses.points() && !any; point++) {
      any = responses.complete(point);
    }
    return any && !Luck.of(responses, new Resampling(100, 1)).nothingVaries();
  }

  private SensitivityReport.Regions regions(String where) {
    Condition condition = Condition.onOutcome(where);
    SweepSample sample = sweep.sample();
    Method.PRIM
        .refusal(sample.kind())
        .ifPresent(
            reason -> {
              throw new ScenarioException(request.sweep() + ": " + reason);
            });
    Responses responses = sweep.outcome(condition.outcome());
    int[] spread = sample.spread();
    double[][] points =
        Arrays.stream(spread).mapToObj(p -> sample.points()[p]).toArray(double[][]::new);
    double[] share =
        Arrays.stream(spread).mapToDouble(p -> condition.share(responses.values()[p])).toArray();
    ScenarioDiscovery.Settings settings =
        ScenarioDiscovery.Settings.USUAL.withDensity(request.density());
    try {
      ScenarioDiscovery found = ScenarioDiscovery.of(sample.factors(), points, share, settings);
      return new SensitivityReport.Regions(where, found, OutcomeAnalysis.doubts(found));
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(request.sweep() + ": " + e.getMessage());
    }
  }

  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("outcomes", String.join(", ", outcomes()));
    asked.put("method", request.method().map(Method::word).orElse("that of the design"));
    asked.put("where", where());
    double density = request.density();
    asked.put("density", Double.isNaN(density) ? "most beyond chance" : Double.toString(density));
    List<InputCopy> tables =
        FinishedSweep.FILES.stream()
            .map(name -> new InputCopy(name, request.sweep().resolve(name)))
            .toList();
    return new Identity(
        ResultsKind.SENSITIVITY.word(),
        Program.version(),
        asked,
        Map.of(),
        RunInputs.hashes(tables));
  }

  private List<String> outcomes() {
    return report.analyses().stream().map(OutcomeAnalysis::outcome).toList();
  }

  private String where() {
    return request.where().orElse("");
  }

  /**
   * Writes the findings and finishes the folder.
   *
   * @param occasion asked once, when all but the figures is written
   * @return the findings in words
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion) {
    SensitivityText text = new SensitivityText(report, request.language());
    SensitivityTables.write(folder, report);
    text.write(folder);
    SensitivityInfo info =
        new SensitivityInfo(
            Place.shown(request.sweep()), sweep.replications(), outcomes(), where());
    Imprint.of(
            ResultsKind.SENSITIVITY, folder.identity(), sweep.name(), "", "", info, occasion.get())
        .write(folder);
    List<String> notes = SensitivityFigures.draw(folder, report, request.language());
    folder.finish();
    notes.forEach(listener::note);
    return text.lines();
  }

  /** The results folder as the user knows it. */
  public String place() {
    return folder.shownTarget();
  }

  @Override
  public void close() {
    folder.close();
  }
}
