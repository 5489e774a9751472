package org.taocun.study.sensitivity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.sensitivity.Method;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;

/**
 * A request to say what drives the outcomes of a sweep.
 *
 * @param sweep the folder of the finished sweep
 * @param outcomes headline figures and formulas to explain; empty for the usual ones that vary
 * @param method the method; empty for the one that suits the sweep's design
 * @param where a condition, such as taobaoVillages<3, whose boxes are sought
 * @param density the share of cases in which it holds in the box that is sought; NaN for the box
 *     with the most cases beyond chance
 * @param place the results folder
 * @param existing the treatment of existing results
 * @param language of text and figures
 */
public record SensitivityRequest(
    Path sweep,
    List<String> outcomes,
    Optional<Method> method,
    Optional<String> where,
    double density,
    Path place,
    ExistingResults existing,
    Language language) {
  public SensitivityRequest {
    outcomes = List.copyOf(outcomes);
  }

  SensitivityQuestion question() {
    return new SensitivityQuestion(sweep, outcomes, method, where, density);
  }
}
