package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.Draws;

class ObservationTest {
  private static final int NEVER = Diffusion.NEVER;
  private static final Draws DRAWS = Draws.of(7, 0);
  private static final Observation ALL = Observation.COMPLETE;

  /** Six people in three groups; 0 names 1 to 4, the others name 0. */
  private static final Diffusion SIX =
      new Diffusion(
          List.of("a", "b", "c", "d", "e", "f"),
          new int[] {0, 0, 1, 1, 2, -1},
          List.of("x", "y", "z"),
          new int[] {0, 1, 4, 5, 10, NEVER},
          new int[] {NEVER, 2, 9, 8, NEVER, NEVER},
          10,
          List.of(
              Ties.of(
                  "strong",
                  6,
                  new int[] {0, 0, 0, 0, 1, 2, 3, 4, 5},
                  new int[] {1, 2, 3, 4, 0, 0, 0, 0, 0},
                  new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9})),
          List.of(new Diffusion.Trait("age", new double[] {1, 2, 3, 4, 5, 6})));

  private static final Diffusion MANY = Worlds.plain(2000).withLikeness(1, false).born(3);

  private static Diffusion seen(Observation how, Diffusion data) {
    return how.of(data, DRAWS);
  }

  @Test
  void aCompleteObservationIsTheData() {
    assertSame(seen(ALL, SIX), SIX);
    assertSame(seen(ALL, MANY), MANY);
  }

  private static void assertSame(Diffusion one, Diffusion other) {
    assertThat(one).usingRecursiveComparison().isEqualTo(other);
  }

  @Test
  void intervalsCountWhatHappenedByTheirEnd() {
    Diffusion coarse = seen(ALL.every(4), SIX);

    assertThat(coarse.periods()).isEqualTo(3);
    assertThat(coarse.adopted()).containsExactly(0, 1, 1, 2, 3, NEVER);
    // b is gone by the end of the interval of its adoption, and counts in it all the same.
    assertThat(coarse.left()).containsExactly(NEVER, 1, 2, 2, NEVER, NEVER);
    for (int t = 1; t <= 3; t++) {
      for (int i : new int[] {0, 2, 3, 4, 5}) {
        assertThat(coarse.isAdopter(i, t)).isEqualTo(SIX.isAdopter(i, Math.min(10, 4 * t)));
      }
    }
  }

  @Test
  void whoIsNotAskedIsAnOutsiderWithAllTies() {
    Diffusion half = seen(ALL.ofPeople(.5), SIX);

    assertThat(half.people()).isBetween(1, 5);
    for (int p = 0; p < half.people(); p++) {
      int i = SIX.ids().indexOf(half.ids().get(p));
      assertThat(half.adopted()[p]).isEqualTo(SIX.adopted()[i]);
      assertThat(half.traits().get(0).values()[p]).isEqualTo(SIX.traits().get(0).values()[i]);
      String group = SIX.group()[i] < 0 ? "" : SIX.groups().get(SIX.group()[i]);
      assertThat(half.group()[p] < 0 ? "" : half.groups().get(half.group()[p])).isEqualTo(group);
    }
    assertThat(ties(half)).isEqualTo(tiesAmong(SIX, half.ids()));
    Diffusion most = seen(ALL.ofPeople(.8), MANY);
    Diffusion some = seen(ALL.ofPeople(.3), MANY);
    assertThat(most.ids()).containsAll(some.ids());
    // 4 standard errors of a binomial share of 2,000.
    assertThat(some.people() / 2000.0).isBetween(.3 - .041, .3 + .041);
    assertThat(ties(some)).isEqualTo(tiesAmong(MANY, some.ids()));
  }

  /** Weights by "from to". */
  private static Map<String, Double> ties(Diffusion data) {
    return tiesAmong(data, data.ids());
  }

  private static Map<String, Double> tiesAmong(Diffusion data, List<String> ids) {
    List<Boolean> asked = data.ids().stream().map(ids::contains).toList();
    Map<String, Double> ties = new HashMap<>();
    Ties layer = data.layers().get(0);
    for (int i = 0; i < data.people(); i++) {
      for (int k = layer.first()[i]; k < layer.first()[i + 1]; k++) {
        if (asked.get(i) && asked.get(layer.to()[k])) {
          ties.put(data.ids().get(i) + " " + data.ids().get(layer.to()[k]), layer.weight()[k]);
        }
      }
    }
    return ties;
  }

  @Test
  void aShareOfTiesIsNotNamedEachDirectionByItself() {
    Map<String, Double> all = ties(MANY);
    Map<String, Double> most = ties(seen(ALL.withoutTies(.2), MANY));
    Map<String, Double> few = ties(seen(ALL.withoutTies(.7), MANY));

    assertThat(all.entrySet()).containsAll(most.entrySet());
    assertThat(most.entrySet()).containsAll(few.entrySet());
    double n = all.size();
    assertThat(few.size() / n).isBetween(.3 - 4 * .46 / Math.sqrt(n), .3 + 4 * .46 / Math.sqrt(n));
    assertThat(seen(ALL.withoutTies(1), SIX).layers().get(0).to()).isEmpty();
    Map<String, Double> sixths = ties(seen(ALL.withoutTies(.5), SIX));
    assertThat(sixths.keySet())
        .anyMatch(tie -> !sixths.containsKey(tie.substring(2) + " " + tie.charAt(0)));
  }

  @Test
  void nobodyNamesMoreThanTheMost() {
    Ties two = seen(ALL.ofTies(2), MANY).layers().get(0);
    Ties three = seen(ALL.ofTies(3).withoutTies(.4), MANY).layers().get(0);
    Ties rest = seen(ALL.withoutTies(.4), MANY).layers().get(0);

    for (int i = 0; i < MANY.people(); i++) {
      assertThat(two.degree(i)).isEqualTo(Math.min(2, MANY.layers().get(0).degree(i)));
      assertThat(three.degree(i)).isEqualTo(Math.min(3, rest.degree(i)));
    }
    assertThat(seen(ALL.ofTies(0), SIX).layers().get(0).to()).isEmpty();
  }

  @Test
  void aShareOfAdoptersReportsAnotherPeriod() {
    assertSame(seen(ALL.misreporting(1, 0), MANY), MANY);
    assertSame(seen(ALL.misreporting(0, 3), MANY), MANY);
    Diffusion data = prolonged(MANY);
    int[] times = data.adopted();
    int[] reported = seen(ALL.misreporting(.25, 20), data).adopted();
    int[] off = IntStream.range(0, times.length).map(i -> reported[i] - times[i]).toArray();

    double[] errors = Arrays.stream(off).filter(x -> x != 0).asDoubleStream().toArray();
    int n = times.length;
    // A rounded normal with sd 20 is 0 with probability .02.
    double share = .25 * .98;
    assertThat((double) errors.length / n)
        .isBetween(share - 4 * .43 / 44.7, share + 4 * .43 / 44.7);
    assertThat(Moments.mean(errors)).isBetween(-4 * 20 / Math.sqrt(errors.length), 4.0);
    assertThat(Moments.deviation(errors)).isBetween(17.0, 23.0);
    int[] wild = seen(ALL.misreporting(1, 1e6), SIX).adopted();
    assertThat(wild[0]).isEqualTo(0);
    assertThat(wild[5]).isEqualTo(NEVER);
    assertThat(Arrays.stream(wild, 1, 5)).allMatch(t -> t == 1 || t == 10);
  }

  /** All adopt in the middle of a thousand periods. */
  private static Diffusion prolonged(Diffusion data) {
    int[] times = new int[data.people()];
    Arrays.fill(times, 500);
    return new Diffusion(
        data.ids(),
        data.group(),
        data.groups(),
        times,
        data.left(),
        1000,
        data.layers(),
        data.traits());
  }

  @Test
  void whatAPersonSaysDoesNotDependOnWhoElseIsAsked() {
    Observation how = ALL.misreporting(.5, 3).withoutTies(.3).every(2);
    Diffusion all = seen(how, MANY);
    Diffusion some = seen(how.ofPeople(.4), MANY);

    for (int p = 0; p < some.people(); p++) {
      int i = all.ids().indexOf(some.ids().get(p));
      assertThat(some.adopted()[p]).isEqualTo(all.adopted()[i]);
    }
    assertThat(ties(some)).isEqualTo(tiesAmong(all, some.ids()));
  }

  @Test
  void traitsMayBeLeftOut() {
    assertThat(seen(ALL.withoutTraits(), SIX).traits()).isEmpty();
    assertThat(seen(ALL.withoutTraits(), SIX).layers()).hasSize(1);
  }

  @Test
  void rangesAreChecked() {
    assertThatThrownBy(() -> ALL.ofPeople(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALL.withoutTies(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALL.every(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALL.misreporting(.5, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALL.ofTies(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
