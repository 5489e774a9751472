package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.model.Simulation;
import org.taocun.output.table.Columns;
import org.taocun.scenario.yaml.ScenarioReader;

class ColumnGuideTest {
  private static final Path PAGE = Path.of("docs/columns.md");

  @TempDir private Path folder;

  /** The columns of a run with provinces: it has them all. */
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

  @Test
  void thePageOfColumnsIsUpToDate() throws IOException {
    List<Section> tables =
        Arrays.stream(Section.values()).filter(s -> !s.columns().isEmpty()).toList();
    String page = ColumnGuide.text(columns(), tables);
    if (Boolean.getBoolean("refresh")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as(
            "docs/columns.md is generated; refresh it by"
                + " ./mvnw test -Dtest=ColumnGuideTest -Drefresh=true")
        .hasContent(page);
  }

  @Test
  void everyColumnOfTheModelIsExplained() throws IOException {
    Columns columns = columns();
    assertThat(columns.headlines()).hasSizeGreaterThan(20);
    assertThat(columns.variables()).hasSizeGreaterThan(40);
    assertThat(columns.headlines()).allMatch(column -> !column.doc().isBlank());
    assertThat(columns.variables()).allMatch(column -> !column.doc().isBlank());
    assertThat(columns.headlines()).extracting(Columns.Column::name).doesNotHaveDuplicates();
    assertThat(columns.variables()).extracting(Columns.Column::name).doesNotHaveDuplicates();
  }
}
