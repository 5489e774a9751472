package org.taocun.study.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.base.Words;

/** The effects of a full factorial in words. */
final class FactorialText {
  private static final int PAIRS = 3;

  private final SweepWords sweepWords;
  private final Words words;

  FactorialText(SweepWords sweepWords) {
    this.sweepWords = sweepWords;
    this.words = sweepWords.words();
  }

  /** Shares, main effects and interactions. */
  List<TextBlock> blocks(FactorialEffects effects) {
    List<TextBlock> blocks = new ArrayList<>();
    boolean intervals = effects.replications() > 1;
    String parts = intervals ? "factorial.shares" : "factorial.sharesOfOne";
    blocks.add(
        new TextBlock.Paragraph(
            words.of(parts, effects.cells(), effects.replications(), effects.order().size())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(sweepWords.head("term", "share"));
    for (int i : effects.order()) {
      effects.terms().stream()
          .filter(term -> term.factors().equals(List.of(i)))
          .forEach(term -> rows.add(share(term)));
    }
    effects.foremost().forEach(pair -> rows.add(share(effects.term(pair))));
    effects.terms().stream()
        .filter(term -> term.factors().isEmpty())
        .forEach(term -> rows.add(share(term)));
    if (intervals) {
      rows.add(List.of(words.of("factorial.luck"), shareWithInterval(effects.luck().share())));
    }
    blocks.add(new TextBlock.Table(rows));
    if (effects.order().size() > 1) {
      String order = FactorialWords.order(sweepWords, effects);
      String key = effects.orderTested() ? "factorial.order" : "factorial.orderUntested";
      blocks.add(new TextBlock.Paragraph(words.of(key, order, effects.replications())));
    }
    if (intervals) {
      blocks.add(new TextBlock.Paragraph(sure(effects)));
    }
    String levels = intervals ? "factorial.levels" : "factorial.levelsOfOne";
    blocks.add(
        new TextBlock.Paragraph(words.of(levels, effects.replications(), effects.order().size())));
    blocks.add(sweepWords.changes("sensitivity.changeOnGrid", effects.levels()));
    List<FactorialEffects.Pair> shown = effects.foremost().stream().limit(PAIRS).toList();
    shown.forEach(pair -> blocks.addAll(pair(pair)));
    int more = effects.pairs().size() - shown.size();
    if (more > 0) {
      blocks.add(new TextBlock.Paragraph(words.of("factorial.more", more)));
    }
    return blocks;
  }

  private List<String> share(FactorialEffects.Term term) {
    String name = FactorialWords.term(sweepWords, term);
    return List.of(name, shareWithInterval(term.share()));
  }

  private String shareWithInterval(Measure share) {
    return sweepWords.numbers().percent(share.value(), share.interval());
  }

  /** The terms that are sure, and why a larger one is not among them. */
  private String sure(FactorialEffects effects) {
    String sure = names(effects.terms().stream().filter(FactorialEffects.Term::sure).toList());
    String found =
        words.of(
            "factorial.sure",
            sure.isEmpty() ? words.of("factorial.none") : sure,
            effects.tests(),
            effects.replications());
    List<FactorialEffects.Term> large = effects.largeButNotSure();
    return large.isEmpty()
        ? found
        : words.joined(found, words.of("factorial.notSure", names(large), effects.replications()));
  }

  private String names(List<FactorialEffects.Term> terms) {
    return terms.stream()
        .map(term -> FactorialWords.term(sweepWords, term))
        .collect(Collectors.joining(words.of("factorial.comma")));
  }

  private List<TextBlock> pair(FactorialEffects.Pair pair) {
    String factor = sweepWords.name(pair.factor());
    String other = sweepWords.name(pair.other());
    String first = sweepWords.value(pair.factor(), pair.cells().get(0).level());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            factor, other, words.of("factorial.interaction"), words.of("factorial.change", first)));
    for (FactorialEffects.Cell cell : pair.cells()) {
      rows.add(
          List.of(
              sweepWords.value(pair.factor(), cell.level()),
              sweepWords.value(pair.other(), cell.otherLevel()),
              sweepWords.numbers().number(cell.interaction()),
              cell.change().defined() ? sweepWords.numbers().number(cell.change()) : ""));
    }
    return List.of(
        new TextBlock.Paragraph(words.of("factorial.pair", factor, other, first)),
        new TextBlock.Table(rows));
  }
}
