package org.taocun.study.herd;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.taocun.analysis.herding.BassFit;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Extent;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Verdict;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
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
import org.taocun.study.herd.data.DiffusionData;
import org.taocun.study.herd.data.DiffusionReader;

/** Tests of herding on a user's data, with the results folder held open. */
public final class HerdJob extends FolderJob {
  private final HerdRequest request;
  private final DiffusionData data;
  private final Set<Question> tests;
  private final WorkFolder folder;
  private final Optional<Map<String, String>> siena;

  private HerdJob(HerdRequest request) {
    this.request = request;
    DiffusionData read = DiffusionReader.read(request.data());
    data = request.options().exits() ? read.exits() : read;
    tests = HerdTests.chosen(data, request);
    OptionUses.check(request, data, tests);
    siena = request.siena().map(export -> Waves.files(read, export, request.options()));
    folder = WorkFolder.open(request.place(), identity(), request.existing());
  }

  /**
   * Reads the data and opens the folder of results.
   *
   * @throws ScenarioException with every problem of the data, or the reason against the folder
   */
  public static HerdJob open(HerdRequest request) {
    return new HerdJob(request);
  }

  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("tests", String.join(", ", words()));
    asked.putAll(request.data().reading());
    asked.putAll(request.options().asked());
    asked.put("seed", Long.toString(request.seed()));
    asked.put("permutations", Integer.toString(request.permutations()));
    return new Identity(
        ResultsKind.HERD.word(),
        Program.version(),
        asked,
        Map.of(),
        RunInputs.hashes(data.inputs()));
  }

  private List<String> words() {
    return tests.stream().map(Word::of).toList();
  }

  /**
   * Tests, writes the findings and finishes the folder.
   *
   * @param listener hears of the permutations and of figures that could not be drawn
   * @param occasion asked once, when all but the figures is written
   * @return the findings in words
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion) {
    HerdTests herd =
        new HerdTests(data, tests, request, listener.progress("herd", Say.of("permutations")));
    HerdRows rows = rows(herd);
    HerdText text = new HerdText(rows);
    HerdTables.write(
        folder, data, MissingTies.of(request.options().missing(), data), rows, request.language());
    folder.write("herd.md", text.markdown());
    copyInputs();
    ResultsOrigin.of(ResultsKind.HERD, folder.identity(), "herd", "", "", info(), occasion.get())
        .write(folder);
    List<String> notes = HerdFigures.draw(folder, rows, request.language());
    folder.finish();
    siena.ifPresent(
        files -> listener.note(Waves.write(request.siena().orElseThrow().folder(), files)));
    notes.forEach(listener::note);
    return text.lines();
  }

  private HerdInfo info() {
    return new HerdInfo(
        request.data().files().stream().map(ResultsPaths::shown).toList(),
        words(),
        request.seed(),
        request.permutations());
  }

  /** Copies tables; a run's results stay where they are. */
  private void copyInputs() {
    if (!Files.isDirectory(request.data().files().get(0))) {
      for (InputCopy input : data.inputs()) {
        folder.copy("inputs/" + input.name(), input.file());
      }
    }
  }

  private HerdRows rows(HerdTests herd) {
    List<HerdRow> found = herd.run();
    List<HerdRows.Term> terms =
        herd.coefficients().stream()
            .map(c -> new HerdRows.Term(c.name(), c.value(), c.error(), c.clusteredError(), c.p()))
            .toList();
    boolean adopters = data.diffusion().adopters() > 0;
    return new HerdRows(
        verdict(found, herd.controls()),
        notes(herd),
        found,
        herd.controls(),
        terms,
        curve(),
        adopters ? ExposedHazard.of(data.diffusion()) : List.of(),
        adopters ? ExposureTable.classes(data.diffusion()) : List.of());
  }

  private Verdict verdict(List<HerdRow> found, Controls controls) {
    return Verdict.of(
        Extent.of(data.diffusion(), request.data().monthsOfPeriod()),
        KnownRates.findings(found),
        KnownRates.altered(request.options(), data, controls),
        KnownRates.of(request.options()));
  }

  private List<Message> notes(HerdTests herd) {
    List<Message> notes = new ArrayList<>(data.notes());
    data.strata()
        .ifPresent(
            strata ->
                notes.add(
                    Message.of(
                        "times are permuted and people matched within {0}, of {1} {1|value|values}",
                        strata.name(), strata.labels().size())));
    data.outcome()
        .ifPresent(outcome -> notes.add(Message.of("peer effects explain {0}", outcome.name())));
    notes.addAll(herd.closeness());
    return notes;
  }

  private HerdRows.Curve curve() {
    Diffusion diffusion = data.diffusion();
    double p = Double.NaN;
    double q = Double.NaN;
    // Who never adopted cannot leave, so that exits have no curve of all people.
    boolean drawn = diffusion.people() > 0 && !request.options().exits();
    double[] shares = drawn ? BassFit.shares(diffusion) : new double[0];
    if (tests.contains(Question.BASS)
        && diffusion.people() > 0
        && BassFit.answer(diffusion).refusal().isEmpty()) {
      try {
        BassFit fit = BassFit.of(shares);
        p = fit.p();
        q = fit.q();
      } catch (MathIllegalStateException e) {
        // The curve is drawn without a fit.
        p = Double.NaN;
      }
    }
    return new HerdRows.Curve(data.periods(), shares, p, q);
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
