package org.taocun.study.verify;

import java.util.Arrays;
import java.util.Comparator;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.base.Say;
import org.taocun.experiment.Condition;
import org.taocun.scenario.Scenario.Expectation;

/** The verdict on a known answer: a comparison with the outcomes of all replications. */
final class Verdict {
  /**
   * The allowed distance of an estimate from the truth in standard errors: a right engine fails one
   * in 15,800 answers with many replications, one in 1,300 with twenty.
   */
  static final double STANDARD_ERRORS = 4;

  private final String file;
  private final Expectation expectation;
  private final double[] outcomes;
  private final Condition when;

  private Verdict(String file, Expectation expectation, double[] outcomes) {
    this.file = file;
    this.expectation = expectation;
    this.outcomes = outcomes;
    this.when = Condition.onKnown(expectation.when());
  }

  /**
   * The row of one known answer.
   *
   * @param outcomes the outcome in each replication, NaN if it is not defined
   */
  static VerificationRow of(String file, Expectation expectation, double[] outcomes) {
    Verdict verdict = new Verdict(file, expectation, outcomes);
    return switch (expectation.statistic()) {
      case MEAN -> verdict.mean();
      case FRACTION -> verdict.fraction();
      case EXACT -> verdict.exact();
    };
  }

  private VerificationRow mean() {
    double[] counted = counted();
    Estimate mean = Estimate.ofMean(counted);
    Interval interval = mean.within(STANDARD_ERRORS).widenedBy(expectation.tolerance());
    String note = counted.length < 2 ? Say.of("a mean needs two replications that count") : "";
    return row(mean.value(), interval, counted.length, note);
  }

  /**
   * The row of a fraction. Its standard error is that of the answer, so 0 and 1 mean never and
   * always.
   */
  private VerificationRow fraction() {
    int hits = (int) Arrays.stream(outcomes).filter(when::holds).count();
    Estimate fraction = Estimate.ofFraction(hits, outcomes.length);
    double error = Estimate.fractionError(expectation.value(), outcomes.length);
    Interval interval =
        new Estimate(fraction.value(), error, outcomes.length)
            .within(STANDARD_ERRORS)
            .widenedBy(expectation.tolerance());
    String note =
        expectation.value() >= 0 && expectation.value() <= 1
            ? ""
            : Say.of("no fraction is outside [0, 1]");
    return row(fraction.value(), interval, outcomes.length, note);
  }

  /** The row of an exact answer. An undefined value is farther off than any number. */
  private VerificationRow exact() {
    double[] counted = counted();
    double farthest =
        Arrays.stream(counted)
            .boxed()
            .max(Comparator.comparingDouble(value -> Math.abs(value - expectation.value())))
            .orElse(Double.NaN);
    Interval interval = new Interval(farthest, farthest).widenedBy(expectation.tolerance());
    return row(
        farthest, interval, counted.length, counted.length == 0 ? Say.of("nothing counts") : "");
  }

  private double[] counted() {
    return Arrays.stream(outcomes).filter(when::holds).toArray();
  }

  private VerificationRow row(double simulated, Interval interval, int n, String note) {
    boolean passed = note.isEmpty() && interval.contains(expectation.value());
    String reason =
        note.isEmpty() && Double.isNaN(simulated)
            ? Say.of("not defined in every replication")
            : note;
    return new VerificationRow(file, expectation, simulated, interval, n, passed, reason);
  }
}
