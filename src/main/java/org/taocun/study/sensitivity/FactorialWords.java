package org.taocun.study.sensitivity;

import org.taocun.analysis.sensitivity.FactorialEffects;

/** Names of what factors do in a full factorial design. */
final class FactorialWords {
  private FactorialWords() {}

  /** "a", "a × b", or the words for what more factors do together. */
  static String term(SweepWords sweepWords, FactorialEffects.Term term) {
    return term.factors().isEmpty()
        ? sweepWords.words().of("factorial.rest")
        : sweepWords.names(term.factors(), " × ");
  }
}
