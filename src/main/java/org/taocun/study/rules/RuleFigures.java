package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.text.Language;

/** The figures of rules against each other: fits beside what was observed, answers by true rule. */
final class RuleFigures {
  private RuleFigures() {}

  /** Draws those of rules on a panel; returns messages for the user. */
  static List<String> draw(Path target, RuleRows rows, Language language) throws IOException {
    if (rows.fitted().isEmpty() || rows.byExposure().classes().size() < 2) {
      return List.of();
    }
    return FigureSet.draw(
        target,
        language,
        shown -> rows.byExposure().rules().stream().map(Rule::title).collect(Collectors.joining()),
        (frame, folder) ->
            FigureFile.write(
                new FittedFigure(frame, rows.byExposure()).draw(),
                frame.words().of("figure.rules-fitted"),
                folder,
                "fitted"));
  }

  /** Draws those of surveys; returns messages for the user. */
  static List<String> draw(Path target, DesignRows rows, Language language) throws IOException {
    if (rows.answers().stream().noneMatch(DesignRows.Answers::fresh)) {
      return List.of();
    }
    return FigureSet.draw(
        target,
        language,
        shown -> "",
        (frame, folder) ->
            FigureFile.write(
                new ConfusionFigure(frame, rows).draw(),
                frame.words().of("figure.confusion"),
                folder,
                "confusion"));
  }

  /** The name of a rule in the language of a figure. */
  static String name(Words words, Rule rule) {
    boolean chinese = Language.of(words) == Language.ZH;
    return chinese == Say.chinese() ? rule.title() : Word.of(rule);
  }
}
