package org.taocun.study.validate;

import java.time.YearMonth;
import java.util.List;
import org.taocun.analysis.Finding;
import org.taocun.analysis.Judgement;
import org.taocun.analysis.PairedDifference;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.text.Language;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;

/**
 * The results of a validation, row by row.
 *
 * @param patterns observed patterns and the simulated figures
 * @param effects claimed effects and the paired differences
 * @param growths simulated growth of observed places
 */
record ValidationRows(List<PatternRow> patterns, List<EffectRow> effects, List<Growth> growths) {
  ValidationRows {
    patterns = List.copyOf(patterns);
    effects = List.copyOf(effects);
    growths = List.copyOf(growths);
  }

  /**
   * A pattern.
   *
   * @param households number of households in the simulated world; 0 if nothing ran
   * @param months number of simulated months
   */
  record PatternRow(ObservedPattern pattern, Judgement judgement, long households, int months) {}

  /**
   * An effect.
   *
   * @param finding the agreement with the claim
   * @param households number of households in the simulated world; 0 if nothing ran
   * @param months number of simulated months
   * @param note the reason why it was not run; "" if it was
   */
  record EffectRow(
      ClaimedEffect effect,
      PairedDifference difference,
      Finding finding,
      long households,
      int months,
      String note) {}

  /**
   * Sellers of an observed place.
   *
   * @param name of its figure
   * @param title its title, by language
   * @param start the first simulated month
   * @param sellers sellers[month][replication], month 0 being the state before the first
   * @param observed the observed points
   */
  record Growth(
      String name,
      String title,
      String titleZh,
      YearMonth start,
      double[][] sellers,
      List<ObservedPoint> observed) {
    String title(Language language) {
      return language == Language.ZH && !titleZh.isBlank() ? titleZh : title;
    }
  }

  /** The patterns of one block, in their order. */
  List<PatternRow> block(ObservedPattern.Block block) {
    return patterns.stream().filter(row -> row.pattern().block() == block).toList();
  }

  /** A pattern's text in a language. */
  static String label(ObservedPattern pattern, Language language) {
    boolean chinese = language == Language.ZH && !pattern.labelZh().isEmpty();
    return chinese ? pattern.labelZh() : pattern.label();
  }

  /** An effect's text in a language. */
  static String label(ClaimedEffect effect, Language language) {
    boolean chinese = language == Language.ZH && !effect.claimZh().isEmpty();
    return chinese ? effect.claimZh() : effect.claim();
  }

  /** The source of an effect in a language. */
  static String source(ClaimedEffect effect, Language language) {
    boolean chinese = language == Language.ZH && !effect.sourceZh().isEmpty();
    return chinese ? effect.sourceZh() : effect.source();
  }
}
