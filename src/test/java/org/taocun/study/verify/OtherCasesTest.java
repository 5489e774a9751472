package org.taocun.study.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.Exhaustive;
import org.taocun.analysis.theory.BassDiffusion;
import org.taocun.analysis.theory.PayoffImitation;
import org.taocun.analysis.theory.RandomGraphCascade;
import org.taocun.analysis.theory.Response;
import org.taocun.analysis.theory.RingFront;
import org.taocun.analysis.theory.SequentialChoice;
import org.taocun.analysis.theory.ThresholdModel;
import org.taocun.analysis.theory.TwoLayerCascade;
import org.taocun.base.Ratio;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Listener;

/** Further cases of the known families, with expected values from the theory. */
class OtherCasesTest {
  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"0.15, 3", "0.25, 2.5", "1/6, 1.7", "0.12, 6", "0.22, 3.5"})
  void singleSeedsTriggerWattsCascades(String phi, double z) throws InterruptedException {
    Ratio threshold = Ratio.parse(phi);
    double size = RandomGraphCascade.cascadeShare(Response.share(threshold), z);
    double trigger = RandomGraphCascade.triggerProbability(threshold, z);
    String when = "when: '> " + size / 3 + "'";
    check(
        "watts-inside-2",
        List.of(expect("statistic: fraction, " + when, trigger, 0.01), expect(when, size, 0.003)),
        "replications=400",
        "strong.meanDegree=" + z,
        "entry.threshold.value=" + phi);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({
    "0.18, 5, 0.002",
    "0.4, 3, 0.05",
    "0.25, 6, 0.02",
    "0.5, 4, 0.1",
    "'uniform(0, 0.8)', 4, 0"
  })
  void seedSharesGrowAsInGleesonAndCahalane(String phi, double z, double seed)
      throws InterruptedException {
    Response response =
        phi.startsWith("uniform")
            ? Response.drawn(share -> Math.min(1, share / 0.8))
            : Response.share(Ratio.parse(phi));
    check(
        "gleeson-30-z4-seed01",
        List.of(expect("", RandomGraphCascade.finalShare(response, z, seed), 0.001)),
        "strong.meanDegree=" + z,
        "entry.threshold.value=" + phi,
        "entry.initial.share=" + seed);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"0.3, 0.1", "0.4, 0.3", "0.2, 0.12", "0.5, 0.2"})
  void otherNormalThresholdsEndAtTheirFixedPoints(double mean, double sd)
      throws InterruptedException {
    check(
        "granovetter-normal-030",
        List.of(expect("", ThresholdModel.finalShareNormal(mean, sd), 0.0005)),
        "entry.threshold.value=normal(" + mean + ", " + sd + ")");
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"50, 14", "200, 25"})
  void otherCrowdsCrossAHalfWithTheirProbability(int n, double sd) throws InterruptedException {
    double[] p =
        ThresholdModel.finalCountProbabilities(n, ThresholdModel.normal(n / 4.0, sd * n / 100));
    double expected = Arrays.stream(p, n / 2 + 1, n + 1).sum();
    check(
        "granovetter-random-13",
        List.of(expect("statistic: fraction, when: '> 0.5'", expected, 0)),
        "geography.householdsPerVillage=" + n,
        "months=" + 2 * n,
        "entry.threshold.value=normal(" + n / 4.0 + ", " + sd * n / 100 + ")");
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({
    "0.55, FLIP, 7, 0.5, 0.5",
    "0.7, OWN, 5, 0.5, 0.5",
    "0.9, FLIP, 3, 0.5, 0.5",
    "0.65, ENTER, 9, 0.5, 0.5",
    "0.75, REFUSE, 6, 0.5, 0.5",
    "0.6, FLIP, 8, 0.6, 0.5",
    "0.7, OWN, 12, 0.3, 0.4",
    "0.8, FLIP, 10, 0.4, 0.7"
  })
  void everyNumberOfEntrantsHasItsProbability(
      double accuracy, SequentialChoice.Tie tie, int n, double prior, double cost)
      throws InterruptedException {
    double[] entrants = new SequentialChoice(accuracy, prior, cost, tie).entrants(n, true);
    List<String> expectations = new ArrayList<>();
    for (int k = 0; k <= n; k++) {
      expectations.add(
          expect(
              "outcome: finalSellers, statistic: fraction, when: '= " + k + "'", entrants[k], 0));
    }
    check(
        "bhw-flip-2",
        expectations,
        "geography.householdsPerVillage=" + n,
        "entry.cascade.accuracy=" + accuracy,
        "entry.cascade.prior=" + prior,
        "entry.cascade.cost=" + cost,
        "entry.cascade.tie=" + tie.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"0.01, 0.5, 12", "0.1, 0, 6", "0.02, 1, 8"})
  void otherBassCurvesAreFollowed(double p, double q, int month) throws InterruptedException {
    double share = new BassDiffusion(p, q).discrete(month);
    check(
        "bass",
        List.of(expect("month: " + month, share, 0.0005)),
        "entry.bass.p=" + p,
        "entry.bass.q=" + q);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"500, 8, 2, 3", "333, 6, 3, 4", "1000, 20, 7, 7", "90, 12, 6, 9"})
  void otherRingsTakeTheirMonths(int n, int k, int threshold, int block)
      throws InterruptedException {
    int months = new RingFront(n, k, threshold).stepsToAll(block).orElseThrow();
    check(
        "ring-3",
        List.of(expect("outcome: monthsToStable, statistic: exact", months, 0)),
        "geography.householdsPerVillage=" + n,
        "strong.neighbours=" + k,
        "entry.threshold.value=" + threshold,
        "entry.initial.block=" + block);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"0.18, 7, 2, 0.001", "0.25, 6, 1, 0.005", "0.3, 3, 3, 0.02"})
  void otherLayersEndAtTheirFixedPoints(String phi, double strong, double weak, double seed)
      throws InterruptedException {
    Ratio threshold = Ratio.parse(phi);
    String[] sets = {
      "strong.meanDegree=" + strong,
      "weak.meanDegree=" + weak,
      "entry.initial.share=" + seed,
      "entry.threshold.value=" + phi
    };
    double separate = TwoLayerCascade.separateFinalShare(threshold, strong, weak, seed);
    check("layers-separate", List.of(expect("", separate, 0.0005)), sets);
    double pooled = TwoLayerCascade.pooledFinalShare(threshold, strong, weak, seed);
    check("layers-pooled", List.of(expect("", pooled, 0.0005)), sets);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @CsvSource({"-200, 300, 15", "0, 100, 8", "1000, 250, 5"})
  void otherPayoffsAreImitatedAtTheirPace(double gain, double temperature, int month)
      throws InterruptedException {
    check(
        "payoff-imitation",
        List.of(
            expect(
                "month: " + month,
                PayoffImitation.of(gain, temperature).share(0.05, month),
                0.0005)),
        "months=" + month,
        "outside.incomeYuan=2000",
        "market.fixedProfitYuan=" + (2000 + gain),
        "entry.payoff.temperatureYuan=" + temperature);
  }

  private static String expect(String what, double value, double tolerance) {
    String more = what.isEmpty() ? "" : what + ", ";
    return "{" + more + "value: " + value + ", tolerance: " + tolerance + "}";
  }

  private static void check(String file, List<String> expectations, String... sets)
      throws InterruptedException {
    List<String> all = new ArrayList<>(List.of(sets));
    all.add("expect=[" + String.join(", ", expectations) + "]");
    CheckedScenario checked =
        Sizes.asAsked(
            CheckedScenario.of(
                ScenarioReader.read(Path.of("scenarios", "theory", file + ".yaml"), all)));
    int threads = Runtime.getRuntime().availableProcessors();
    assertThat(
            new VerificationJob(List.of(new VerificationCase(file, checked)), List.of(), threads)
                .run(Listener.NONE))
        .allMatch(VerificationRow::passed);
  }
}
