package org.taocun.study.power;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.ContentHash;
import org.taocun.base.Numbers;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Disk;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.sweep.SweepContent;
import org.taocun.study.sweep.store.SweepStore;

/**
 * The content of the folder of an experiment. What is expected is written before the first run, and
 * its hash is part of the identity of the work.
 */
record PowerContent(
    SweepPlan plan,
    ExperimentFile file,
    List<PowerPoint> points,
    String expected,
    Language language)
    implements SweepContent {
  static final String TEXT = "power.md";

  PowerContent {
    points = List.copyOf(points);
  }

  /** The claims of an experiment's tests, in the format of expected.csv. */
  static String expected(ExperimentFile file) {
    try {
      return PowerTables.expected(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ResultsKind kind() {
    return ResultsKind.POWER;
  }

  @Override
  public Map<String, String> asked() {
    return asked(file, expected);
  }

  /** The request apart from points. */
  static Map<String, String> asked(ExperimentFile file, String expected) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("tests", String.join(", ", file.experiment().testWords()));
    asked.put("permutations", Integer.toString(file.experiment().permutations()));
    asked.put("level", Numbers.text(file.experiment().level()));
    asked.put("expected", ContentHash.of(expected));
    return asked;
  }

  @Override
  public void begin(Path stage) throws IOException {
    Disk.write(stage.resolve(PowerTables.EXPECTED), expected);
  }

  @Override
  public List<String> changes(Path there) {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of(PowerTables.ATLAS, PowerTables.BIAS);
  }

  @Override
  public void finish(Path stage, SweepStore store) throws IOException {
    Tabulation tabulation =
        new Tabulation(points, runs(store, points.size()), file.experiment().level());
    PowerTables.write(stage, tabulation, plan.paths(), language.words());
    Disk.write(stage.resolve(TEXT), new PowerText(tabulation.atlas()).markdown());
  }

  private static List<List<RunFigures>> runs(SweepStore store, int points) throws IOException {
    List<List<RunFigures>> runs = new ArrayList<>();
    for (int point = 0; point < points; point++) {
      runs.add(new ArrayList<>());
    }
    List<String> names = store.headlines().stream().map(column -> column.name()).toList();
    store.eachRun(
        row -> {
          if (row.ok()) {
            runs.get(row.point()).add(RunFigures.of(names, row.headlines()));
          }
        });
    return runs;
  }

  @Override
  public Object details(SweepStore store) {
    return new PowerInfo(
        plan.seed(),
        plan.replications(),
        plan.shard().toString(),
        plan.points().size(),
        store.finished(),
        store.failed(),
        file.experiment().permutations(),
        ContentHash.of(expected),
        store.seconds());
  }
}
