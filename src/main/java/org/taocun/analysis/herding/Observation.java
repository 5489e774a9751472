package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * A survey of diffusion data: what is left of complete data when some people are asked, name some
 * of their ties, and report the period of their adoption with errors and by wider periods. Luck is
 * keyed by names of people: a larger share of people or of ties keeps the smaller one's.
 *
 * @param people share of people who are asked, 0 to 1; the others are outsiders, with all their
 *     ties
 * @param unnamed share of ties that are not named, 0 to 1, each direction by itself
 * @param mostNamed most ties that a person names in a layer, 0 or more, of the rest at random
 * @param misreported share of adopters who report another period, 0 to 1
 * @param error standard deviation of what they are off, in periods, 0 or more: normal, rounded, cut
 *     to the observed periods
 * @param interval number of periods that are told apart as one, 1 or more; the last may be shorter
 * @param traits true if traits are asked for
 */
public record Observation(
    double people,
    double unnamed,
    int mostNamed,
    double misreported,
    double error,
    int interval,
    boolean traits) {
  /** The observation of everything as it is. */
  public static final Observation COMPLETE =
      new Observation(1, 0, Integer.MAX_VALUE, 0, 0, 1, true);

  /** Checks the ranges. */
  public Observation {
    require(people >= 0 && people <= 1, "people in [0, 1]");
    require(unnamed >= 0 && unnamed <= 1, "unnamed in [0, 1]");
    require(mostNamed >= 0, "mostNamed >= 0");
    require(misreported >= 0 && misreported <= 1, "misreported in [0, 1]");
    require(error >= 0 && Double.isFinite(error), "error >= 0");
    require(interval >= 1, "interval >= 1");
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("an observation needs " + rule);
    }
  }

  /** The same observation of a share of people. */
  public Observation ofPeople(double share) {
    return new Observation(share, unnamed, mostNamed, misreported, error, interval, traits);
  }

  /** The same observation without a share of ties. */
  public Observation withoutTies(double share) {
    return new Observation(people, share, mostNamed, misreported, error, interval, traits);
  }

  /** The same observation with so many ties of a person in a layer at most. */
  public Observation ofTies(int most) {
    return new Observation(people, unnamed, most, misreported, error, interval, traits);
  }

  /** The same observation with errors in periods of adoption. */
  public Observation misreporting(double share, double deviation) {
    return new Observation(people, unnamed, mostNamed, share, deviation, interval, traits);
  }

  /** The same observation by so many periods at a time. */
  public Observation every(int periods) {
    return new Observation(people, unnamed, mostNamed, misreported, error, periods, traits);
  }

  /** The same observation without traits. */
  public Observation withoutTraits() {
    return new Observation(people, unnamed, mostNamed, misreported, error, interval, false);
  }

  /** The data as observed. Cost O(people + ties · log of the largest degree). */
  public Diffusion of(Diffusion data, Draws draws) {
    return new Survey(data, draws).observed();
  }

  /** One survey under way. */
  private final class Survey {
    private final Diffusion data;
    private final Draws draws;
    private final long[] key;
    private final int[] asked;

    Survey(Diffusion data, Draws draws) {
      this.data = data;
      this.draws = draws;
      key = data.ids().stream().mapToLong(Decision::fnv1a64).toArray();
      asked =
          IntStream.range(0, key.length)
              .filter(i -> draws.uniform(Decision.SURVEYED, key[i], 0) < people)
              .toArray();
    }

    Diffusion observed() {
      int[] reported = Arrays.stream(asked).map(this::reported).toArray();
      int[] adopted = Arrays.stream(reported).map(this::interval).toArray();
      int[] left =
          IntStream.range(0, asked.length)
              .map(k -> left(data.left()[asked[k]], adopted[k]))
              .toArray();
      int[] present =
          Arrays.stream(asked).map(i -> data.group()[i]).filter(g -> g >= 0).distinct().toArray();
      Arrays.sort(present);
      return new Diffusion(
          Arrays.stream(asked).mapToObj(data.ids()::get).toList(),
          Arrays.stream(asked).map(i -> place(present, data.group()[i])).toArray(),
          Arrays.stream(present).mapToObj(data.groups()::get).toList(),
          adopted,
          left,
          (data.periods() + interval - 1) / interval,
          data.layers().stream().map(this::named).toList(),
          traits ? data.traits().stream().map(this::of).toList() : List.of());
    }

    /** The position of a number in a sorted list; -1 where it is not. */
    private static int place(int[] sorted, int number) {
      return Math.max(-1, Arrays.binarySearch(sorted, number));
    }

    /** The period that a person reports; before observation and never are not mistaken. */
    private int reported(int i) {
      int time = data.adopted()[i];
      boolean within = time >= 1 && time <= data.periods();
      if (!within || draws.uniform(Decision.MISREPORT, key[i], 0) >= misreported) {
        return time;
      }
      double off = Math.rint(error * draws.normal(Decision.MISREPORT, key[i], 1));
      return (int) Math.max(1, Math.min(data.periods(), time + off));
    }

    private int interval(int time) {
      return time < 1 || time == Diffusion.NEVER ? time : (time - 1) / interval + 1;
    }

    /** The last interval at whose end an adopter still was one, that of adoption at least. */
    private int left(int time, int adopted) {
      return time == Diffusion.NEVER ? time : Math.max(adopted, time / interval);
    }

    private Diffusion.Trait of(Diffusion.Trait trait) {
      return new Diffusion.Trait(
          trait.name(), Arrays.stream(asked).mapToDouble(i -> trait.values()[i]).toArray());
    }

    private Ties named(Ties ties) {
      long layer = Decision.fnv1a64(ties.name());
      List<int[]> rows = new ArrayList<>();
      for (int i : asked) {
        rows.add(named(ties, i, layer));
      }
      int count = rows.stream().mapToInt(row -> row.length).sum();
      int[] from = new int[count];
      int[] to = new int[count];
      double[] weight = new double[count];
      int next = 0;
      for (int person = 0; person < asked.length; person++) {
        for (int k : rows.get(person)) {
          from[next] = person;
          to[next] = place(asked, ties.to()[k]);
          weight[next++] = ties.weight()[k];
        }
      }
      return Ties.of(ties.name(), asked.length, from, to, weight);
    }

    /** The ties that a person names: those with the largest draws, of which outsiders drop out. */
    private int[] named(Ties ties, int i, long layer) {
      return IntStream.range(ties.first()[i], ties.first()[i + 1])
          .filter(k -> mention(ties, i, k, layer) >= unnamed)
          .boxed()
          .sorted((a, b) -> Double.compare(mention(ties, i, b, layer), mention(ties, i, a, layer)))
          .limit(mostNamed)
          .filter(k -> place(asked, ties.to()[k]) >= 0)
          .mapToInt(k -> k)
          .toArray();
    }

    private double mention(Ties ties, int i, int k, long layer) {
      long pair = Draws.entity(key[i] ^ layer, key[ties.to()[k]]);
      return draws.uniform(Decision.MENTION, pair, 0);
    }
  }
}
