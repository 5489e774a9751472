package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.Words;
import org.taocun.model.Simulation;
import org.taocun.output.table.Column;
import org.taocun.output.table.Columns;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.table.Units;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.calibrate.CalibrationTables;
import org.taocun.study.calibrate.PosteriorTables;
import org.taocun.study.compare.ComparisonTables;
import org.taocun.study.herd.HerdTables;
import org.taocun.study.power.PowerTables;
import org.taocun.study.rules.DesignTables;
import org.taocun.study.rules.RuleTables;
import org.taocun.study.run.Tables;
import org.taocun.study.sensitivity.SensitivityTables;
import org.taocun.study.sweep.SweepTables;
import org.taocun.study.validate.ValidationTables;
import org.taocun.trace.SeriesTable.Variable;

class ColumnGuideTest {
  private static final Path PAGE = Path.of("docs/columns.md");

  @TempDir private Path folder;

  /** The columns of a run with provinces, complementary trades and a field trial: all columns. */
  private Columns columns() throws IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), "months: 1\n");
    List<String> sets =
        List.of(
            "geography.villagesPerTownship=2",
            "geography.householdsPerVillage=9",
            "geography.provinces={names: [Shanghai], sampleShare: 0.01}",
            "entry.initial.count=1",
            "market.mix=[{category: tea}, {category: fruit}]",
            "market.complements=[{category: tea, with: fruit}]",
            "government.policies=[{target: lottery, treated: 1, control: 1, treatedOpened: 1,"
                + " endlineMonths: 1}]");
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
    guides.put("herd", HerdTables.guide());
    guides.put("herd power", PowerTables.guide(List.of("PATH")));
    guides.put("herd identify", RuleTables.guide());
    guides.put("herd design", DesignTables.guide());
    guides.put("validate", ValidationTables.guide());
    guides.put("calibrate", CalibrationTables.guide(List.of("PARAMETER"), List.of("FIGURE")));
    guides.put(
        "calibrate, method abc",
        PosteriorTables.guide(List.of("PARAMETER"), List.of("FIGURE"), List.of("PATH")));
    return guides;
  }

  @Test
  void thePageOfColumnsIsUpToDate() throws IOException {
    StringBuilder page = new StringBuilder("# Columns\n\n" + Guide.RULES + "\n" + Guide.FILES);
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

  /**
   * Every text and unit of columns.md is Chinese, and columns_zh.csv has no text that none uses.
   */
  @Test
  void everyColumnHasAChineseMeaning() throws IOException {
    Set<String> used = new TreeSet<>(List.of("english", "Columns", "column", "unit", "meaning"));
    used.add(inOneLine(Guide.RULES));
    used.add(inOneLine(Guide.FILES));
    Words chinese = Language.ZH.words();
    List<Guide> all = new ArrayList<>(guides(columns()).values());
    List<Variable> variables = List.of(new Variable("VARIABLE", "", "each variable, whole run"));
    all.add(SweepTables.guide(List.of("PATH"), List.of(), variables, false));
    for (Guide guide : all) {
      used.add(inOneLine(guide.about()));
      for (Table<?> table : guide.tables()) {
        if (!table.name().endsWith(".csv")) {
          used.add(table.name());
        }
        for (Column<?> column : table.columns()) {
          used.add(column.meaning());
          assertThat(column.unit().isEmpty() || chinese.knows(Units.key(column.unit())))
              .as("unit %s of %s", column.unit(), column.name())
              .isTrue();
        }
      }
    }
    Set<String> known = new TreeSet<>();
    Path texts = Path.of("src/main/resources/org/taocun/output/columns_zh.csv");
    try (CSVParser rows = CSVFormat.RFC4180.parse(Files.newBufferedReader(texts))) {
      rows.forEach(row -> known.add(row.get(0)));
    }
    Set<String> missing = new TreeSet<>();
    used.forEach(text -> parts(text, known, missing));
    assertThat(missing).as("missing from columns_zh.csv").isEmpty();
    known.removeIf(text -> used.stream().anyMatch(use -> use.contains(text)));
    assertThat(known).as("not used, in columns_zh.csv").isEmpty();
  }

  private static void parts(String text, Set<String> known, Set<String> missing) {
    int colon = text.indexOf(": ");
    if (!known.contains(text) && colon > 0 && known.contains(text.substring(0, colon))) {
      parts(text.substring(colon + 2), known, missing);
    } else if (!known.contains(text)) {
      missing.add(text);
    }
  }

  private static String inOneLine(String text) {
    return text.strip().replace('\n', ' ');
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
