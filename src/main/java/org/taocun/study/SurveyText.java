package org.taocun.study;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.herding.Survey;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;

/** Surveys in words. */
public final class SurveyText {
  private SurveyText() {}

  /** A survey, such as "20 villages of 100 households, 60 months, periods of 1 months". */
  public static String whole(Survey survey) {
    List<String> parts = new ArrayList<>();
    parts.add(
        Say.of(
            "{0} villages of {1} households, {2} months observed in periods of {3}",
            survey.villages(),
            NumberText.number(survey.households()),
            survey.months(),
            survey.everyMonths()));
    parts.addAll(flaws(survey));
    return String.join(Say.of(", "), parts);
  }

  private static List<String> flaws(Survey survey) {
    List<String> flaws = new ArrayList<>();
    if (survey.tiesMissing() > 0) {
      flaws.add(Say.of("{0} of ties missing", NumberText.percent(survey.tiesMissing())));
    }
    if (survey.householdsMissing() > 0) {
      flaws.add(
          Say.of("{0} of households not asked", NumberText.percent(survey.householdsMissing())));
    }
    if (survey.misreported() > 0) {
      flaws.add(Say.of("{0} of months misreported", NumberText.percent(survey.misreported())));
    }
    if (!survey.other().isEmpty()) {
      flaws.add(survey.other());
    }
    return flaws;
  }

  /** What a survey has otherwise than another one; the whole survey if they are equal. */
  public static String differing(Survey survey, Survey from) {
    List<String> parts = new ArrayList<>();
    if (survey.villages() != from.villages()) {
      parts.add(Say.of("{0} villages", survey.villages()));
    }
    if (survey.households() != from.households()) {
      parts.add(Say.of("{0} households each", NumberText.number(survey.households())));
    }
    if (survey.months() != from.months()) {
      parts.add(Say.of("{0} months", survey.months()));
    }
    if (survey.everyMonths() != from.everyMonths()) {
      parts.add(Say.of("periods of {0} months", survey.everyMonths()));
    }
    parts.addAll(flaws(survey));
    return survey.equals(from) ? whole(survey) : String.join(Say.of(", "), parts);
  }
}
