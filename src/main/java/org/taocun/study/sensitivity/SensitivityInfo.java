package org.taocun.study.sensitivity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.analysis.sensitivity.Method;

/**
 * The details in the origin of a sensitivity analysis.
 *
 * @param sweep the sweep's folder
 * @param replications runs at each point
 * @param outcomes the explained outcomes
 * @param where the condition whose boxes are sought; "" for none
 * @param method the method that was asked for; null for the one that suits the design
 * @param density the density that was asked for; null for the box with the most cases beyond chance
 */
record SensitivityInfo(
    String sweep,
    int replications,
    List<String> outcomes,
    String where,
    @Nullable Method method,
    @Nullable Double density) {
  /** The question that was asked of a sweep. */
  SensitivityQuestion of(Path folder) {
    return new SensitivityQuestion(
        folder,
        outcomes,
        Optional.ofNullable(method),
        Optional.of(where).filter(asked -> !asked.isEmpty()),
        density == null ? Double.NaN : density);
  }
}
