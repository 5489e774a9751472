package org.taocun.cli;

import org.taocun.base.Say;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepPlan.Shard;
import org.taocun.study.sweep.RunsRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for the way in which the runs of a sweep are made. */
final class SweepWorkOptions {
  @Option(
      names = "--on-error",
      paramLabel = "stop|continue",
      description = "After a failed run: stop, or continue with the others (default: stop).")
  private Sweep.OnError onError = Sweep.OnError.STOP;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardNumber.class,
      description =
          "Only the I-th of N parts of the runs, to be joined later (merge; herd power --join).")
  private Shard shard = Shard.WHOLE;

  /** The end of the default folder's name for a shard; "" for the whole sweep. */
  String part() {
    return shard.whole() ? "" : "-%d-of-%d".formatted(shard.number(), shard.of());
  }

  RunsRequest work(RunsRequest.EngineStarter engine, boolean forecast) {
    return new RunsRequest(shard, engine, onError, forecast, new Stopwatch());
  }

  /** A shard in the notation of the command line. */
  static final class ShardNumber implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String text) {
      if (text.matches("[0-9]{1,6}/[0-9]{1,6}")) {
        int slash = text.indexOf('/');
        int number = Integer.parseInt(text.substring(0, slash));
        int of = Integer.parseInt(text.substring(slash + 1));
        if (number >= 1 && number <= of) {
          return new Shard(number, of);
        }
      }
      throw new TypeConversionException(Say.of("must be I/N with 1 <= I <= N, was '{0}'", text));
    }
  }
}
