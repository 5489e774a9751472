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
 * The hazard of adoption with exposure by all layers together, traits and, unless others are asked
 * for, a dummy of each group in each period; or prevalence in the group and dummies of periods,
 * since beside dummies of groups its coefficient is negative by construction.
 */
final class TestsOfHazard implements HerdTests.Family {
  private final Diffusion data;
  private final Controls controls;
  private List<Coefficient> coefficients = List.of();

  TestsOfHazard(Diffusion data, HerdRequest.Options options) {
    this.data = data;
    Controls usual = data.groups().size() > 1 ? Controls.GROUPS_BY_PERIODS : Controls.PERIODS;
    controls =
        options.prevalence()
            ? Controls.PREVALENCE
            : options.controls().map(Controls::named).orElse(usual);
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
    Hazard hazard = model().on(data);
    coefficients = hazard.coefficients();
    List<HerdRow> rows = new ArrayList<>();
    for (Answer answer : hazard.results()) {
      boolean refused = answer.refusal().isPresent();
      rows.add(HerdRow.of(answer, refused ? "" : data.layers().get(rows.size()).name()));
    }
    return rows;
  }

  /** The hazard as it is asked for. */
  HazardModel model() {
    return HazardModel.of(Link.LOGIT)
        .with(controls.dummies())
        .withTraits(!data.traits().isEmpty())
        .withPrevalence(controls == Controls.PREVALENCE);
  }

  /** All coefficients, those of exposure first; none before it was asked or if it refused. */
  List<Coefficient> coefficients() {
    return coefficients;
  }

  /** What stands beside exposure. */
  Controls controls() {
    return controls;
  }
}
