package org.taocun.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.study.Precision;
import org.taocun.study.run.RunContent;
import org.taocun.study.run.RunRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code run} beside its scenarios. */
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
      names = "--influence",
      description = {
        "Also write who had whom before it when it entered (influence.csv, decisions.csv) and how"
            + " much of the adoption is herding by three measures (truth.csv).",
        "Every replication is run a second time, without copying."
      })
  private boolean influence;

  @Option(
      names = "--influence-limit",
      paramLabel = "N",
      converter = WholeNumber.class,
      description =
          "List at most N sellers before an entrant one by one; of more, one row for all that are"
              + " alike (100 if not given).")
  private @Nullable Integer influenceLimit;

  @Option(
      names = "--checkpoint-every",
      paramLabel = "MONTHS",
      converter = WholeNumber.class,
      description = {
        "Also write checkpoints/YYYY-MM.checkpoint every MONTHS months, but not after the"
            + " last: a branch cannot run longer than its burn-in."
      })
  private int checkpointEvery;

  @Option(
      names = "--from",
      paramLabel = "CHECKPOINT",
      converter = FileName.class,
      description = {
        "Go on from a checkpoint instead of the first month, with the same results.",
        "A scenario can branch from it if it differs only in policies that begin later."
      })
  private @Nullable Path from;

  @Option(
      names = "--full",
      description = "Print every figure of summary.csv with its key and unit, not the main ones.")
  private boolean full;

  @Mixin private ExcelOption excel = new ExcelOption();

  @Mixin private ObservedOption observed = new ObservedOption();

  @Mixin private LanguageOption language = new LanguageOption();

  boolean full() {
    return full;
  }

  /**
   * The request that the command line makes.
   *
   * @throws ParameterException when options do not go together
   */
  RunRequest request(ScenarioOptions scenarios, ResultFolder place, CommandSpec spec) {
    Optional<Precision> precision = replications.precision(spec, scenarios.sets());
    if (precision.isPresent() && from != null) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--replications auto begins runs anew: leave --from out"));
    }
    return new RunRequest(
        scenarios.files(),
        named.over(scenarios.sets(), replications.number()),
        precision,
        Optional.ofNullable(from),
        scenarios.files().size() == 1 ? place::of : place::within,
        work.existing(),
        new RunContent.Options(panel, network, excel.excel(), checkpointEvery, mostListed(spec)),
        observed.file(),
        language.language(),
        work.threads());
  }

  /** The number of sellers of an entrant that are listed one by one; 0 without a log. */
  private int mostListed(CommandSpec spec) {
    if (influenceLimit != null && !influence) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--influence-limit: has no effect without --influence"));
    }
    return !influence
        ? 0
        : influenceLimit == null ? RunContent.Options.MOST_LISTED : influenceLimit;
  }
}
