package org.taocun.study.verify;

import java.util.ArrayList;
import java.util.List;
import org.taocun.experiment.Formula;
import org.taocun.experiment.Replications;
import org.taocun.experiment.RunMaker;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/**
 * Holds the engine against known answers: runs scenarios and compares what they expect with what
 * they give. An answer passes when it lies within 4 standard errors of the estimate, beside its own
 * tolerance.
 */
public final class Verification {
  /** Hears which case is about to run. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A case begins.
     *
     * @param number its number, from 1
     * @param of how many cases there are
     */
    void begins(VerificationCase one, int number, int of);
  }

  private final RunMaker engine;
  private final int threads;

  /**
   * A verification.
   *
   * @param threads how many replications run at once, 1 or more
   */
  public Verification(RunMaker engine, int threads) {
    this.engine = engine;
    this.threads = threads;
  }

  /**
   * Runs all cases and returns a row for each known answer, in order.
   *
   * @throws InterruptedException when the calling thread was interrupted
   */
  public List<VerificationRow> of(List<VerificationCase> cases, Listener listener)
      throws InterruptedException {
    List<VerificationRow> rows = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      listener.begins(cases.get(i), i + 1, cases.size());
      rows.addAll(rows(cases.get(i)));
    }
    return List.copyOf(rows);
  }

  private List<VerificationRow> rows(VerificationCase one) throws InterruptedException {
    Scenario scenario = one.scenario();
    List<Formula> formulas =
        scenario.expect().stream()
            .map(expected -> Formula.parse(expected.formula(scenario.start())))
            .toList();
    boolean keepNetwork = Formula.readNetwork(formulas);
    double[][] outcomes = new double[formulas.size()][scenario.replications()];
    Replications.each(
        scenario.replications(),
        threads,
        replication -> false,
        replication -> {
          RunRecord run = engine.run(scenario, replication, keepNetwork);
          for (int k = 0; k < outcomes.length; k++) {
            outcomes[k][replication] = formulas.get(k).of(run, scenario.start());
          }
        },
        Replications.Progress.NONE);
    List<VerificationRow> rows = new ArrayList<>();
    for (int k = 0; k < scenario.expect().size(); k++) {
      rows.add(Verdict.of(one.file(), scenario.expect().get(k), outcomes[k]));
    }
    return rows;
  }
}
