package org.taocun.study.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.taocun.analysis.sensitivity.Method;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.FolderJob;
import org.taocun.study.InputCopy;
import org.taocun.study.Listener;
import org.taocun.study.Program;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.RunInputs;
import org.taocun.study.sweep.FinishedSweep;

/** The analysis of a finished sweep, with its results folder held open. */
public final class SensitivityJob extends FolderJob {
  private final SensitivityRequest request;
  private final SensitivityReport report;
  private final WorkFolder folder;

  private SensitivityJob(SensitivityRequest request, Listener listener) {
    this.request = request;
    report = request.question().answer();
    ResultsOrigin.otherVersion(request.sweep()).ifPresent(listener::note);
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

  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("--outcome", String.join(", ", outcomes()));
    asked.put("--method", request.method().map(Method::word).orElse(""));
    asked.put("--where", where());
    asked.put(
        "--density", Double.isNaN(request.density()) ? "" : Double.toString(request.density()));
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
    SensitivityTables.write(folder, report, request.language());
    text.write(folder);
    SensitivityInfo info =
        new SensitivityInfo(
            ResultsPaths.shown(request.sweep()),
            report.sweep().replications(),
            outcomes(),
            where(),
            request.method().orElse(null),
            Double.isNaN(request.density()) ? null : request.density());
    ResultsOrigin.of(
            ResultsKind.SENSITIVITY,
            folder.identity(),
            report.sweep().name(),
            report.sweep().title(),
            report.sweep().titleZh(),
            info,
            occasion.get())
        .write(folder);
    List<String> notes = SensitivityFigures.draw(folder, report, request.language());
    folder.finish();
    notes.forEach(listener::note);
    return text.lines();
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
