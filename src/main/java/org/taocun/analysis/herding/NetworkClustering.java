package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.space.JoinCounts;
import org.taocun.analysis.space.Moran;
import org.taocun.analysis.space.WeightMatrix;
import org.taocun.base.Message;
import org.taocun.base.Neighbours;

/**
 * Clustering of adopters on ties in one period: {@link Moran}'s I of adoption (1, else 0) with
 * weights by distance in ties, and {@link JoinCounts} of tied adopters.
 */
public final class NetworkClustering {
  private final Diffusion data;
  private final Ties ties;
  private final Optional<WeightMatrix> weights;
  private final Neighbours neighbours;

  private NetworkClustering(
      Diffusion data, Ties ties, Optional<WeightMatrix> weights, Neighbours neighbours) {
    this.data = data;
    this.ties = ties;
    this.weights = weights;
    this.neighbours = neighbours;
  }

  /**
   * The clustering on one layer. Weights are 1/d for people d ties away, rows divided by their
   * sums; joins are ties in whatever direction. Cost O(people within the steps of everybody).
   *
   * @param steps the largest d, 1 or more; if more than 50 million pairs are within it, there is no
   *     Moran's I
   */
  public static NetworkClustering of(Diffusion data, Ties ties, int steps) {
    int[] from = new int[ties.to().length];
    for (int i = 0; i < ties.people(); i++) {
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        from[k] = i;
      }
    }
    return new NetworkClustering(
        data,
        ties,
        Geodesics.inverse(ties, steps).map(WeightMatrix::rowsNormalised),
        Neighbours.ofPairs(ties.people(), from, ties.to()));
  }

  /** 1 for who had adopted by the end of a period and not left, 0 for others. */
  private double[] adoption(int period) {
    return IntStream.range(0, data.people())
        .mapToDouble(i -> data.isAdopter(i, period) ? 1 : 0)
        .toArray();
  }

  /**
   * I of adoption by the end of a period; NaN if all or none are adopters.
   *
   * @throws java.util.NoSuchElementException if there are too many pairs within the steps
   */
  public Moran moran(int period) {
    return Moran.of(adoption(period), weights.orElseThrow());
  }

  /** The joins of adopters by the end of a period. */
  public JoinCounts joins(int period) {
    return JoinCounts.of(adopters(period), neighbours);
  }

  private boolean[] adopters(int period) {
    boolean[] adopters = new boolean[data.people()];
    for (int i = 0; i < adopters.length; i++) {
      adopters[i] = data.isAdopter(i, period);
    }
    return adopters;
  }

  /** The answer of Moran's I, with the one-sided p-value over permutations of the adopters. */
  public Answer moranAnswer(int period, Shuffles permutations) {
    Optional<Message> refusal = refusal(period);
    if (refusal.isEmpty() && weights.isEmpty()) {
      refusal =
          Optional.of(
              Message.of(
                  "more than {0} million pairs of people are within the steps: choose fewer steps",
                  Geodesics.MOST / 1_000_000));
    }
    if (refusal.isPresent()) {
      return Answer.refused(Question.MORAN, refusal.get());
    }
    Moran moran = moran(period);
    double effect = Rounding.difference(moran.index(), moran.expectation());
    return Answer.of(
        Question.MORAN,
        moran.index(),
        Moran.permutationP(adoption(period), weights.orElseThrow(), permutations),
        effect,
        Answer.lessChance(effect, Math.sqrt(moran.varianceRandom())),
        data.people(),
        limits());
  }

  /** The answer of join counts, with the one-sided p-value over permutations of the adopters. */
  public Answer joinsAnswer(int period, Shuffles permutations) {
    Optional<Message> refusal = refusal(period);
    if (refusal.isPresent()) {
      return Answer.refused(Question.JOIN_COUNTS, refusal.get());
    }
    JoinCounts joins = joins(period);
    JoinCounts.Moments chance = joins.nonFree(JoinCounts.Kind.BLACK_BLACK);
    double times = joins.blackBlack() / chance.expectation();
    return Answer.of(
        Question.JOIN_COUNTS,
        (double) joins.blackBlack(),
        joinsP(period, permutations),
        times,
        Answer.lessChance(times, Math.sqrt(chance.variance()) / chance.expectation())
            .within(new Interval(0, Double.POSITIVE_INFINITY)),
        data.people(),
        limits());
  }

  /** The one-sided p-value of the joins of two adopters over permutations of the adopters. */
  public double joinsP(int period, Shuffles permutations) {
    boolean[] adopters = adopters(period);
    double[] values =
        permutations.values(
            adopters.length,
            order -> {
              boolean[] mixed = new boolean[order.length];
              for (int i = 0; i < order.length; i++) {
                mixed[i] = adopters[order[i]];
              }
              return JoinCounts.of(mixed, neighbours).blackBlack();
            });
    return permutations.upperP((double) joins(period).blackBlack(), values, 0);
  }

  private Optional<Message> refusal(int period) {
    if (data.entersLate()) {
      return Optional.of(Refusal.LATE_ENTRY.message());
    }
    if (neighbours.pairs() == 0) {
      return Optional.of(Message.of("there are no ties"));
    }
    long adopters =
        IntStream.range(0, data.people()).filter(i -> data.isAdopter(i, period)).count();
    if (adopters == 1) {
      return Optional.of(Message.of("one adopter is tied to no other"));
    }
    return Refusals.ofShare(adopters, data.people());
  }

  private List<Message> limits() {
    List<Message> limits = new ArrayList<>();
    long alone = IntStream.range(0, data.people()).filter(i -> neighbours.degree(i) == 0).count();
    if (alone > 0) {
      limits.add(
          Message.of(
              "{0} {0|person has no ties and says|people have no ties and say} nothing", alone));
    }
    long silent = IntStream.range(0, data.people()).filter(i -> ties.degree(i) == 0).count();
    if (silent > alone) {
      limits.add(
          Message.of(
              "{0} {0|person names nobody: it counts where others name it|people name nobody: they count where others name them}",
              silent - alone));
    }
    return limits;
  }
}
