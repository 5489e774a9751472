package org.taocun.experiment.design;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The reader of designs in the notation of users: {@code grid}, {@code lhs:200}, {@code
 * csv:points.csv}.
 */
public final class Designs {
  private static final List<String> NAMES =
      List.of(
          "grid",
          "list",
          "oat",
          "lhs:POINTS",
          "sobol:POINTS",
          "saltelli:ROWS",
          "morris:TRAJECTORIES",
          "csv:FILE");

  private Designs() {}

  /**
   * The design of an option.
   *
   * @throws ScenarioException if there is no such design, or its file is wrong
   */
  public static Design parse(String option) {
    int colon = option.indexOf(':');
    String name = (colon < 0 ? option : option.substring(0, colon)).strip();
    String rest = colon < 0 ? "" : option.substring(colon + 1).strip();
    return switch (name) {
      case "grid" -> plain(option, rest, new Grid());
      case "list" -> plain(option, rest, new Listed());
      case "oat" -> plain(option, rest, new OneAtATime());
      case "lhs" -> sized(option, rest, LatinHypercube::new);
      case "sobol" -> sized(option, rest, SobolPoints::new);
      case "saltelli" -> sized(option, rest, SaltelliMatrices::new);
      case "morris" -> sized(option, rest, MorrisTrajectories::new);
      case "csv" -> table(option, rest);
      default -> {
        List<String> known = NAMES.stream().map(n -> n.replaceFirst(":.*", "")).toList();
        String near = OtherDesignNames.meant(name).orElseGet(() -> Nearest.question(name, known));
        throw new ScenarioException(
            Say.of(
                "--design {0}: unknown design{1}",
                option, near.isEmpty() ? Say.of("; valid: {0}", String.join(", ", NAMES)) : near));
      }
    };
  }

  private static Design plain(String option, String rest, Design design) {
    if (!rest.isEmpty()) {
      throw new ScenarioException(
          Say.of(
              "--design {0}: takes no number; the factors decide how many points there are",
              option));
    }
    return design;
  }

  private static Design sized(String option, String rest, IntFunction<Design> design) {
    if (!rest.matches("0*[1-9][0-9]{0,6}") || Integer.parseInt(rest) > Design.MOST_POINTS) {
      throw new ScenarioException(
          Say.of(
              "--design {0}: needs a whole number from 1 to {1} behind the colon",
              option, Design.MOST_POINTS));
    }
    return design.apply(Integer.parseInt(rest));
  }

  private static Design table(String option, String rest) {
    try {
      if (!rest.isEmpty()) {
        return PointTable.read(Path.of(rest));
      }
    } catch (InvalidPathException e) {
      throw new ScenarioException(Say.of("--design {0}: is not a file name", option));
    }
    throw new ScenarioException(Say.of("--design {0}: needs a file name behind the colon", option));
  }
}
