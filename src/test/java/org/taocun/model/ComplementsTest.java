package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.IgnoredSettings;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;

/** Trades that complement each other, and sellers who know one another. */
class ComplementsTest {
  private static final String TRADES = "market.mix=[{category: tea}, {category: nuts}]";
  private static final String PAIR = "market.complements=[{category: nuts, with: tea}]";

  /** Villages a (3 households, tea), b (2, nuts) and c (4, fruit), all of whom sell. */
  private static String[] threeVillages(Path folder, String ties) throws IOException {
    Path villages = folder.resolve("villages.csv");
    Files.writeString(
        villages,
        """
        id,county,township,households,xKm,yKm,category,industrialBase
        a,c,t,3,0,0,tea,0
        b,c,t,2,1,0,nuts,0
        c,c,t,4,2,0,fruit,0
        """);
    Path file = folder.resolve("ties.csv");
    Files.writeString(file, "from,to\n" + ties);
    return new String[] {
      "geography.file=" + villages,
      "weak={model: file, file: " + file + ", madeBySellers: 0}",
      "entry.initial={count: 0, share: 1}",
      "exit.enabled=false",
      "learning.enabled=false",
      "months=3"
    };
  }

  private static Scenario plus(String[] sets, String... more) {
    return Scenarios.of(Stream.concat(Stream.of(sets), Stream.of(more)).toArray(String[]::new));
  }

  /**
   * One of a's three sellers knows sellers of nuts, both of b's know one of tea; c's trade
   * complements none that they know. At a saving of .3: 1 − .3/3 of 60 yuan, 1 − .3 of 45 yuan.
   */
  @Test
  void aVillageSavesByThoseOfItsSellersWhoKnowAComplementaryTrade(@TempDir Path folder)
      throws IOException {
    String[] sets = threeVillages(folder, "a/0,b/0\na/0,b/1\na/1,c/0\na/2,a/1\nb/1,c/1\n");
    Scenario scenario = plus(sets, PAIR, "market.complementSaving=0.3");
    World world = Scenarios.born(scenario);
    Scenarios.step(world, 1);
    assertThat(world.logistics.unitCostYuan(0)).isCloseTo(54, within(1e-12));
    assertThat(world.logistics.unitCostYuan(1)).isCloseTo(31.5, within(1e-12));
    assertThat(world.logistics.unitCostYuan(2)).isEqualTo(30);

    RunRecord run = Scenarios.run(scenario);
    assertThat(run.headline("finalMatchedShare")).isCloseTo(3 / 9., within(1e-15));
    // What is decided at the end of month 1 is in force from month 2 on.
    assertThat(productionPerParcel(run, "a")[1]).isCloseTo(60, within(.01));
    assertThat(productionPerParcel(run, "a")[2]).isCloseTo(54, within(.01));
    assertThat(productionPerParcel(run, "b")[2]).isCloseTo(31.5, within(.01));
    assertThat(productionPerParcel(run, "c")[2]).isCloseTo(30, within(.01));
  }

  private static double[] productionPerParcel(RunRecord run, String village) {
    int scope = run.series().scopes().indexOf("village:" + village);
    double[] paid = run.series().series(scope, Payee.SUPPLIERS.column());
    double[] parcels = run.series().series(scope, "parcels");
    double[] each = new double[paid.length];
    for (int m = 0; m < each.length; m++) {
      each[m] = paid[m] / parcels[m];
    }
    return each;
  }

  /** Two pairs with one trade in common: who knows both counts once. */
  @Test
  void whoKnowsTwoComplementaryTradesCountsOnce(@TempDir Path folder) throws IOException {
    String[] sets = threeVillages(folder, "a/0,b/0\na/0,c/0\n");
    World world =
        Scenarios.born(
            plus(
                sets,
                "market.complements=[{category: tea, with: nuts}, {category: fruit, with: tea}]",
                "market.complementSaving=0.3"));
    Scenarios.step(world, 1);
    assertThat(world.logistics.unitCostYuan(0)).isCloseTo(60 * (1 - .1), within(1e-12));
    assertThat(world.logistics.unitCostYuan(1)).isCloseTo(45 * (1 - .15), within(1e-12));
    assertThat(world.logistics.unitCostYuan(2)).isCloseTo(30 * (1 - .075), within(1e-12));
  }

