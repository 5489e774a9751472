package org.taocun.study.sensitivity;

import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.base.Words;
import org.taocun.study.sweep.FinishedSweep;

/** Names of what factors do in a full factorial design. */
final class FactorialWords {
  private FactorialWords() {}

  /** "a", "a × b", or the words for what more factors do together. */
  static String term(Words words, FinishedSweep sweep, FactorialEffects.Term term) {
    return term.factors().isEmpty()
        ? words.of("factorial.rest")
        : String.join(" × ", term.factors().stream().map(sweep::factor).toList());
  }

  /** The last part of a path, where the path stands above. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
