package org.taocun.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ColumnNames;
import org.taocun.base.ScenarioException;

class AdoptionFileTest {
  private static final YearMonth START = YearMonth.of(2008, 1);

  @TempDir private Path folder = Path.of("");

  private final List<String> notes = new ArrayList<>();

  private AdoptionTable read(String text, String until) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    AdoptionData data = new AdoptionData(file.toString(), ColumnNames.NONE, YearMonth.parse(until));
    return AdoptionFile.read(data, START, notes::add);
  }

  @Test
  void theNumbersOfHouseholdsMayBeHeadedAsNumbers() throws IOException {
    assertThat(read("编号,村,开店月份\n甲,东,2009-06\n", "9999-12").rows())
        .extracting(AdoptionTable.Row::household)
        .containsExactly("甲");
  }

  @Test
  void monthsBecomeIndexesOfAWindowAndWhatIsCensoredIsKnown() throws IOException {
    AdoptionTable table =
        read(
            "\ufeff农户,所在村,开店月份\n甲,东,2007-06\n乙,东,2008-03\n丙,西,2009\n丁,西,\n戊,西,2010-05\n己,东,从未\n",
            "9999-12");
    assertThat(table.until()).isEqualTo(YearMonth.of(2010, 5));
    assertThat(table.rows().get(2))
        .isEqualTo(new AdoptionTable.Row(4, "丙", "西", Optional.of(YearMonth.of(2009, 12))));
    assertThat(table.villages()).containsExactly("东", "西");
    AdoptionWindow window = table.within(START, 24);
    int never = AdoptionWindow.NEVER;
    assertThat(window.months()).containsExactly(0, 3, 24, never, never, never);
    assertThat(window.observed()).isEqualTo(24);
    assertThat(window.before()).isEqualTo(1);
    assertThat(window.after()).isEqualTo(1);
    assertThat(window.count(2)).isEqualTo(1);
    assertThat(window.count(3)).isEqualTo(2);
    assertThat(window.count("西", 24)).isEqualTo(1);
    assertThat(window.size("西")).isEqualTo(3);
    assertThat(window.share(24)).isEqualTo(0.5);
    assertThat(window.adoptions()).hasSize(25).startsWith(1, 0, 0, 1).endsWith(1);
    assertThat(window.notes("a.csv"))
        .containsExactly(
            "a.csv: 6 households; 2 adopted from 2008-01 to 2009-12, 2 had not by then",
            "a.csv: 1 household adopted before 2008-01: that they had is known, when is not used",
            "a.csv: 1 household adopted after 2009-12: they count as not yet adopted");
    assertThat(notes).singleElement().asString().contains("a year but no month: 1");
  }

  @Test
  void dataThatEndBeforeTheWindowAreObservedNoLonger() throws IOException {
    AdoptionTable open = read("household,village,month\na,v,2008-02\nb,v,\n", "9999-12");
    assertThat(open.within(START, 60).observed()).isEqualTo(2);
    AdoptionTable asked = read("household,village,month\na,v,2008-02\nb,v,\n", "2009-12");
    assertThat(asked.within(START, 60).observed()).isEqualTo(24);
    assertThat(asked.within(START, 12).observed()).isEqualTo(12);
    assertThat(asked.within(YearMonth.of(2012, 1), 12).observed()).isZero();
  }

  @Test
  void periodsAndOtherHeadsAreReadAsSurveysWriteThem() throws IOException {
    Path file = Files.writeString(folder.resolve("p.csv"), "id,group,toa\n1,9,1\n2,9,\n3,8,18\n");
    ColumnNames names =
        new ColumnNames(Map.of("household", "id", "village", "group", "period", "toa"));
    AdoptionWindow window = AdoptionFile.read(file, names, START).within(START, 18);
    assertThat(window.months()).containsExactly(1, AdoptionWindow.NEVER, 18);
    assertThat(window.villages()).containsExactly("9", "9", "8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a,v,2008-02;a,v,' | a.csv:3: column 'household': 'a' stands already in line 2",
        "'a,v,２００８年' | a.csv:2: column 'month': must be a month such as 2010-01, or empty"
            + " for a household that had not adopted, was '２００８年': write 2008",
        "'a,v,2008/2/1' | a.csv:2: column 'month': must be a month such as 2010-01, or empty",
        "'a,v,200802' | must be a month",
        "'a,v,2008-13' | must be a month",
        "'a,,2008-02' | a.csv:2: column 'village': must not be empty",
        "'a,v,;b,v,never' | nobody adopted",
        "'a,v,2012-02' | a.csv:2: household a adopted in 2012-02, after 2011-12",
        "'a,v' | has 2 cells where the header has 3"
      })
  void whatCannotBeMeantIsRefusedAtItsLine(String rows, String problem) {
    assertThatThrownBy(
            () -> read("household,village,month\n" + rows.replace(';', '\n') + "\n", "2011-12"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void unknownVillagesAreRefusedAtTheirLines() throws IOException {
    AdoptionTable table = read("household,village,month\na,v,2008-02\nb,w,\n", "9999-12");
    table.refuseUnknown(village -> true);
    assertThatThrownBy(() -> table.refuseUnknown("v"::equals))
        .hasMessageEndingWith("a.csv:3: no village 'w' in the scenario");
  }
}
