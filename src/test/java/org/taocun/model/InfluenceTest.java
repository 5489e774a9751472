package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Adopter;
import org.taocun.trace.Decided;
import org.taocun.trace.Influence;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.Truth;

/** The log of influence and the truth about herding in tiny worlds, by hand. */
class InfluenceTest {
  /** One village in which everybody knows everybody, and nothing happens but entries. */
  static Scenario tiny(int households, String... sets) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "geography.householdsPerVillage=" + households,
                "geography.townshipsPerCounty=1",
                "geography.villagesPerTownship=1",
                "awareness.enabled=false",
                "barrier.enabled=false",
                "market.enabled=false",
                "learning.enabled=false",
                "exit.enabled=false",
                "geography.broadbandShare=1",
                "entry.strongWeight=1",
                "strong.model=complete",
                "weak.model=none",
                "entry.rule=threshold",
                "entry.threshold.unit=count",
                "entry.leaderWeight=0",
                "entry.leaders.share=0",
                "entry.deliberationMonths=1",
                "entry.initial.count=0",
                "months=12"));
    all.addAll(Arrays.asList(sets));
    return Scenarios.of(all.toArray(new String[0]));
  }

  /** The log of a run, and its record. */
  record Logged(
      RunRecord run, List<Decided> decided, List<Influence> influence, List<Adopter> adopters) {
    Truth truth() {
      return run.truth().orElseThrow();
    }

    List<Influence> before(String household) {
      return influence.stream().filter(row -> row.household().equals(household)).toList();
    }

    Decided entry(String household) {
      return decided.stream()
          .filter(row -> row.kind() == Decided.Kind.ENTRY && row.household().equals(household))
          .findFirst()
          .orElseThrow();
    }

    double figure(String name) {
      return truth().figure(name);
    }
  }

  static Logged logged(Scenario scenario, int mostListed) {
    List<Decided> decided = new ArrayList<>();
    List<Influence> influence = new ArrayList<>();
    List<Adopter> adopters = new ArrayList<>();
    InfluenceSink sink =
        new InfluenceSink() {
          @Override
          public void decided(Decided row) {
            decided.add(row);
          }

          @Override
          public void influenced(Influence row) {
            influence.add(row);
          }

          @Override
          public void adopted(Adopter row) {
            adopters.add(row);
          }

          @Override
          public int mostListed() {
            return mostListed;
          }
        };
    RunRecord run = new Simulation(scenario, 0).attributing(sink).run();
    return new Logged(run, List.copyOf(decided), List.copyOf(influence), List.copyOf(adopters));
  }

  private static String name(int household) {
    return "c1-t1-v1/" + household;
  }

  /** Granovetter's ladder: k enters in month k + 1 before k sellers, all of them needed. */
  @Test
  void onTheLadderEverySellerIsPivotalForAllWhoFollow() {
    Logged ladder = logged(tiny(5, "entry.threshold.value=[0, 1, 2, 3, 4]"), 9);
    assertThat(ladder.entry(name(0)).motive()).isEqualTo("private");
    for (int k = 1; k < 5; k++) {
      Decided entry = ladder.entry(name(k));
      assertThat(entry.month()).isEqualTo(k + 1);
      assertThat(entry.motive()).isEqualTo("herding");
      assertThat(entry.evidence()).isEqualTo(k);
      assertThat(entry.least()).isEqualTo(k);
      assertThat(entry.enoughSince()).isEqualTo(k);
      assertThat(entry.score()).isZero();
      assertThat(entry.scoreAlone()).isEqualTo(-k);
      assertThat(entry.pivotal()).isEqualTo(k);
      assertThat(ladder.before(name(k)))
          .hasSize(k)
          .allSatisfy(row -> assertThat(row.pivotal()).isTrue())
          .allSatisfy(row -> assertThat(row.over()).isEqualTo("strong"))
          .extracting(Influence::since)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, k).boxed().toList());
      double share = 1.0 / k;
      assertThat(ladder.before(name(k)))
          .allSatisfy(row -> assertThat(row.credit()).isEqualTo(share));
    }
    assertThat(ladder.truth().decisions()).isEqualTo(new Truth.Decisions(1, List.of(0, 1, 1, 2)));
    assertThat(ladder.figure("directHerdingShare")).isEqualTo(0.8);
    assertThat(ladder.figure("pivotalHerdingShare")).isEqualTo(0.8);
    assertThat(ladder.figure("totalHerdingShare")).isEqualTo(0.8);
    assertThat(ladder.figure("strongCredit")).isCloseTo(4, within(1e-12));
  }

  /** The one who needs nobody adopts in both worlds, in the same month, the others in this one. */
  @Test
  void onTheLadderTheFirstAdoptsAlwaysAndTheOthersBecauseOfCopying() {
    Logged ladder = logged(tiny(3, "entry.threshold.value=[0, 1, 2]"), 9);
    assertThat(ladder.adopters())
        .containsExactly(
            new Adopter("c1-t1-v1", name(0), "private", 1, 1),
            new Adopter("c1-t1-v1", name(1), "herding", 2, Double.NaN),
            new Adopter("c1-t1-v1", name(2), "herding", 3, Double.NaN));
    assertThat(ladder.truth().fates()).isEqualTo(new Truth.Fates(2, 0, 0, 1, 0, 0));
  }

  /** Thresholds 0, 1, 1, 1: three enter in month 2 before one seller, on whom all depends. */
  @Test
  void threeWhoFollowOneDependOnThatOne() {
    Logged circle = logged(tiny(4, "entry.threshold.value=[0, 1, 1, 1]"), 9);
    for (int k = 1; k < 4; k++) {
      assertThat(circle.before(name(k)))
          .containsExactly(new Influence(2, name(k), name(0), 1, 1, "strong", false, true, 1));
    }
    assertThat(circle.truth().decisions()).isEqualTo(new Truth.Decisions(1, List.of(0, 3, 0, 0)));
  }

  /** One after another, the second follower has two sellers before it and needs one of them. */
  @Test
  void inTurnTheLaterEntriesAreOverdetermined() {
    Logged circle =
        logged(
            tiny(
                4, "entry.threshold.value=1", "entry.initial.block=1", "entry.schedule=sequential"),
            9);
    assertThat(circle.truth().decisions()).isEqualTo(new Truth.Decisions(0, List.of(2, 1, 0, 0)));
    assertThat(circle.figure("directHerdingShare")).isEqualTo(1);
    assertThat(circle.figure("pivotalHerdingShare")).isCloseTo(1.0 / 3, within(1e-15));
    Decided last = circle.decided().get(2);
    assertThat(last.pivotal()).isZero();
    assertThat(last.enoughSince()).isZero();
    assertThat(circle.before(last.household()))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.credit()).isEqualTo(1.0 / 3))
        .allSatisfy(row -> assertThat(row.pivotal()).isFalse());
  }

  /** On a ring of 8 with a block of one the two fronts meet: only the last has both sides. */
  @Test
  void onARingOnlyTheMeetingOfTheFrontsIsOverdetermined() {
    Logged ring =
        logged(
            tiny(
                8,
                "strong.model=ring",
                "strong.neighbours=2",
                "entry.threshold.value=1",
                "entry.initial.block=1"),
            9);
    assertThat(ring.truth().decisions()).isEqualTo(new Truth.Decisions(0, List.of(1, 6, 0, 0)));
    assertThat(ring.before(name(4))).extracting(Influence::alter).containsExactly(name(3), name(5));
    assertThat(ring.entry(name(4)).pivotal()).isZero();
    assertThat(ring.entry(name(4)).enoughSince()).isEqualTo(3);
  }

  /** A month of waiting does not hide since when the sellers were enough. */
  @Test
  void whoDeliberatesLateIsSeenToHaveHadEnoughBefore() {
    Logged late =
        logged(
            tiny(
                60,
                "entry.threshold.value=1",
                "entry.initial.block=1",
                "entry.deliberationMonths=4",
                "months=40"),
            99);
    assertThat(late.decided()).hasSize(59);
    assertThat(late.decided()).allSatisfy(row -> assertThat(row.enoughSince()).isZero());
    assertThat(late.decided()).allSatisfy(row -> assertThat(row.least()).isEqualTo(1));
    assertThat(late.decided()).anySatisfy(row -> assertThat(row.evidence()).isGreaterThan(20));
  }

  /** Sellers that are alike share a row where an entrant has more than are listed one by one. */
  @Test
  void manySellersComeAsOneRowOfThoseAlike() {
    Scenario scenario = tiny(6, "entry.threshold.value=[0, 0, 0, 3, 3, 5]");
    Logged listed = logged(scenario, 3);
    assertThat(listed.before(name(3))).hasSize(3);
    assertThat(listed.before(name(5)))
        .containsExactly(new Influence(3, name(5), "", 5, 2, "strong", false, true, 1.0 / 5));
    assertThat(listed.truth()).isEqualTo(logged(scenario, 9).truth());
  }

  /** BHW, everybody's signal good, ties enter: the first act turns nobody, then all cascade. */
  @Test
  void inACascadeTheFirstActsHaveAllTheCredit() {
    Logged cascade =
        logged(
            tiny(
                6,
                "entry.rule=cascade",
                "entry.schedule=sequential",
                "entry.decide=once",
                "entry.cascade.accuracy=0.6",
                "entry.cascade.pays=yes",
                "entry.cascade.observe=publicOrder",
                "entry.cascade.tie=own",
                "strong.model=none"),
            9);
    for (Decided entry : cascade.decided()) {
      List<Influence> before = cascade.before(entry.household());
      double credit = before.stream().mapToDouble(row -> row.alters() * row.credit()).sum();
      assertThat(credit).isCloseTo(entry.motive().equals("herding") ? 1 : 0, within(1e-12));
      assertThat(before).allSatisfy(row -> assertThat(row.over()).isEqualTo("act"));
    }
  }
}
