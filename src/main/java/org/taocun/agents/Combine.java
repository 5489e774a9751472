package org.taocun.agents;

/** How the evidence of the two tie types is joined. It decides whether weak ties help. */
public enum Combine {
  /** ω_s s + ω_w w. */
  WEIGHTED,
  /** One share over all ties together. */
  POOLED,
  /** Either channel may reach the threshold alone: the larger of s and w. */
  SEPARATE
}
