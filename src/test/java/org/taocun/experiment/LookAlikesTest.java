package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.HazardModel;
import org.taocun.analysis.herding.Link;
import org.taocun.analysis.herding.TieTests;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;

/**
 * The worlds of scenarios/herding: one mean adoption curve from different causes, and tests at 5 %
 * that claim to control for a cause hold their size within 4 standard errors of it, while those
 * that do not find imitation where there is none.
 */
class LookAlikesTest {
  private static final int WORLDS = Exhaustive.ASKED ? 60 : 10;
  private static final long SIZE =
      (long) Math.floor(.05 * WORLDS + 4 * Math.sqrt(.05 * .95 * WORLDS));
  private static final double[] CURVE = {.07, .155, .255, .37, .5};
  private static final double TOLERANCE = .02;
  private static final int RUNS = Exhaustive.ASKED ? 100 : 16;
  private static final Shuffles FEW = Shuffles.of(1, 39);

  /** A seed of which the matching knows nothing. */
  private static final String FRESH = "seed=4711";

  private static List<RunDiffusion> none;
  private static List<RunDiffusion> imitation;
  private static List<RunDiffusion> homophily;
  private static List<RunDiffusion> acquaintances;
  private static List<RunDiffusion> latent;
  private static List<RunDiffusion> shock;

  @BeforeAll
  static void makeWorlds() {
    none = worlds("none");
    imitation = worlds("imitation");
    homophily = worlds("homophily");
    acquaintances = worlds("acquaintances");
    latent = worlds("latent");
    shock = worlds("shock");
  }

  private static Path file(String name) {
    return Path.of("scenarios", "herding", name + ".yaml");
  }

  private static List<RunDiffusion> worlds(String name) {
    Scenario scenario = MatchedCurve.scenario(file(name), FRESH);
    return IntStream.range(0, WORLDS)
        .mapToObj(r -> new Simulation(scenario, r, PanelSink.NONE, true).run())
        .map(run -> RunDiffusion.of(run, scenario.months()))
        .toList();
  }

  private static long rejections(List<RunDiffusion> worlds, ToDoubleFunction<Diffusion> p) {
    return worlds.stream().filter(world -> p.applyAsDouble(world.data()) <= .05).count();
  }

  private static TieTests strong(Diffusion data) {
    return new TieTests(data, data.layers().get(0));
  }

  private static double shuffle(Diffusion data) {
    return strong(data).shuffle(FEW).result().p();
  }

  private static double shuffleWithin(Diffusion data) {
    return strong(data).shuffleWithinGroups(FEW).result().p();
  }

  private static double hazard(Diffusion data) {
    return hazard(data, HazardModel.Dummies.PERIODS, false);
  }

  private static double hazardWithTraits(Diffusion data) {
    return hazard(data, HazardModel.Dummies.PERIODS, true);
  }

  private static double exposure(Diffusion data, HazardModel.Dummies dummies) {
    return HazardModel.of(Link.LOGIT).with(dummies).on(data).results().get(0).effect();
  }

  /** An effect of each village comes from the entries that make its exposure. */
  @Test
  void effectsOfVillagesPushTheHazardBelowZero() {
    List<Double> pushed =
        none.stream()
            .map(
                world ->
                    exposure(world.data(), HazardModel.Dummies.PERIODS_AND_GROUPS)
                        - exposure(world.data(), HazardModel.Dummies.GROUPS_BY_PERIODS))
            .toList();
    assertThat(pushed).allMatch(difference -> difference < 0);
  }

  private static double hazardInVillageMonths(Diffusion data) {
    return hazard(data, HazardModel.Dummies.GROUPS_BY_PERIODS, false);
  }

  private static double hazard(Diffusion data, HazardModel.Dummies dummies, boolean traits) {
    return p(HazardModel.of(Link.LOGIT).with(dummies).withTraits(traits), data, 0);
  }

  /** The hazard's p of a layer. */
  private static double along(Diffusion data, int layer, boolean traits) {
    HazardModel.Dummies dummies = HazardModel.Dummies.GROUPS_BY_PERIODS;
    return p(HazardModel.of(Link.LOGIT).with(dummies).withTraits(traits), data, layer);
  }

  private static double p(HazardModel model, Diffusion data, int layer) {
    return model.on(data).results().get(layer).p();
  }

  /** Within the tolerance that the files state, beyond 4 standard errors of these replications. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "imitation",
        "homophily",
        "acquaintances",
        "shock",
        "imitation-homophily",
        "imitation-shock",
        "all"
      })
  void allWorldsHaveOneMeanCurve(String world) {
    double[][] shares = MatchedCurve.shares(MatchedCurve.scenario(file(world), FRESH), RUNS);
    for (int year = 0; year < CURVE.length; year++) {
      int y = year;
      Estimate mean = Estimate.ofMean(Stream.of(shares).mapToDouble(run -> run[y]).toArray());
      Interval interval = mean.within(4).widenedBy(TOLERANCE);
      assertThat(interval.contains(CURVE[year])).as("%s in year %s", mean, year + 1).isTrue();
    }
  }

  /** The levels in the files are those that the matching finds, no others. */
  @ParameterizedTest
  @Exhaustive(after = 0)
  @ValueSource(
      strings = {
        "none",
        "homophily",
        "acquaintances",
        "shock",
        "imitation-homophily",
        "imitation-shock",
        "all"
      })
  void outsideIncomeIsWhatTheMatchingFinds(String world) {
    Scenario scenario = MatchedCurve.scenario(file(world));
    long[] written =
        scenario.outside().series().stream().mapToLong(p -> (long) p.value()).toArray();
    double yuan = scenario.entry().composite().profitScaleYuan();
    MatchedCurve matched = new MatchedCurve(file(world), yuan, scenario.replications());
    assertThat(written).isEqualTo(matched.levels(CURVE));
  }

