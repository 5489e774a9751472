package org.taocun.study.herd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Question;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.InputCopy;
import org.taocun.study.Program;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.RunInputs;

/** Tests of herding on a user's data, with the results folder held open. */
public final class HerdJob implements AutoCloseable {
  private final HerdRequest request;
  private final HerdData data;
  private final Set<Question> tests;
  private final WorkFolder folder;

  private HerdJob(HerdRequest request) {
    this.request = request;
    tests = HerdTests.named(request.tests());
    data = HerdData.read(request.people(), request.ties(), request.periods());
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
    asked.put("periods", Integer.toString(data.diffusion().periods()));
    asked.put("seed", Long.toString(request.seed()));
    asked.put("permutations", Integer.toString(request.permutations()));
    return new Identity(
        ResultsKind.HERD.word(),
        Program.version(),
        asked,
        Map.of(),
        RunInputs.hashes(
            List.of(
                new InputCopy("people.csv", request.people()),
                new InputCopy("ties.csv", request.ties()))));
  }

  private List<String> words() {
    return tests.stream().map(Word::of).toList();
  }

  /**
   * Tests, writes the findings and finishes the folder.
   *
   * @param occasion asked once, when all else is written
   * @return the findings in words
   */
  public List<String> run(Supplier<Provenance> occasion) {
    Shuffles permutations = Shuffles.of(request.seed(), request.permutations());
    List<HerdTests.Finding> found = HerdTests.run(data.diffusion(), tests, permutations);
    HerdText text = new HerdText(data.notes(), found);
    HerdTables.write(folder, found, request.language());
    folder.write("herd.md", text.markdown());
    HerdInfo info =
        new HerdInfo(
            ResultsPaths.shown(request.people()),
            ResultsPaths.shown(request.ties()),
            words(),
            request.seed(),
            request.permutations());
    ResultsOrigin.of(ResultsKind.HERD, folder.identity(), "herd", "", "", info, occasion.get())
        .write(folder);
    folder.finish();
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
