package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.geography.Village;
import org.taocun.market.Months;
import org.taocun.policy.PolicySettings;
import org.taocun.policy.Target;
import org.taocun.trace.Headline;

/**
 * A field trial of a policy whose target is a lottery: the {@link Lottery} itself, and two surveys
 * of the same households, at the end of the month before the policy's first and endlineMonths
 * later. Beside the lottery it watches only.
 *
 * <p>Of a village its online purchases are known, of a household asked its income of the month and
 * whether it sells. What is estimated of them is in {@link TrialEstimates}.
 */
final class FieldTrial {
  private static final int ASKING = 0;
  private static final int ASKING_AGAIN = 1;

  private final World world;
  private final Target.Lottery terms;
  private final Lottery lottery;
  private final int first;
  private final int[] villages;

  /** The households that are asked, village by village of the trial. */
  private final int[][] asked;

  private final boolean[] served;
  private final Answers before;
  private final Answers after;
  private final double[] parcels;
  private final double[] parcelsDown;

  /** A survey's answers: yuan a household and month by village; incomes and selling by person. */
  record Answers(double[] purchases, double[][] income, double[][] selling) {
    static Answers none(int[][] asked) {
      double[] purchases = new double[asked.length];
      Arrays.fill(purchases, Double.NaN);
      return new Answers(purchases, blank(asked), blank(asked));
    }

    private static double[][] blank(int[][] asked) {
      return Arrays.stream(asked).map(who -> new double[who.length]).toArray(double[][]::new);
    }

    private void keep(Archive archive) {
      archive.column(purchases);
      archive.columns(income);
      archive.columns(selling);
    }
  }

  /**
   * A trial of a policy.
   *
   * @param pool the villages that the policy may reach
   */
  FieldTrial(World world, PolicySettings policy, Target.Lottery terms, int[] pool) {
    this.world = world;
    this.terms = terms;
    lottery = new Lottery(world, terms, pool);
    first = Months.monthOf(world.scenario.start(), policy.from());
    villages = lottery.villages();
    asked = Arrays.stream(villages).mapToObj(this::sample).toArray(int[][]::new);
    served = new boolean[villages.length];
    before = Answers.none(asked);
    after = Answers.none(asked);
    parcels = new double[villages.length];
    parcelsDown = new double[villages.length];
  }

  private int[] sample(int v) {
    Village village = world.territory.village(v);
    return IntStream.range(0, village.households())
        .mapToObj(n -> village.firstHousehold() + n)
        .sorted(Comparator.comparingDouble(i -> luck(i, ASKING)))
        .limit(terms.asked())
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private double luck(int household, int part) {
    return world.draws.uniform(Decision.TRIAL_HOUSEHOLD, world.households.key[household], 0, part);
  }

  /** Before a month begins: the lottery and the first survey, if it is the policy's first. */
  void openMonth(int month) {
    if (month != first) {
      return;
    }
    for (int k = 0; k < villages.length; k++) {
      served[k] = world.stations.open(Stations.Level.VILLAGE, villages[k]);
    }
    draw();
    ask(before, month - 1);
  }

  private void draw() {
    Set<Integer> already = new HashSet<>();
    for (int k = 0; k < villages.length; k++) {
      if (served[k]) {
        already.add(villages[k]);
      }
    }
    lottery.draw(already);
  }

  /** After a month: parcels are counted; the second survey, if it is its month. */
  void observe(int month) {
    if (month < first || month >= first + terms.endlineMonths()) {
      return;
    }
    for (int k = 0; k < villages.length; k++) {
      parcels[k] += world.book.parcels[villages[k]];
      parcelsDown[k] += world.book.parcelsDown[villages[k]];
    }
    if (month == first + terms.endlineMonths() - 1) {
      ask(after, month);
    }
  }

  private void ask(Answers answers, int month) {
    for (int k = 0; k < villages.length; k++) {
      int v = villages[k];
      int households = world.territory.village(v).households();
      answers.purchases[k] = Fen.toYuan(world.book.purchasesFen[v]) / households;
      for (int n = 0; n < asked[k].length; n++) {
        answers.income[k][n] = world.incomeYuan(asked[k][n], month);
        answers.selling[k][n] = world.households.sells(asked[k][n]) ? 1 : 0;
      }
    }
  }

  /** True of a village that the policy reaches, once its first month has begun. */
  boolean opens(int v) {
    return lottery.opens(v);
  }

  /** The estimates of both surveys; figures are not defined before the second one. */
  List<Headline> headlines() {
    List<TrialEstimates.Place> places = new ArrayList<>();
    for (int k = 0; k < villages.length; k++) {
      if (!lottery.halted(villages[k]) && !Double.isNaN(after.purchases[k])) {
        places.add(place(k));
      }
    }
    return new TrialEstimates(places).headlines();
  }

  private TrialEstimates.Place place(int k) {
    int v = villages[k];
    int[] again =
        IntStream.range(0, asked[k].length)
            .filter(n -> luck(asked[k][n], ASKING_AGAIN) < terms.askedAgain())
            .toArray();
    return new TrialEstimates.Place(
        lottery.treated(v),
        lottery.opens(v),
        served[k],
        around(v, terms.nearKm(), lottery::treated),
        around(v, terms.nearKm(), w -> true),
        around(v, terms.farKm(), lottery::treated),
        around(v, terms.farKm(), w -> true),
        parcels[k],
        parcelsDown[k],
        new double[] {before.purchases[k]},
        new double[] {after.purchases[k]},
        of(before.income[k], again),
        of(after.income[k], again),
        of(before.selling[k], again),
        of(after.selling[k], again));
  }

  /** Other villages of the trial within a distance. */
  private int around(int v, double km, IntPredicate which) {
    return (int)
        Arrays.stream(villages).filter(w -> w != v && lottery.km(v, w) <= km).filter(which).count();
  }

  private static double[] of(double[] all, int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(n -> all[n]).toArray();
  }

  /** Keeps its state once it has begun, or brings it back. */
  void keep(Archive archive) {
    if (world.month() < first) {
      return;
    }
    archive.chapter("trial");
    archive.column(served);
    draw();
    before.keep(archive);
    after.keep(archive);
    archive.column(parcels);
    archive.column(parcelsDown);
  }
}
