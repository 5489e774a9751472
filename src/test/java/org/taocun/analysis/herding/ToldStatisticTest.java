package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Draws;

/** What permutations give stands on the scale of the statistic that is printed. */
class ToldStatisticTest {
  private static final Diffusion MEDICAL = Classic.medicalInnovation();

  /** The statistics that were told, and the mean of the last under permutations. */
  private static final class Ear implements Shuffles.Hearer {
    private final List<Double> observed = new ArrayList<>();
    private double mean = Double.NaN;

    @Override
    public void finished() {}

    @Override
    public void found(double statistic, double[] values) {
      observed.add(statistic);
      mean = Arrays.stream(values).average().orElse(Double.NaN);
    }
  }

  private static Ear told(Function<Shuffles, Answer> test) {
    Ear ear = new Ear();
    Answer answer = test.apply(new Shuffles(Draws.of(1, 0), 99, ear));
    assertThat(answer.refusal()).isEmpty();
    double size = Math.max(1, Math.abs(answer.statistic()));
    // Knox's two tests permute together.
    assertThat(ear.observed)
        .anySatisfy(one -> assertThat(one).isCloseTo(answer.statistic(), within(1e-12 * size)));
    return ear;
  }

  @Test
  void groupsAndTiesTellTheirOwnFigure() {
    GroupCounts counts = GroupCounts.of(MEDICAL, 0, 9);
    // The adjustment and E[G] make both about 0 by chance.
    assertThat(told(luck -> Lsv.answer(counts, luck)).mean).isCloseTo(0, within(.05));
    assertThat(told(luck -> EllisonGlaeser.answer(counts, luck)).mean).isCloseTo(0, within(.02));
    NetworkClustering clustering = NetworkClustering.of(MEDICAL, MEDICAL.layers().get(0), 1);
    // E[I] = -1/(n - 1) where everybody has a row; some name nobody.
    assertThat(told(luck -> clustering.moranAnswer(9, luck)).mean).isCloseTo(0, within(.03));
    told(luck -> clustering.joinsAnswer(9, luck));
  }

  @Test
  void placesTellTheirOwnFigure() {
    Events events = ClassicEvents.burkitt();
    told(luck -> Knox.answer(events, 20, 5, luck));
    told(luck -> Knox.modified(events, 20, 5, luck));
    Mantel.Closeness close = Mantel.Closeness.RECIPROCAL;
    told(luck -> Mantel.answer(events, close, close, luck));
    told(luck -> Jacquez.answer(events, 3, luck));
  }

  /** Of three events, two close in both: 2 of 6 permutations keep that, 4 give −1/4. */
  @Test
  void intervalsAreTheEffectLessPermutations() {
    double[] apart = {0, 1, 10};
    Events three = new Events(apart, new double[3], apart, 0);
    Answer baker = Knox.modified(three, 1, 1, Shuffles.of(1, 999));
    assertThat(baker.interval()).isEqualTo(new Interval(0, .75));
    Answer without = Knox.modified(three, 1, 1, Shuffles.of(1, 0));
    assertThat(without.interval().low()).isNaN();
    Events cases = ClassicEvents.burkitt();
    Shuffles many = Shuffles.of(1, 999);
    for (Answer answer :
        List.of(
            Mantel.answer(cases, Mantel.Closeness.RECIPROCAL, Mantel.Closeness.RECIPROCAL, many),
            Mantel.answer(cases, Mantel.Closeness.DISTANCE, Mantel.Closeness.DISTANCE, many))) {
      assertThat(answer.interval().contains(answer.effect())).isTrue();
      assertThat(answer.interval().low() > 0).isEqualTo(answer.p() < .025);
    }
    Answer nearest = Jacquez.answer(cases, 3, many);
    assertThat(nearest.interval().contains(nearest.effect())).isTrue();
    // A multiple of what is expected: 1 is chance.
    assertThat(nearest.interval().low()).isLessThan(1);
  }

  /** Values that are the observed one but for rounding leave an effect of exactly nothing. */
  @Test
  void roundingIsNoEffect() {
    double[] values = new double[7];
    Arrays.fill(values, .1 + .2);
    Permuted permuted = Permuted.of(.3, values, Shuffles.of(1, 7));
    assertThat(permuted.effect()).isZero();
    assertThat(permuted.interval()).isEqualTo(new Interval(0, 0));
    int[] ones = new int[9];
    Arrays.fill(ones, 1);
    int[] some = {1, 0, 0, 1, 0, 0, 0, 0, 0};
    GroupCounts alone = new GroupCounts(ones, some);
    // |x − p| of single people is 2p(1 − p) on average, as by chance.
    assertThat(Lsv.of(alone).measure()).isZero();
  }
}