  /** Counts that are changed, against a look at every seller's acquaintances. */
  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void pushedCountsEqualCountsByLooking(long seed) {
    for (String ties : List.of("gravity", "complete", "wattsStrogatz", "circles", "none")) {
      List<String> sets =
          new ArrayList<>(
              List.of(
                  "geography={townshipsPerCounty: 3, villagesPerTownship: 8, householdsPerVillage:"
                      + " 40}",
                  "entry.initial.count=60",
                  "seed=" + seed,
                  "weak={model: " + ties + ", madeBySellers: 0.2}",
                  "exit.hazard=0.05",
                  "market.mix=[{category: tea, weight: 2}, {category: nuts, weight: 2}, {category:"
                      + " furniture}]",
                  PAIR));
      if (ties.equals("gravity")) {
        sets.add(
            "government.policies=[{kind: digitalCountryside, budgetYuanPerYear: 20000, candidates:"
                + " 3}]");
      }
      World world = Scenarios.born(Scenarios.lively(sets.toArray(String[]::new)));
      double most = 0;
      for (int month = 1; month <= 40; month++) {
        Scenarios.step(world, month);
        double looked = matchedByLooking(world);
        assertThat(world.complements.matchedShare()).as(ties).isEqualTo(looked);
        most = Math.max(most, looked);
      }
      boolean leavesTheVillage = !ties.equals("circles") && !ties.equals("none");
      assertThat(most > 0).as(ties).isEqualTo(leavesTheVillage);
    }
  }

  private static double matchedByLooking(World world) {
    int[] village = world.households.village;
    double sellers = 0;
    double matched = 0;
    for (int i = 0; i < world.households.count; i++) {
      boolean knows = false;
      String own = world.goods.of(village[i]).name();
      for (int k = 0; k < world.weak.degree(i); k++) {
        int alter = world.weak.alter(i, k);
        String other = world.goods.of(village[alter]).name();
        boolean pair =
            (own.equals("tea") && other.equals("nuts"))
                || (own.equals("nuts") && other.equals("tea"));
        knows |= pair && world.households.sells(alter);
      }
      sellers += world.households.sells(i) ? 1 : 0;
      matched += world.households.sells(i) && knows ? 1 : 0;
    }
    return matched / sellers;
  }

