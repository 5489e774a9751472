package org.taocun.analysis.theory;

/** A layer of Poisson random ties, and the response of nodes to their acting neighbours in it. */
final class Layer {
  private final Response response;
  private final double[] degrees;

  Layer(Response response, double meanDegree) {
    this.response = response;
    this.degrees = Binomial.poisson(meanDegree);
  }

  /**
   * The probability that the node at the end of an edge is made to act by its k − 1 other
   * neighbours, each acting with probability q. The excess degree is Poisson, too.
   */
  double alongEdge(double q) {
    return response(q, 1);
  }

  /** The probability that a random node is made to act by its k neighbours. */
  double atNode(double q) {
    return response(q, 0);
  }

  private double response(double q, int idleNeighbours) {
    double[] active = new double[degrees.length + 1];
    active[0] = 1;
    double sum = 0;
    for (int others = 0; others < degrees.length; others++) {
      double acts = 0;
      for (int m = 0; m <= others; m++) {
        acts += active[m] * response.probability(m, others + idleNeighbours);
      }
      sum += degrees[others] * acts;
      addNeighbour(active, others, q);
    }
    return sum;
  }

  /** Turns the binomial probabilities of n neighbours into those of n + 1. */
  private static void addNeighbour(double[] active, int n, double q) {
    active[n + 1] = active[n] * q;
    for (int m = n; m > 0; m--) {
      active[m] = active[m] * (1 - q) + active[m - 1] * q;
    }
    active[0] *= 1 - q;
  }
}
