package org.taocun.study.herd;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.BetaBinomial;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.EllisonGlaeser;
import org.taocun.analysis.herding.GroupCounts;
import org.taocun.analysis.herding.LocationQuotients;
import org.taocun.analysis.herding.Lsv;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Tarone;
import org.taocun.base.Message;

/** Tests of groups' shares. */
record TestsOfGroups(Diffusion data, Shuffles permutations) implements HerdTests.Family {
  @Override
  public Set<Question> questions() {
    return EnumSet.of(
        Question.LSV,
        Question.TARONE,
        Question.BETA_BINOMIAL,
        Question.LOCATION_QUOTIENT,
        Question.ELLISON_GLAESER);
  }

  @Override
  public boolean suits() {
    return !data.groups().isEmpty();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    return List.of(
        suits()
            ? HerdRow.of(answer(question), "")
            : HerdRow.refused(question, Message.of("nobody has a group")));
  }

  private Answer answer(Question question) {
    GroupCounts counts = GroupCounts.of(data, 0, data.periods());
    return switch (question) {
      case LSV -> Lsv.answer(counts, permutations);
      case TARONE -> Tarone.answer(counts);
      case BETA_BINOMIAL -> BetaBinomial.answer(counts);
      case LOCATION_QUOTIENT -> LocationQuotients.answer(counts);
      case ELLISON_GLAESER -> EllisonGlaeser.answer(counts, permutations);
      default -> throw new IllegalArgumentException(question.name());
    };
  }
}
