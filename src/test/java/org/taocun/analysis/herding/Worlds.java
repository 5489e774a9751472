package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taocun.base.Logistic;
import org.taocun.base.Normal;

/**
 * Generated adoption data of which the cause is known. People live in villages of 100 and name
 * others of their village; the chance to adopt in a period is 1/(1 + e^−(base + trait + imitation ·
 * exposure + shock)).
 *
 * @param people number of people, a multiple of 100
 * @param degree number of people that each names
 * @param periods number of periods
 * @param base constant
 * @param traitEffect effect of the trait, standard normal
 * @param likeness 0 if people name anybody; else those nearest by trait of so many drawn at random
 * @param whether true if the trait decides whether people ever adopt, but not when
 * @param latent whether the trait stays unknown
 * @param imitation effect of exposure in the period before
 * @param shock size of a shock to each village, which lasts four periods from a random one on
 */
record Worlds(
    int people,
    int degree,
    int periods,
    double base,
    double traitEffect,
    int likeness,
    boolean whether,
    boolean latent,
    double imitation,
    double shock) {
  static final int VILLAGE = 100;
  private static final int EPISODE = 4;

  static Worlds plain(int people) {
    return new Worlds(people, 5, 20, -3.5, 0, 0, false, true, 0, 0);
  }

  Worlds withImitation(double effect) {
    return new Worlds(
        people, degree, periods, base, traitEffect, likeness, whether, latent, effect, shock);
  }

  Worlds withLikeness(double effect, boolean unknown) {
    return new Worlds(people, degree, periods, base, effect, 12, false, unknown, imitation, shock);
  }

  Worlds withLikenessInWhether(double effect) {
    return new Worlds(people, degree, periods, base, effect, 12, true, true, imitation, shock);
  }

  Worlds withShock(double size) {
    return new Worlds(
        people, degree, periods, base, traitEffect, likeness, whether, latent, imitation, size);
  }

  Diffusion born(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] trait = random.doubles(people).map(Normal::quantile).toArray();
    Ties ties = ties(trait, random);
    int[] adopted = adopt(trait, ties, random);
    int[] left = new int[people];
    Arrays.fill(left, Diffusion.NEVER);
    List<Diffusion.Trait> traits = new ArrayList<>();
    if (!latent) {
      traits.add(new Diffusion.Trait("trait", trait));
    }
    int villages = people / VILLAGE;
    return new Diffusion(
        IntStream.range(0, people).mapToObj(i -> "p" + i).toList(),
        IntStream.range(0, people).map(i -> i / VILLAGE).toArray(),
        IntStream.range(0, villages).mapToObj(v -> "v" + v).toList(),
        adopted,
        left,
        periods,
        List.of(ties),
        traits);
  }

  private Ties ties(double[] trait, SplittableRandom random) {
    int[] from = new int[people * degree];
    int[] to = new int[from.length];
    double[] weight = new double[from.length];
    Arrays.fill(weight, 1);
    for (int k = 0; k < from.length; k++) {
      from[k] = k / degree;
      to[k] = friend(from[k], trait, random);
    }
    return Ties.of("friends", people, from, to, weight);
  }

  private int friend(int person, double[] trait, SplittableRandom random) {
    int start = person / VILLAGE * VILLAGE;
    int best = start + random.nextInt(VILLAGE);
    for (int k = 1; k < likeness; k++) {
      int other = start + random.nextInt(VILLAGE);
      boolean nearer =
          Math.abs(trait[other] - trait[person]) < Math.abs(trait[best] - trait[person]);
      best = best == person || (nearer && other != person) ? other : best;
    }
    return best;
  }

  private int[] adopt(double[] trait, Ties ties, SplittableRandom random) {
    int[] adopted = new int[people];
    Arrays.fill(adopted, Diffusion.NEVER);
    int[] left = adopted.clone();
    double[][] shocks = new double[people / VILLAGE][periods + 1];
    for (double[] village : shocks) {
      int start = 1 + random.nextInt(periods);
      Arrays.fill(village, start, Math.min(start + EPISODE, periods + 1), shock);
    }
    boolean[] able = new boolean[people];
    for (int i = 0; i < people; i++) {
      able[i] = !whether || random.nextDouble() < Logistic.of(traitEffect * trait[i]);
    }
    for (int t = 1; t <= periods; t++) {
      int[] before = adopted.clone();
      for (int i = 0; i < people; i++) {
        double exposure = Exposure.of(ties, before, left, i, t - 1, Exposure.Weighting.BINARY);
        double eta =
            base
                + (whether ? 0 : traitEffect * trait[i])
                + imitation * exposure
                + shocks[i / VILLAGE][t];
        double luck = random.nextDouble();
        boolean does = able[i] && luck < Logistic.of(eta);
        adopted[i] = before[i] == Diffusion.NEVER && does ? t : before[i];
      }
    }
    return adopted;
  }
}
