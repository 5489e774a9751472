package org.taocun.study.herd;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.study.herd.data.DataRequest;

/**
 * A request to test adoption data for herding.
 *
 * @param data the data
 * @param tests words of the tests; empty for all that the data allow
 * @param options of the tests
 * @param seed of the permutations
 * @param permutations number of each test that permutes
 * @param place the results folder
 * @param existing the treatment of existing results
 * @param language of the results
 */
public record HerdRequest(
    DataRequest data,
    List<String> tests,
    Options options,
    long seed,
    int permutations,
    Path place,
    ExistingResults existing,
    Language language) {
  /**
   * Options of tests.
   *
   * @param spaceDelta distance at which adopters are close; empty for a derived one
   * @param timeDelta periods at which they are; empty for a derived one
   * @param prevalence whether the hazard has the share of adopters among the others of the group,
   *     instead of dummies of groups
   * @param controls word for what else stands in the hazard; empty for a dummy of each group in
   *     each period
   */
  public record Options(
      Optional<Double> spaceDelta,
      Optional<Double> timeDelta,
      boolean prevalence,
      Optional<String> controls) {
    /** What is derived from the data. */
    public static final Options NONE =
        new Options(Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  public HerdRequest {
    tests = List.copyOf(tests);
  }
}
