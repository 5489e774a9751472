package org.taocun.network;

import org.apache.commons.math3.util.FastMath;

/**
 * Independent links of equal probability p = z/(n − 1), cut to 1: the random graph G(n, p) of
 * Gilbert (1959), usually named after Erdos and Renyi; degrees are binomial, in the limit Poisson
 * of mean z.
 *
 * <p>Household i draws its links to later households by geometric gaps (Batagelj and Brandes 2005,
 * "Efficient generation of large random networks", Physical Review E 71, 036113), keyed by the
 * household. A household added at the block's end changes p and with it, slightly, everybody's
 * links; one added in the middle of the world moves positions and redraws the links of all before
 * it. Cost O(n + links).
 */
record ErdosRenyi(Block block, double meanDegree) implements TieSource {
  @Override
  public void sendTo(TieSink sink) {
    int n = block.size();
    if (n < 2 || meanDegree == 0) {
      return;
    }
    double p = Math.min(1, meanDegree / (n - 1));
    double logFailure = FastMath.log1p(-p);
    block.forEach((household, entity) -> row(household, entity, logFailure, sink));
  }

  private void row(int household, long entity, double logFailure, TieSink sink) {
    long alter = household;
    for (int k = 0; ; k++) {
      double u = block.draws().uniform(block.kind().link, entity, 0, k);
      alter += 1 + gap(u, logFailure);
      if (alter >= block.to()) {
        return;
      }
      sink.tie(household, (int) alter);
    }
  }

  /** The number of failures before the next success, below 2^33, so that sums stay exact. */
  private static long gap(double u, double logFailure) {
    double failures = FastMath.log(1 - u) / logFailure;
    return (long) Math.min(0x1.0p33, failures);
  }
}
