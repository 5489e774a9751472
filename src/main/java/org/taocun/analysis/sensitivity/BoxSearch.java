package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taocun.analysis.Rounding;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * The search for boxes. It peels, chooses a box, drops restrictions that chance might have found,
 * pastes, and repeats this for the cases left over.
 */
final class BoxSearch {
  private final Cases cases;
  private final ScenarioDiscovery.Settings settings;
  private final Peeling peeling;

  BoxSearch(Cases cases, ScenarioDiscovery.Settings settings) {
    this.cases = cases;
    this.settings = settings;
    this.peeling = new Peeling(cases, settings);
  }

  List<ScenarioDiscovery.Region> regions() {
    List<ScenarioDiscovery.Region> regions = new ArrayList<>();
    int[] left = cases.everyone();
    while (regions.size() < settings.most()) {
      Optional<Peeling.Step> found = box(left);
      if (found.isEmpty()) {
        break;
      }
      int[] inside = found.get().inside();
      regions.add(region(found.get(), left));
      left = IntStream.of(left).filter(p -> Arrays.binarySearch(inside, p) < 0).toArray();
    }
    return List.copyOf(regions);
  }

  /** The best box among these cases, or none if it is no denser than all cases together. */
  Optional<Peeling.Step> box(int[] among) {
    double overall = among.length == 0 ? 0 : cases.density(among);
    if (overall == 0 || overall == 1 || among.length < settings.needed()) {
      return Optional.empty();
    }
    Peeling.Step chosen = chosen(peeling.trajectory(among), overall);
    Peeling.Step sure = pruned(peeling.pasted(pruned(chosen, among), among), among);
    double everywhere = cases.density(cases.everyone());
    boolean standsOut = Rounding.more(cases.density(sure.inside()), everywhere);
    return standsOut && !sure.box().restricted().isEmpty() ? Optional.of(sure) : Optional.empty();
  }

  private Peeling.Step chosen(List<Peeling.Step> trajectory, double overall) {
    if (!Double.isNaN(settings.density())) {
      return trajectory.stream()
          .filter(step -> cases.density(step.inside()) >= settings.density())
          .findFirst()
          .orElse(trajectory.get(trajectory.size() - 1));
    }
    return trajectory.stream()
        .max(Comparator.comparingDouble(step -> excess(step.inside(), overall)))
        .orElseThrow();
  }

  private double excess(int[] inside, double overall) {
    return Rounding.difference(cases.sum(inside), inside.length * overall);
  }

  private Peeling.Step pruned(Peeling.Step start, int[] among) {
    Peeling.Step now = start;
    while (true) {
      int worst = -1;
      double largest = settings.chance();
      for (int i : now.box().restricted()) {
        double p = quasiP(now, i, among);
        if (p > largest) {
          largest = p;
          worst = i;
        }
      }
      if (worst < 0) {
        return now;
      }
      Box without = now.box().without(worst);
      now = new Peeling.Step(without, cases.inside(without, among));
    }
  }

  private double quasiP(Peeling.Step step, int factor, int[] among) {
    int[] without = cases.inside(step.box().without(factor), among);
    return ScenarioDiscovery.atLeast(
        cases.sum(step.inside()), step.inside().length, Math.min(1, cases.density(without)));
  }

  private ScenarioDiscovery.Region region(Peeling.Step step, int[] among) {
    int n = step.inside().length;
    double holds = cases.sum(step.inside());
    List<ScenarioDiscovery.Restriction> restrictions = new ArrayList<>();
    for (int i : step.box().restricted()) {
      restrictions.add(
          new ScenarioDiscovery.Restriction(
              i,
              step.box().low()[i],
              step.box().high()[i],
              step.box().allowed(i),
              quasiP(step, i, among)));
    }
    return new ScenarioDiscovery.Region(
        List.copyOf(restrictions),
        holds / n,
        ScenarioDiscovery.exact(holds, n),
        Math.min(1, holds / cases.sum(cases.everyone())),
        (double) n / cases.n(),
        n);
  }

  List<ScenarioDiscovery.TradeOff> tradeOff() {
    double all = cases.sum(cases.everyone());
    List<Peeling.Step> steps = peeling.trajectory(cases.everyone());
    return steps.subList(0, cases.n() < settings.needed() ? 1 : steps.size()).stream()
        .map(
            step ->
                new ScenarioDiscovery.TradeOff(
                    Math.min(1, cases.sum(step.inside()) / all),
                    cases.density(step.inside()),
                    (double) step.inside().length / cases.n(),
                    step.box().restricted().size()))
        .toList();
  }

  ScenarioDiscovery.Elsewhere elsewhere() {
    double holds = 0;
    int n = 0;
    boolean any = false;
    for (int half = 0; half < 2; half++) {
      int[] seen = half(half);
      if (seen.length < settings.needed()) {
        return unknown(ScenarioDiscovery.Check.TOO_FEW);
      }
      Optional<Peeling.Step> box = among(seen);
      if (box.isPresent()) {
        int[] there =
            IntStream.of(cases.inside(box.get().box(), cases.everyone()))
                .filter(p -> Arrays.binarySearch(seen, p) < 0)
                .toArray();
        holds += cases.sum(there);
        n += there.length;
        any = true;
      }
    }
    if (n == 0) {
      return unknown(any ? ScenarioDiscovery.Check.NO_CASE : ScenarioDiscovery.Check.NO_BOX);
    }
    return new ScenarioDiscovery.Elsewhere(
        holds / n,
        Math.min(1, holds / cases.sum(cases.everyone())),
        n,
        ScenarioDiscovery.Check.MADE);
  }

  private static ScenarioDiscovery.Elsewhere unknown(ScenarioDiscovery.Check why) {
    return new ScenarioDiscovery.Elsewhere(Double.NaN, Double.NaN, 0, why);
  }

  private int[] half(int which) {
    Draws draws = Draws.of(1, 0);
    return IntStream.range(0, cases.n())
        .filter(p -> Draws.index(draws.bits(Decision.HALF, p, 0), 2) == which)
        .toArray();
  }

  /** The first box that a search among these cases alone would find. */
  private Optional<Peeling.Step> among(int[] seen) {
    Cases own =
        new Cases(
            cases.factors(),
            Arrays.stream(seen).mapToObj(p -> cases.points()[p]).toArray(double[][]::new),
            Arrays.stream(seen).mapToDouble(p -> cases.share()[p]).toArray());
    return new BoxSearch(own, settings).box(own.everyone());
  }
}
