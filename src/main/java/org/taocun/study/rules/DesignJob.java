package org.taocun.study.rules;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.Fingerprint;
import org.taocun.study.FolderJob;
import org.taocun.study.Listener;
import org.taocun.study.Program;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;

/** A question about surveys whose worlds were checked, with its results folder held open. */
public final class DesignJob extends FolderJob {
  private final DesignRequest request;
  private final DesignFile file;
  private final SurveyedRuns runs;
  private final WorkFolder folder;
  private volatile Optional<AnswerLog> answers = Optional.empty();

  private DesignJob(DesignRequest request) {
    this.request = request;
    file = new DesignFile(request.file(), request.settings());
    runs = new SurveyedRuns(file);
    folder = WorkFolder.open(request.place().apply(file.name()), identity(), request.existing());
  }

  /**
   * Reads and checks the question and opens the folder of results.
   *
   * @throws ScenarioException with every problem of its files, or the reason against the folder
   */
  public static DesignJob open(DesignRequest request) {
    return new DesignJob(request);
  }

  private Identity identity() {
    DesignExperiment asked = file.experiment();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("designs", file.designs().toString());
    words.put("costs", asked.costs().toString());
    words.put("budget", Double.toString(asked.budget()));
    words.put("power", Double.toString(asked.power()));
    words.put("replications", Integer.toString(asked.replications()));
    Fingerprint fingerprint = new Fingerprint();
    for (int k = 0; k < file.rules().size(); k++) {
      words.put(Word.of(file.rules().get(k)), fingerprint.of(runs.scenarios().get(k)));
    }
    return new Identity(ResultsKind.DESIGN.word(), Program.version(), words, Map.of(), Map.of());
  }

  /**
   * Makes and surveys the worlds, writes the findings and finishes the folder.
   *
   * @param listener hears of the runs
   * @param occasion asked once, when all is found
   * @return the findings in words
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    DesignRows rows = rows(listener);
    DesignText text = new DesignText(rows);
    try {
      DesignTables.write(folder.stage(), rows, request.language());
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
    folder.write("design.md", text.markdown());
    DesignExperiment asked = file.experiment();
    ResultsOrigin.of(
            ResultsKind.DESIGN,
            folder.identity(),
            file.name(),
            "",
            "",
            new DesignInfo(
                asked.seed(), asked.replications(), file.designs().size(), rows.chosen()),
            occasion.get())
        .write(folder);
    folder.finish();
    return text.lines();
  }

  private DesignRows rows(Listener listener) throws InterruptedException {
    DesignRows rows = DesignRows.of(file, runs);
    List<Integer> affordable = rows.affordable();
    try (AnswerLog log = AnswerLog.open(folder, file.rules(), replications(), affordable.size())) {
      answers = Optional.of(log);
      DesignRows found = affordable.isEmpty() ? rows : found(rows, affordable, log, listener);
      log.sort();
      return found;
    }
  }

  private DesignRows found(
      DesignRows rows, List<Integer> affordable, AnswerLog log, Listener listener)
      throws InterruptedException {
    int count = replications();
    if (affordable.size() == 1) {
      return rows.choosing(affordable.get(0)).fresh(make(affordable, 0, log, listener), count);
    }
    DesignRows rated = rows.with(make(affordable, 0, log, listener), count);
    // The best of many is best by luck, too: its power comes from runs that did not choose it.
    return rated.fresh(make(List.of(rated.chosen()), count, log, listener), count);
  }

  private List<SurveyedRuns.Said> make(
      List<Integer> designs, int first, AnswerLog log, Listener listener)
      throws InterruptedException {
    return runs.make(
        designs,
        first,
        replications(),
        log,
        request.threads(),
        listener.progress(file.name(), Say.of("runs")));
  }

  private int replications() {
    return file.experiment().replications();
  }

  /** The number of finished runs that an interrupt keeps. */
  public int kept() {
    return answers.map(AnswerLog::runs).orElse(0);
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
