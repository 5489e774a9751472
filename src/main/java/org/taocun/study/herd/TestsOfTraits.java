package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Exposure;
import org.taocun.analysis.herding.GroupSizes;
import org.taocun.analysis.herding.NetworkInstruments;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Refusal;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;

/**
 * Tests of peer effects on an outcome, which need traits of people.
 *
 * @param outcome empty for adoption by the end
 */
record TestsOfTraits(Diffusion data, Optional<Diffusion.Trait> outcome)
    implements HerdTests.Family {
  @Override
  public Set<Question> questions() {
    return EnumSet.of(Question.NETWORK_INSTRUMENTS, Question.GROUP_SIZES);
  }

  @Override
  public boolean suits() {
    return !data.traits().isEmpty() || outcome.isPresent();
  }

  @Override
  public List<HerdRow> ask(Question question) {
    Optional<Message> refusal = refusal(data, outcome);
    if (refusal.isPresent()) {
      return List.of(HerdRow.refused(question, refusal.get()));
    }
    return question == Question.NETWORK_INSTRUMENTS ? byNetwork() : byGroups();
  }

  /** Why peer effects cannot be asked for, if so. */
  static Optional<Message> refusal(Diffusion data, Optional<Diffusion.Trait> outcome) {
    if (data.traits().isEmpty()) {
      return Optional.of(Refusal.NO_TRAITS.message());
    }
    return outcome
        .filter(y -> Arrays.stream(y.values()).anyMatch(Double::isNaN))
        .map(y -> Message.of("{0}, the outcome, is not known of all", y.name()));
  }

  private List<HerdRow> byNetwork() {
    if (data.layers().isEmpty()) {
      return List.of(HerdRow.refused(Question.NETWORK_INSTRUMENTS, Refusal.NO_TIES.message()));
    }
    boolean groups = data.groups().size() > 1;
    List<HerdRow> rows = new ArrayList<>();
    for (Ties ties : data.layers()) {
      Exposure.Weighting weighting = Exposure.Weighting.BINARY;
      NetworkInstruments found =
          outcome
              .map(y -> NetworkInstruments.of(data, ties, weighting, groups, y.values()))
              .orElseGet(() -> NetworkInstruments.ofAdoption(data, ties, weighting, groups));
      rows.add(HerdRow.of(found.result(), ties.name()));
    }
    return rows;
  }

  private List<HerdRow> byGroups() {
    List<HerdRow> rows = new ArrayList<>();
    for (Diffusion.Trait trait : data.traits()) {
      GroupSizes found =
          outcome
              .map(y -> GroupSizes.of(y.values(), trait.values(), data.group()))
              .orElseGet(() -> GroupSizes.ofAdoption(data, trait));
      rows.add(HerdRow.of(found.result(), trait.name()));
    }
    return rows;
  }
}
