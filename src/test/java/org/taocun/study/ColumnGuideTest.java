package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.model.Simulation;
import org.taocun.output.table.Columns;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.calibrate.CalibrationTables;
import org.taocun.study.compare.ComparisonTables;
import org.taocun.study.run.Tables;
import org.taocun.study.sensitivity.SensitivityTables;
import org.taocun.study.sweep.SweepTables;
import org.taocun.study.validate.ValidationTables;
import org.taocun.trace.SeriesTable.Variable;

class ColumnGuideTest {
  private static final Path PAGE = Path.of("docs/columns.md");

  @TempDir private Path folder;

  /** The columns of a run with provinces, which has all columns. */
  private Columns columns() throws IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), "months: 1\n");
    List<String> sets =
        List.of(
            "geography.villagesPerTownship=2",
            "geography.householdsPerVillage=9",
            "geography.provinces={names: [Shanghai], sampleShare: 0.01}",
            "entry.initial.count=1");
    return Columns.of(new Simulation(ScenarioReader.read(file, sets).scenario(), 0).run());
  }

  /**
   * The guides of all kinds of folders, with placeholders for columns that depend on the question.
   */
  private static Map<String, Guide> guides(Columns columns) {
    List<Variable> figures =
        List.of(new Variable("FIGURE", "as in summary.csv of a run", "each headline figure"));
    List<Variable> variables =
        List.of(new Variable("VARIABLE", "as in series.csv of a run", "each variable, whole run"));
    Map<String, Guide> guides = new LinkedHashMap<>();
    guides.put("run", Tables.guide(columns));
    guides.put("compare", ComparisonTables.guide());
    guides.put("sweep", SweepTables.guide(List.of("PATH"), figures, variables, true));
    guides.put("sensitivity", SensitivityTables.guide());
    guides.put("validate", ValidationTables.guide());
    guides.put("calibrate", CalibrationTables.guide(List.of("PARAMETER"), List.of("FIGURE")));
    return guides;
  }

  @Test
  void thePageOfColumnsIsUpToDate() throws IOException {
    StringBuilder page = new StringBuilder("# Columns\n\n" + Guide.RULES);
    guides(columns())
        .forEach(
            (verb, guide) ->
                page.append("\n## taocun %s\n\n".formatted(verb))
                    .append(guide.about())
                    .append(guide.sections("###")));
    if (Boolean.getBoolean("refresh")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as(
            "docs/columns.md is generated; refresh it by"
                + " ./mvnw test -Dtest=ColumnGuideTest -Drefresh=true")
        .hasContent(page.toString());
  }

  @Test
  void everyColumnHasAMeaningAndANameOfItsOwn() throws IOException {
    for (Guide guide : guides(columns()).values()) {
      for (Table<?> table : guide.tables()) {
        assertThat(table.columns()).as(table.name()).allMatch(c -> !c.meaning().isBlank());
        assertThat(table.header()).as(table.name()).doesNotHaveDuplicates();
      }
    }
  }
}
