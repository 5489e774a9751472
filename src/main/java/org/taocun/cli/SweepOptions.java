package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan.Kept;
import org.taocun.output.folder.ExistingResults;
import org.taocun.study.sweep.RunsRequest;
import org.taocun.study.sweep.SweepRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code sweep} for its points and runs. */
final class SweepOptions {
  @Option(
      names = "--vary",
      paramLabel = "PATH=VALUES",
      description = {
        "A factor: a scenario path and its values; may be repeated.",
        "a,b,c: these values; lo:hi:n: n evenly spaced, ends included; lo:hi: a range to draw from."
      })
  private List<String> vary = new ArrayList<>();

  @Option(
      names = "--design",
      paramLabel = "DESIGN",
      description = {
        "Choice of the points: grid (every combination, the default), list (the k-th values"
            + " together), oat (one at a time), lhs:N (Latin hypercube), sobol:N (Sobol sequence),"
            + " saltelli:N (for Sobol indices), morris:N (trajectories), csv:FILE (a row a point)."
      })
  private String design = "grid";

  @Option(
      names = "--design-seed",
      paramLabel = "N",
      converter = AnyNumber.Whole.class,
      description = "Seed of the design's own draws (default 1).")
  private @Nullable Long designSeed;

  @Mixin private SetOption sets = new SetOption();
  @Mixin private NamedSettings named = new NamedSettings();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs at each point, with the same luck at every point.")
  private @Nullable String replications;

  @Mixin private SweepWorkOptions runs = new SweepWorkOptions();

  @Option(names = "--events", description = "Keep the events of every run in sweep.sqlite.")
  private boolean events;

  @Option(names = "--series", description = "Also write the monthly series as series.csv.")
  private boolean series;

  @Option(
      names = "--no-series",
      description = "Keep no monthly series: saves time and disk where runs are short.")
  private boolean noSeries;

  @Option(
      names = "--parquet",
      description = "Also write the tables as Parquet (needs a program built with -Pparquet).")
  private boolean parquet;

  /** The end of the default folder's name for a shard; "" for the whole sweep. */
  String part() {
    return runs.part();
  }

  SweepRequest request(
      Path scenario,
      Function<String, Path> place,
      ExistingResults existing,
      RunsRequest.EngineStarter engine,
      boolean forecast) {
    if (designSeed != null && !design.strip().matches("(lhs|saltelli|morris)\\b.*")) {
      throw new ScenarioException(
          Say.of("--design-seed: has no effect: the design '{0}' draws nothing", design));
    }
    return new SweepRequest(
        scenario,
        named.over(sets, Optional.ofNullable(replications)),
        vary,
        design,
        designSeed == null ? 1 : designSeed,
        new Kept(!noSeries, events),
        new SweepRequest.Extras(series, parquet),
        place,
        existing,
        runs.work(engine, forecast));
  }
}
