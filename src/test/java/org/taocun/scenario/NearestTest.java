package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  }

  @Test
  void theHintListsAllNamesWhenNoneIsNear() {
    assertThat(Nearest.hint("months", List.of("month", "seed")))
        .isEqualTo("; did you mean 'month'?");
    assertThat(Nearest.hint("zzz", List.of("month", "seed"))).isEqualTo("; valid: month, seed");
  }

  @Test
  void anIntervalIsReadAndWrittenAndKnowsItsEnds() {
    for (String text :
        List.of("[0,1]", "(0,inf)", "[0.5,1)", "(-1,10]", "(-inf,0)", "[1,1000000]")) {
      assertThat(Interval.parse(text)).hasToString(text);
    }
    Interval half = Interval.parse("[0.5,1)");
    assertThat(half.contains(0.5)).isTrue();
    assertThat(half.contains(1)).isFalse();
    assertThat(half.contains(Double.NaN)).isFalse();
    assertThat(Interval.parse("(0,inf)").contains(0)).isFalse();
    assertThat(Interval.parse("(0,inf)").contains(Double.POSITIVE_INFINITY)).isFalse();
    assertThatThrownBy(() -> Interval.parse("0..1")).hasMessageContaining("0..1");
    assertThatThrownBy(() -> Interval.parse("[2,1]")).hasMessageContaining("low <= high");
  }
}
