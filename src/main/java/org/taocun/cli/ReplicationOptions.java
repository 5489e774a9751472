package org.taocun.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;
import org.taocun.study.Precision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The number of replications: a given one, or that which a precision needs. */
final class ReplicationOptions {
  private static final String AUTO = "auto";

  /** The most replications unless another number is asked for. */
  private static final int MOST = 1000;

  @Option(
      names = "--replications",
      paramLabel = "N|auto",
      description = {
        "Number of replications: the same scenario with different luck;",
        "auto: as many as --precision needs."
      })
  private @Nullable String replications;

  @Option(
      names = "--precision",
      paramLabel = "FIGURE=WIDTH",
      description = {
        "With --replications auto: half the width of the figure's 95 %% interval, in its"
            + " unit, such as finalShare=0.01. In compare: of every difference's interval, at its"
            + " level."
      })
  private @Nullable String precision;

  @Option(
      names = "--at-most",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "With --replications auto: the most to run (default 1000).")
  private @Nullable Integer atMost;

  /** The number of replications, if one was given. */
  Optional<String> number() {
    return Optional.ofNullable(replications).filter(given -> !given.equals(AUTO));
  }

  /**
   * The requested precision; empty if the number of replications is given.
   *
   * @throws ParameterException when one of the two options lacks the other
   */
  Optional<Precision> precision(CommandSpec spec, SetOption sets) {
    boolean auto = AUTO.equals(replications);
    if (atMost != null && !auto) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--at-most: has no effect without --replications auto"));
    }
    if (auto && sets.words().stream().anyMatch(set -> set.strip().startsWith("replications="))) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--set replications: has no effect with --replications auto"));
    }
    if (precision == null && !auto) {
      return Optional.empty();
    }
    if (precision != null && auto) {
      int sign = precision.lastIndexOf('=');
      String text = precision.substring(sign + 1).strip();
      double width = WrittenNumber.read(text).orElse(Double.NaN);
      if (sign > 0 && width > 0) {
        return Optional.of(
            new Precision(
                precision.substring(0, sign).strip(), width, atMost == null ? MOST : atMost));
      }
      String hint = WrittenNumber.hint(text, "", meant -> meant.signum() > 0);
      throw new ParameterException(
          spec.commandLine(),
          wrong()
              + (WrittenNumber.plain(text) || hint.isEmpty()
                  ? ""
                  : Say.of("; the width{0}", hint)));
    }
    throw new ParameterException(spec.commandLine(), wrong());
  }

  private static String wrong() {
    return Say.of(
        "--replications auto needs --precision FIGURE=WIDTH, a width above 0 such as"
            + " finalShare=0.01, and the other way round");
  }
}
