package org.taocun.agents;

/** The ways of joining the evidence of the two tie types, which decide whether weak ties help. */
public enum Combine {
  /** The weighted sum ω_s s + ω_w w. */
  WEIGHTED,
  /** The share of sellers among all alters of both types together. */
  POOLED,
  /** Either channel may reach the threshold alone: the larger of s and w. */
  SEPARATE
}
