package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.taocun.analysis.herding.rules.CurveFit;
import org.taocun.analysis.herding.rules.FittedByExposure;
import org.taocun.analysis.herding.rules.LaterPeriods;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.analysis.herding.rules.RuleComparison;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.FolderJob;
import org.taocun.study.InputCopy;
import org.taocun.study.Program;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.RunInputs;
import org.taocun.study.YamlKind;
import org.taocun.study.herd.data.DataRequest;
import org.taocun.study.herd.data.DiffusionData;
import org.taocun.study.herd.data.DiffusionReader;

/** Rules against each other on a user's data, with the results folder held open. */
public final class IdentifyJob extends FolderJob {
  private final IdentifyRequest request;
  private final Optional<DiffusionData> panel;
  private final List<CurveFit.Point> points;
  private final List<InputCopy> inputs;
  private final WorkFolder folder;

  private IdentifyJob(IdentifyRequest request) {
    this.request = request;
    Path file = request.data().files().get(0);
    YamlKind.refuse(file);
    if (PointsFile.is(file)) {
      points = PointsFile.read(file);
      panel = Optional.empty();
      inputs = List.of(new InputCopy(String.valueOf(file.getFileName()), file));
      refuseOptionsOfPanels();
    } else {
      points = List.of();
      DiffusionData data = DiffusionReader.read(request.data());
      panel = Optional.of(data);
      inputs = data.inputs();
    }
    folder = WorkFolder.open(request.place(), identity(), request.existing());
  }

  /**
   * Reads the data and opens the folder of results.
   *
   * @throws ScenarioException with every problem of the data, or the reason against the folder
   */
  public static IdentifyJob open(IdentifyRequest request) {
    return new IdentifyJob(request);
  }

  private void refuseOptionsOfPanels() {
    if (points.isEmpty()) {
      throw new ScenarioException(Say.of("{0}: has no points", request.data().files().get(0)));
    }
    if (!request.data().equals(DataRequest.of(request.data().files()))
        || request.data().files().size() > 1) {
      throw new ScenarioException(
          Say.of(
              "{0}: holds points, of which other files and options of panels say nothing",
              request.data().files().get(0)));
    }
  }

  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.putAll(request.data().reading());
    asked.put("baseline", request.ofPeriods() ? "period" : "constant");
    asked.put("seed", Long.toString(request.seed()));
    return new Identity(
        ResultsKind.IDENTIFY.word(), Program.version(), asked, Map.of(), RunInputs.hashes(inputs));
  }

  /**
   * Compares, writes the findings and finishes the folder.
   *
   * @param occasion asked once, when all is found
   * @return the findings in words
   */
  public List<String> run(Supplier<Provenance> occasion) {
    RuleRows rows = rows();
    RuleText text = new RuleText(rows);
    try {
      RuleTables.write(folder.stage(), rows, request.language());
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
    folder.write("rules.md", text.markdown());
    copyInputs();
    ResultsOrigin.of(
            ResultsKind.IDENTIFY, folder.identity(), "identify", "", "", info(rows), occasion.get())
        .write(folder);
    folder.finish();
    return text.lines();
  }

  private RuleRows rows() {
    return panel
        .map(this::rows)
        .orElseGet(
            () ->
                RuleRows.ofPoints(
                    CurveFit.RULES.stream().map(rule -> CurveFit.of(rule, points)).toList(),
                    points.size()));
  }

  private RuleRows rows(DiffusionData data) {
    boolean ofPeriods = request.ofPeriods();
    List<Rule> all = List.of(Rule.values());
    RuleComparison found = RuleComparison.of(data.diffusion(), all, ofPeriods, request.seed());
    List<Rule> fitted = found.fits().stream().map(RuleComparison.Scored::rule).toList();
    LaterPeriods later = LaterPeriods.of(data.diffusion(), fitted, ofPeriods);
    FittedByExposure byExposure = FittedByExposure.of(data.diffusion(), fitted, ofPeriods);
    return RuleRows.of(found, byExposure, later, ofPeriods, data.notes());
  }

  private IdentifyInfo info(RuleRows rows) {
    return new IdentifyInfo(
        request.data().files().stream().map(ResultsPaths::shown).toList(),
        request.ofPeriods(),
        request.seed(),
        rows.tells() ? Word.of(rows.open().get(0)) : "");
  }

  /** Copies tables; a run's results stay where they are. */
  private void copyInputs() {
    if (!Files.isDirectory(request.data().files().get(0))) {
      inputs.forEach(input -> folder.copy("inputs/" + input.name(), input.file()));
    }
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
