package org.taocun.geography;

import java.util.List;

/**
 * The provinces of a territory, each with the counties that stand for it. Without provinces every
 * county stands for itself. Immutable.
 */
public final class Provinces {
  /** A territory without provinces. */
  public static final Provinces NONE = new Provinces(List.of(), List.of());

  private final List<Stratum> strata;
  private final List<CountyPlan> counties;
  private final double[] weight;

  Provinces(List<Stratum> strata, List<CountyPlan> counties) {
    this.strata = List.copyOf(strata);
    this.counties = List.copyOf(counties);
    weight = new double[counties.size()];
    for (Stratum stratum : strata) {
      Range sampled = stratum.sampled();
      for (int c = sampled.start(); c < sampled.end(); c++) {
        weight[c] = (double) stratum.counties() / sampled.size();
      }
    }
  }

  /**
   * A province, or a part of it, and its simulated counties.
   *
   * @param province its name
   * @param region its region
   * @param counties N, the number of all its counties
   * @param sampled those that are simulated, by position in {@link Territory#counties()}
   */
  public record Stratum(String province, String region, int counties, Range sampled) {}

  /**
   * The provinces in the table's order; one that has parts is listed part by part. Empty without
   * provinces.
   */
  public List<Stratum> strata() {
    return strata;
  }

  /** True if there are no provinces. */
  public boolean none() {
    return strata.isEmpty();
  }

  /** The number of counties for which a simulated county stands, N/n; 1 without provinces. */
  public double weight(int county) {
    return none() ? 1 : weight[county];
  }

  /** Distance from a county to the nearest market, km; 0 without provinces. */
  public double marketKm(int county) {
    return none() ? 0 : counties.get(county).marketKm();
  }

  /** Factor on the outside income of a county's households; 1 without provinces. */
  public double outsideIncome(int county) {
    return none() ? 1 : counties.get(county).outsideIncome();
  }
}
