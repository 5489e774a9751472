package org.taocun.market;

/** What support firms and organisations take a share off, in every village that they serve. */
public enum Saving {
  /** Unit cost of production. */
  UNIT_COST,
  /** What carriers get for a parcel. */
  CARRIAGE,
  /** What is lost on the way. */
  SPOILAGE,
  /** Fixed cost of running a shop. */
  FIXED_COST,
  /** Cost of starting a shop. */
  STARTUP,
  /** Skill gap of those who might start. */
  SKILL_GAP,
  /** What sellers do not know yet: a share of it is learnt every month. */
  IGNORANCE,
  /** Sameness of goods: what differentiation leaves for price competition. */
  SAMENESS,
  /** Occasion to cheat, and what cheating gains. */
  CHEATING
}
