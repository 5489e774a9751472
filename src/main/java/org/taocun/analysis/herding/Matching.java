package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Draws;

/** The matching of exposed people with people who are not. */
final class Matching {
  private static final double CALIPER = .2;

  private final Diffusion data;
  private final Ties ties;
  private final int window;
  private final boolean withinGroups;
  private final int[] exposed;
  private final boolean[] known;

  private int n;
  private final int[] start;
  private int[] person = new int[0];
  private int[] period = new int[0];
  private boolean[] treated = new boolean[0];

  private final PairedOutcomes counts = new PairedOutcomes();

  Matching(Diffusion data, Ties ties, int window, boolean withinGroups) {
    this.data = data;
    this.ties = ties;
    this.window = window;
    this.withinGroups = withinGroups;
    exposed = firstExposure();
    start = new int[data.people() + 1];
    known = new boolean[data.people()];
    for (int i = 0; i < known.length; i++) {
      known[i] = ties.degree(i) > 0;
      for (Diffusion.Trait trait : data.traits()) {
        known[i] &= !Double.isNaN(trait.values()[i]);
      }
    }
  }

  /** The period in which the first friend adopts; {@link Diffusion#NEVER} if none does. */
  private int[] firstExposure() {
    int[] first = new int[data.people()];
    for (int i = 0; i < first.length; i++) {
      first[i] = Diffusion.NEVER;
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        first[i] = Math.min(first[i], data.adopted()[ties.to()[k]]);
      }
    }
    return first;
  }

  MatchedSample estimate() {
    list();
    double[] score = propensity();
    match(score, CALIPER * spread(score));
    if (counts.pairs() == 0) {
      throw new RefusedException(Refusal.NO_MATCHES);
    }
    return sample();
  }

  /** The standard deviation of the scores of all cases. */
  private double spread(double[] score) {
    double[] ofCases = new double[n];
    for (int r = 0; r < n; r++) {
      ofCases[r] = score[person[r]];
    }
    return Moments.deviation(ofCases);
  }

  /** Last period in which a person is a case: exposure or adoption ends being a control. */
  private int last(int i) {
    int beforeAdoption =
        data.adopted()[i] == Diffusion.NEVER ? Diffusion.NEVER : data.adopted()[i] - 1;
    return Math.min(Math.min(exposed[i], beforeAdoption), data.periods() - window);
  }

  private void list() {
    for (int i = 0; i < known.length; i++) {
      start[i + 1] =
          Math.addExact(start[i], known[i] ? (int) Math.max(0, last(i) + 1L - data.since()[i]) : 0);
    }
    n = start[known.length];
    person = new int[n];
    period = new int[n];
    treated = new boolean[n];
    int r = 0;
    for (int i = 0; i < known.length; i++) {
      for (int t = data.since()[i]; known[i] && t <= last(i); t++) {
        person[r] = i;
        period[r] = t;
        treated[r++] = exposed[i] == t;
      }
    }
  }

  /**
   * η of treatment, person by person, without the effects of periods and groups, which are matched
   * exactly.
   */
  private double[] propensity() {
    double[] degrees = new double[data.people()];
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] = FastMath.log(1.0 + ties.degree(i));
    }
    List<Diffusion.Trait> covariates = new ArrayList<>(data.traits());
    covariates.add(new Diffusion.Trait("log(1 + ties)", degrees));
    List<double[]> columns = new ArrayList<>();
    List<Diffusion.Trait> varying = new ArrayList<>();
    for (Diffusion.Trait covariate : covariates) {
      double[] column = new double[n];
      for (int r = 0; r < n; r++) {
        column[r] = covariate.values()[person[r]];
      }
      if (varies(column)) {
        varying.add(covariate);
        columns.add(column);
      }
    }
    return scores(varying, columns);
  }

  private static boolean varies(double[] column) {
    for (double value : column) {
      if (value != column[0]) {
        return true;
      }
    }
    return false;
  }

  private double[] scores(List<Diffusion.Trait> varying, List<double[]> columns) {
    double[] scores = new double[data.people()];
    if (columns.isEmpty()) {
      return scores;
    }
    int[] group = new int[n];
    for (int r = 0; r < n; r++) {
      int own = data.group()[person[r]];
      group[r] = own < 0 ? data.groups().size() : own;
    }
    int groups = data.groups().size() + 1;
    double[][] x = columns.toArray(double[][]::new);
    String[] labels = varying.stream().map(Diffusion.Trait::name).toArray(String[]::new);
    int periods = data.periods() + 1;
    Cases cases =
        withinGroups
            ? new Cases(treated, labels, x, group, groups, period, periods, n)
            : new Cases(treated, labels, x, period, periods, new int[0], 0, n);
    double[] values = BinaryRegression.fit(Link.LOGIT, cases, new int[0], 0).values();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; known[i] && j < values.length; j++) {
        scores[i] += values[j] * varying.get(j).values()[i];
      }
    }
    return scores;
  }

  /** Matches within each period, and group if asked. */
  private void match(double[] score, double caliper) {
    int strata = withinGroups ? data.groups().size() + 1 : 1;
    int[] sizes = new int[(data.periods() + 1) * strata + 1];
    for (int r = 0; r < n; r++) {
      sizes[bucket(r, strata) + 1]++;
    }
    for (int b = 1; b < sizes.length; b++) {
      sizes[b] += sizes[b - 1];
    }
    int[] places = sizes.clone();
    int[] rows = new int[n];
    for (int i : byScore(score)) {
      for (int r = start[i]; r < start[i + 1]; r++) {
        rows[places[bucket(r, strata)]++] = r;
      }
    }
    for (int b = 0; b + 1 < sizes.length; b++) {
      matchBucket(Arrays.copyOfRange(rows, sizes[b], sizes[b + 1]), score, caliper);
    }
  }

  private int bucket(int row, int strata) {
    int group = data.group()[person[row]];
    int stratum = !withinGroups ? 0 : group < 0 ? strata - 1 : group;
    return period[row] * strata + stratum;
  }

  /** Matches the cases of one bucket, which are in the order of their scores. */
  private void matchBucket(int[] rows, double[] score, double caliper) {
    int[] controls = Arrays.stream(rows).filter(r -> !treated[r]).toArray();
    if (controls.length == 0 || controls.length == rows.length) {
      return;
    }
    double[] scores = Arrays.stream(controls).mapToDouble(r -> score[person[r]]).toArray();
    FreePlaces free = new FreePlaces(controls.length);
    for (int r : rows) {
      if (treated[r]) {
        double own = score[person[r]];
        int place = free.nearest(scores, own);
        if (place >= 0 && Math.abs(scores[place] - own) <= caliper) {
          free.take(place);
          counts.count(adopts(r), adopts(controls[place]));
        }
      }
    }
  }

  /** People by score; those with equal scores in an order that has nothing to do with names. */
  private static int[] byScore(double[] score) {
    Integer[] order = new Integer[score.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            score[a] != score[b]
                ? Double.compare(score[a], score[b])
                : Long.compare(Draws.entity(a, 0), Draws.entity(b, 0)));
    return Arrays.stream(order).mapToInt(i -> i).toArray();
  }

  private boolean adopts(int row) {
    return data.adopted()[person[row]] <= period[row] + window;
  }

  private MatchedSample sample() {
    long exposedCases = 0;
    for (int r = 0; r < n; r++) {
      exposedCases += treated[r] ? 1 : 0;
    }
    List<Caution> cautions = new ArrayList<>();
    if (counts.pairs() < .8 * exposedCases) {
      cautions.add(Caution.MANY_UNMATCHED);
    }
    if (missing()) {
      cautions.add(Caution.TRAITS_MISSING);
    }
    double naive = naive();
    Answer result =
        Answer.of(
                Question.MATCHED_SAMPLE,
                counts.z(),
                counts.p(),
                counts.effect(),
                counts.interval(),
                counts.pairs(),
                Caution.messages(cautions))
            .with(
                CopiedShare.ofMatched(
                    counts.effect(), counts.interval(), exposedCases, data.adopters()));
    return new MatchedSample(
        exposedCases,
        counts.pairs(),
        counts.treatedRate(),
        counts.controlRate(),
        naive,
        naive / counts.effect(),
        result);
  }

  private boolean missing() {
    for (int i = 0; i < known.length; i++) {
      if (!known[i] && ties.degree(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Treated less controls, period by period, weighted by the number of treated. */
  private double naive() {
    long[][] cases = new long[2][data.periods() + 1];
    long[][] adoptions = new long[2][data.periods() + 1];
    for (int r = 0; r < n; r++) {
      int side = treated[r] ? 1 : 0;
      cases[side][period[r]]++;
      adoptions[side][period[r]] += adopts(r) ? 1 : 0;
    }
    double sum = 0;
    long weight = 0;
    for (int t = 1; t <= data.periods(); t++) {
      if (cases[0][t] > 0 && cases[1][t] > 0) {
        double without = (double) adoptions[0][t] / cases[0][t];
        sum += adoptions[1][t] - without * cases[1][t];
        weight += cases[1][t];
      }
    }
    return sum / weight;
  }
}
