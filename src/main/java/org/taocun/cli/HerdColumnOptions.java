package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the verb herd that name what its tests weigh beside people, times and ties. */
final class HerdColumnOptions {
  @Option(
      names = "--traits",
      paramLabel = "COLUMN",
      split = ",",
      description = "Columns that stand beside exposure: of numbers, or of words.")
  private List<String> traits = new ArrayList<>();

  @Option(
      names = "--outcome",
      paramLabel = "COLUMN",
      description = "The column that tests of peer effects explain (default: adoption).")
  private @Nullable String outcome;

  @Option(
      names = "--strata",
      paramLabel = "COLUMN",
      description =
          "The column within whose values times are permuted and people matched (default: group).")
  private @Nullable String strata;

  @Option(
      names = "--tie-numbers",
      paramLabel = "COLUMN",
      description =
          "The column that says how many ties people have, where they could name some only"
              + " (--missing-ties named=K).")
  private @Nullable String tieNumbers;

  @Option(
      names = "--worlds",
      description = "Also compare a run's replications as worlds, by the sellers of villages.")
  private boolean worlds;

  List<String> traits() {
    return traits;
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  Optional<String> strata() {
    return Optional.ofNullable(strata);
  }

  Optional<String> tieNumbers() {
    return Optional.ofNullable(tieNumbers);
  }

  boolean worlds() {
    return worlds;
  }
}
