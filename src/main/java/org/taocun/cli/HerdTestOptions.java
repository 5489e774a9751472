package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.study.herd.HerdRequest;
import org.taocun.study.herd.data.DataRequest;
import picocli.CommandLine.Option;

/** Options of the verb herd that say which tests are made and how. */
final class HerdTestOptions {
  @Option(
      names = "--tests",
      paramLabel = "NAME",
      split = ",",
      description =
          "Tests, such as shuffle,lsv; several with commas (default: all that the data allow).")
  private List<String> tests = new ArrayList<>();

  @Option(
      names = "--space-delta",
      paramLabel = "DISTANCE",
      converter = AnyNumber.Decimal.class,
      description =
          "Distance within which adopters are close (default: one that a tenth of their pairs"
              + " keep).")
  private @Nullable Double spaceDelta;

  @Option(
      names = "--time-delta",
      paramLabel = "PERIODS",
      converter = AnyNumber.Decimal.class,
      description =
          "Periods within which adoptions are close (default: a tenth of those observed, at least"
              + " 1).")
  private @Nullable Double timeDelta;

  @Option(
      names = "--prevalence",
      description =
          "In the hazard, the share of adopters among the others of the group, instead of dummies"
              + " of groups.")
  private boolean prevalence;

  @Option(
      names = "--hazard-effects",
      paramLabel = "groupsByPeriods|groups|periods",
      description =
          "Effects in the hazard: of each group in each period (default where there are groups), of"
              + " periods and groups, or of periods.")
  private @Nullable String effects;

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

  HerdRequest request(DataRequest data, Path place, ExistingResults existing, Language language) {
    check("--space-delta", spaceDelta);
    check("--time-delta", timeDelta);
    return new HerdRequest(
        data,
        tests,
        new HerdRequest.Options(
            Optional.ofNullable(spaceDelta),
            Optional.ofNullable(timeDelta),
            prevalence,
            Optional.ofNullable(effects)),
        seed,
        permutations,
        place,
        existing,
        language);
  }

  private static void check(String option, @Nullable Double value) {
    if (value != null && !(value >= 0)) {
      throw new ScenarioException(Say.of("{0}: must be a number >= 0, was '{1}'", option, value));
    }
  }
}
