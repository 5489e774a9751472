package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.taocun.analysis.Estimate;

/**
 * Associations between an outcome and the factors, over points spread over the whole space. None of
 * them is a Sobol index.
 *
 * @param ordered the factors to which regression and ranks apply
 * @param regression coefficients and ranks, unless there are too few points or no such factor
 * @param shares shares of levels, of factors with few values
 * @param changes on a full grid, the mean at each value less the mean of all
 * @param factors number of factors
 * @param points points of which every replication is defined
 * @param fixed true if points are no sample
 */
public record Associations(
    List<Integer> ordered,
    Optional<Regression> regression,
    List<Share> shares,
    List<OneAtATime.Change> changes,
    int factors,
    int points,
    boolean fixed)
    implements Findings {
  /**
   * The largest number of values of a factor with an order for which its share of levels is
   * computed.
   */
  private static final int MOST_LEVELS = 12;

  /**
   * A factor's share of levels.
   *
   * @param factor its number
   * @param share the share
   */
  public record Share(int factor, Measure share) {}

  static Associations of(SweepSample sample, Responses responses, Resampling resampling) {
    int[] used = sample.spread();
    double[] means = responses.means(used);
    List<double[]> leftOut =
        responses.leavingOneOut().stream().map(without -> without.means(used)).toList();
    int[] ordered = sample.ordered();
    double[][] points =
        Arrays.stream(used)
            .mapToObj(p -> Arrays.stream(ordered).mapToDouble(i -> sample.points()[p][i]).toArray())
            .toArray(double[][]::new);
    int defined = Estimate.defined(means).length;
    boolean enough = ordered.length > 0 && defined >= ordered.length + 2;
    return new Associations(
        Arrays.stream(ordered).boxed().toList(),
        enough ? Optional.of(Regression.of(points, means, leftOut, resampling)) : Optional.empty(),
        shares(sample, used, means, leftOut, resampling),
        sample.factorial() && defined == used.length
            ? OneAtATime.ofGrid(sample.points(), responses)
            : List.of(),
        sample.factors().size(),
        defined,
        sample.fixed());
  }

  private static List<Share> shares(
      SweepSample sample,
      int[] used,
      double[] means,
      List<double[]> leftOut,
      Resampling resampling) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < sample.factors().size(); i++) {
      double[] levels = sample.column(i, used);
      TreeSet<Double> values = new TreeSet<>();
      Arrays.stream(levels).forEach(values::add);
      boolean few = values.size() <= Math.min(MOST_LEVELS, used.length / 2);
      if (few || !sample.factors().get(i).ordered()) {
        shares.add(new Share(i, LevelShare.of(levels, means, leftOut, resampling)));
      }
    }
    return shares;
  }

  @Override
  public List<Doubt> doubts(int replications) {
    List<Doubt> doubts = new ArrayList<>();
    List<Wide.Measured> all = new ArrayList<>();
    shares.forEach(
        share -> all.add(new Wide.Measured(share.factor(), Wide.Figure.LEVELS, share.share())));
    boolean told = regression.map(r -> !r.coefficients().isEmpty()).orElse(false);
    regression.ifPresent(
        found -> {
          for (int m = 0; m < ordered.size(); m++) {
            all.add(new Wide.Measured(ordered.get(m), Wide.Figure.RANK, found.ranks().get(m)));
          }
        });
    doubts.addAll(fixed ? List.of() : Doubt.few(points, Doubt.FEWEST_UNITS));
    doubts.addAll(Wide.widest(all, Doubt.WIDEST, new Wide.Runs(replications, !fixed)));
    if (!told && !ordered.isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_REGRESSION));
    }
    double explained = regression.map(r -> r.explained().value()).orElse(Double.NaN);
    if (explained < Doubt.LEAST_EXPLAINED) {
      doubts.add(Doubt.of(Doubt.Kind.BENT, explained));
    }
    return doubts;
  }

  @Override
  public List<Integer> order() {
    double[] influence = new double[factors];
    Arrays.fill(influence, Double.NEGATIVE_INFINITY);
    regression.ifPresent(
        found -> {
          for (int m = 0; m < ordered.size(); m++) {
            double rank = found.ranks().get(m).value();
            larger(influence, ordered.get(m), rank * rank);
          }
        });
    shares.forEach(share -> larger(influence, share.factor(), share.share().value()));
    return Rank.order(influence);
  }

  private static void larger(double[] influence, int factor, double value) {
    if (value > influence[factor]) {
      influence[factor] = value;
    }
  }
}
