package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;

/**
 * Effects of the levels of a full factorial design, alone and two by two. Levels are fixed: they
 * are what was asked, not a sample, so nothing is uncertain but luck, and all intervals are over
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
 * <p>Effects have Student's 95 % interval over replications, each by itself. A term is sure if all
 * of its effects together are more than luck by the test F = RΣē²/Σs², ē the means of its effects
 * over the R replications and s² their variances. F is held against 1 and R − 1 degrees of freedom,
 * the least that any dependence between effects leaves (Geisser and Greenhouse 1958, "An extension
 * of Box's results on the use of the F distribution in multivariate analysis", Annals of
 * Mathematical Statistics 29(3), 885-891), at 1 − 0.05/m, m the number of terms (Bonferroni): if no
 * factor did anything, at most one outcome in twenty had a sure term.
 *
 * @param terms factors, pairs, and where there are more factors the rest
 * @param levels the main effects
 * @param pairs the interactions
 * @param ranking factors from the largest share, alone and in pairs, to the smallest; those that
 *     changed nothing last
 * @param idle factors that changed nothing in any run
 * @param luck luck's share of the variance of one run
 * @param factors number of factors
 * @param cells number of combinations
 * @param replications R, those of which every run is defined
 * @param leftOut replications left out
 * @param tests m, the terms that were tested
 */
public record FactorialEffects(
    List<Term> terms,
    List<OneAtATime.Change> levels,
    List<Pair> pairs,
    List<Rank> ranking,
    List<Integer> idle,
    Luck luck,
    int factors,
    int cells,
    int replications,
    int leftOut,
    int tests)
    implements Findings {
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
    return new FactorialWork(sample, grid, CellMeans.of(grid, responses), responses).effects();
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

  /** The terms that are not sure although their share is larger than that of one that is. */
  public List<Term> largeButNotSure() {
    double least =
        terms.stream()
            .filter(Term::sure)
            .mapToDouble(term -> term.share().value())
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    return terms.stream()
        .filter(term -> !term.factors().isEmpty() && !term.sure())
        .filter(term -> term.share().value() > least)
        .toList();
  }

  /** The term of a pair. */
  public Term term(Pair pair) {
    return terms.stream()
        .filter(term -> term.factors().size() == 2)
        .filter(term -> term.factors().containsAll(List.of(pair.factor(), pair.other())))
        .findFirst()
        .orElseThrow();
  }

  /** The ranking of the factors that changed something. */
  public List<Rank> active() {
    return ranking.stream().filter(rank -> !idle.contains(rank.factor())).toList();
  }

  /** True if the order of factors could be tested, or if there is none to test. */
  public boolean orderTested() {
    return replications >= VarianceParts.LEAST_REPLICATIONS || active().size() < 2;
  }

  @Override
  public List<Integer> order() {
    return ranking.stream().map(Rank::factor).toList();
  }

  private boolean sure(int factor) {
    return terms.stream().anyMatch(term -> term.sure() && term.factors().contains(factor));
  }

  @Override
  public List<Doubt> doubts(int ofPoints) {
    List<Doubt> doubts = new ArrayList<>();
    if (leftOut > 0) {
      doubts.add(Doubt.of(Doubt.Kind.REPLICATIONS_LEFT_OUT, leftOut));
    }
    if (replications < 2) {
      doubts.add(Doubt.of(Doubt.Kind.ONE_REPLICATION));
      doubts.add(Doubt.of(Doubt.Kind.NO_INTERVALS));
      doubts.addAll(ofIdle());
      return doubts;
    }
    if (replications < 3) {
      doubts.add(Doubt.of(Doubt.Kind.NO_SHARE_INTERVALS));
    }
    doubts.addAll(
        Wide.widest(
            terms.stream()
                .filter(term -> term.factors().size() == 1)
                .map(
                    term ->
                        new Wide.Measured(term.factors().get(0), Wide.Figure.SHARE, term.share()))
                .toList(),
            Doubt.WIDEST,
            new Wide.Runs(replications, false)));
    if (orderTested()) {
      doubts.addAll(Doubt.undecided(ranking, factor -> sure(factor) && share(factor) >= SMALL));
    }
    active().stream()
        .filter(rank -> !sure(rank.factor()))
        .forEach(
            rank -> doubts.add(new Doubt(Doubt.Kind.NOT_SURE, rank.factor(), -1, Double.NaN, 0)));
    doubts.addAll(ofIdle());
    return doubts;
  }

  private List<Doubt> ofIdle() {
    return idle.stream()
        .map(factor -> new Doubt(Doubt.Kind.IDLE, factor, -1, Double.NaN, 0))
        .toList();
  }

  /** A factor's share alone and in pairs. */
  private double share(int factor) {
    return terms.stream()
        .filter(term -> term.factors().contains(factor))
        .mapToDouble(term -> term.share().value())
        .sum();
  }
}
