package org.taocun.analysis.herding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.analysis.space.LocationQuotient;
import org.taocun.base.Message;

/**
 * The {@link LocationQuotient} of adopters of each group, with its uncertainty.
 *
 * @param groups in the order of the counts
 */
public record LocationQuotients(List<OfGroup> groups) {
  /**
   * The quotient of a group.
   *
   * @param quotient share of the group over the common share
   * @param interval of 95 %: Clopper and Pearson's of the group's share (1934, Biometrika 26(4),
   *     404-413) over the common share, which is taken as known
   * @param p chance of as many adopters or more if the adopters were a random choice among all
   */
  public record OfGroup(double quotient, Interval interval, double p) {}

  /** Copies the list. */
  public LocationQuotients {
    groups = List.copyOf(groups);
  }

  /** The quotients of all groups. Cost O(people). */
  public static LocationQuotients of(GroupCounts counts) {
    return new LocationQuotients(
        IntStream.range(0, counts.groups()).mapToObj(i -> of(counts, i)).toList());
  }

  private static OfGroup of(GroupCounts counts, int group) {
    int n = counts.people()[group];
    int x = counts.adopters()[group];
    double all = counts.allPeople();
    double adopters = counts.allAdopters();
    double share = counts.share();
    Interval ofShare = new Proportion(x, n).exact(Answer.LEVEL);
    return new OfGroup(
        LocationQuotient.of(x, n, adopters, all),
        new Interval(ofShare.low() / share, ofShare.high() / share),
        new HypergeometricDistribution(null, Math.toIntExact(counts.allPeople()), (int) adopters, n)
            .upperCumulativeProbability(x));
  }

  /** The answer that counts give: the largest quotient, its p-value times the groups. */
  public static Answer answer(GroupCounts counts) {
    Optional<Message> refusal = Refusals.of(counts);
    if (refusal.isPresent()) {
      return Answer.refused(Question.LOCATION_QUOTIENT, refusal.get());
    }
    List<OfGroup> all = of(counts).groups;
    OfGroup largest = all.stream().max(Comparator.comparing(OfGroup::quotient)).orElseThrow();
    double least = all.stream().mapToDouble(OfGroup::p).min().orElseThrow();
    return Answer.of(
        Question.LOCATION_QUOTIENT,
        largest.quotient(),
        Math.min(1, all.size() * least),
        largest.quotient(),
        largest.interval(),
        counts.allPeople(),
        List.of(
            Message.of(
                "the p-value is that of the group least like chance, times the number of groups;"
                    + " the interval is of the largest quotient alone")));
  }
}
