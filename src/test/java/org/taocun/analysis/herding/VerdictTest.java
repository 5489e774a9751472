package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.herding.Comparison.Agreement;
import org.taocun.analysis.herding.Verdict.Finding;

class VerdictTest {
  private static final Survey SURVEY = new Survey(20, 100, 60, 1, 0, 0, 0, "");
  private static final Extent SAME = new Extent(2000, 0, 20, 60, 1, true, true);

  private static AtlasRow row(String world, Question test, int rejections, Cause... causes) {
    return new AtlasRow(
        world,
        List.of(causes),
        List.of(),
        SURVEY,
        test,
        "strong",
        40,
        0,
        rejections,
        Verdict.LEVEL);
  }

  private static Finding finding(Question test, double p) {
    return new Finding(test, "strong", p, p, false);
  }

  /** Rates of 40 worlds as the look-alikes' own tests have them, roughly. */
  private static Atlas atlas() {
    List<AtlasRow> rows = new ArrayList<>();
    for (Question test : List.of(Question.HAZARD, Question.SHUFFLE_WITHIN_GROUPS)) {
      rows.add(row("none", test, 2));
      rows.add(row("imitation", test, 39, Cause.IMITATION));
      rows.add(row("homophily", test, 12, Cause.HOMOPHILY));
      rows.add(row("latent", test, 40, Cause.LATENT_HOMOPHILY));
      rows.add(row("shock", test, test == Question.HAZARD ? 40 : 1, Cause.GROUP_SHOCKS));
    }
    return new Atlas(rows);
  }

  private static Verdict of(Extent extent, List<Finding> findings, Atlas atlas) {
    return Verdict.of(extent, findings, Set.of(), atlas);
  }

