package org.taocun.study.herd;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.BassFit;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Refusal;
import org.taocun.study.herd.data.DiffusionData;

/**
 * The curve of adoption by all.
 *
 * @param timed whether times of adoption are known at all
 */
record TestOfCurve(Diffusion data, boolean timed) implements HerdTests.Family {
  static TestOfCurve of(DiffusionData all) {
    return new TestOfCurve(all.diffusion(), all.timed());
  }

  @Override
  public Set<Question> questions() {
    return EnumSet.of(Question.BASS);
  }

  @Override
  public boolean suits() {
    return timed;
  }

  @Override
  public List<HerdRow> ask(Question question) {
    return List.of(
        timed
            ? HerdRow.of(BassFit.answer(data), "")
            : HerdRow.refused(question, Refusal.NOBODY_ADOPTS.message()));
  }
}
