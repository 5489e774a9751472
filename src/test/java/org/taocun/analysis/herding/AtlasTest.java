package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.herding.AtlasRow.Verdict;

class AtlasTest {
  private static final Survey WHOLE = new Survey(20, 100, 60, 1, 0, 0, 0, "");

  private static AtlasRow row(Question test, List<Cause> causes, int refused, int rejections) {
    return new AtlasRow(
        "w", causes, List.of(), WHOLE, test, "strong", 100, refused, rejections, 0.05);
  }

  /** Exact ends of 95 %: 10 of 100 begin at 4.90 %, 11 at 5.62 %; 1 of 100 ends at 5.45 %. */
  @ParameterizedTest
  @CsvSource({
    "MORAN, , 10, AS_EXPECTED",
    "MORAN, , 11, NOT_AS_EXPECTED",
    "MORAN, IMITATION, 11, AS_EXPECTED",
    "MORAN, IMITATION, 10, UNDECIDED",
    "MORAN, IMITATION, 1, UNDECIDED",
    "MORAN, IMITATION, 0, NOT_AS_EXPECTED",
    "BASS, IMITATION, 11, OPEN",
    "SHUFFLE, HOMOPHILY, 100, OPEN"
  })
  void aVerdictFollowsFromTheExactInterval(
      Question test, Cause cause, int rejections, Verdict verdict) {
    List<Cause> causes = cause == null ? List.of() : List.of(cause);
    assertThat(row(test, causes, 0, rejections).verdict()).isEqualTo(verdict);
  }

  @Test
  void refusedWorldsAreNoTrials() {
    AtlasRow row = row(Question.MORAN, List.of(), 60, 10);
    assertThat(row.share().rate()).isEqualTo(0.25);
    assertThat(row(Question.MORAN, List.of(), 100, 0).verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void oneCauseUnderWhichATestRejectsIsEnough() {
    List<Cause> both = List.of(Cause.GROUP_SHOCKS, Cause.IMITATION);
    assertThat(Claim.of(Question.SHUFFLE_WITHIN_GROUPS, both)).isEqualTo(Claim.REJECTS);
    List<Cause> shocks = List.of(Cause.GROUP_SHOCKS, Cause.COMMON_SHOCKS);
    assertThat(Claim.of(Question.SHUFFLE_WITHIN_GROUPS, shocks)).isEqualTo(Claim.HOLDS);
    List<Cause> alike = List.of(Cause.GROUP_SHOCKS, Cause.HOMOPHILY);
    assertThat(Claim.of(Question.SHUFFLE_WITHIN_GROUPS, alike)).isEqualTo(Claim.UNKNOWN);
  }

  /** Where causes act along strong ties only, nothing is to be found along weak ones. */
  @Test
  void noTestClaimsToFindWhatDoesNotActAlongItsTies() {
    List<Cause> alike = List.of(Cause.HOMOPHILY);
    List<String> along = List.of("strong");
    assertThat(Claim.of(Question.MORAN, alike, along, "strong")).isEqualTo(Claim.REJECTS);
    assertThat(Claim.of(Question.MORAN, alike, along, "weak")).isEqualTo(Claim.UNKNOWN);
    assertThat(Claim.of(Question.MORAN, alike, along, "")).isEqualTo(Claim.REJECTS);
    assertThat(Claim.of(Question.HAZARD, alike, along, "weak")).isEqualTo(Claim.HOLDS);
  }

  @Test
  void everyTestOfTiesAndGroupsClaimsToHoldUnderChance() {
    for (Question test : Question.values()) {
      assertThat(Claim.of(test, List.of()))
          .as(test.name())
          .isEqualTo(test == Question.BASS ? Claim.UNKNOWN : Claim.HOLDS);
    }
  }

  private static final String TABLE =
      """
      lookAlike,causes,along,villages,householdsPerVillage,months,everyMonths,tiesMissing,householdsMissing,misreported,other,test,layer,runs,refused,rejections
      none,,,20,100,60,1,0,0,0,,moran,strong,100,0,5
      none,,,20,100,60,12,0,0,0,,moran,strong,100,0,6
      none,,,20,100,60,1,0.3,0,0,,moran,strong,100,0,7
      none,,,8,100,60,1,0,0,0,,moran,strong,100,0,8
      imitation,imitation,strong weak,20,100,60,1,0,0,0,,moran,strong,100,1,90
      imitation,imitation,strong weak,20,100,60,1,0,0,0,,moran,weak,100,0,80
      """
          .replaceAll("(?m)$", ",0.05")
          .replace("rejections,0.05", "rejections,level")
          .replaceAll("\n,0.05$", "\n");

  @Test
  void theNearestWholeSurveyAnswersForEveryWorldAndLayer() throws Exception {
    Atlas atlas = Atlas.read(new StringReader(TABLE));
    assertThat(atlas.nearest(Question.MORAN, 18, 90, 48, 1))
        .extracting(AtlasRow::lookAlike, AtlasRow::layer, AtlasRow::rejections)
        .containsExactlyInAnyOrder(
            tuple("none", "strong", 5),
            tuple("imitation", "strong", 90),
            tuple("imitation", "weak", 80));
    assertThat(atlas.nearest(Question.MORAN, 20, 100, 60, 9).get(0).rejections()).isEqualTo(6);
    assertThat(atlas.nearest(Question.MORAN, 10, 100, 60, 1).get(0).rejections()).isEqualTo(8);
    assertThat(atlas.nearest(Question.LSV, 20, 100, 60, 1)).isEmpty();
  }

  @Test
  void aRowHasTheCausesOfItsCell() throws Exception {
    Atlas atlas = Atlas.read(new StringReader(TABLE));
    assertThat(atlas.rows().get(0).causes()).isEmpty();
    assertThat(atlas.rows().get(4).causes()).containsExactly(Cause.IMITATION);
    assertThat(atlas.rows().get(0).along()).isEmpty();
    assertThat(atlas.rows().get(4).along()).containsExactly("strong", "weak");
    assertThat(atlas.rows().get(4).share().trials()).isEqualTo(99);
  }

  @Test
  void anotherTableIsRefused() {
    assertThatThrownBy(() -> Atlas.read(new StringReader(TABLE.replace("moran", "moron"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
