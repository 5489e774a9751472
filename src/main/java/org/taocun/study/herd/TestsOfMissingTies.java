package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.CompletedHazard;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.HazardModel;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Refusal;
import org.taocun.analysis.herding.SimulatedMoments;
import org.taocun.analysis.herding.TieBounds;
import org.taocun.analysis.herding.Ties;
import org.taocun.analysis.herding.Unobserved;
import org.taocun.base.Message;
import org.taocun.output.table.NumberText;
import org.taocun.study.herd.data.DiffusionData;

/**
 * Tests where ties are missing: an estimate, bounds, and a sensitivity analysis.
 *
 * @param how ties came to be missing; empty where none are
 * @param model of the hazard
 * @param odds supposed odds of missing ties to earlier adopters
 * @param seed of the drawn networks
 */
record TestsOfMissingTies(
    DiffusionData all, Optional<Unobserved> how, HazardModel model, List<Double> odds, long seed)
    implements HerdTests.Family {
  private static final int NETWORKS = 100;
  private static final List<Double> USUAL_ODDS = List.of(1.0, 2.0, 4.0);

  @Override
  public Set<Question> questions() {
    return EnumSet.of(
        Question.SIMULATED_MOMENTS, Question.COMPLETED_HAZARD, Question.THRESHOLD_BOUNDS);
  }

  @Override
  public boolean suits() {
    return how.isPresent();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    if (how.isEmpty()) {
      return List.of(
          HerdRow.refused(question, Message.of("no ties are said to be missing (--missing-ties)")));
    }
    Optional<Message> refusal = refusal(question);
    if (refusal.isPresent()) {
      return List.of(HerdRow.refused(question, refusal.get()));
    }
    List<HerdRow> rows = new ArrayList<>();
    for (int layer = 0; layer < data().layers().size(); layer++) {
      rows.addAll(rows(question, layer, how.get()));
    }
    return rows;
  }

  private Diffusion data() {
    return all.diffusion();
  }

  private Optional<Message> refusal(Question question) {
    if (data().layers().isEmpty()) {
      return Optional.of(Refusal.NO_TIES.message());
    }
    boolean moments = question == Question.SIMULATED_MOMENTS;
    return moments ? TestsOfTraits.refusal(data(), all.outcome()) : Optional.empty();
  }

  private List<HerdRow> rows(Question question, int layer, Unobserved missing) {
    Ties ties = data().layers().get(layer);
    return switch (question) {
      case SIMULATED_MOMENTS -> List.of(HerdRow.of(moments(ties, missing), ties.name()));
      case THRESHOLD_BOUNDS ->
          List.of(HerdRow.of(TieBounds.thresholdsAnswer(data(), ties, missing), ties.name()));
      case COMPLETED_HAZARD -> sensitivity(layer, missing);
      default -> throw new IllegalArgumentException(question.name());
    };
  }

  private Answer moments(Ties ties, Unobserved missing) {
    return all.outcome()
        .map(y -> SimulatedMoments.of(data(), ties, missing, y.values(), draws()))
        .orElseGet(() -> SimulatedMoments.ofAdoption(data(), ties, missing, draws()))
        .result();
  }

  private List<HerdRow> sensitivity(int layer, Unobserved missing) {
    List<Double> supposed = odds.isEmpty() ? USUAL_ODDS : odds;
    double[] values = supposed.stream().mapToDouble(Double::doubleValue).toArray();
    String name = data().layers().get(layer).name();
    List<HerdRow> rows = new ArrayList<>();
    for (CompletedHazard one : CompletedHazard.of(data(), layer, missing, model, values, draws())) {
      rows.add(HerdRow.of(one.result(), LayerName.withOdds(name, NumberText.number(one.odds()))));
    }
    // What refuses at one of the odds refuses at all.
    boolean silent = rows.stream().noneMatch(HerdRow::answered);
    return silent
        ? List.of(HerdRow.refused(Question.COMPLETED_HAZARD, rows.get(0).refusal()))
        : rows;
  }

  private Shuffles draws() {
    return Shuffles.of(seed, NETWORKS);
  }

  /** Thresholds' bounds of everybody over a layer; empty where they are not known. */
  static Optional<TieBounds> bounds(Diffusion data, Ties ties, Optional<Unobserved> how) {
    return how.filter(missing -> Arrays.stream(data.adopted()).anyMatch(t -> t != Diffusion.NEVER))
        .map(missing -> TieBounds.thresholds(data, ties, missing, 0))
        .filter(bounds -> bounds.refusal().isEmpty());
  }
}
