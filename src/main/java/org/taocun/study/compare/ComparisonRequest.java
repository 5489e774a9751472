package org.taocun.study.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.Precision;

/**
 * A request to compare scenarios.
 *
 * @param baseline the scenario with which all others are compared
 * @param treatments scenarios, or tables of policy arms, beside the arms that the baseline lists
 * @param settings laid over every arm
 * @param outcomes formulas of further figures to compare
 * @param precision the precision that determines the number of replications; without it they are as
 *     written
 * @param place the results folder, from the baseline's name
 * @param existing the treatment of existing results
 * @param excel true if tables begin with the byte-order mark that Excel needs
 * @param language of texts and figures
 * @param threads number of runs made at once
 */
public record ComparisonRequest(
    Path baseline,
    List<Path> treatments,
    List<Setting> settings,
    List<String> outcomes,
    Optional<Precision> precision,
    Function<String, Path> place,
    ExistingResults existing,
    boolean excel,
    Language language,
    int threads) {
  public ComparisonRequest {
    treatments = List.copyOf(treatments);
    settings = List.copyOf(settings);
    outcomes = List.copyOf(outcomes);
  }
}
