package org.taocun.analysis.herding;

import java.util.List;

/**
 * An estimated hazard of adoption.
 *
 * @param coefficients exposure layer by layer, then prevalence and traits where asked for; empty if
 *     refused
 * @param logLikelihood maximal log-likelihood; NaN if refused
 * @param cases number of person-periods used
 * @param events number of adoptions among them
 * @param results what the coefficient of each layer's exposure says, in the order of the layers;
 *     one refusal if refused
 */
public record Hazard(
    List<Coefficient> coefficients,
    double logLikelihood,
    long cases,
    long events,
    List<Answer> results) {
  /** Copies the lists. */
  public Hazard {
    coefficients = List.copyOf(coefficients);
    results = List.copyOf(results);
  }
}
