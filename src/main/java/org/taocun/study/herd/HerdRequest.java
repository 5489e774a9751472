package org.taocun.study.herd;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param siena where files for actor-oriented models are written; empty for nowhere
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
    Optional<Siena> siena,
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
   * @param exits whether the tests are of leaving instead of adopting
   * @param missing how ties came to be missing, as sampled=SHARE or named=K; empty for no missing
   *     ones
   * @param odds supposed odds of missing ties to earlier adopters; empty for some usual ones
   */
  public record Options(
      Optional<Double> spaceDelta,
      Optional<Double> timeDelta,
      boolean prevalence,
      Optional<String> controls,
      boolean exits,
      Optional<String> missing,
      List<Double> odds) {
    /** What is derived from the data. */
    public static final Options NONE =
        new Options(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of());

    /** All of them by the options of the verb. */
    Map<String, String> asked() {
      Map<String, String> asked = new LinkedHashMap<>();
      asked.put("--space-delta", spaceDelta.map(String::valueOf).orElse(""));
      asked.put("--time-delta", timeDelta.map(String::valueOf).orElse(""));
      asked.put("--prevalence", Boolean.toString(prevalence));
      asked.put("--hazard-effects", controls.orElse(""));
      asked.put("--of", exits ? "exits" : "adoptions");
      asked.put("--missing-ties", missing.orElse(""));
      asked.put("--missing-odds", odds.isEmpty() ? "" : odds.toString());
      return asked;
    }

    /** Copies the list. */
    public Options {
      odds = List.copyOf(odds);
    }
  }

  /**
   * An export of waves of ties.
   *
   * @param folder a new one
   * @param waves the period of each layer, where layers are waves
   */
  public record Siena(Path folder, List<Integer> waves) {
    /** Copies the list. */
    public Siena {
      waves = List.copyOf(waves);
    }
  }

  public HerdRequest {
    tests = List.copyOf(tests);
  }
}
