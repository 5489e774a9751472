package org.taocun.analysis.posterior;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.taocun.analysis.posterior.Population.Stop;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Approximate Bayesian computation by population Monte Carlo whose tolerance falls by itself
 * (Lenormand, Jabot and Deffuant 2013, "Adaptive approximate Bayesian computation for complex
 * models", Computational Statistics 28(6), 2777-2796, with half of the points kept). Every
 * generation draws new points around the kept ones and keeps, of both, those with the least
 * distances. So the kept points are at any time all points so far within the tolerance.
 *
 * <p>They are weighted as a sample of the mixture of all distributions from which points were
 * drawn, each by its number of points: the prior's density over that of the mixture (Cornuet,
 * Marin, Mira and Robert 2012, "Adaptive multiple importance sampling", Scandinavian Journal of
 * Statistics 39(4), 798-812). As the first generation comes from the prior, no weight exceeds the
 * number of points over that of the first generation, wherever a point falls.
 */
public final class PopulationMonteCarlo {
  /**
   * The relative fall of the tolerance below which further generations are not worth their runs.
   */
  static final double LEAST_GAIN = 0.01;

  /** The generations over which it must have fallen so little. */
  private static final int PATIENCE = 3;

  /** Half the distance of two neighbouring draws, which keeps them above 0. */
  private static final double HALF_STEP = 0x1.0p-54;

  /** The maker of the figures of points. */
  @FunctionalInterface
  public interface Simulator {
    /**
     * The misses of the points of a generation, in their order.
     *
     * @throws InterruptedException when the calling thread was interrupted
     */
    List<double[]> misses(List<Draw> draws) throws InterruptedException;
  }

  /**
   * When to stop.
   *
   * @param particles number of points kept and drawn in a generation; the first draws twice as many
   * @param budget the largest number of points to draw, at least twice the particles
   * @param tolerance at which to stop; 0 for none
   * @param leastAcceptance the share of new points nearer than the tolerance before at or below
   *     which to stop
   */
  public record Rules(int particles, int budget, double tolerance, double leastAcceptance) {
    public Rules {
      if (particles < 2 || budget < 2L * particles) {
        throw new IllegalArgumentException(particles + " particles, " + budget + " points");
      }
    }
  }

  private final int dimensions;
  private final Rules rules;
  private final Draws draws;
  private final List<Generation> generations = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private int points;

  /**
   * A computation.
   *
   * @param dimensions number of parameters
   * @param seed of the draws of places
   */
  public PopulationMonteCarlo(int dimensions, Rules rules, long seed) {
    this.dimensions = dimensions;
    this.rules = rules;
    draws = Draws.of(seed, 0);
  }

  /**
   * Draws generations until a rule says stop.
   *
   * @param each receives every generation when it is done
   */
  public Population run(Simulator simulator, Consumer<Generation> each)
      throws InterruptedException {
    List<Tried> kept = List.of();
    double tolerance = Double.POSITIVE_INFINITY;
    Optional<Stop> stop = Optional.empty();
    while (stop.isEmpty()) {
      Proposal proposal = kept.isEmpty() ? Proposal.prior(dimensions) : Proposal.around(kept);
      List<Draw> drawn = drawn(proposal);
      proposals.add(proposal);
      sizes.add(drawn.size());
      List<Tried> fresh = tried(drawn, simulator);
      double before = tolerance;
      List<Tried> all =
          Stream.concat(
                  kept.stream()
                      .map(one -> one.denser(drawn.size() * proposal.ratio(one.draw().place()))),
                  fresh.stream())
              .toList();
      tolerance = tolerance(all);
      kept = within(all, tolerance);
      points += fresh.size();
      each.accept(told(fresh, before, tolerance, kept));
      stop = stop(kept);
    }
    return new Population(kept, generations, stop.get());
  }

  private List<Draw> drawn(Proposal proposal) {
    int generation = generations.size();
    List<Draw> drawn = new ArrayList<>();
    for (int k = 0; k < (generation == 0 ? 2 : 1) * rules.particles(); k++) {
      long particle = k;
      double[] place =
          proposal.draw(
              index ->
                  draws.uniform(Decision.POSTERIOR_PLACE, particle, generation, index) + HALF_STEP);
      drawn.add(new Draw(points + k, generation, place));
    }
    return drawn;
  }

  private List<Tried> tried(List<Draw> drawn, Simulator simulator) throws InterruptedException {
    List<double[]> misses = simulator.misses(drawn);
    List<Tried> tried = new ArrayList<>();
    for (int k = 0; k < drawn.size(); k++) {
      Draw draw = drawn.get(k);
      tried.add(Tried.of(draw, misses.get(k), density(draw.place())));
    }
    return tried;
  }

  /** The expected number of points per unit of the prior at a place. */
  private double density(double[] place) {
    double density = 0;
    for (int g = 0; g < proposals.size(); g++) {
      density += sizes.get(g) * proposals.get(g).ratio(place);
    }
    return density;
  }

  /** The distance within which lie as many points as are to be kept, or all that have one. */
  private double tolerance(List<Tried> all) {
    double[] distances =
        all.stream().mapToDouble(Tried::distance).filter(Double::isFinite).sorted().toArray();
    return distances.length == 0
        ? Double.POSITIVE_INFINITY
        : distances[Math.min(rules.particles(), distances.length) - 1];
  }

  private static List<Tried> within(List<Tried> points, double tolerance) {
    return points.stream()
        .filter(point -> Double.isFinite(point.distance()) && point.distance() <= tolerance)
        .toList();
  }

  private Generation told(List<Tried> fresh, double before, double tolerance, List<Tried> kept) {
    double acceptance =
        generations.isEmpty()
            ? Double.NaN
            : (double) fresh.stream().filter(one -> one.distance() < before).count() / fresh.size();
    Generation generation =
        new Generation(
            generations.size(),
            points,
            tolerance,
            acceptance,
            kept.size(),
            kept.isEmpty() ? 0 : WeightedSample.effective(Tried.weights(kept)));
    generations.add(generation);
    return generation;
  }

  private Optional<Stop> stop(List<Tried> kept) {
    Generation last = generations.get(generations.size() - 1);
    if (kept.isEmpty()) {
      return Optional.of(Stop.UNDEFINED);
    }
    if (last.tolerance() <= rules.tolerance()) {
      return Optional.of(Stop.TOLERANCE);
    }
    if (last.acceptance() <= rules.leastAcceptance()) {
      return Optional.of(Stop.ACCEPTANCE);
    }
    int earlier = generations.size() - 1 - PATIENCE;
    // Where many points have the same distance, the tolerance stands still until enough are nearer.
    boolean ties = kept.size() > rules.particles();
    if (earlier >= 0
        && !ties
        && last.tolerance() > (1 - LEAST_GAIN) * generations.get(earlier).tolerance()) {
      return Optional.of(Stop.GAIN);
    }
    return points + (long) rules.particles() > rules.budget()
        ? Optional.of(Stop.BUDGET)
        : Optional.empty();
  }
}
