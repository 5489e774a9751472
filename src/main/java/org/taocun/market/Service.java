package org.taocun.market;

/**
 * The level of service at a village.
 *
 * @param village true if it has a station
 * @param township true if its township has one
 * @param county true if its county has a centre
 * @param coldChain coverage by the cold chain, 0 to 1
 */
public record Service(boolean village, boolean township, boolean county, double coldChain) {
  /** Checks the coverage. */
  public Service {
    if (!(coldChain >= 0 && coldChain <= 1)) {
      throw new IllegalArgumentException("coverage must be in [0, 1], was " + coldChain);
    }
  }
}
