package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;

/** The making of the effects of one outcome. */
final class FactorialWork {
  private static final double ERROR = 0.05;

  private final SweepSample sample;
  private final FactorialGrid grid;
  private final CellMeans means;
  private final int leftOut;
  private final Interval possible;
  private final List<int[]> terms = new ArrayList<>();
  private final int[] idle;

  FactorialWork(SweepSample sample, FactorialGrid grid, CellMeans means, Responses responses) {
    this.sample = sample;
    this.grid = grid;
    this.means = means;
    this.leftOut = responses.replications() - means.replications();
    this.possible = responses.possible();
    int k = grid.factors().length;
    IntStream.range(0, k).forEach(f -> terms.add(new int[] {f}));
    for (int f = 0; f < k; f++) {
      for (int g = f + 1; g < k; g++) {
        terms.add(new int[] {f, g});
      }
    }
    idle = IntStream.range(0, k).filter(this::changesNothing).toArray();
  }

  /** True if a factor's levels make no difference in any run. */
  private boolean changesNothing(int factor) {
    int[] others = IntStream.range(0, grid.factors().length).filter(f -> f != factor).toArray();
    for (double[] replication : means.values()) {
      double[] first = new double[grid.combinations(others)];
      Arrays.fill(first, Double.NaN);
      for (int cell = 0; cell < replication.length; cell++) {
        int same = grid.combination(cell, others);
        first[same] = Double.isNaN(first[same]) ? replication[cell] : first[same];
        if (means.sure(replication[cell] - first[same]) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  FactorialEffects effects() {
    VarianceParts parts = VarianceParts.of(means, terms);
    List<VarianceParts> without = VarianceParts.leavingOneOut(means, terms);
    int replications = means.replications();
    List<FactorialEffects.Term> found = new ArrayList<>();
    for (int u = 0; u < terms.size(); u++) {
      found.add(
          new FactorialEffects.Term(
              Arrays.stream(terms.get(u)).map(f -> grid.factors()[f]).boxed().toList(),
              parts.share(u, without, replications),
              sure(terms.get(u))));
    }
    if (grid.factors().length > 2) {
      Measure rest = parts.share(terms.size(), without, replications);
      found.add(new FactorialEffects.Term(List.of(), rest, false));
    }
    Luck luck =
        new Luck(
            parts.factors(),
            replications < 2 ? Double.NaN : parts.luck(),
            parts.luckMeasure(without, replications),
            replications);
    return new FactorialEffects(
        List.copyOf(found),
        levels(),
        pairs(),
        ranking(parts, without, found),
        Arrays.stream(idle).map(f -> grid.factors()[f]).boxed().toList(),
        luck,
        sample.factors().size(),
        grid.cells(),
        replications,
        leftOut,
        terms.size());
  }

  /** True if a term's effects are not all 0, at a level that holds for all terms together. */
  private boolean sure(int[] term) {
    if (means.replications() < 2) {
      return false;
    }
    double t =
        new TDistribution(null, means.replications() - 1.0)
            .inverseCumulativeProbability(1 - ERROR / 2 / terms.size());
    double[][] effects =
        term.length == 1 ? means.effects(term[0]) : means.interaction(term[0], term[1]);
    double squares = 0;
    double errors = 0;
    for (int c = 0; c < effects[0].length; c++) {
      PairedDifference effect = fromZero(CellMeans.column(effects, c));
      squares += effect.mean() * effect.mean();
      errors += effect.standardError() * effect.standardError();
    }
    return squares > t * t * errors;
  }

  private static PairedDifference fromZero(double[] effects) {
    return PairedDifference.of(new double[effects.length], effects, Resampling.LEVEL);
  }

  private Measure measure(PairedDifference effect) {
    boolean known = means.replications() > 1;
    double mean = means.sure(effect.mean());
    double half = known ? (effect.interval().high() - effect.interval().low()) / 2 : 0;
    return new Measure(
        mean, known ? effect.interval() : Measure.UNKNOWN, means.replications(), half);
  }

  private List<OneAtATime.Change> levels() {
    List<OneAtATime.Change> changes = new ArrayList<>();
    double[] all = CellMeans.column(means.means(), 0);
    for (int f = 0; f < grid.factors().length; f++) {
      double[][] effects = means.effects(f);
      double[][] own = means.means(f);
      for (int level = 0; level < own[0].length; level++) {
        double[] here = CellMeans.column(own, level);
        for (int r = 0; r < here.length; r++) {
          here[r] = effects[r][level] == 0 ? all[r] : here[r];
        }
        changes.add(
            new OneAtATime.Change(
                grid.factors()[f],
                grid.levels()[f][level],
                PairedDifference.of(all, here, Resampling.LEVEL)
                    .among(possible, 1 - 1.0 / own[0].length)));
      }
    }
    return List.copyOf(changes);
  }

  private List<FactorialEffects.Pair> pairs() {
    return terms.stream().filter(term -> term.length == 2).map(this::pair).toList();
  }

  private FactorialEffects.Pair pair(int[] term) {
    boolean turned = alongAxis(term[1]) > alongAxis(term[0]);
    int f = turned ? term[1] : term[0];
    int g = turned ? term[0] : term[1];
    double[][] both = means.means(f, g);
    double[][] interactions = means.interaction(f, g);
    int others = grid.levels()[g].length;
    double beyond = 2 * (1 - 1.0 / grid.levels()[f].length) * (1 - 1.0 / others);
    List<FactorialEffects.Cell> cells = new ArrayList<>();
    for (int c = 0; c < both[0].length; c++) {
      double[] first = CellMeans.column(both, c % others);
      double[] here = CellMeans.column(both, c);
      Estimate mean = Estimate.ofMean(here);
      cells.add(
          new FactorialEffects.Cell(
              grid.levels()[f][c / others],
              grid.levels()[g][c % others],
              new Measure(
                  mean.value(), mean.confidence(Resampling.LEVEL).within(possible), mean.n()),
              measure(fromZero(CellMeans.column(interactions, c)).among(possible, beyond)),
              c < others
                  ? Measure.undefined(mean.n())
                  : measure(PairedDifference.of(first, here, Resampling.LEVEL).among(possible))));
    }
    return new FactorialEffects.Pair(grid.factors()[f], grid.factors()[g], List.copyOf(cells));
  }

  /** The claim of a factor to the axis: an order before none, then many levels. */
  private int alongAxis(int f) {
    boolean ordered = sample.factors().get(grid.factors()[f]).ordered();
    return (ordered ? grid.cells() : 0) + grid.levels()[f].length;
  }

  private List<Rank> ranking(
      VarianceParts parts, List<VarianceParts> without, List<FactorialEffects.Term> found) {
    double[] shares = totals(parts);
    List<Integer> order =
        Rank.order(shares).stream().sorted(Comparator.comparing(this::isIdle)).toList();
    double[] leads = Rank.leads(shares, order);
    List<double[]> leftOut = without.stream().map(one -> Rank.leads(totals(one), order)).toList();
    List<Rank> ranking = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      int lead = place;
      int factor = grid.factors()[order.get(place)];
      boolean last = place == leads.length;
      boolean more =
          found.stream().anyMatch(term -> term.sure() && term.factors().contains(factor));
      boolean ahead =
          last
              || (more
                  && (isIdle(order.get(place + 1))
                      || leads[lead]
                          > VarianceParts.halfWidth(
                              leftOut.stream().mapToDouble(of -> of[lead]).toArray())));
      ranking.add(new Rank(factor, ahead));
    }
    return List.copyOf(ranking);
  }

  private boolean isIdle(int factor) {
    return Arrays.stream(idle).anyMatch(f -> f == factor);
  }

  /** The part of ΣD in which each factor has a hand, alone and in pairs. */
  private double[] totals(VarianceParts parts) {
    double[] totals = new double[grid.factors().length];
    for (int u = 0; u < terms.size(); u++) {
      for (int f : terms.get(u)) {
        totals[f] += parts.of(u);
      }
    }
    return totals;
  }
}
