package org.taocun.geography;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Factors by which counties and townships differ: e^(σz − σ²/2), z a standard normal draw of the
 * place, so 1 on average; 1 where σ is 0.
 */
public final class PlaceFactor {
  private final Draws draws;
  private final Decision decision;
  private final double spread;

  /** Factors of one purpose, with σ = {@code spread}, 0 or more. */
  public PlaceFactor(Draws draws, Decision decision, double spread) {
    this.draws = draws;
    this.decision = decision;
    this.spread = spread;
  }

  /** The factor of the place with this key ({@link #countyKey}, {@link #townshipKey}). */
  public double of(long key) {
    return spread == 0
        ? 1
        : FastMath.exp(spread * draws.normal(decision, key, 0) - spread * spread / 2);
  }

  /** The address of a county's draws. */
  public static long countyKey(String county) {
    return Decision.fnv1a64(county);
  }

  /** The address of a township's draws; townships of two counties may share a name. */
  public static long townshipKey(String county, String township) {
    return Decision.fnv1a64(county + "/" + township);
  }
}
