package org.taocun.experiment;

import java.util.List;

/**
 * What a sweep runs.
 *
 * @param name the scenario's name
 * @param version of the program
 * @param scenarioHash of the scenario without the factors' changes, and of its input files
 * @param seed the scenario's seed, the same at every point
 * @param replications runs at each point: their numbers are 0 and up
 * @param shard which of the runs are made
 * @param kept what is kept of a run beside its headline figures
 * @param design how the points were chosen
 * @param points the points, in the order of the design
 */
public record SweepPlan(
    String name,
    String version,
    String scenarioHash,
    long seed,
    int replications,
    Shard shard,
    Kept kept,
    Design design,
    List<SweepPoint> points) {

  /** Copies the list. */
  public SweepPlan {
    points = List.copyOf(points);
  }

  /**
   * What is kept of a run beside its headline figures.
   *
   * @param series the monthly series of the whole run
   * @param events the events
   */
  public record Kept(boolean series, boolean events) {}

  /**
   * How points were chosen.
   *
   * @param kind grid, list, oat, lhs, sobol, saltelli, morris or csv
   * @param size points, base rows or trajectories; 0 where the factors alone decide
   * @param seed of the design's draws
   * @param levels of a Morris grid; 0 for others
   * @param factors what changes
   */
  public record Design(String kind, int size, long seed, int levels, List<SweepFactor> factors) {
    /** Copies the list. */
    public Design {
      factors = List.copyOf(factors);
    }
  }

  /**
   * A part of a sweep's runs.
   *
   * @param number from 1
   * @param of into how many parts the sweep is cut; 1 for the whole
   */
  public record Shard(int number, int of) {
    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Checks 1 <= number <= of. */
    public Shard {
      if (number < 1 || number > of) {
        throw new IllegalArgumentException("a shard is i/n with 1 <= i <= n, was " + number);
      }
    }

    /** Whether the run at a position of the sweep's order, from 0, belongs to it. */
    public boolean has(int position) {
      return position % of == number - 1;
    }

    /** Whether it is the whole sweep. */
    public boolean whole() {
      return of == 1;
    }

    /** The same as i/n; "" for the whole. */
    @Override
    public String toString() {
      return whole() ? "" : number + "/" + of;
    }
  }

  /** How many runs the whole sweep has. */
  public long runs() {
    return (long) points.size() * replications;
  }

  /** The factors' paths. */
  public List<String> paths() {
    return design.factors().stream().map(SweepFactor::path).toList();
  }

  /** The same plan as another part of it. */
  public SweepPlan with(Shard other) {
    return new SweepPlan(
        name, version, scenarioHash, seed, replications, other, kept, design, points);
  }
}
