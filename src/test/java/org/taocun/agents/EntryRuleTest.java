package org.taocun.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.agents.EntryRule.Aspect;
import org.taocun.agents.EntrySettings.Cascade.Observe;
import org.taocun.agents.EntrySettings.Cascade.Tie;
import org.taocun.agents.EntrySettings.Cascade.Worth;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Word;
import org.taocun.scenario.yaml.ScenarioReader;

/** Each rule against values worked out by hand. */
class EntryRuleTest {
  private static Outlook outlook(double social, double threshold, double barrier) {
    return new Outlook(
        social, social, threshold, barrier, 900, 1500, Double.NaN, 1000, 2400, true, 0, 0, true);
  }

  private static Outlook met(double profitYuan) {
    return new Outlook(0, 0, 0, 0, 0, 0, profitYuan, 1000, 0, true, 0, 0, true);
  }

  @Test
  void theIndependentRuleWeighsPrivateBeliefOnly() {
    EntryRule rule = new EntryRule.Independent(24);
    assertThat(rule.enters(outlook(1, 0, 0), 0)).isFalse();
    assertThat(rule.enters(belief(1101), 0)).isTrue();
    assertThat(rule.enters(belief(1100), 0)).isFalse();
  }

  private static Outlook belief(double yuan) {
    return new Outlook(0, 0, 0, 0, yuan, 0, Double.NaN, 1000, 2400, true, 0, 0, true);
  }

  @Test
  void theThresholdRuleAddsTheBarrierToTheThreshold() {
    assertThat(new EntryRule.Threshold(0).enters(outlook(0.2, 0.2, 3), 0.99)).isTrue();
    assertThat(new EntryRule.Threshold(0.1).enters(outlook(0.5, 0.2, 3), 0.99)).isTrue();
    assertThat(new EntryRule.Threshold(0.1).enters(outlook(0.49, 0.2, 3), 0.99)).isFalse();
    assertThat(EntryChance.of(new EntryRule.Threshold(0), outlook(0.2, 0.2, 3))).isEqualTo(1);
    assertThat(EntryChance.of(new EntryRule.Threshold(0), outlook(0.1, 0.2, 3))).isZero();
  }

  @Test
  void theCompositeRuleIsLogisticInItsScore() {
    EntryRule rule = new EntryRule.Composite(new EntrySettings.Composite(0.4, 1, 0.5, 1000, 0.1));
    double score = 0.4 * (1500 - 1000) / 1000.0 + 0.3 - 0.5 * 0.6 - 0.1;
    double probability = 1 / (1 + Math.exp(-score / 0.1));
    assertThat(rule.enters(outlook(0.3, 0.1, 0.6), probability - 1e-9)).isTrue();
    assertThat(rule.enters(outlook(0.3, 0.1, 0.6), probability + 1e-9)).isFalse();
    assertThat(EntryChance.of(rule, outlook(0.3, 0.1, 0.6))).isCloseTo(probability, within(1e-4));
  }

  @Test
  void theCompositeRuleWithoutNoiseIsTheThresholdRule() {
    EntryRule composite = new EntryRule.Composite(new EntrySettings.Composite(0, 1, 0, 1000, 0));
    EntryRule threshold = new EntryRule.Threshold(0);
    for (int m = 0; m <= 10; m++) {
      Outlook outlook = outlook(m / 10.0, 0.3, 1);
      assertThat(composite.enters(outlook, 0.5)).isEqualTo(threshold.enters(outlook, 0.5));
    }
  }

