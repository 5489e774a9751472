package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.study.run.Figures;

class OwnPointsTest {
  private static final String SCENARIO =
      """
      start: 2010-01
      months: 24
      geography: {file: v.csv}
      observed: {file: o.csv, columns: {value: n}, adoption: {file: a.csv}}
      """;

  @TempDir private Path folder = Path.of("");

  private final List<String> notes = new ArrayList<>();

  private CheckedScenario checked(String adoption) throws IOException {
    Files.writeString(
        folder.resolve("v.csv"),
        "id,county,township,households,xKm,yKm\nv,c,t,4,0,0\nw,c,t,4,1,1\n");
    Files.writeString(folder.resolve("o.csv"), "date,n\n2010,3\n2015-01,9\n2016,2\n");
    Files.writeString(folder.resolve("a.csv"), adoption);
    Path scenario = Files.writeString(folder.resolve("s.yaml"), SCENARIO);
    return CheckedScenario.read(scenario, List.of(), notes::add);
  }

  @Test
  void theVariablesThatMayBeGivenAreThoseOfTheFigures() {
    assertThat(OwnPoints.DRAWN).isEqualTo(Figures.variables());
  }

  @Test
  void countsAndMonthsOfAdoptionBecomePointsAndWhatIsDoneToThemIsTold() throws IOException {
    String adoption = "household,village,month\na,v,2009-05\nb,v,2010-03\nc,w,2011-02\nd,w,\n";
    assertThat(
            checked(adoption).observed().stream()
                .map(
                    point ->
                        (point.date()
                                + " "
                                + point.value()
                                + " "
                                + point.variable()
                                + " "
                                + point.scope())
                            .replace(" run", "")
                            .replace(" everSold", "")))
        .containsExactly(
            "2010 3.0 sellers",
            "2015-01 9.0 sellers",
            "2016 2.0 sellers",
            "2010-01 2.0",
            "2010-03 4.0",
            "2011-02 6.0",
            "2010-01 2.0 village:v",
            "2010-03 4.0 village:v",
            "2011-02 4.0 village:v",
            "2010-01 0.0 village:w",
            "2011-02 2.0 village:w");
    assertThat(String.join("\n", notes))
        .contains("o.csv: points dated by a year alone: 1; they are drawn at its end")
        .contains("o.csv: 2 of 3 points lie outside 2010-01 to 2011-12")
        .contains("o.csv: 2015-01: 9 households are more than the 8 that the scenario has there")
        .contains("a.csv: 4 households; 2 adopted from 2010-01 to 2011-02, 1 had not by then")
        .contains("a.csv: 1 household adopted before 2010-01")
        .contains("its 4 households stand for 8 simulated ones; points are multiplied by 2");
  }

  /** A point that the file does not hold as it is drawn says so wherever its source is named. */
  @Test
  void theSourceOfAPointTellsByWhatItWasMultiplied() throws IOException {
    String adoption = "household,village,month\na,v,2010-03\nb,v,\nc,v,\nd,v,\ne,w,2010-03\n";
    assertThat(checked(adoption).observed().stream().map(ObservedPoint::source).distinct())
        .containsExactly("o.csv", "a.csv × 1.6", "a.csv", "a.csv × 4");
  }

  @Test
  void aVillageThatIsNotInTheScenarioIsRefused() {
    assertThatThrownBy(() -> checked("household,village,month\na,v,2010-05\nb,x,2010-03\n"))
        .hasMessageContaining("a.csv:3: no village 'x' in the scenario");
  }
}
