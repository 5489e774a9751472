package org.taocun.study.verify;

import java.nio.file.Path;
import java.util.List;

/**
 * A request to hold the engine against known answers.
 *
 * @param scenarios files of which some have a section {@code expect}
 * @param threads how many replications run at once
 */
public record VerificationRequest(List<Path> scenarios, int threads) {
  /** Copies the list. */
  public VerificationRequest {
    scenarios = List.copyOf(scenarios);
  }
}
