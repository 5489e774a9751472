package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.study.herd.HerdJob;
import org.taocun.study.herd.HerdRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "herd",
    description = "Test adoption data for herding: who adopted when, tied to whom.",
    footer = {
      "",
      "PEOPLE.csv has the columns id, group, adopted (period from 1; 0 for before observation,"
          + " empty for not by its end)[, left]; TIES.csv has from, to[, layer][, weight]. Writes"
          + " herd.csv and herd.md, which says of each test what it supposes, what it separates"
          + " and what it cannot separate.",
      "Example: taocun herd people.csv ties.csv --permutations 999 --out results/herd"
    })
final class HerdCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "PEOPLE.csv",
      converter = FileName.class,
      description = "People, their groups and periods of adoption.")
  private Path people = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "TIES.csv",
      converter = FileName.class,
      description = "Who names whom.")
  private Path ties = Path.of("");

  @Option(
      names = "--tests",
      paramLabel = "NAME",
      split = ",",
      description = "Tests, such as shuffle,lsv; several with commas (default: all).")
  private List<String> tests = new ArrayList<>();

  @Option(
      names = "--periods",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Observed periods (default: the last that stands in the file).")
  private @Nullable Integer periods;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = AnyNumber.Whole.class,
      description = "Seed of all random numbers.")
  private long seed = 1;

  @Option(
      names = "--permutations",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Permutations of each test that permutes (default 999).")
  private int permutations = 999;

  @Mixin private ResultFolder place = new ResultFolder("results/herd");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ForceOption force = new ForceOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() {
    HerdRequest request =
        new HerdRequest(
            people,
            ties,
            tests,
            Optional.ofNullable(periods),
            seed,
            permutations,
            place.folder(),
            force.existing(),
            language.language());
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (HerdJob job = HerdJob.open(request)) {
      terminal.finished(job.run(occasion), job.place());
    }
    return ExitCodes.OK;
  }
}
