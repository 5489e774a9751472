package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.MatchedSample;
import org.taocun.analysis.herding.NetworkClustering;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Refusal;
import org.taocun.analysis.herding.TieTests;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;
import org.taocun.study.herd.data.DiffusionData;

/** Tests of the ties of one layer after the other. */
record TestsOnTies(DiffusionData all, Shuffles permutations) implements HerdTests.Family {
  static final Set<Question> QUESTIONS =
      EnumSet.of(
          Question.SHUFFLE,
          Question.SHUFFLE_WITHIN_GROUPS,
          Question.EDGE_REVERSAL,
          Question.THRESHOLD_PERMUTATION,
          Question.STRUCTURE,
          Question.MATCHED_SAMPLE,
          Question.MORAN,
          Question.JOIN_COUNTS);

  /** Tests that are nothing without permutations. */
  private static final Set<Question> BY_PERMUTATION =
      EnumSet.of(
          Question.SHUFFLE,
          Question.SHUFFLE_WITHIN_GROUPS,
          Question.EDGE_REVERSAL,
          Question.THRESHOLD_PERMUTATION,
          Question.STRUCTURE);

  @Override
  public Set<Question> questions() {
    return QUESTIONS;
  }

  @Override
  public boolean suits() {
    return !data().layers().isEmpty();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    if (!suits()) {
      return List.of(HerdRow.refused(question, Refusal.NO_TIES.message()));
    }
    if (permutations.count() == 0 && BY_PERMUTATION.contains(question)) {
      return List.of(
          HerdRow.refused(
              question, Message.of("it compares with permutations: --permutations is 0")));
    }
    List<HerdRow> rows = new ArrayList<>();
    for (Ties ties : data().layers()) {
      rows.add(HerdRow.of(answer(question, ties), ties.name()));
    }
    return rows;
  }

  private Diffusion data() {
    return all.diffusion();
  }

  private Answer answer(Question question, Ties ties) {
    TieTests tests = new TieTests(data(), ties);
    return switch (question) {
      case SHUFFLE -> tests.shuffle(permutations).result();
      case SHUFFLE_WITHIN_GROUPS -> withinStrata(tests);
      case EDGE_REVERSAL -> tests.edgeReversal(permutations).result();
      case THRESHOLD_PERMUTATION -> tests.thresholdPermutation(0, permutations).result();
      case STRUCTURE -> tests.structure(0, permutations).result();
      case MATCHED_SAMPLE -> matched(ties);
      case MORAN ->
          NetworkClustering.of(data(), ties, 1).moranAnswer(data().periods(), permutations);
      case JOIN_COUNTS ->
          NetworkClustering.of(data(), ties, 1).joinsAnswer(data().periods(), permutations);
      default -> throw new IllegalArgumentException(question.name());
    };
  }

  private Answer withinStrata(TieTests tests) {
    Optional<DiffusionData.Strata> strata = all.strata();
    return strata.isPresent()
        ? tests.shuffleWithin(strata.get().of(), permutations).result()
        : tests.shuffleWithinGroups(permutations).result();
  }

  private Answer matched(Ties ties) {
    Diffusion strata =
        all.strata().map(labels -> data().inGroups(labels.of(), labels.labels())).orElse(data());
    return MatchedSample.of(strata, ties, 1, strata.groups().size() > 1).result();
  }
}
