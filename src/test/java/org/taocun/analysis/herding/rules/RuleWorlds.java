package org.taocun.analysis.herding.rules;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Logistic;

/** People who adopt by a rule, in groups of twenty who name up to six of their group. */
final class RuleWorlds {
  private static final int GROUP = 20;
  private static final int NAMED = 6;
  private static final double BASE = .05;

  private RuleWorlds() {}

  static Diffusion of(Rule rule, int people, int periods, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Ties ties = ties(people, random);
    int[] adopted = new int[people];
    Arrays.fill(adopted, Diffusion.NEVER);
    double[] threshold =
        IntStream.range(0, people).mapToDouble(i -> .4 + .25 * random.nextGaussian()).toArray();
    for (int t = 1; t <= periods; t++) {
      int[] before = adopted.clone();
      for (int i = 0; i < people; i++) {
        if (before[i] == Diffusion.NEVER
            && random.nextDouble() < chance(rule, ties, before, i, threshold[i])) {
          adopted[i] = t;
        }
      }
    }
    int[] left = new int[people];
    Arrays.fill(left, Diffusion.NEVER);
    return new Diffusion(
        IntStream.range(0, people).mapToObj(i -> "p" + i).toList(),
        IntStream.range(0, people).map(i -> i / GROUP).toArray(),
        IntStream.range(0, people / GROUP).mapToObj(g -> "g" + g).toList(),
        adopted,
        left,
        periods,
        List.of(ties),
        List.of());
  }

  private static double chance(Rule rule, Ties ties, int[] adopted, int i, double threshold) {
    int some = 0;
    for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
      some += adopted[ties.to()[k]] == Diffusion.NEVER ? 0 : 1;
    }
    int all = ties.degree(i);
    double share = all == 0 ? 0 : (double) some / all;
    return switch (rule) {
      case INDEPENDENT, MARKET -> BASE;
      case EXPOSURE -> Logistic.of(StrictMath.log(BASE / (1 - BASE)) + 3 * share);
      case THRESHOLD -> share >= threshold ? 1 - (1 - BASE) * .5 : BASE;
      case CONTAGION -> 1 - (1 - BASE) * StrictMath.pow(.85, some);
      case BASS -> BASE + .4 * share;
    };
  }

  private static Ties ties(int people, SplittableRandom random) {
    int[] from = new int[people * NAMED];
    int[] to = new int[from.length];
    double[] weight = new double[from.length];
    Arrays.fill(weight, 1);
    for (int k = 0; k < from.length; k++) {
      int i = k / NAMED;
      from[k] = i;
      // Some name few, so that number and share of adopters differ.
      boolean few = i % 2 == 0 && k % NAMED > 1;
      to[k] = few ? i : i / GROUP * GROUP + random.nextInt(GROUP);
    }
    return Ties.of("friends", people, from, to, weight);
  }
}
