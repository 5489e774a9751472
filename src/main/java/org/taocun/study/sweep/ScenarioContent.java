package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;
import org.taocun.study.InputCopy;
import org.taocun.study.ResultsKind;
import org.taocun.study.RunInputs;
import org.taocun.study.sweep.store.Parquet;
import org.taocun.study.sweep.store.SweepStore;

/**
 * The content of the folder of a sweep of one scenario.
 *
 * @param plan the plan of the runs
 * @param scenarioText the resolved scenario without the factors' changes
 * @param inputs its input files
 * @param extras the tables on request
 */
record ScenarioContent(
    SweepPlan plan, String scenarioText, List<InputCopy> inputs, SweepRequest.Extras extras)
    implements SweepContent {
  private static final Pattern MONTHS = Pattern.compile("(?m)^months: *([0-9]+)");

  /** Checks that the tables on request can be made. */
  ScenarioContent {
    inputs = List.copyOf(inputs);
    if (extras.parquet()) {
      Parquet.need();
    }
    if (extras.series() && !plan.kept().series()) {
      throw new ScenarioException(Say.of("--series: this sweep keeps no series (--no-series)"));
    }
  }

  @Override
  public ResultsKind kind() {
    return ResultsKind.SWEEP;
  }

  @Override
  public Map<String, String> asked() {
    return Map.of();
  }

  @Override
  public void begin(Path stage) throws IOException {
    Disk.write(stage.resolve(SweepFolder.SCENARIO), scenarioText);
    if (!inputs.isEmpty()) {
      Path copies = Files.createDirectories(stage.resolve(SweepFolder.INPUTS));
      for (InputCopy input : inputs) {
        Files.copy(input.file(), copies.resolve(input.name()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public List<String> changes(Path there) throws IOException {
    Path scenario = there.resolve(SweepFolder.SCENARIO);
    return Files.isRegularFile(scenario)
        ? identity(scenarioText, inputs)
            .differences(identity(Files.readString(scenario), inputs(there)))
        : List.of();
  }

  private Identity identity(String scenario, List<InputCopy> files) {
    return new Identity(
        kind().word(),
        plan.version(),
        Map.of(),
        Map.of("", scenario.lines().toList()),
        RunInputs.hashes(files));
  }

  /** The input files of the scenario in a sweep's folder. */
  static List<InputCopy> inputs(Path folder) throws IOException {
    Path inputs = folder.resolve(SweepFolder.INPUTS);
    if (!Files.isDirectory(inputs)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(inputs)) {
      return files
          .sorted()
          .map(file -> new InputCopy(String.valueOf(file.getFileName()), file))
          .toList();
    }
  }

  @Override
  public WorkFolder.Differences differences(Identity identity) {
    return new SweepDifferences(this);
  }

  /** The months of the scenario. */
  private int months() {
    Matcher months = MONTHS.matcher(scenarioText);
    if (!months.find()) {
      throw new IllegalArgumentException("a resolved scenario has months");
    }
    return Integer.parseInt(months.group(1));
  }

  /** The tables on request. */
  @Override
  public List<String> tables() {
    List<String> names = new ArrayList<>();
    if (extras.series()) {
      names.add(SweepTables.SERIES);
    }
    if (extras.parquet()) {
      List<String> tables = new ArrayList<>(List.of(SweepTables.RUNS, SweepTables.POINTS));
      tables.addAll(names);
      tables.forEach(table -> names.add(parquet(table)));
    }
    return names;
  }

  private static String parquet(String table) {
    return table.replace(".csv", ".parquet");
  }

  @Override
  public void finish(Path stage, SweepStore store) throws IOException {
    SweepTables tables = new SweepTables(plan, store, months());
    tables.runs(stage);
    tables.points(stage);
    Files.deleteIfExists(stage.resolve(SweepTables.SERIES));
    if (extras.series()) {
      tables.series(stage);
    }
    for (String table : List.of(SweepTables.RUNS, SweepTables.POINTS, SweepTables.SERIES)) {
      Path columns = stage.resolve(parquet(table));
      Files.deleteIfExists(columns);
      if (tables().contains(parquet(table))) {
        Parquet.write(stage.resolve(table), columns);
      }
    }
    tables.guide(extras.series()).write(stage, Language.spoken().words());
  }

  @Override
  public Object details(SweepStore store) {
    return SweepInfo.of(plan, store);
  }
}
