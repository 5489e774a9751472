package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.Nearest;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "'','',0",
    "a,'',1",
    "'',abc,3",
    "abc,abc,0",
    "abc,acb,1",
    "abc,ab,1",
    "abc,abcd,1",
    "abc,axc,1",
    "ca,abc,3",
    "kitten,sitting,3",
    "threshold,treshold,1",
    "form,from,1",
    "abcdef,badcfe,3"
  })
  void theDistanceCountsEditsAndSwaps(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    assertThat(Nearest.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void onlyNearNamesAreSuggestedAllOfThemWhenEquallyNear() {
    assertThat(Nearest.of("x", List.of("p", "q", "long"))).containsExactly("p", "q");
    assertThat(Nearest.of("ab", List.of("cd"))).isEmpty();
    assertThat(Nearest.of("abcdef", List.of("abcd", "xyzdef"))).containsExactly("abcd");
    assertThat(Nearest.of("a".repeat(1000), List.of("a".repeat(999)))).isEmpty();
    List<String> columns = List.of("households", "township", "county");
    assertThat(Nearest.of("housholds", columns)).containsExactly("households");
    assertThat(Nearest.of("HOUSEHOLDS", columns)).containsExactly("households");
    assertThat(Nearest.of("conuty", columns)).containsExactly("county");
    assertThat(Nearest.of("remark", columns)).isEmpty();
  }

  @Test
  void theHintListsAllNamesWhenNoneIsNear() {
    assertThat(Nearest.hint("months", List.of("month", "seed")))
        .isEqualTo("; did you mean 'month'?");
    assertThat(Nearest.hint("zzz", List.of("month", "seed"))).isEqualTo("; valid: month, seed");
  }

  @Test
  void theQuestionNamesThreeAtMostAndNothingWhenNoneIsNear() {
    assertThat(Nearest.question("v0", List.of("v1", "v2", "v3", "v4")))
        .isEqualTo("; did you mean 'v1' or 'v2' or 'v3'?");
    assertThat(Nearest.question("zzz", List.of("month", "seed"))).isEmpty();
  }
}
