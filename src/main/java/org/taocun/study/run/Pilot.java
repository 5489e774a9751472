package org.taocun.study.run;

import java.util.List;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Precision;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;

/**
 * The pilot of a run: first replications, of which one figure is kept, that determine the number of
 * replications.
 */
final class Pilot {
  private final CheckedScenario checked;
  private final Precision asked;
  private final double[] values = new double[Precision.PILOT];

  Pilot(CheckedScenario checked, Precision asked) {
    this.checked = checked;
    this.asked = asked;
  }

  /**
   * The number of replications that the precision needs.
   *
   * @throws ScenarioException if the figure does not exist or is not always defined
   */
  long needed(int threads, double level, Progress progress) throws InterruptedException {
    Replications.each(values.length, threads, replication -> false, this::measure, progress);
    return asked.rule(level).replications(values);
  }

  private void measure(int replication) {
    RunRecord run = checked.run(replication);
    List<String> names = run.headlines().stream().map(Headline::name).toList();
    if (!names.contains(asked.figure())) {
      throw new ScenarioException(
          Say.of(
              "--precision: no headline figure '{0}'{1}",
              asked.figure(), Nearest.hint(asked.figure(), names)));
    }
    values[replication] = run.headline(asked.figure());
    if (Double.isNaN(values[replication])) {
      throw asked.undefinedIn(Say.of("replication {0} of the pilot", replication));
    }
  }
}
