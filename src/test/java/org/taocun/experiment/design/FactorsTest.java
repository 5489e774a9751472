package org.taocun.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;

class FactorsTest {
  @TempDir private Path folder = Path.of("");

  private static List<String> levels(String option) {
    return ((SweepFactor.Levels) Factors.parse(List.of(option)).get(0)).levels();
  }

  @Test
  void evenLevelsIncludeBothEndsAndAreRoundDecimals() {
    assertThat(levels("entry.bass.p=0:1:11"))
        .containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1");
    assertThat(levels("entry.bass.p=0:0.05:6"))
        .containsExactly("0", "0.01", "0.02", "0.03", "0.04", "0.05");
    assertThat(levels("months=10:20:3")).containsExactly("10", "15", "20");
    assertThat(levels("entry.bass.p=-1e-3:1e-3:3")).containsExactly("-0.001", "0", "0.001");
  }

  @Test
  void commasWithinBracketsAndQuotesDoNotSeparate() {
    assertThat(levels("entry.threshold.value=normal(0.3,0.1),[0, 1, 2],0.5"))
        .containsExactly("normal(0.3,0.1)", "[0, 1, 2]", "0.5");
    assertThat(levels("title='a, b',c")).containsExactly("'a, b'", "c");
    assertThat(levels("entry.rule=bass, payoff")).containsExactly("bass", "payoff");
  }

  @Test
  void colonsMakeARangeOfNumbersOnly() {
    assertThat(Factors.parse(List.of("entry.bass.p=0:0.5", "months=6:12")))
        .containsExactly(
            new SweepFactor.Range("entry.bass.p", 0, 0.5, false),
            new SweepFactor.Range("months", 6, 12, true));
    assertThat(levels("title=1:2")).containsExactly("1:2");
    assertThat(levels("geography.file=C:\\a.csv,C:\\b.csv")).hasSize(2);
  }

  /** A hint is accepted when it is followed. */
  @Test
  void aRangeWithTildesIsToldAsOneWithColons() {
    assertThatThrownBy(() -> levels("entry.bass.p=0～1～5"))
        .hasMessageContaining("write entry.bass.p=0:1:5");
    assertThat(levels("entry.bass.p=0:1:5")).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "entry.bass.p|expects path=values",
        "=3|expects path=values",
        "entry.bass.p=1:0:5|begins above its end: write entry.bass.p=0:1:5",
        "entry.bass.p=0:0:5|begins and ends with 0: write entry.bass.p=0",
        "entry.bass.p=nan:1:5|'nan' is no finite number: a range is entry.bass.p=lo:hi",
        "entry.bass.p=0:inf|'inf' is no finite number: a range is entry.bass.p=lo:hi",
        "entry.bass.p=0:1e999|'1e999' is no finite number",
        "entry.bass.p=0:1:1|'1' is no number of values",
        "entry.bass.p=0:1:x|'x' is no number of values",
        "entry.bass.p=0:1:2.5|a whole number from 2 to 999999, such as entry.bass.p=0:1:5",
        "entry.bass.p=0:1:-3|'-3' is no number of values",
        "entry.bass.p=0:1:|'' is no number of values",
        "entry.bass.p=0:1:5:7|has 4 parts between colons: a range is entry.bass.p=lo:hi",
        "a=0:1:5:7|has 4 parts between colons: a range is a=lo:hi",
        "entry.bass.p=:1|has no lower end: a range is entry.bass.p=lo:hi, or",
        "entry.bass.p=0::|has no upper end: a range is entry.bass.p=lo:hi, or",
        "entry.bass.p=|has no values: write such as",
        "entry.bass.p=0:1:5,7|'0:1:5' stands among single values",
        "entry.bass.p=0..1|a range has a colon: write entry.bass.p=0:1, or",
        "entry.bass.p=0.1-0.5|a range has a colon: write entry.bass.p=0.1:0.5, or",
        "entry.bass.p=1e-3~1e-2|a range has a colon: write entry.bass.p=1e-3:1e-2, or",
        "entry.bass.p=0~1~5|a range has colons: write entry.bass.p=0:1:5",
        "entry.bass.p=0-1-5|a range has colons: write entry.bass.p=0:1:5",
        "months=0.5:3|takes whole numbers only, '0.5' is none",
        "months=1:3:9|asks for 9 values, but there are 3 whole numbers from 1 to 3",
        "entry.bass.p=1,,2|empty value",
        "entry.bass.p=1,2,1|gives a value twice",
        "entry.bass.p=1,1.0|gives a value twice: 1 is 1.0",
        "market.enabled=true,TRUE|gives a value twice: true is TRUE",
        "entry.bass.p=0：1|has full-width characters: write entry.bass.p=0:1",
        "entry.bass.p=10%:50%:3|write entry.bass.p=0.1:0.5:3",
        "seed=1,2|every point has the same luck",
        "replications=1,2|every point has the same luck",
        "name=a,b|is no factor"
      })
  void whatIsNoFactorIsRefusedWithTheRule(String option, String problem) {
    assertThatThrownBy(() -> Factors.parse(List.of(option)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("--vary " + option)
        .hasMessageContaining(problem);
  }

  @Test
  void theProblemsOfAllFactorsAreToldAtOnce() {
    assertThatThrownBy(() -> Factors.parse(List.of("a", "b=1", "b=2", "c=2:1")))
        .hasMessageContaining("--vary a")
        .hasMessageContaining("--vary b=2: varies this path a second time")
        .hasMessageContaining("--vary c=2:1");
  }

  private PointTable table(String text) throws IOException {
    return PointTable.read(Files.writeString(folder.resolve("points.csv"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff"})
  void pointsComeFromATableWithOrWithoutAByteOrderMark(String mark) throws IOException {
    PointTable table = table(mark + "point,entry.rule,entry.bass.p\n0,bass,0.1\n\n1,payoff,0.1\n");
    assertThat(table.factors())
        .containsExactly(
            new SweepFactor.Levels("entry.rule", List.of("bass", "payoff")),
            new SweepFactor.Levels("entry.bass.p", List.of("0.1")));
    assertThat(table.points(table.factors(), List.of(), 1))
        .containsExactly(List.of("bass", "0.1"), List.of("payoff", "0.1"));
    assertThat(table.lines()).containsExactly(2, 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~|the file is empty",
        "~entry.rule~|has a header but no rows",
        "~entry.rule,entry.rule\n1,2~|stands twice in the header",
        "~entry.rule,\n1,2~|needs a header",
        "~point\n1~|needs a header",
        "~entry.rule,months\nbass,~|:2: column 'months': must not be empty",
        "~entry.rule,months\nbass~|:2: has 1 cell where the header has 2",
        "~entry.rule,\"months\nbass~|is not CSV",
        "~seed\n1~|every point has the same luck"
      })
  void aTableThatIsNotInOrderIsRefusedWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> table(text))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("points.csv")
        .hasMessageContaining(problem);
  }
}