  private static Standing.Kind kind(Verdict verdict, String world) {
    return verdict.standings().stream()
        .filter(one -> one.lookAlike().equals(world))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  private static Agreement agreement(int people, Question test, double p, int rejections) {
    Extent extent = new Extent(people, 0, 20, 60, 1, true, true);
    Atlas atlas = new Atlas(List.of(row("w", test, rejections, Cause.IMITATION)));
    return of(extent, List.of(finding(test, p)), atlas).comparisons().get(0).agreement();
  }

  /** 4 of 40 is one in ten. */
  @ParameterizedTest
  @CsvSource({
    "2000, MORAN, 0.05, 4, RARE",
    "2000, MORAN, 0.05, 5, USUAL",
    "2000, MORAN, 0.06, 36, RARE",
    "2000, MORAN, 0.06, 35, USUAL",
    "1300, MORAN, 0.06, 40, OTHER_SIZE",
    "1300, MORAN, 0.05, 0, RARE",
    "3100, MORAN, 0.05, 0, OTHER_SIZE",
    "3100, MORAN, 0.06, 40, RARE",
    "1300, EDGE_REVERSAL, 0.06, 40, OTHER_SIZE"
  })
  void whatFewWorldsShowIsRareUnlessSizeMayBeTheReason(
      int people, Question test, double p, int rejections, Agreement expected) {
    assertThat(agreement(people, test, p, rejections)).isEqualTo(expected);
  }

  /** Where a test claims to hold, more people are no reason to reject. */
  @Test
  void aTestThatClaimsToHoldIsTakenAtItsWord() {
    Extent large = new Extent(9000, 0, 20, 60, 1, true, true);
    Atlas atlas = new Atlas(List.of(row("none", Question.MORAN, 2)));
    assertThat(
            of(large, List.of(finding(Question.MORAN, 0.001)), atlas)
                .comparisons()
                .get(0)
                .agreement())
        .isEqualTo(Agreement.RARE);
  }

  /**
   * Both reject: two findings rare under chance, where 2 · 3/42 are expected; one rare under
   * shocks, where the hazard misses 1/42 and the shuffle rejects in 2/42.
   */
  @Test
  void rareFindingsAreSetBesideThoseExpected() {
    Verdict verdict =
        of(
            SAME,
            List.of(
                finding(Question.HAZARD, 0.001), finding(Question.SHUFFLE_WITHIN_GROUPS, 0.001)),
            atlas());
    assertThat(verdict.standings())
        .extracting(Standing::lookAlike)
        .containsExactly("none", "imitation", "homophily", "latent", "shock");
    assertThat(kind(verdict, "none")).isEqualTo(Standing.Kind.HARD);
    assertThat(kind(verdict, "imitation")).isEqualTo(Standing.Kind.AGREES);
    assertThat(kind(verdict, "homophily")).isEqualTo(Standing.Kind.AGREES);
    assertThat(kind(verdict, "latent")).isEqualTo(Standing.Kind.AGREES);
    assertThat(kind(verdict, "shock")).isEqualTo(Standing.Kind.HARD);
    assertThat(verdict.standings().get(0).expected()).isCloseTo(6.0 / 42, within(1e-12));
    assertThat(verdict.standings().get(4).expected()).isCloseTo(3.0 / 42, within(1e-12));
    assertThat(verdict.standings().get(4).rare())
        .extracting(Comparison::test)
        .containsExactly(Question.SHUFFLE_WITHIN_GROUPS);
  }

  /** One of many tests is rare by chance: 12 tests of 3/42 let 0.86 be expected. */
  @Test
  void oneRareFindingOfManyIsDoubtfulOnly() {
    List<Question> tests = Arrays.stream(Question.values()).limit(12).toList();
    Atlas atlas = new Atlas(tests.stream().map(test -> row("none", test, 2)).toList());
    List<Finding> rest = tests.stream().skip(1).map(test -> finding(test, 0.5)).toList();
    List<Finding> found = new ArrayList<>(rest);
    found.add(new Finding(tests.get(0), "strong", 0.01, 0.12, false));
    assertThat(kind(of(SAME, found, atlas), "none")).isEqualTo(Standing.Kind.DOUBTFUL);
    found.set(11, new Finding(tests.get(0), "strong", 0.0001, 0.0012, false));
    assertThat(kind(of(SAME, found, atlas), "none")).isEqualTo(Standing.Kind.HARD);
  }

  @Test
  void layersOfOtherNamesAreComparedWithStrongTies() {
    Finding kin = new Finding(Question.HAZARD, "kin", 0.001, 0.001, false);
    assertThat(of(SAME, List.of(kin), atlas()).comparisons())
        .hasSize(5)
        .allMatch(one -> one.layer().equals("kin") && one.rate().layer().equals("strong"));
  }

  @Test
  void withoutTraitsLikenessIsLatent() {
    Extent bare = new Extent(2000, 0, 20, 60, 1, true, false);
    Verdict verdict = of(bare, List.of(finding(Question.HAZARD, 0.001)), atlas());
    assertThat(verdict.standings())
        .extracting(Standing::lookAlike)
        .contains("latent")
        .doesNotContain("homophily");
    assertThat(exclusion(verdict, Cause.HOMOPHILY).against()).isEmpty();
    assertThat(exclusion(verdict, Cause.HOMOPHILY).would()).contains(Question.HAZARD);
  }

  private static Exclusion exclusion(Verdict verdict, Cause cause) {
    return verdict.exclusions().stream()
        .filter(one -> one.cause() == cause)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCauseIsExcludedByTestsOnlyThatHoldUnderItAndReject() {
    List<Finding> found =
        List.of(finding(Question.SHUFFLE, 0.001), finding(Question.SHUFFLE_WITHIN_GROUPS, 0.2));
    Verdict verdict = of(SAME, found, atlas());
    assertThat(verdict.exclusions())
        .extracting(Exclusion::cause)
        .doesNotContain(Cause.IMITATION, Cause.LATENT_HOMOPHILY);
    Exclusion shocks = exclusion(verdict, Cause.GROUP_SHOCKS);
    assertThat(shocks.excluded()).isFalse();
    assertThat(shocks.silent()).containsExactly(Question.SHUFFLE_WITHIN_GROUPS);
    assertThat(exclusion(verdict, Cause.COMMON_SHOCKS).against()).containsExactly(Question.SHUFFLE);
  }

  /**
   * The hazard holds under chance and misses worlds of imitation seldom, but not with this sign.
   */
  @Test
  void aRejectionWithTheOtherSignIsNoEvidenceOfImitation() {
    Finding negative = new Finding(Question.HAZARD, "strong", 0.001, 0.001, true);
    Verdict verdict = of(SAME, List.of(negative), atlas());
    assertThat(exclusion(verdict, Cause.COMMON_SHOCKS).excluded()).isFalse();
    assertThat(exclusion(verdict, Cause.COMMON_SHOCKS).silent()).isEmpty();
    assertThat(exclusion(verdict, Cause.COMMON_SHOCKS).opposite()).containsExactly(Question.HAZARD);
    assertThat(kind(verdict, "none")).isEqualTo(Standing.Kind.HARD);
    assertThat(kind(verdict, "imitation")).isEqualTo(Standing.Kind.OPEN);
    assertThat(Claim.opposite(Question.MORAN, -0.01)).isTrue();
    assertThat(Claim.opposite(Question.JOIN_COUNTS, 0.9)).isTrue();
    assertThat(Claim.opposite(Question.KNOX, 1.1)).isFalse();
    assertThat(Claim.opposite(Question.LOCATION_QUOTIENT, 0.1)).isFalse();
  }

  /** Its word alone does not make a test hold: it rejects in 12 of 40 worlds of likeness. */
  @Test
  void aTestThatTheAtlasBeliesExcludesNothing() {
    List<Finding> found = List.of(finding(Question.HAZARD, 0.001));
    Exclusion likeness = exclusion(of(SAME, found, atlas()), Cause.HOMOPHILY);
    assertThat(likeness.excluded()).isFalse();
    assertThat(likeness.would()).doesNotContain(Question.HAZARD);
    Verdict without = of(SAME, found, new Atlas(List.of()));
    assertThat(exclusion(without, Cause.HOMOPHILY).excluded()).isTrue();
    assertThat(without.standings()).isEmpty();
    assertThat(without.unknown()).isEqualTo(found);
  }

  /** A hazard without effects of groups does not hold under shocks to groups. */
  @Test
  void aTestThatOptionsAlterIsComparedWithNothing() {
    List<Finding> found = List.of(finding(Question.SHUFFLE_WITHIN_GROUPS, 0.001));
    Verdict altered = Verdict.of(SAME, found, Set.of(Question.SHUFFLE_WITHIN_GROUPS), atlas());
    assertThat(altered.standings()).isEmpty();
    assertThat(altered.unknown()).isEqualTo(found);
    assertThat(exclusion(altered, Cause.GROUP_SHOCKS).excluded()).isFalse();
    assertThat(exclusion(of(SAME, found, atlas()), Cause.GROUP_SHOCKS).excluded()).isTrue();
  }

  private static AtlasRow alike(String world, String along, String layer) {
    return new AtlasRow(
        world,
        List.of(Cause.HOMOPHILY),
        List.of(along),
        SURVEY,
        Question.MORAN,
        layer,
        40,
        0,
        layer.equals(along) ? 40 : 2,
        Verdict.LEVEL);
  }

  /** Friends of another name are compared with strong ties, along which weak likeness is none. */
  @Test
  void worldsAreSetBesideTiesAlongWhichTheirCausesAct() {
    List<AtlasRow> rows = new ArrayList<>();
    for (String layer : List.of("strong", "weak")) {
      rows.add(alike("homophily", "strong", layer));
      rows.add(alike("acquaintances", "weak", layer));
    }
    Verdict named = of(SAME, List.of(finding(Question.MORAN, .001)), new Atlas(rows));
    assertThat(named.standings())
        .extracting(named::words)
        .containsExactly(
            "measured likeness of friends along strong ties",
            "measured likeness of friends along weak ties");
    Finding friends = new Finding(Question.MORAN, "friends", .001, .001, false);
    Verdict other = of(SAME, List.of(friends), new Atlas(rows));
    assertThat(other.standings())
        .extracting(other::words)
        .containsExactly("measured likeness of friends");
  }

  /** 11 periods of unknown length are nearer to 20 than to 5. */
  @Test
  void ofPeriodsOfUnknownLengthTheNumberDecides() {
    List<AtlasRow> rows = new ArrayList<>();
    for (int every : List.of(1, 3, 12)) {
      rows.add(
          new AtlasRow(
              "none",
              List.of(),
              List.of(),
              new Survey(20, 100, 60, every, 0, 0, 0, ""),
              Question.MORAN,
              "strong",
              40,
              0,
              2,
              Verdict.LEVEL));
    }
    assertThat(new Atlas(rows).nearest(Question.MORAN, 20, 100, 11))
        .extracting(row -> row.survey().everyMonths())
        .containsExactly(3);
  }
}
