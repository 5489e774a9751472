package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Ties;
import org.taocun.trace.Event;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.NetworkSnapshot.Tie;
import org.taocun.trace.NetworkSnapshot.Trait;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

class RunDiffusionTest {
  private static final int NEVER = Diffusion.NEVER;

  /** a pioneer, b herding for good, c leaves and comes back, d leaves for good, e never sells. */
  private static final List<Event> EVENTS =
      List.of(
          happens(0, Event.Kind.ENTRY, "a", "pioneer"),
          happens(2, Event.Kind.ENTRY, "b", "herding"),
          happens(2, Event.Kind.ENTRY, "c", "private"),
          happens(3, Event.Kind.ENTRY, "d", "herding"),
          happens(3, Event.Kind.QUALIFIES, "", ""),
          happens(4, Event.Kind.EXIT, "c", ""),
          happens(6, Event.Kind.ENTRY, "c", "herding"),
          happens(7, Event.Kind.EXIT, "d", ""));

  private static Event happens(int month, Event.Kind kind, String household, String motive) {
    return new Event(month, kind, "v", household, motive, Double.NaN, Double.NaN);
  }

  private static RunRecord run(Optional<NetworkSnapshot> network) {
    return new RunRecord(
        0,
        List.of(),
        new SeriesTable(List.of("run"), List.of(), new double[1][0][]),
        EVENTS,
        List.of(),
        List.of(),
        network,
        Optional.empty(),
        Optional.empty());
  }

  private static final RunDiffusion OBSERVED =
      RunDiffusion.of(
          run(
              Optional.of(
                  new NetworkSnapshot(
                      List.of("a", "b", "c", "d", "e"),
                      List.of("west", "west", "east", "west", "east"),
                      List.of("", "", "", "", ""),
                      List.of(
                          new Trait("earning", List.of(1.0, 1.0, 1.0, 1.0, 1.0)),
                          new Trait("inclination", List.of(.5, -1.0, 0.0, 0.25, 2.0))),
                      List.of(new Tie(0, 3), new Tie(1, 3)),
                      List.of(new Tie(2, 4))))),
          9);

  @Test
  void adoptionIsTheFirstEntryAndWhoStoppedForGoodLeftTheMonthBefore() {
    assertThat(OBSERVED.data().ids()).containsExactly("a", "b", "c", "d", "e");
    assertThat(OBSERVED.data().adopted()).containsExactly(0, 2, 2, 3, NEVER);
    assertThat(OBSERVED.data().left()).containsExactly(NEVER, NEVER, NEVER, 6, NEVER);
    assertThat(OBSERVED.data().periods()).isEqualTo(9);
    assertThat(OBSERVED.data().isAdopter(3, 6)).isTrue();
    assertThat(OBSERVED.data().isAdopter(3, 7)).isFalse();
  }

  @Test
  void villagesAreGroupsAndTiesGoBothWays() {
    assertThat(OBSERVED.data().groups()).containsExactly("west", "east");
    assertThat(OBSERVED.data().group()).containsExactly(0, 0, 1, 0, 1);
    Ties strong = OBSERVED.data().layers().get(0);
    assertThat(strong.name()).isEqualTo("strong");
    assertThat(strong.first()).containsExactly(0, 1, 2, 2, 4, 4);
    assertThat(strong.to()).containsExactly(3, 3, 0, 1);
    assertThat(OBSERVED.data().layers().get(1).to()).containsExactly(4, 2);
    assertThat(OBSERVED.circle()).containsExactly(0, 0, 1, 0, 2);
  }

  @Test
  void onlyTraitsInWhichPeopleDifferAreTraits() {
    assertThat(OBSERVED.data().traits()).hasSize(1);
    assertThat(OBSERVED.data().traits().get(0).name()).isEqualTo("inclination");
    assertThat(OBSERVED.data().traits().get(0).values()).containsExactly(.5, -1, 0, .25, 2);
  }

  /** b and d of b, c and d; c's return because of others is no adoption. */
  @Test
  void theHerdingShareIsThatOfFirstEntriesAfterTheStart() {
    assertThat(OBSERVED.herding()).containsExactly(false, true, false, true, false);
    assertThat(OBSERVED.herdingShare()).isEqualTo(2.0 / 3);
  }

  @Test
  void aRunWithoutANetworkHasNone() {
    assertThatThrownBy(() -> RunDiffusion.of(run(Optional.empty()), 9))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
