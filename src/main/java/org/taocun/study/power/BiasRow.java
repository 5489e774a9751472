package org.taocun.study.power;

import java.util.OptionalDouble;
import org.taocun.analysis.Estimate;
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
    Estimate adopters) {
  /** The standard deviation of the estimates. */
  double deviation() {
    return effect.standardError() * Math.sqrt(effect.n());
  }

  /** The mean less the truth; NaN where that is not known. */
  double bias() {
    return effect.value() - truth.orElse(Double.NaN);
  }
}