  @Test
  void herdingIsExactlyNoneWhereNobodyImitates() {
    for (List<RunDiffusion> worlds : List.of(none, homophily, acquaintances, latent, shock)) {
      assertThat(worlds).allMatch(world -> world.herdingShare() == 0);
    }
    assertThat(imitation).allMatch(world -> world.herdingShare() > .4);
  }

  @Test
  void latentHomophilyIsTheSameRunWithoutItsTrait() {
    for (int r = 0; r < WORLDS; r++) {
      Diffusion seen = homophily.get(r).data();
      Diffusion unseen = latent.get(r).data();
      assertThat(unseen.adopted()).isEqualTo(seen.adopted());
      assertThat(seen.traits()).hasSize(1);
      assertThat(unseen.traits()).isEmpty();
    }
  }

  @Test
  void withoutACauseAllHoldTheirSize() {
    Stream<ToDoubleFunction<Diffusion>> tests =
        Stream.of(
            LookAlikesTest::shuffle,
            LookAlikesTest::shuffleWithin,
            LookAlikesTest::hazard,
            LookAlikesTest::hazardInVillageMonths);
    assertThat(tests.mapToLong(test -> rejections(none, test)))
        .allMatch(rejections -> rejections <= SIZE);
  }

  @Test
  void imitationIsFound() {
    assertThat(rejections(imitation, LookAlikesTest::hazard)).isEqualTo(WORLDS);
    assertThat(rejections(imitation, LookAlikesTest::hazardInVillageMonths)).isEqualTo(WORLDS);
    assertThat(rejections(imitation, LookAlikesTest::shuffle)).isGreaterThan(SIZE);
    assertThat(rejections(imitation, LookAlikesTest::shuffleWithin)).isGreaterThan(SIZE);
  }

  /** As the simulator knows it of every world, without error beyond luck. */
  @Test
  void theShareThatTheHazardSaysIsTheDirectShare() {
    HazardModel model =
        HazardModel.of(Link.LOGIT).with(HazardModel.Dummies.GROUPS_BY_PERIODS).withTraits(true);
    Estimate off =
        Estimate.ofMean(
            imitation.stream()
                .mapToDouble(
                    world ->
                        model.on(world.data()).results().get(0).share().value()
                            - world.herdingShare())
                .toArray());
    assertThat(off.within(4).contains(0)).as("%s", off).isTrue();
    assertThat(off.standardError()).isLessThan(.02);
  }

  @Test
  void homophilyNeedsItsTrait() {
    assertThat(rejections(homophily, LookAlikesTest::hazard)).isEqualTo(WORLDS);
    assertThat(rejections(homophily, LookAlikesTest::shuffle)).isGreaterThan(SIZE);
    assertThat(rejections(homophily, LookAlikesTest::shuffleWithin)).isGreaterThan(SIZE);
    assertThat(rejections(homophily, LookAlikesTest::hazardWithTraits)).isLessThanOrEqualTo(SIZE);
  }

  /** Likeness along weak ties is found along these, and not along strong ones. */
  @Test
  void likenessOfAcquaintancesNeedsItsTraitOnWeakTies() {
    assertThat(rejections(acquaintances, data -> along(data, 1, false))).isEqualTo(WORLDS);
    assertThat(rejections(acquaintances, data -> along(data, 1, true))).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(acquaintances, data -> along(data, 0, false))).isLessThanOrEqualTo(SIZE);
  }

  @Test
  void nothingHelpsAgainstLatentHomophily() {
    assertThat(rejections(latent, LookAlikesTest::hazardWithTraits)).isEqualTo(WORLDS);
    assertThat(rejections(latent, LookAlikesTest::hazardInVillageMonths)).isEqualTo(WORLDS);
  }

  @Test
  void shocksToVillagesNeedVillagesAsStrataOrVillageMonths() {
    assertThat(rejections(shock, LookAlikesTest::shuffle)).isGreaterThan(SIZE);
    assertThat(rejections(shock, LookAlikesTest::hazard)).isEqualTo(WORLDS);
    assertThat(rejections(shock, LookAlikesTest::hazardWithTraits)).isEqualTo(WORLDS);
    assertThat(rejections(shock, LookAlikesTest::shuffleWithin)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(shock, LookAlikesTest::hazardInVillageMonths)).isLessThanOrEqualTo(SIZE);
  }

  @Test
  void theCurveIsThatOfTheFiles() {
    Scenario scenario = MatchedCurve.scenario(file("none"));
    assertThat(scenario.expect().stream().filter(e -> e.month() > 0).mapToDouble(e -> e.value()))
        .containsExactlyElementsOf(Arrays.stream(CURVE).boxed().toList());
  }
}
