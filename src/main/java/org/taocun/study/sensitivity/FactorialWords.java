package org.taocun.study.sensitivity;

import java.util.List;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Rank;
import org.taocun.base.Words;

/** Words for what factors do in a full factorial design. */
final class FactorialWords {
  private FactorialWords() {}

  /** "a", "a × b", or the words for what more factors do together. */
  static String term(SweepWords sweepWords, FactorialEffects.Term term) {
    return term.factors().isEmpty()
        ? sweepWords.words().of("factorial.rest")
        : sweepWords.names(term.factors(), " × ");
  }

  /** The factors from the most to the least influence, then those without any. */
  static String order(SweepWords sweepWords, FactorialEffects effects) {
    Words words = sweepWords.words();
    List<Integer> active = effects.active().stream().map(Rank::factor).toList();
    String comma = words.of("factorial.comma");
    String order =
        effects.orderTested()
            ? sweepWords.chain(effects.active())
            : sweepWords.names(active, comma);
    return effects.idle().isEmpty()
        ? order
        : words.of("factorial.idle", order, sweepWords.names(effects.idle(), comma));
  }
}
