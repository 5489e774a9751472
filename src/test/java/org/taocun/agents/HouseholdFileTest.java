package org.taocun.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ColumnNames;
import org.taocun.base.InputCell;
import org.taocun.base.Ratio;
import org.taocun.base.ScenarioException;

class HouseholdFileTest {
  @TempDir private Path folder;

  @Test
  void traitsAreReadAndBlankOnesLeftToTheDraw() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("h.csv"),
            """
            village,id,capitalYuan,skill,threshold,leader,earning
            东风,孙寒,20000,0.9,1/3,yes,1.5
            东风,b,,,,,
            """);
    List<HouseholdFile.Row> rows = HouseholdFile.read(file, ColumnNames.NONE, note -> {});
    assertThat(rows)
        .containsExactly(
            new HouseholdFile.Row(
                "孙寒",
                new InputCell(2, "column", "village", "东风"),
                OptionalDouble.of(20000),
                OptionalDouble.of(0.9),
                Optional.of(new Ratio(1, 3)),
                Optional.of(true),
                OptionalDouble.of(1.5)),
            new HouseholdFile.Row(
                "b",
                new InputCell(3, "column", "village", "东风"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty()));
  }

  @Test
  void everyProblemIsTold() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("h.csv"),
            """
            id,village,capitalYuan,skill,threshold,leader
            a,v,-1,2,many,boss
            a,,1e3,0.5,.18,no
            """);
    assertThatThrownBy(() -> HouseholdFile.read(file, ColumnNames.NONE, note -> {}))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            String.join(
                "\n",
                file + ":2: column 'capitalYuan': must be a number >= 0, was '-1'",
                file
                    + ":2: column 'skill': must be a number from 0 to 1, was '2': write 0.02 if"
                    + " 2 % is meant",
                file
                    + ":2: column 'threshold': must be a decimal or a fraction such as 1/3, was"
                    + " 'many'",
                file + ":2: column 'leader': must be true or false (or yes, no, 1, 0), was 'boss'",
                file + ":3: column 'id': 'a' stands already in line 2; it must be unique",
                file
                    + ":3: column 'village': must not be empty; if cells are merged, fill in every"
                    + " row"));
  }
}
