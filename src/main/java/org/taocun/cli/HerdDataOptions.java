package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.herd.data.DataRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Options of herd and its verbs that say what is read and how. */
final class HerdDataOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb = CommandSpec.create();

  @Parameters(
      arity = "0..2",
      paramLabel = "DATA",
      converter = FileName.class,
      description = "PEOPLE.csv and TIES.csv; PEOPLE.csv alone; or the folder of a run.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--columns",
      paramLabel = "OURS=HEAD",
      split = ",",
      description = "Heads of the files by our names, such as id=code,adopted=year.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--nominations",
      paramLabel = "[LAYER=]COLUMN",
      split = ",",
      description =
          "Columns of PEOPLE.csv that name others, instead of TIES.csv; * stands for any letters,"
              + " such as kin=net1*,net2*.")
  private List<String> nominations = new ArrayList<>();

  @Option(
      names = "--id-within-group",
      description = "Ids differ only within a group, and people name others of their group.")
  private boolean idWithinGroup;

  @Option(
      names = "--never",
      paramLabel = "CELL",
      description = "What adopted holds for who had not adopted by the end, beside nothing.")
  private @Nullable String never;

  @Option(
      names = "--interval",
      paramLabel = "month|quarter|year",
      description = "Periods are calendar dates, such as 2010-03, 2010-Q1 or 2010, so long each.")
  private @Nullable String interval;

  @Option(
      names = "--first",
      paramLabel = "DATE",
      description = "The date of period 1 (default: the earliest adoption).")
  private @Nullable String first;

  @Option(
      names = "--periods",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Observed periods (default: the last that stands in the file).")
  private @Nullable Integer periods;

  @Option(
      names = "--ties-at",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Take the ties of this period and before, where ties have periods.")
  private @Nullable Integer tiesAt;

  @Option(
      names = "--replication",
      paramLabel = "N",
      converter = AnyNumber.Whole.class,
      description = "The replication of a run whose households are tested (default 0).")
  private @Nullable Long replication;

  /** The data of a verb without columns that tests weigh. */
  DataRequest request() {
    return request(new HerdColumnOptions());
  }

  DataRequest request(HerdColumnOptions weighed) {
    // Not required of the parser, which would miss it where a verb of this verb is asked.
    if (files.isEmpty()) {
      throw new ParameterException(
          verb.commandLine(), Say.of("Missing required parameter: {0}", "'DATA'"));
    }
    return new DataRequest(
        files,
        columns,
        nominations,
        idWithinGroup,
        Optional.ofNullable(never),
        Optional.ofNullable(interval).map(HerdDataOptions::interval),
        Optional.ofNullable(first),
        Optional.ofNullable(periods),
        Optional.ofNullable(tiesAt),
        weighed.traits(),
        weighed.outcome(),
        weighed.strata(),
        weighed.tieNumbers(),
        Optional.ofNullable(replication).map(Math::toIntExact),
        weighed.worlds());
  }

  private static DataRequest.Interval interval(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "month" -> DataRequest.Interval.MONTH;
      case "quarter" -> DataRequest.Interval.QUARTER;
      case "year" -> DataRequest.Interval.YEAR;
      default ->
          throw new ScenarioException(
              Say.of("--interval: must be month, quarter or year, was '{0}'", word));
    };
  }
}
