package org.taocun.study.verify;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Formula;
import org.taocun.experiment.OnRequest;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.scenario.Scenario.Expectation;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Listener;
import org.taocun.trace.RunRecord;

/**
 * The check of scenarios against their known answers. An answer passes if it lies within 4 standard
 * errors of the estimate, beside its own tolerance.
 */
public final class VerificationJob {
  private final List<VerificationCase> cases;
  private final List<String> notes;
  private final int threads;

  VerificationJob(List<VerificationCase> cases, List<String> notes, int threads) {
    this.cases = List.copyOf(cases);
    this.notes = List.copyOf(notes);
    this.threads = threads;
  }

  /**
   * Reads scenarios, without those that have no section {@code expect}.
   *
   * @throws ScenarioException with the problems of all files, or if none has the section
   */
  public static VerificationJob of(VerificationRequest request) {
    List<CheckedScenario> read =
        CheckedScenario.readAll(request.scenarios(), List.of(), note -> {});
    List<VerificationCase> cases = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Path file = request.scenarios().get(i);
      if (!read.get(i).scenario().expect().isEmpty()) {
        cases.add(new VerificationCase(String.valueOf(file.getFileName()), read.get(i)));
      } else {
        without.add(
            Say.of("{0}: note: has no section 'expect', so that nothing of it is verified", file));
      }
    }
    if (cases.isEmpty()) {
      throw new ScenarioException(Say.of("nothing to verify: no scenario has a section 'expect'"));
    }
    return new VerificationJob(cases, without, request.threads());
  }

  /**
   * Runs all cases and returns a row for each known answer, in order.
   *
   * @throws InterruptedException when the calling thread was interrupted
   */
  public List<VerificationRow> run(Listener listener) throws InterruptedException {
    notes.forEach(listener::note);
    List<VerificationRow> rows = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      VerificationCase one = cases.get(i);
      listener.say((i + 1) + "/" + cases.size() + " " + one.file());
      rows.addAll(rows(one));
    }
    return List.copyOf(rows);
  }

  private List<VerificationRow> rows(VerificationCase one) throws InterruptedException {
    List<Expectation> expected = one.checked().scenario().expect();
    int replications = one.checked().scenario().replications();
    YearMonth start = one.checked().scenario().start();
    List<Formula> formulas =
        expected.stream().map(answer -> Formula.parse(answer.formula(start))).toList();
    OnRequest asked = OnRequest.of(formulas);
    double[][] outcomes = new double[expected.size()][replications];
    Replications.each(
        replications,
        threads,
        replication -> false,
        replication -> {
          RunRecord run = one.checked().run(replication, asked);
          for (int k = 0; k < outcomes.length; k++) {
            outcomes[k][replication] = formulas.get(k).of(run, start);
          }
        },
        Progress.NONE);
    List<VerificationRow> rows = new ArrayList<>();
    for (int k = 0; k < outcomes.length; k++) {
      rows.add(Verdict.of(one.file(), expected.get(k), outcomes[k]));
    }
    return rows;
  }
}
