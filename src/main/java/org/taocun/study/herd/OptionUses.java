package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.study.herd.data.DiffusionData;

/** Options of tests that have an effect only if some test is made. */
final class OptionUses {
  private OptionUses() {}

  /**
   * Refuses options without effect.
   *
   * @throws ScenarioException with every one of them
   */
  static void check(HerdRequest request, DiffusionData data, Set<Question> tests) {
    List<String> problems = new ArrayList<>();
    Map<String, List<Question>> uses = new LinkedHashMap<>();
    if (request.options().spaceDelta().isPresent()) {
      uses.put(
          "--space-delta", List.of(Question.KNOX, Question.MODIFIED_KNOX, Question.LOCAL_KNOX));
    }
    if (request.options().timeDelta().isPresent()) {
      uses.put("--time-delta", List.of(Question.KNOX, Question.MODIFIED_KNOX, Question.LOCAL_KNOX));
    }
    if (request.options().prevalence()) {
      uses.put("--prevalence", List.of(Question.HAZARD));
    }
    if (request.options().controls().isPresent()) {
      uses.put("--hazard-effects", List.of(Question.HAZARD));
      if (request.options().prevalence()) {
        problems.add(
            Say.of(
                "{0}: does not go with {1}, which has effects of periods",
                "--hazard-effects", "--prevalence"));
      }
    }
    if (data.strata().isPresent()) {
      uses.put("--strata", List.of(Question.SHUFFLE_WITHIN_GROUPS, Question.MATCHED_SAMPLE));
    }
    if (data.outcome().isPresent()) {
      uses.put("--outcome", List.of(Question.NETWORK_INSTRUMENTS, Question.GROUP_SIZES));
    }
    uses.forEach(
        (option, questions) -> {
          if (questions.stream().noneMatch(tests::contains)) {
            problems.add(
                Say.of(
                    "{0}: has no effect, as none of these tests is made: {1}",
                    option, String.join(", ", questions.stream().map(Word::of).toList())));
          }
        });
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  /** The tests that options make otherwise than they are made by default. */
  static Set<Question> altered(HerdRequest request, DiffusionData data) {
    Set<Question> altered = EnumSet.noneOf(Question.class);
    if (request.options().prevalence() || request.options().controls().isPresent()) {
      altered.add(Question.HAZARD);
    }
    if (data.strata().isPresent()) {
      altered.add(Question.SHUFFLE_WITHIN_GROUPS);
      altered.add(Question.MATCHED_SAMPLE);
    }
    return altered;
  }
}
