package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.Say;

/**
 * What the levels of a full factorial design do, alone and two by two. Levels are fixed: they are
 * what was asked, not a sample, so nothing is uncertain but luck, and all intervals are over
 * replications. A replication is a block, since it gives all cells the same luck. With Ȳ_r the mean
 * of replication r over all cells, and bars over the cells with given levels,
 *
 * <ul>
 *   <li>main effect of level l: Ȳ_lr − Ȳ_r; the effects of a factor add up to 0 (deviations from
 *       the grand mean: Montgomery 2013, "Design and analysis of experiments", 8th edition, section
 *       5.3);
 *   <li>interaction of levels l and m: Ȳ_lmr − Ȳ_lr − Ȳ_mr + Ȳ_r;
 *   <li>change from the first level l0 at level m of another factor: Ȳ_lmr − Ȳ_l0mr (a simple
 *       effect);
 *   <li>shares of the variance ({@link VarianceParts}).
 * </ul>
 *
 * <p>Effects have Student's 95 % interval over replications, each by itself. A term is sure if one
 * of its effects differs from 0 by an interval at 1 − 0.05/m, m the number of effects of the whole
 * outcome (Bonferroni): if no factor did anything, at most one outcome in twenty had a sure term.
 *
 * @param terms factors, pairs, and where there are more factors the rest
 * @param levels the main effects
 * @param pairs the interactions
 * @param ranking factors from the largest share, alone and in pairs, to the smallest
 * @param luck luck's share of the variance of one run
 * @param factors number of factors
 * @param cells number of combinations
 * @param replications R, those of which every run is defined
 * @param leftOut replications left out
 * @param tests m
 */
