package org.taocun.experiment;

import java.util.List;

/**
 * The plan of a sweep: all its points and replications.
 *
 * @param name the scenario's name
 * @param version of the program
 * @param scenarioHash of the scenario without the factors' changes, and of its input files
 * @param seed the scenario's seed, the same at every point
 * @param replications runs at each point: their numbers are 0 and up
 * @param shard the part of the runs that is made here
 * @param kept the records of a run that are kept beside its headline figures
 * @param design the way in which the points were chosen
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

  public SweepPlan {
    points = List.copyOf(points);
  }

  /**
   * The records of a run that are kept beside its headline figures.
   *
   * @param series true to keep the monthly series of the whole run
   * @param events true to keep the events
   */
  public record Kept(boolean series, boolean events) {}

  /**
   * The way in which points were chosen.
   *
   * @param kind grid, list, oat, lhs, sobol, saltelli, morris or csv
   * @param size points, base rows or trajectories; 0 where the factors alone decide
   * @param seed of the design's draws
   * @param levels of a Morris grid; 0 for others
   * @param factors the settings that change
   */
  public record Design(String kind, int size, long seed, int levels, List<SweepFactor> factors) {
    public Design {
      factors = List.copyOf(factors);
    }
  }

  /**
   * A part of a sweep's runs.
   *
   * @param number from 1
   * @param of number of parts; 1 for the whole
   */
  public record Shard(int number, int of) {
    /** The whole sweep. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Checks that 1 <= number <= of. */
    public Shard {
      if (number < 1 || number > of) {
        throw new IllegalArgumentException("a shard is i/n with 1 <= i <= n, was " + number);
      }
    }

    /** True if the run at a position of the sweep's order, from 0, belongs to this part. */
    public boolean has(int position) {
      return position % of == number - 1;
    }

    /** True for the whole sweep. */
    public boolean whole() {
      return of == 1;
    }

    /** The part as i/n; "" for the whole. */
    @Override
    public String toString() {
      return whole() ? "" : number + "/" + of;
    }
  }

  /** The number of runs of the whole sweep. */
  public long runs() {
    return (long) points.size() * replications;
  }

  /** The scenario paths of the factors. */
  public List<String> paths() {
    return design.factors().stream().map(SweepFactor::path).toList();
  }

  /** The same plan for another part of the sweep. */
  public SweepPlan with(Shard other) {
    return new SweepPlan(
        name, version, scenarioHash, seed, replications, other, kept, design, points);
  }
}
