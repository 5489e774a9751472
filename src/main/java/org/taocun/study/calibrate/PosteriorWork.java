package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.taocun.analysis.posterior.Population;
import org.taocun.analysis.posterior.PopulationMonteCarlo;
import org.taocun.analysis.posterior.Posterior;
import org.taocun.analysis.posterior.WeightedSample;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Calibration.Target;
import org.taocun.study.Listener;
import org.taocun.study.ResultsKind;
import org.taocun.study.calibrate.CalibrationTables.Fit;
import org.taocun.study.calibrate.PosteriorTables.Point;
import org.taocun.study.calibrate.PosteriorTables.Predicted;
import org.taocun.study.calibrate.PosteriorTables.WeightedDraw;

/** The approximation of a posterior. */
final class PosteriorWork implements CalibrationWork {
  /** The first replication of draws from the posterior; no search comes so far. */
  private static final int UNSEEN = 1_000_000_000;

  private final CalibrationSetup setup;
  private final PointRuns runs;
  private final WorkFolder folder;
  private final Calibration.Abc abc;
  private final List<Target> targets;
  private final List<String> parameters;
  private final List<String> figures;
  private volatile int kept;

  PosteriorWork(CalibrationSetup setup, PointRuns runs, WorkFolder folder) {
    this.setup = setup;
    this.runs = runs;
    this.folder = folder;
    abc = setup.scenario().calibrate().abc();
    targets = setup.targets().targets();
    parameters = setup.space().labels();
    figures = setup.figureLabels();
  }

  /**
   * Checks what is asked.
   *
   * @throws ScenarioException if there are too few or too many points
   */
  static void check(CalibrationSetup setup) {
    int particles = setup.scenario().calibrate().abc().particles();
    if (setup.evaluations() < 2 * particles) {
      throw new ScenarioException(
          Say.of(
              "--evaluations: must be {0} or more, was '{1}': the first generation tries twice as"
                  + " many points as calibrate.abc.particles, {2}",
              2 * particles, setup.evaluations(), particles));
    }
    if ((long) setup.evaluations() * setup.replications() > UNSEEN) {
      throw new ScenarioException(
          Say.of(
              "--evaluations: {0} points of {1} {1|replication|replications} are more than"
                  + " 1,000,000,000 runs",
              setup.evaluations(), setup.replications()));
    }
  }

  @Override
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    Population population = population(listener);
    if (population.kept().isEmpty()) {
      throw setup.nothingDefined();
    }
    Posterior posterior = Posterior.of(population, abc.adjust());
    List<WeightedDraw> draws = PosteriorRows.draws(posterior, setup.space());
    List<Predicted> predicted = predicted(posterior, draws, listener);
    Provenance provenance = occasion.get();
    List<Calibration.Free> free = setup.scenario().calibrate().free();
    PosteriorRows rows =
        new PosteriorRows(
            setup.origin(ResultsKind.POSTERIOR, folder, info(population, posterior), provenance),
            population.generations(),
            draws,
            PosteriorRows.parameters(posterior, draws, free),
            PosteriorRows.pairs(posterior, free),
            fits(predicted));
    PosteriorTables.write(
        folder,
        rows,
        predicted.stream().map(one -> setup.space().settings(one.values())).toList(),
        setup.request().language());
    List<String> story =
        new PosteriorText(rows, setup.request().language())
            .story(setup.request().scenario().toString(), CalibrationSetup.day(provenance));
    setup.writeScenario(folder, story, draws.get(posterior.middle()).values());
    rows.origin().write(folder);
    PosteriorFigures.draw(folder, rows, setup.request().language()).forEach(listener::note);
    folder.finish();
    return story;
  }

  private Population population(Listener listener) throws InterruptedException {
    try (PosteriorLog<Point> log = PosteriorLog.points(folder, parameters, figures)) {
      kept = log.size();
      PosteriorProgress progress = new PosteriorProgress(listener, kept, setup.request().clock());
      PosteriorPoints points =
          new PosteriorPoints(
              runs, targets, setup.replications(), abc.error(), log, progress::within);
      PopulationMonteCarlo search =
          new PopulationMonteCarlo(
              parameters.size(),
              new PopulationMonteCarlo.Rules(
                  abc.particles(), setup.evaluations(), abc.tolerance(), abc.leastAcceptance()),
              setup.scenario().seed());
      Population population =
          search.run(
              drawn -> {
                try {
                  return points.misses(drawn);
                } finally {
                  kept = log.size();
                }
              },
              progress::done);
      log.sort(population.last().points());
      return population;
    }
  }

  private List<Predicted> predicted(
      Posterior posterior, List<WeightedDraw> draws, Listener listener)
      throws InterruptedException {
    int[] chosen = WeightedSample.resampled(posterior.weights(), setup.fresh());
    List<List<Double>> values = new ArrayList<>();
    for (int draw : chosen) {
      values.add(draws.get(draw).values());
    }
    try (PosteriorLog<Predicted> log = PosteriorLog.predicted(folder, parameters, figures)) {
      boolean others =
          IntStream.range(0, values.size())
              .anyMatch(k -> log.has(k) && !log.row(k).values().equals(values.get(k)));
      if (others) {
        log.clear();
      }
      Replications.each(
          values.size(),
          runs.threads(),
          log::has,
          k -> log.add(predicted(k, values.get(k))),
          listener.progress(setup.scenario().name(), Say.of("draws from the posterior")));
      log.sort(values.size());
      return IntStream.range(0, values.size()).mapToObj(log::row).toList();
    }
  }

  private Predicted predicted(int draw, List<Double> values) {
    int replications = setup.replications();
    return new Predicted(
        draw,
        values,
        PosteriorPoints.means(runs.of(values, UNSEEN + draw * replications, replications)));
  }

  private List<Fit> fits(List<Predicted> predicted) {
    return IntStream.range(0, targets.size())
        .mapToObj(
            t ->
                Fit.of(
                    targets.get(t),
                    predicted.stream().mapToDouble(one -> one.outcomes().get(t)).toArray()))
        .toList();
  }

  private PosteriorInfo info(Population population, Posterior posterior) {
    return new PosteriorInfo(
        setup.scenarioHash(),
        setup.scenario().seed(),
        setup.replications(),
        setup.evaluations(),
        setup.fresh(),
        abc,
        population.stop(),
        posterior.adjustment(),
        posterior.effective(),
        setup.scenario().standing(),
        setup.figures(),
        setup.scenario().calibrate().free());
  }

  @Override
  public int kept() {
    return kept;
  }
}