public record FactorialEffects(
    List<Term> terms,
    List<OneAtATime.Change> levels,
    List<Pair> pairs,
    List<Rank> ranking,
    Luck luck,
    int factors,
    int cells,
    int replications,
    int leftOut,
    int tests)
    implements Findings {
  private static final double ERROR = 0.05;
  private static final double SMALL = 0.05;

  /**
   * A part of the variance.
   *
   * @param factors the numbers of one factor or two; none for all that more factors do together
   * @param share of the variance of a single run
   * @param sure true if it is more than luck
   */
  public record Term(List<Integer> factors, Measure share, boolean sure) {}

  /**
   * Two factors together.
   *
   * @param factor the one with more levels, or with an order; its levels go along an axis
   * @param other the other one
   * @param cells all combinations of their levels, the first factor's first
   */
  public record Pair(int factor, int other, List<Cell> cells) {}

  /**
   * Two levels together.
   *
   * @param level of the first factor
   * @param otherLevel of the other
   * @param mean of the outcome
   * @param interaction what the two do beyond what each does
   * @param change from the first factor's first level; not defined there
   */
  public record Cell(
      double level, double otherLevel, Measure mean, Measure interaction, Measure change) {}

  /** True if a sample and the runs of an outcome allow for such effects. */
  public static boolean possible(SweepSample sample, Responses responses) {
    return sample.factorial() && CellMeans.complete(responses).length > 0;
  }

  /**
   * The effects.
   *
   * @throws IllegalArgumentException with the reason, when points or outcomes do not suffice
   */
  static FactorialEffects of(SweepSample sample, Responses responses) {
    FactorialGrid grid =
        Optional.of(sample)
            .filter(SweepSample::factorial)
            .flatMap(of -> FactorialGrid.of(of.points()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        Say.of(
                            "factorial effects need every combination of the factors' levels, each"
                                + " as often; sweep with --design grid")));
    return new Work(sample, grid, CellMeans.of(grid, responses), responses).effects();
  }

  /** The largest first: pairs that are sure, then the others. */
  public List<Pair> foremost() {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        (a, b) -> {
          Term one = term(a);
          Term two = term(b);
          return one.sure() == two.sure()
              ? Double.compare(two.share().value(), one.share().value())
              : Boolean.compare(two.sure(), one.sure());
        });
    return sorted;
  }

  /** The term of a pair. */
  public Term term(Pair pair) {
    return terms.stream()
        .filter(term -> term.factors().size() == 2)
        .filter(term -> term.factors().containsAll(List.of(pair.factor(), pair.other())))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Integer> order() {
    return ranking.stream().map(Rank::factor).toList();
  }

  private boolean sure(int factor) {
    return terms.stream().anyMatch(term -> term.sure() && term.factors().contains(factor));
  }

  @Override
  public List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    if (leftOut > 0) {
      doubts.add(Doubt.of(Doubt.Kind.REPLICATIONS_LEFT_OUT, leftOut));
    }
    if (replications < 2) {
      doubts.add(Doubt.of(Doubt.Kind.ONE_REPLICATION));
      doubts.add(Doubt.of(Doubt.Kind.NO_INTERVALS));
      return doubts;
    }
    if (replications < 3) {
      doubts.add(Doubt.of(Doubt.Kind.NO_SHARE_INTERVALS));
    }
    doubts.addAll(
        Doubt.widest(
            terms.stream()
                .filter(term -> term.factors().size() == 1)
                .map(term -> new Doubt.Measured(term.factors().get(0), term.share()))
                .toList(),
            Doubt.WIDEST));
    doubts.addAll(Doubt.undecided(ranking, factor -> sure(factor) && share(factor) >= SMALL));
    ranking.stream()
        .filter(rank -> !sure(rank.factor()))
        .forEach(
            rank -> doubts.add(new Doubt(Doubt.Kind.NOT_SURE, rank.factor(), -1, Double.NaN, 0)));
    return doubts;
  }

  /** A factor's share alone and in pairs. */
  private double share(int factor) {
    return terms.stream()
        .filter(term -> term.factors().contains(factor))
        .mapToDouble(term -> term.share().value())
        .sum();
  }

  /** The making of the effects of one outcome. */
  private static final class Work {
    private final SweepSample sample;
    private final FactorialGrid grid;
    private final CellMeans means;
    private final int leftOut;
    private final List<int[]> terms = new ArrayList<>();
    private final int tests;

    Work(SweepSample sample, FactorialGrid grid, CellMeans means, Responses responses) {
      this.sample = sample;
      this.grid = grid;
      this.means = means;
      this.leftOut = responses.replications() - means.replications();
      int k = grid.factors().length;
      IntStream.range(0, k).forEach(f -> terms.add(new int[] {f}));
      for (int f = 0; f < k; f++) {
        for (int g = f + 1; g < k; g++) {
          terms.add(new int[] {f, g});
        }
      }
      tests = terms.stream().mapToInt(this::tests).sum();
    }

    /** The number of different effects of a term; two levels have one, up to its sign. */
    private int tests(int[] term) {
      return Arrays.stream(term)
          .map(f -> grid.levels()[f].length)
          .map(levels -> levels == 2 ? 1 : levels)
          .reduce(1, (a, b) -> a * b);
    }

    FactorialEffects effects() {
      VarianceParts parts = VarianceParts.of(means, terms);
      List<VarianceParts> without = VarianceParts.leavingOneOut(means, terms);
      int replications = means.replications();
      List<Term> found = new ArrayList<>();
      for (int u = 0; u < terms.size(); u++) {
        found.add(
            new Term(
                Arrays.stream(terms.get(u)).map(f -> grid.factors()[f]).boxed().toList(),
                parts.share(u, without, replications),
                sure(terms.get(u))));
      }
      if (grid.factors().length > 2) {
        Measure rest = parts.share(terms.size(), without, replications);
        found.add(new Term(List.of(), rest, false));
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
          luck,
          sample.factors().size(),
          grid.cells(),
          replications,
          leftOut,
          tests);
    }

    /** True if one of a term's effects is not 0, at a level that holds for all of the outcome. */
    private boolean sure(int[] term) {
      if (means.replications() < 2) {
        return false;
      }
      double t =
          new TDistribution(null, means.replications() - 1.0)
              .inverseCumulativeProbability(1 - ERROR / 2 / tests);
      double[][] effects =
          term.length == 1 ? means.effects(term[0]) : means.interaction(term[0], term[1]);
      return IntStream.range(0, effects[0].length)
          .mapToObj(c -> fromZero(CellMeans.column(effects, c)))
          .anyMatch(effect -> Math.abs(effect.mean()) > t * effect.standardError());
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
                  PairedDifference.of(all, here, Resampling.LEVEL)));
        }
      }
      return List.copyOf(changes);
    }

    private List<Pair> pairs() {
      return terms.stream().filter(term -> term.length == 2).map(this::pair).toList();
    }

    private Pair pair(int[] term) {
      boolean turned = alongAxis(term[1]) > alongAxis(term[0]);
      int f = turned ? term[1] : term[0];
      int g = turned ? term[0] : term[1];
      double[][] both = means.means(f, g);
      double[][] interactions = means.interaction(f, g);
      int others = grid.levels()[g].length;
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < both[0].length; c++) {
        double[] first = CellMeans.column(both, c % others);
        double[] here = CellMeans.column(both, c);
        Estimate mean = Estimate.ofMean(here);
        cells.add(
            new Cell(
                grid.levels()[f][c / others],
                grid.levels()[g][c % others],
                new Measure(mean.value(), mean.confidence(Resampling.LEVEL), mean.n()),
                measure(fromZero(CellMeans.column(interactions, c))),
                c < others
                    ? Measure.undefined(mean.n())
                    : measure(PairedDifference.of(first, here, Resampling.LEVEL))));
      }
      return new Pair(grid.factors()[f], grid.factors()[g], List.copyOf(cells));
    }

    /** The claim of a factor to the axis: an order before none, then many levels. */
    private int alongAxis(int f) {
      boolean ordered = sample.factors().get(grid.factors()[f]).ordered();
      return (ordered ? grid.cells() : 0) + grid.levels()[f].length;
    }

    private List<Rank> ranking(VarianceParts parts, List<VarianceParts> without, List<Term> found) {
      double[] shares = totals(parts);
      List<Integer> order = Rank.order(shares);
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
                    && leads[lead]
                        > VarianceParts.halfWidth(
                            leftOut.stream().mapToDouble(of -> of[lead]).toArray()));
        ranking.add(new Rank(factor, ahead));
      }
      return List.copyOf(ranking);
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
}
