package org.taocun.market;

/**
 * Costs and lacks that support firms and organisations lower by a share in the villages they serve.
 */
public enum Saving {
  UNIT_COST,
  /** Payment to carriers for a parcel. */
  CARRIAGE,
  /** Share of goods lost on the way. */
  SPOILAGE,
  /** Fixed cost of running a shop. */
  FIXED_COST,
  /** Cost of starting a shop. */
  STARTUP,
  /** Skill gap of those who might start to sell. */
  SKILL_GAP,
  /** Skill that sellers lack: a share of it is learnt every month. */
  IGNORANCE,
  /** Sameness of goods: the part of price competition that differentiation leaves. */
  SAMENESS,
  /** Opportunity to cheat, and the gain from it. */
  CHEATING
}
