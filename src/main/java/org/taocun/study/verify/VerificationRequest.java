package org.taocun.study.verify;

import java.nio.file.Path;
import java.util.List;

/**
 * A request to check the engine against known answers.
 *
 * @param scenarios files of which some have a section {@code expect}
 * @param threads number of replications that run at once
 */
public record VerificationRequest(List<Path> scenarios, int threads) {
  public VerificationRequest {
    scenarios = List.copyOf(scenarios);
  }
}
