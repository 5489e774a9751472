package org.taocun.study.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Draws;
import org.taocun.experiment.PointRun;
import org.taocun.experiment.RunDiffusion;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.herd.PlainTests;
import org.taocun.study.herd.PlainTests.Finding;
import org.taocun.study.herd.data.DiffusionData;
import org.taocun.trace.Headline;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.VillageState;

/**
 * Runs that are observed and tested. Their figures are what the tests gave, and the truth.
 *
 * @param tests words of the tests; none for all
 * @param permutations of each test that permutes
 */
record TestedRuns(List<String> tests, int permutations, ObservationSettings observation)
    implements PointRun {
  /** The truth: the share of adoptions that would not have happened but for others, directly. */
  static final String DIRECT = "directHerdingShare";

  /** The truth: the share of adopters who adopt in no world without imitation. */
  static final String TOTAL = "totalHerdingShare";

  /** Share of the observed households that adopted. */
  static final String ADOPTERS = "adopters";

  TestedRuns {
    tests = List.copyOf(tests);
  }

  @Override
  public RunRecord run(Scenario scenario, InputData data, int replication) {
    RunRecord run = simulated(scenario, data, replication);
    RunDiffusion truth = RunDiffusion.of(run, scenario.months());
    Draws draws = Draws.of(scenario.seed(), replication);
    Diffusion seen = tied(observation.observation().of(truth.data(), draws));
    List<Headline> figures = new ArrayList<>();
    figures.add(share(DIRECT, run.headline(DIRECT), "entries that would not have happened alone"));
    figures.add(
        share(
            TOTAL,
            total(truth.data(), scenario, data, replication),
            "adopters who do not adopt where nobody imitates"));
    figures.add(
        share(
            ADOPTERS,
            (double) seen.adopters() / seen.people(),
            "observed households that adopted in an observed period"));
    Shuffles permutations = Shuffles.of(draws, permutations());
    DiffusionData.Places places = places(seen, run.villages());
    alone(
            () ->
                new PlainTests(seen, Optional.of(places), permutations)
                    .run(PlainTests.named(tests)))
        .forEach(found -> add(found, seen, figures));
    return RunRecord.ofKept(replication, figures, List.of(), new double[0][], List.of());
  }

  /** Places of households: those of their villages. */
  private static DiffusionData.Places places(Diffusion data, List<VillageState> villages) {
    Map<String, VillageState> named = new HashMap<>();
    villages.forEach(village -> named.put(village.id(), village));
    List<VillageState> groups =
        data.groups().stream()
            .map(name -> Objects.requireNonNull(named.get(name), "every village has an end"))
            .toList();
    return new DiffusionData.Places(
        Arrays.stream(data.group()).mapToDouble(group -> groups.get(group).xKm()).toArray(),
        Arrays.stream(data.group()).mapToDouble(group -> groups.get(group).yKm()).toArray(),
        "km");
  }

  /** The same data with those layers only in which somebody is tied. */
  private static Diffusion tied(Diffusion data) {
    return data.with(data.layers().stream().filter(ties -> ties.to().length > 0).toList());
  }

  private static RunRecord simulated(Scenario scenario, InputData data, int replication) {
    return new Simulation(scenario, data, replication, PanelSink.NONE, true).run();
  }

  private static Headline share(String name, double value, String meaning) {
    return new Headline(name, "share", value, "share of " + meaning);
  }

  /** The share of adopters who do not adopt in the twin world in which nobody imitates. */
  private static double total(Diffusion with, Scenario scenario, InputData data, int replication) {
    Scenario twin = ScenarioReader.changed(scenario, "entry.copying=false");
    Diffusion without =
        RunDiffusion.of(simulated(twin, data, replication), scenario.months()).data();
    int owed = 0;
    for (int i = 0; i < with.people(); i++) {
      boolean adopts = with.adopted()[i] >= 1 && with.adopted()[i] <= with.periods();
      owed += adopts && without.adopted()[i] == Diffusion.NEVER ? 1 : 0;
    }
    return (double) owed / with.adopters();
  }

  /** Work on one thread: the runs themselves take all cores. */
  private static <T> T alone(Supplier<T> work) {
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      return one.submit(work::get).join();
    } finally {
      one.shutdown();
    }
  }

  private static void add(Finding found, Diffusion data, List<Headline> figures) {
    boolean refused = found.refused();
    // The hazard has all layers together, but refuses once.
    boolean ofAll = refused && found.test() == Question.HAZARD;
    List<String> layers =
        ofAll ? data.layers().stream().map(ties -> ties.name()).toList() : List.of(found.layer());
    for (String layer : layers) {
      figures.add(figure(found, layer, Figure.Kind.REFUSED, refused ? 1 : 0));
      figures.add(figure(found, layer, Figure.Kind.STATISTIC, found.statistic()));
      figures.add(figure(found, layer, Figure.Kind.P, found.p()));
      figures.add(figure(found, layer, Figure.Kind.EFFECT, found.effect()));
      if (found.share().known()) {
        figures.add(figure(found, layer, Figure.Kind.SHARE, found.share().value()));
        figures.add(figure(found, layer, Figure.Kind.SHARE_LOW, found.share().interval().low()));
        figures.add(figure(found, layer, Figure.Kind.SHARE_HIGH, found.share().interval().high()));
      }
    }
  }

  private static Headline figure(Finding found, String layer, Figure.Kind kind, double value) {
    return new Figure(found.test(), layer, kind).headline(value);
  }
}
