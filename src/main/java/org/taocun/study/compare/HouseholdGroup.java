package org.taocun.study.compare;

/**
 * A group of households of a comparison, the same in every arm.
 *
 * @param kind the trait that divides the groups: all, incomeFifth, hubKm or category
 * @param label the group's name among those of its kind
 */
record HouseholdGroup(String kind, String label) {
  /** The group of all households. */
  static final HouseholdGroup ALL = new HouseholdGroup("all", "all");

  /** The name of a figure that is measured of the group. */
  String name(String measure) {
    return measure + "[" + kind + ":" + label + "]";
  }
}
