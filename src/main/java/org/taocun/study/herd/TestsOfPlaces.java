package org.taocun.study.herd;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.Events;
import org.taocun.analysis.herding.Jacquez;
import org.taocun.analysis.herding.Knox;
import org.taocun.analysis.herding.LocalKnox;
import org.taocun.analysis.herding.Mantel;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Message;
import org.taocun.study.herd.data.DiffusionData;

/**
 * Tests of adopters' places and times.
 *
 * @param events adoptions; empty where no places are known
 */
record TestsOfPlaces(Optional<Events> events, Closeness closeness, Shuffles permutations)
    implements HerdTests.Family {
  private static final int NEIGHBOURS = 3;

  static TestsOfPlaces of(DiffusionData data, Closeness closeness, Shuffles permutations) {
    Optional<Events> events =
        data.places().map(places -> Events.of(data.diffusion(), places.x(), places.y()));
    return new TestsOfPlaces(events, closeness, permutations);
  }

  @Override
  public Set<Question> questions() {
    return EnumSet.of(
        Question.KNOX,
        Question.MODIFIED_KNOX,
        Question.LOCAL_KNOX,
        Question.MANTEL,
        Question.JACQUEZ);
  }

  @Override
  public boolean suits() {
    return events.isPresent();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    return HerdRow.only(
        question,
        events.map(known -> answer(question, known)),
        Message.of("there are no places: columns x and y, or longitude and latitude"));
  }

  private Answer answer(Question question, Events known) {
    double space = closeness.space();
    double time = closeness.time();
    return switch (question) {
      case KNOX -> Knox.answer(known, space, time, permutations);
      case MODIFIED_KNOX -> Knox.modified(known, space, time, permutations);
      case LOCAL_KNOX -> LocalKnox.answer(known, space, time);
      case MANTEL ->
          Mantel.answer(
              known, Mantel.Closeness.RECIPROCAL, Mantel.Closeness.RECIPROCAL, permutations);
      case JACQUEZ -> Jacquez.answer(known, NEIGHBOURS, permutations);
      default -> throw new IllegalArgumentException(question.name());
    };
  }
}
