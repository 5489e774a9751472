package org.taocun.study.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Findings;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.SobolIndices;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;

/** The answer of a sensitivity analysis, a sentence for each outcome and one for the condition. */
final class SensitivityAnswer {
  private final SensitivityReport report;
  private final SensitivityText text;
  private final SweepWords sweepWords;
  private final Words words;

  SensitivityAnswer(SensitivityReport report, SensitivityText text, Language language) {
    this.report = report;
    this.text = text;
    words = language.words();
    sweepWords = new SweepWords(report.sweep(), words);
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    report.analyses().forEach(analysis -> sentences.add(of(analysis)));
    report
        .regions()
        .ifPresent(regions -> sentences.addAll(new RegionText(sweepWords).answer(regions)));
    return sentences;
  }

  private String of(OutcomeAnalysis analysis) {
    String outcome = new FigureNames(words).of(analysis.outcome());
    boolean undefined = analysis.findings() instanceof SobolIndices indices && !indices.defined();
    if (!analysis.explains() || undefined) {
      return words.of("sensitivity.answer.none", outcome, text.doubts(analysis).get(0));
    }
    double luck = analysis.luck().share().value();
    String order = words.of("sensitivity.answer", outcome, order(analysis.findings()));
    return Double.isNaN(luck)
        ? order
        : words.joined(order, words.of("sensitivity.answer.luck", NumberText.percent(luck)));
  }

  /** The order of the factors, with what is sure of it where that was tested. */
  private String order(Findings findings) {
    if (findings.order().size() == 1) {
      return words.of("sensitivity.answer.single", listed(findings));
    }
    if (findings instanceof SobolIndices indices) {
      return sure(sweepWords.chain(indices.ranking()));
    }
    if (findings instanceof MorrisScreening screening) {
      return sure(sweepWords.chain(screening.ranking()));
    }
    if (findings instanceof FactorialEffects effects) {
      String order = FactorialWords.order(sweepWords, effects);
      return effects.orderTested() ? sure(order) : words.of("sensitivity.answer.untested", order);
    }
    return words.of("sensitivity.answer.untested", listed(findings));
  }

  private String sure(String chain) {
    return words.of("sensitivity.answer.tested", chain);
  }

  private String listed(Findings findings) {
    return findings.order().stream()
        .map(sweepWords::name)
        .collect(Collectors.joining(words.of("factorial.comma")));
  }
}
