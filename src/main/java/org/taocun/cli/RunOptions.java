package org.taocun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.output.folder.Existing;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code run} is told beside its scenarios. */
final class RunOptions {
  @Mixin private NamedSettings named = new NamedSettings();

  @Mixin private ReplicationOptions replications = new ReplicationOptions();

  @Mixin private WorkOptions work = new WorkOptions();

  @Option(names = "--panel", description = "Also write the household-month panel, panel.csv.")
  private boolean panel;

  @Option(
      names = "--network",
      description = "Also write the final network of replication 0, network.graphml.")
  private boolean network;

  @Option(
      names = "--checkpoint-every",
      paramLabel = "MONTHS",
      converter = WholeNumber.class,
      description = {
        "Also write checkpoints/YYYY-MM.checkpoint after every so many months but the last:",
        "a branch cannot run longer than its burn-in."
      })
  private int checkpointEvery;

  @Option(
      names = "--from",
      paramLabel = "CHECKPOINT",
      converter = FileName.class,
      description = {
        "Go on from a checkpoint instead of the first month, with the same results.",
        "A scenario that differs in policies that begin later branches from it."
      })
  private @Nullable Path from;

  @Mixin private ExcelOption excel = new ExcelOption();

  @Mixin private ObservedOption observed = new ObservedOption();

  @Mixin private LanguageOption language = new LanguageOption();

  /** All settings of the command line. */
  List<Setting> over(SetOption sets) {
    return named.over(sets, replications.number());
  }

  ReplicationOptions replications() {
    return replications;
  }

  int threads() {
    return work.threads();
  }

  boolean panel() {
    return panel;
  }

  boolean network() {
    return network;
  }

  int checkpointEvery() {
    return checkpointEvery;
  }

  Optional<Path> from() {
    return Optional.ofNullable(from);
  }

  boolean excel() {
    return excel.excel();
  }

  Optional<Path> observed() {
    return observed.file();
  }

  Language language() {
    return language.language();
  }

  /** What to do about results that are there. */
  Existing existing() {
    return work.existing();
  }
}
