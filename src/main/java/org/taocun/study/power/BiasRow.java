package org.taocun.study.power;

import java.util.OptionalDouble;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Proportion;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Survey;

/**
 * The estimates of a test in worlds of one kind, beside the truth.
 *
 * @param lookAlike name of the worlds
 * @param survey their size, and how they were observed
 * @param layer layer of ties; "" for none or all
 * @param effect mean of the test's effects
 * @param truth the true effect of imitation, where it is known
 * @param direct mean true share of adoptions that would not have happened alone
 * @param total mean true share of adopters who adopt in no world without imitation
 * @param share mean share of adoptions owed to copying, as the test's effects say
 * @param shareBias mean of that less the world's own direct share
 * @param covered number of worlds whose direct share lies in the interval of that
 * @param adopters mean share of the observed households that adopted
 */
record BiasRow(
    String lookAlike,
    Survey survey,
    Question test,
    String layer,
    Estimate effect,
    OptionalDouble truth,
    Estimate direct,
    Estimate total,
    Estimate share,
    Estimate shareBias,
    Proportion covered,
    Estimate adopters) {
  private static final double CONFIDENCE = 0.95;

  /** The standard deviation of the estimates. */
  double deviation() {
    return effect.standardError() * Math.sqrt(effect.n());
  }

  /** The exact interval of 95 % of the coverage; NaN without shares. */
  Interval coverage() {
    return covered.trials() == 0 ? new Interval(Double.NaN, Double.NaN) : covered.exact(CONFIDENCE);
  }

  /** The mean less the truth; NaN where that is not known. */
  double bias() {
    return effect.value() - truth.orElse(Double.NaN);
  }
}
