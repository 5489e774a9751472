package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.Coefficient;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Hazard;
import org.taocun.analysis.herding.HazardModel;
import org.taocun.analysis.herding.Link;
import org.taocun.analysis.herding.Question;

/**
 * The hazard of adoption with exposure by all layers together, traits and dummies of periods and
 * groups; or prevalence in the group instead of dummies of groups, since beside them its
 * coefficient is negative by construction.
 */
final class TestsOfHazard implements HerdTests.Family {
  private final Diffusion data;
  private final boolean prevalence;
  private List<Coefficient> coefficients = List.of();

  TestsOfHazard(Diffusion data, boolean prevalence) {
    this.data = data;
    this.prevalence = prevalence;
  }

  @Override
  public Set<Question> questions() {
    return EnumSet.of(Question.HAZARD);
  }

  @Override
  public boolean suits() {
    return !data.layers().isEmpty();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    Hazard hazard =
        HazardModel.of(Link.LOGIT)
            .with(
                controls() == Controls.GROUPS
                    ? HazardModel.Dummies.PERIODS_AND_GROUPS
                    : HazardModel.Dummies.PERIODS)
            .withTraits(!data.traits().isEmpty())
            .withPrevalence(prevalence)
            .on(data);
    coefficients = hazard.coefficients();
    List<HerdRow> rows = new ArrayList<>();
    for (Answer answer : hazard.results()) {
      boolean refused = answer.refusal().isPresent();
      rows.add(HerdRow.of(answer, refused ? "" : data.layers().get(rows.size()).name()));
    }
    return rows;
  }

  /** All coefficients, those of exposure first; none before it was asked or if it refused. */
  List<Coefficient> coefficients() {
    return coefficients;
  }

  /** What stands beside exposure. */
  Controls controls() {
    return prevalence
        ? Controls.PREVALENCE
        : data.groups().size() > 1 ? Controls.GROUPS : Controls.PERIODS;
  }
}
