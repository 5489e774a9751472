package org.taocun.study.herd;

import java.util.List;
import org.taocun.analysis.herding.HazardModel.Dummies;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;

/** Controls of the hazard beside exposure and traits. */
enum Controls {
  /** Dummies of periods. */
  PERIODS,
  /** Dummies of periods and of groups. */
  GROUPS,
  /** A dummy of each group in each period. */
  GROUPS_BY_PERIODS,
  /** Dummies of periods and prevalence in the group. */
  PREVALENCE;

  private static final String OPTION = "--hazard-effects";

  /**
   * The controls of a word that a user gave; prevalence has an option of its own.
   *
   * @throws ScenarioException if there are none
   */
  static Controls named(String word) {
    List<Controls> choice = List.of(GROUPS_BY_PERIODS, GROUPS, PERIODS);
    List<String> words = choice.stream().map(Word::of).toList();
    if (!words.contains(word)) {
      throw new ScenarioException(
          Say.of(
              "{0}: must be one of {1}, was '{2}'{3}",
              OPTION, String.join(", ", words), word, Nearest.question(word, words)));
    }
    return choice.get(words.indexOf(word));
  }

  /** The dummies that they are. */
  Dummies dummies() {
    return switch (this) {
      case PERIODS, PREVALENCE -> Dummies.PERIODS;
      case GROUPS -> Dummies.PERIODS_AND_GROUPS;
      case GROUPS_BY_PERIODS -> Dummies.GROUPS_BY_PERIODS;
    };
  }

  /** A sentence. */
  String sentence() {
    return switch (this) {
      case PERIODS -> Say.of("The hazard has dummies of periods.");
      case GROUPS -> Say.of("The hazard has dummies of periods and of groups.");
      case GROUPS_BY_PERIODS ->
          Say.of(
              "The hazard has a dummy of each group in each period: people are compared with others"
                  + " of their group in the same period.");
      case PREVALENCE ->
          Say.of(
              "The hazard has dummies of periods and the share of adopters among the others of the"
                  + " group; dummies of groups are left out, since beside them the coefficient of"
                  + " that share is negative by construction.");
    };
  }
}
