package org.taocun.study.herd;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Message;
import org.taocun.study.herd.data.DiffusionData;

/** Tests of the choices that people of several worlds made. */
record TestsOfWorlds(Optional<DiffusionData.Worlds> worlds, Shuffles permutations)
    implements HerdTests.Family {
  @Override
  public Set<Question> questions() {
    return EnumSet.of(Question.INEQUALITY, Question.UNPREDICTABILITY);
  }

  @Override
  public boolean suits() {
    return worlds.isPresent();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    return HerdRow.only(
        question,
        worlds.map(known -> answer(question, known)),
        Message.of(
            "there are no worlds: columns world and choice, or --worlds with the folder of a"
                + " run"));
  }

  private Answer answer(Question question, DiffusionData.Worlds known) {
    return question == Question.INEQUALITY
        ? known.choices().inequalityAnswer(known.independent(), permutations)
        : known.choices().unpredictabilityAnswer(known.independent(), permutations);
  }
}