  @Test
  void whoseDrawIsNotBelowTheHighestChanceRefusesWhateverElseItSees() {
    Random luck = new Random(7);
    int binding = 0;
    for (int n = 0; n < 200_000; n++) {
      EntryRule rule =
          new EntryRule.Composite(
              new EntrySettings.Composite(
                  n % 3 == 0 ? 0 : luck.nextDouble(),
                  2 * luck.nextDouble(),
                  n % 2 * luck.nextDouble(),
                  1000,
                  n % 5 == 0 ? 0 : 0.2 * luck.nextDouble()));
      Outlook outlook = outlook(luck.nextDouble(), luck.nextDouble(), 3 * luck.nextDouble());
      double least = outlook.expectedProfitYuan() - outlook.outsideYuan();
      double highest = rule.highestChance(outlook.social(), outlook.threshold(), least);
      double later =
          rule.highestChance(outlook.social(), outlook.threshold(), least + luck.nextInt(500));
      assertThat(later).isGreaterThanOrEqualTo(highest);
      double u = luck.nextDouble();
      if (u >= highest) {
        binding++;
        assertThat(rule.enters(outlook, u)).isFalse();
      }
    }
    assertThat(binding).isBetween(20_000, 180_000);
    EntryRule weighing =
        new EntryRule.Composite(new EntrySettings.Composite(0.4, 1, 0.5, 1000, 0.1));
    assertThat(weighing.highestChance(0, 1, Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void theHighestChanceGrowsWithTheEvidenceByNoMoreThanItsFactor() {
    Random luck = new Random(11);
    int binding = 0;
    for (int n = 0; n < 200_000; n++) {
      double noise = 0.02 + 0.3 * luck.nextDouble();
      EntryRule rule =
          new EntryRule.Composite(
              new EntrySettings.Composite(0, 2 * luck.nextDouble(), 0, 1000, noise));
      double before = luck.nextDouble();
      double rise = 0.3 * luck.nextDouble();
      double threshold = luck.nextDouble() + 0.3;
      double bound = (float) rule.highestChance(before, threshold, 0) * (float) rule.growth(rise);
      double u = luck.nextDouble();
      if (u >= bound) {
        binding++;
        assertThat(rule.enters(outlook(before + rise, threshold, 0), u)).isFalse();
      }
    }
    assertThat(binding).isBetween(20_000, 180_000);
    EntryRule weighing =
        new EntryRule.Composite(new EntrySettings.Composite(0.4, 1, 0.5, 1000, 0.1));
    EntryRule exact = new EntryRule.Composite(new EntrySettings.Composite(0, 1, 0, 1000, 0));
    assertThat(weighing.growth(0.1)).isInfinite();
    assertThat(exact.growth(0.1)).isInfinite();
    assertThat(new EntryRule.Threshold(0).growth(0.1)).isInfinite();
  }

  @Test
  void imitationOfPayoffsFollowsTheFermiFunction() {
    EntryRule rule = new EntryRule.Payoff(500);
    double probability = 1 / (1 + Math.exp(-2));
    assertThat(rule.enters(met(2000), probability - 1e-9)).isTrue();
    assertThat(rule.enters(met(2000), probability + 1e-9)).isFalse();
    assertThat(rule.enters(met(Double.NaN), 0)).isFalse();
  }

  @Test
  void bassAddsInnovationAndImitation() {
    EntryRule rule = new EntryRule.Bass(0.03, 0.38);
    assertThat(rule.enters(outlook(0.5, 9, 9), 0.2199)).isTrue();
    assertThat(rule.enters(outlook(0.5, 9, 9), 0.2201)).isFalse();
  }

  private static EntrySettings.Cascade cascade(Tie tie) {
    return new EntrySettings.Cascade(0.5, 0.6, 0.5, Worth.YES, tie, Observe.PUBLIC_ORDER, true);
  }

  private static Outlook acts(double logOdds, boolean goodSignal) {
    return new Outlook(0, 0, 0, 0, 0, 0, Double.NaN, 0, 0, true, logOdds, 0, goodSignal);
  }

  @Test
  void anIndifferentHouseholdObeysTheTieRule() {
    double one = Math.log(0.6 / 0.4);
    assertThat(new EntryRule.Cascade(cascade(Tie.FLIP)).enters(acts(one, false), 0.49)).isTrue();
    assertThat(new EntryRule.Cascade(cascade(Tie.FLIP)).enters(acts(one, false), 0.51)).isFalse();
    assertThat(new EntryRule.Cascade(cascade(Tie.OWN)).enters(acts(one, false), 0)).isFalse();
    assertThat(new EntryRule.Cascade(cascade(Tie.OWN)).enters(acts(-one, true), 0)).isTrue();
    assertThat(new EntryRule.Cascade(cascade(Tie.ENTER)).enters(acts(one, false), 0.9)).isTrue();
    assertThat(new EntryRule.Cascade(cascade(Tie.REFUSE)).enters(acts(-one, true), 0)).isFalse();
  }

  @Test
  void publicBeliefFollowsBayesAndStopsInACascade() {
    PublicBelief belief = new PublicBelief(cascade(Tie.FLIP));
    belief.observe(true);
    assertThat(belief.logOdds()).isCloseTo(Math.log(0.6 / 0.4), within(1e-12));
    belief.observe(true);
    double second = Math.log((0.6 + 0.2) / (0.4 + 0.3));
    assertThat(belief.logOdds()).isCloseTo(Math.log(1.5) + second, within(1e-12));
    double inCascade = belief.logOdds();
    belief.observe(true);
    assertThat(belief.logOdds()).isEqualTo(inCascade);
  }

  /** The rules, with weights such that every part of their formulas counts. */
  static Stream<EntryRule> rules() {
    EntrySettings defaults = ScenarioReader.defaults().entry();
    return Stream.concat(
        Stream.of(RuleKind.values()).map(kind -> EntryRule.of(kind, defaults)),
        Stream.of(
            new EntryRule.Threshold(0.1),
            new EntryRule.Composite(new EntrySettings.Composite(0, 1, 0.5, 1000, 0.1)),
            new EntryRule.Composite(new EntrySettings.Composite(0.4, 0, 0, 1000, 0.1))));
  }

  @Test
  void everyRuleIsAskedForByItsWord() {
    EntrySettings defaults = ScenarioReader.defaults().entry();
    List<String> kinds = Stream.of(RuleKind.values()).map(Word::of).toList();
    assertThat(Stream.of(EntryRule.class.getPermittedSubclasses()).map(Word::of))
        .containsExactlyInAnyOrderElementsOf(kinds);
    for (RuleKind kind : RuleKind.values()) {
      assertThat(Word.of(EntryRule.of(kind, defaults).getClass())).isEqualTo(Word.of(kind));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleWeighsWhatMovesItAndNothingElse(EntryRule rule) {
    Random luck = new Random(3);
    EnumSet<Aspect> moved = EnumSet.noneOf(Aspect.class);
    for (int n = 0; n < 20_000; n++) {
      Outlook outlook = drawn(luck);
      double u = luck.nextDouble();
      for (Aspect aspect : Aspect.values()) {
        Outlook other = with(outlook, aspect, drawn(luck));
        if (rule.enters(other, u) != rule.enters(outlook, u)
            || rule.closeness(other) != rule.closeness(outlook)) {
          moved.add(aspect);
        }
      }
    }
    assertThat(moved).isEqualTo(rule.weighed()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whoIsCloserEntersUnderTheSameLuckWhenMoneyIsNoQuestion(EntryRule rule) {
    Random luck = new Random(5);
    int entered = 0;
    for (int n = 0; n < 20_000; n++) {
      Outlook one = drawn(luck);
      Outlook other = drawn(luck);
      double u = luck.nextDouble();
      if (one.affordable()
          && rule.enters(other, u)
          && rule.closeness(one) > rule.closeness(other)) {
        entered++;
        assertThat(rule.enters(one, u)).isTrue();
      }
    }
    assertThat(entered).isPositive();
  }

  private static Outlook drawn(Random luck) {
    return new Outlook(
        luck.nextDouble(),
        luck.nextDouble(),
        luck.nextDouble(),
        3 * luck.nextDouble(),
        3000 * luck.nextDouble(),
        3000 * luck.nextDouble(),
        luck.nextInt(4) == 0 ? Double.NaN : 3000 * luck.nextDouble(),
        1500 * luck.nextDouble(),
        2400 * luck.nextDouble(),
        luck.nextInt(4) > 0,
        6 * luck.nextDouble() - 3,
        0,
        luck.nextBoolean());
  }

  /** An outlook with one aspect as another outlook has it. */
  private static Outlook with(Outlook o, Aspect aspect, Outlook other) {
    return new Outlook(
        (aspect == Aspect.SHARE ? other : o).share(),
        (aspect == Aspect.SOCIAL ? other : o).social(),
        (aspect == Aspect.THRESHOLD ? other : o).threshold(),
        (aspect == Aspect.BARRIER ? other : o).barrier(),
        (aspect == Aspect.BELIEF ? other : o).privateProfitYuan(),
        (aspect == Aspect.BELIEF || aspect == Aspect.SEEN_PROFITS ? other : o).expectedProfitYuan(),
        (aspect == Aspect.MET_PROFIT ? other : o).metProfitYuan(),
        o.outsideYuan(),
        (aspect == Aspect.MONEY ? other : o).startupYuan(),
        (aspect == Aspect.MONEY ? other : o).affordable(),
        (aspect == Aspect.ACTS ? other : o).observedLogOdds(),
        o.priorLogOdds(),
        (aspect == Aspect.ACTS ? other : o).goodSignal());
  }

  @Test
  void withoutOthersNothingSocialRemains() {
    Outlook alone = outlook(0.7, 0.2, 0.5).withoutOthers();
    assertThat(alone.social()).isZero();
    assertThat(alone.share()).isZero();
    assertThat(alone.expectedProfitYuan()).isEqualTo(900);
    assertThat(alone.metProfitYuan()).isNaN();
    assertThat(alone.threshold()).isEqualTo(0.2);
    assertThat(alone.barrier()).isEqualTo(0.5);
  }

  @Test
  void barriersAreSharesOfWhatIsNeeded() {
    assertThat(Barrier.skillGap(0.5, 0.2)).isCloseTo(0.6, within(1e-12));
    assertThat(Barrier.skillGap(0.5, 0.9)).isZero();
    assertThat(Barrier.logisticsHandicap(120, 30)).isEqualTo(0.2);
    assertThat(Barrier.logisticsHandicap(0, 0)).isZero();
    assertThat(Barrier.financingGap(2000, 500, 500)).isEqualTo(0.5);
    assertThat(Barrier.financingGap(2000, -5000, 0)).isEqualTo(1);
    assertThat(Barrier.financingGap(0, 0, 0)).isZero();
  }
}
