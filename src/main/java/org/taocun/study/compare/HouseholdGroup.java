package org.taocun.study.compare;

/**
 * Some of the households of a comparison, the same in every arm.
 *
 * @param kind what tells the groups apart: all, incomeFifth, hubKm or category
 * @param label which of them
 */
public record HouseholdGroup(String kind, String label) {
  /** Every household. */
  public static final HouseholdGroup ALL = new HouseholdGroup("all", "all");

  /** The name of something that is measured of the group. */
  public String name(String measure) {
    return measure + "[" + kind + ":" + label + "]";
  }
}
