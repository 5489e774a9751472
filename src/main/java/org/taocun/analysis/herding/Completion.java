package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.taocun.analysis.Shuffles;
import org.taocun.base.IntList;

/**
 * Networks of which an incompletely observed one may be a part. Each person's missing ties lead to
 * people to whom it is not known to be tied: within its group as often as observed ties do, and
 * there and elsewhere to anybody, with the same chance or with chances that favour some. Every tie
 * has the weight 1.
 */
final class Completion {
  private final Ties ties;
  private final int[] group;
  private final int[][] members;
  private final double inside;
  private final MissingNumbers numbers;

  /** The odds of a missing tie to a person beside those of one to the most favoured, at most 1. */
  interface Favour {
    /** Everybody alike. */
    Favour NONE = (person, alter) -> 1;

    double of(int person, int alter);
  }

  /**
   * The networks of which ties may be a part.
   *
   * @throws RefusedException if it cannot be known how many ties are missing
   */
  Completion(Diffusion data, Ties ties, Unobserved unobserved) {
    this.ties = ties;
    int groups = data.groups().size() + 1;
    group = Arrays.stream(data.group()).map(g -> g < 0 ? groups - 1 : g).toArray();
    members = new int[groups][];
    Arrays.setAll(
        members, g -> IntStream.range(0, group.length).filter(i -> group[i] == g).toArray());
    inside = inside();
    numbers = MissingNumbers.of(ties, unobserved);
  }

  private double inside() {
    long within = 0;
    for (int i = 0; i < group.length; i++) {
      within += within(i);
    }
    return ties.to().length == 0 ? 1 : (double) within / ties.to().length;
  }

  /** The number of observed ties of a person within its group. */
  private int within(int person) {
    int within = 0;
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      within += group[person] == group[ties.to()[k]] ? 1 : 0;
    }
    return within;
  }

  /** The expected share of all ties that were not observed. */
  double missingShare() {
    double missing = 0;
    for (int i = 0; i < group.length; i++) {
      missing += numbers.mean(i);
    }
    return missing == 0 ? 0 : missing / (missing + ties.to().length);
  }

  /** One of the networks. Cost O(ties), more where few people are left to be tied to. */
  Ties drawn(Shuffles.Luck luck, Favour favour) {
    int[] first = new int[group.length + 1];
    IntList to = new IntList();
    int[] tiedTo = new int[group.length];
    for (int i = 0; i < group.length; i++) {
      tiedTo[i] = i + 1;
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        tiedTo[ties.to()[k]] = i + 1;
        to.add(ties.to()[k]);
      }
      add(i, tiedTo, to, luck, favour);
      first[i + 1] = to.size();
    }
    int[] alters = to.toArray();
    for (int i = 0; i < group.length; i++) {
      Arrays.sort(alters, first[i], first[i + 1]);
    }
    double[] weight = new double[alters.length];
    Arrays.fill(weight, 1);
    return new Ties(ties.name(), first, alters, weight);
  }

  /** Adds the missing alters of a person; {@code tiedTo} marks itself and its alters. */
  private void add(int person, int[] tiedTo, IntList to, Shuffles.Luck luck, Favour favour) {
    int mates = members[group[person]].length;
    int near = mates - 1 - within(person);
    int far = group.length - mates - (ties.degree(person) - within(person));
    int room = inside == 1 && near > 0 ? near : near + far;
    int missing = Math.min(room, numbers.draw(person, luck, room));
    for (int k = 0; k < missing; k++) {
      boolean stays = far == 0 || (near > 0 && luck.uniform() < inside);
      int alter = alter(person, stays, tiedTo, luck, favour);
      tiedTo[alter] = person + 1;
      to.add(alter);
      near -= stays ? 1 : 0;
      far -= stays ? 0 : 1;
    }
  }

  private int alter(int person, boolean stays, int[] tiedTo, Shuffles.Luck luck, Favour favour) {
    int[] mates = members[group[person]];
    while (true) {
      int alter = stays ? mates[luck.index(mates.length)] : luck.index(group.length);
      boolean free = tiedTo[alter] != person + 1 && (group[alter] == group[person]) == stays;
      if (free && luck.uniform() < favour.of(person, alter)) {
        return alter;
      }
    }
  }
}
