package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.Existing;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code run} is told beside its scenarios. */
final class RunOptions {
  @Option(names = "--seed", paramLabel = "N", description = "Seed of all random numbers.")
  private @Nullable String seed;

  @Mixin private ReplicationOptions replications = new ReplicationOptions();

  @Option(names = "--months", paramLabel = "N", description = "Number of simulated months.")
  private @Nullable String months;

  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = FileName.class,
      description = "Where results go (default: results/NAME); with several scenarios DIR/NAME.")
  private @Nullable Path out;

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

  @Option(
      names = "--excel",
      description = "Begin tables with the byte-order mark that Excel needs for Chinese.")
  private boolean excel;

  @Option(
      names = "--observed",
      paramLabel = "FILE",
      converter = FileName.class,
      description = "Draw your own points too: CSV with date (YYYY or YYYY-MM), value[, variable].")
  private @Nullable Path observed;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      converter = LanguageName.class,
      description = "Language of figures.")
  private Language language = Language.EN;

  /** Settings that options stand for. */
  List<ScenarioReader.Setting> settings() {
    List<ScenarioReader.Setting> settings = new ArrayList<>();
    add("seed", seed, settings);
    replications.addTo(settings);
    add("months", months, settings);
    return settings;
  }

  private static void add(
      String path, @Nullable String value, List<ScenarioReader.Setting> settings) {
    if (value != null) {
      settings.add(ScenarioReader.Setting.option(path, value));
    }
  }

  ReplicationOptions replications() {
    return replications;
  }

  Replications.Progress progress(String name, PrintWriter err) {
    return work.progress(name, "replications", err);
  }

  int threads() {
    return work.threads();
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
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
    return excel;
  }

  Optional<Path> observed() {
    return Optional.ofNullable(observed);
  }

  Language language() {
    return language;
  }

  /** What to do about results that are there. */
  Existing existing() {
    return work.existing();
  }

  boolean quiet() {
    return work.quiet();
  }
}
