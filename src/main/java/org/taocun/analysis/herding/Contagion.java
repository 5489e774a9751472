package org.taocun.analysis.herding;

/**
 * Susceptibility and infectiousness of people (Myers 2000, The diffusion of collective violence,
 * American Journal of Sociology 106(1), 173-208, in the form of netdiffuseR). With d_k the discount
 * of lag k:
 *
 * <p>susceptibility of i = Σ_k n_i(toa_i − k)/d_k ÷ Σ_k N_i(toa_i − k)/d_k,
 *
 * <p>n_i(t) the people named by i who adopted in period t, N_i(t) those who had by its end;
 *
 * <p>infectiousness of i = Σ_k m_i(toa_i + k)/d_k ÷ Σ_k M_i(toa_i + k)/d_k,
 *
 * <p>m_i(t) the people who name i and adopted in period t, M_i(t) those who did in or after it,
 * each over the lags that lie within the observed periods. 0 where the denominator is 0; NaN for
 * who never adopted (see {@link Diffusion#closed} to count them in the last period) or had before
 * observation began.
 *
 * @param lags number of lags K
 * @param discount of later lags
 * @param rate r of the exponential discount
 * @param normalised whether to divide by the number of all people, discounted, who adopted at the
 *     lags
 * @param weighting of ties
 */
public record Contagion(
    int lags, Discount discount, double rate, boolean normalised, Exposure.Weighting weighting) {
  /** The divisor of a lag k. */
  public enum Discount {
    /** k. */
    LINEAR,
    /** (1 + r)^(k − 1). */
    EXPONENTIAL
  }

  /** The tests' settings are checked. */
  public Contagion {
    if (lags < 1) {
      throw new IllegalArgumentException("lags must be 1 or more, were " + lags);
    }
  }

  /** One lag, not normalised, ties counted alike. */
  public static Contagion plain() {
    return new Contagion(1, Discount.LINEAR, 0, false, Exposure.Weighting.BINARY);
  }

  /** Susceptibility of all people. */
  public double[] susceptibility(Diffusion data, Ties ties) {
    return values(data, ties, -1);
  }

  /** Infectiousness of all people. */
  public double[] infectiousness(Diffusion data, Ties ties) {
    return values(data, ties.reversed(), 1);
  }

  private double[] values(Diffusion data, Ties ties, int direction) {
    int[] adopters = AdoptionCurve.of(data).adopters();
    double[] values = new double[data.people()];
    for (int i = 0; i < values.length; i++) {
      int time = data.adopted()[i];
      values[i] =
          time < 1 || time > data.periods()
              ? Double.NaN
              : value(data, ties, i, direction, adopters);
    }
    return values;
  }

  private double value(Diffusion data, Ties ties, int person, int direction, int[] adopters) {
    double some = 0;
    double all = 0;
    double everybody = 0;
    double divisor = 1;
    for (int k = 1; k <= lags; k++) {
      int then = data.adopted()[person] + direction * k;
      if (then < 1 || then > data.periods()) {
        break;
      }
      for (int e = ties.first()[person]; e < ties.first()[person + 1]; e++) {
        int time = data.adopted()[ties.to()[e]];
        double weight = weighting == Exposure.Weighting.BINARY ? 1 : ties.weight()[e];
        some += time == then ? weight / divisor : 0;
        boolean counts = time <= data.periods() && direction * (time - then) >= 0;
        all += counts ? weight / divisor : 0;
      }
      everybody += adopters[then] / divisor;
      divisor = discount == Discount.LINEAR ? k + 1 : divisor * (1 + rate);
    }
    double value = all == 0 ? 0 : some / all;
    return !normalised ? value : everybody == 0 ? 0 : value / everybody;
  }
}