  /** The placebo: knowing each other without a saving is a figure more, and the same world. */
  @Test
  void withoutASavingAllButTheShareIsTheSame() {
    RunRecord without = Scenarios.run(Scenarios.lively(TRADES));
    RunRecord with = Scenarios.run(Scenarios.lively(TRADES, PAIR, "market.complementSaving=0"));
    List<Headline> others =
        with.headlines().stream().filter(one -> !one.name().equals("finalMatchedShare")).toList();
    assertThat(others).hasSize(with.headlines().size() - 1).isEqualTo(without.headlines());
    assertThat(with.series().rows()).isDeepEqualTo(without.series().rows());
    assertThat(with.events()).isEqualTo(without.events());
    assertThat(with.villages()).isEqualTo(without.villages());

    RunRecord saving = Scenarios.run(Scenarios.lively(TRADES, PAIR, "market.complementSaving=0.3"));
    assertThat(saving.events()).isNotEqualTo(without.events());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{category: tea, with: fruit}", "{category: costumes, with: clothing}"})
  void tradesThatNobodySellsChangeNothing(String pair) {
    assertThat(Scenarios.trace(Scenarios.lively(TRADES, "market.complements=[" + pair + "]")))
        .isEqualTo(Scenarios.trace(Scenarios.lively(TRADES)));
  }

  /** New ties of a month in which a programme brings every household together with one more. */
  private static Set<String> ties(String... more) {
    List<String> sets =
        new ArrayList<>(
            List.of(
                "geography.villagesPerTownship=40",
                "geography.householdsPerVillage=25",
                "market.mix=[{category: tea, weight: 3}, {category: nuts}]",
                PAIR,
                "weak={perHousehold: 0, madeBySellers: 0}",
                "months=1"));
    sets.addAll(List.of(more));
    World world = Scenarios.born(Scenarios.of(sets.toArray(String[]::new)));
    Scenarios.step(world, 1);
    Set<String> ties = new HashSet<>();
    int[] village = world.households.village;
    for (int i = 0; i < world.households.count; i++) {
      for (int k = 0; k < world.weak.degree(i); k++) {
        int alter = world.weak.alter(i, k);
        boolean same = world.goods.number(village[i]) == world.goods.number(village[alter]);
        ties.add((same ? "same " : "other ") + Math.min(i, alter) + " " + Math.max(i, alter));
      }
    }
    return ties;
  }

  private static String programme(int candidates) {
    return "government.policies=[{kind: digitalCountryside, from: 2006-01, budgetYuanPerYear:"
        + " 12000000, unitCostYuan: 1000, ties: 1, ownVillageShare: 0, townshipShare: 1,"
        + " countyShare: 0, candidates: "
        + candidates
        + "}]";
  }

  private static List<String> across(Set<String> ties) {
    return ties.stream().filter(tie -> tie.startsWith("other ")).toList();
  }

  /**
   * A tie whose first candidate is of the other trade stays; others become one if a later candidate
   * is. With a share q of nuts, 1 − (1 − q)^5 of tea's ties and 1 − q^5 of those of nuts lead
   * across.
   */
  @Test
  void dataOnTradesMatchThoseThatComplementEachOther() {
    Set<String> anybody = ties(programme(1));
    Set<String> matched = ties(programme(5));
    assertThat(anybody).hasSizeGreaterThan(950);
    assertThat(matched).containsAll(across(anybody));
    double before = across(anybody).size() / (double) anybody.size();
    assertThat(before).isBetween(.2, .5);
    // 2 q (1 − q) is the share across without data.
    double q = (1 - Math.sqrt(1 - 2 * before)) / 2;
    double expected = (1 - q) * (1 - Math.pow(1 - q, 5)) + q * (1 - Math.pow(q, 5));
    assertThat(across(matched).size() / (double) matched.size()).isCloseTo(expected, within(.06));
    assertThat(ties(programme(5), "market.complements=[]")).isEqualTo(anybody);
  }

  @Test
  void wrongPairsAreRefused() {
    refused("[{category: tea, with: nutz}]", "market.complements[0].with", "did you mean 'nuts'");
    refused("[{category: 茶葉, with: tea}]", "must be another trade than 'tea'");
    refused(
        "[{category: tea, with: nuts}, {category: nuts, with: tea}]",
        "market.complements[1].with",
        "the pair of 'nuts' and 'tea' stands twice");
  }

  private static void refused(String pairs, String... parts) {
    assertThatThrownBy(() -> Scenarios.of("market.complements=" + pairs))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContainingAll(parts);
  }

  private static List<String> notes(String... sets) {
    return new IgnoredSettings(Scenarios.of())
        .notes(Scenarios.of(sets)).stream()
            .map(note -> note.paths().get(0) + " " + note.message())
            .toList();
  }

  @Test
  void whatHasNoEffectIsTold() {
    String none = "has no effect unless ";
    String sold = "market.complements lists two trades that villages sell";
    String policies = "government.policies=[{kind: digitalCountryside, budgetYuanPerYear: 9, ";
    assertThat(notes(TRADES, PAIR)).isEmpty();
    assertThat(notes(TRADES, PAIR, "weak.model=none"))
        .contains("market.complements note: " + none + "weak.model is other than none or circles");
    assertThat(notes(TRADES, PAIR, "market.complementSaving=0"))
        .containsExactly(
            "market.complements note: "
                + none
                + "market.complementSaving is above 0 or a policy has candidates above 1");
    assertThat(notes(TRADES, PAIR, "market.complementSaving=0", policies + "candidates: 2}]"))
        .isEmpty();
    assertThat(notes("market.complementSaving=0.2"))
        .containsExactly("market.complementSaving note: " + none + sold);
    assertThat(notes(TRADES, "market.complements=[{category: tea, with: fruit}]"))
        .containsExactly(
            "market.complements[0] note: " + none + "villages sell both 'tea' and 'fruit'");
    assertThat(notes(TRADES, policies + "candidates: 2}]"))
        .containsExactly(
            "government.policies[0].candidates note: "
                + none
                + sold
                + " and market.enabled is true");
  }
}
