package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;

/** The verdicts that reports show are those of docs/validation.md. */
class ValidatedRowTest {
  private static final Path PAGE = Path.of("docs/validation.md");
  private static final Path SHIPPED = Path.of("src/main/resources/org/taocun/data/validation.csv");
  private static final Map<String, String> VERDICTS =
      Map.of(
          "holds", "holds",
          "FAILS", "fails",
          "agrees", "holds",
          "DISAGREES", "fails",
          "undecided", "undecided",
          "not run", "notRun");

  @Test
  void verdictsAreThoseOfThePage() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("id,scenario,label,labelZh,observed,simulated,verdict");
    Map<String, CSVRecord> tables = new HashMap<>();
    for (String table : List.of("patterns.csv", "effects.csv")) {
      Path file = Path.of("scenarios/validation", table);
      CSVFormat head = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      CSVParser.parse(Files.readString(file), head).forEach(row -> tables.put(row.get("id"), row));
    }
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split(" ?\\| ?", -1);
      CSVRecord row = cells.length > 5 ? tables.get(cells[1]) : null;
      if (row == null || row.get("scenario").isEmpty()) {
        continue;
      }
      boolean effect = cells[1].startsWith("E");
      String verdict = cells[cells.length - 2].replaceFirst(":.*", "");
      lines.add(
          String.join(
              ",",
              cells[1],
              row.get("scenario").replaceFirst(".*/", "").replace(".yaml", ""),
              quoted(row.get(effect ? "claim" : "label")),
              quoted(row.get(effect ? "claimZh" : "labelZh")),
              quoted(cells[effect ? 6 : 5]),
              quoted(cells[effect ? 8 : 6]),
              VERDICTS.getOrDefault(verdict, "?" + verdict)));
    }
    if (Boolean.getBoolean("refresh")) {
      Files.write(SHIPPED, lines);
    }
    assertThat(Files.readAllLines(SHIPPED))
        .as("refresh it by ./mvnw test -Dtest=ValidatedRowTest -Drefresh=true")
        .isEqualTo(lines);
    long rows = tables.values().stream().filter(row -> !row.get("scenario").isEmpty()).count();
    assertThat(lines).hasSize(1 + (int) rows).noneMatch(line -> line.contains(",?"));
  }

  private static String quoted(String text) {
    return text.matches(".*[,\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Test
  void aReportNamesWhatFailsForItsScenario() {
    Scenario baseline =
        ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of()).scenario();
    List<String> sentences =
        new StandingText("baseline", baseline.standing(), Language.EN).sentences();
    assertThat(sentences.get(0)).contains("set by hand", "differences between scenarios");
    assertThat(sentences).anyMatch(one -> one.contains("P9.3") && one.contains("0.139"));
    assertThat(sentences).last().asString().contains("of the shipped file baseline.yaml;");
    assertThat(new StandingText("mine", baseline.standing(), Language.ZH).sentences())
        .anyMatch(one -> one.contains("mine"));
    assertThat(new StandingText("shaji", baseline.standing(), Language.EN).sentences())
        .contains(
            "No row of the shipped validation is about a scenario called shaji.",
            "Rows are there about shaji-calibrated, which has other settings: what is found of it"
                + " need not hold of this scenario.");
    assertThat(new StandingText("baseline-2", baseline.standing(), Language.EN).sentences())
        .anyMatch(one -> one.contains("Rows are there about baseline,"));
    assertThat(new StandingText("mine", baseline.standing(), Language.EN).sentences())
        .noneMatch(one -> one.contains("Rows are there about"));
    assertThat(new StandingText("county", baseline.standing(), Language.EN).sentences())
        .as("one's own county is no variant of county-brand")
        .noneMatch(one -> one.contains("Rows are there about"));
  }

  @Test
  void everyShippedScenarioSaysWhereItsNumbersComeFrom() throws IOException {
    try (var files = Files.list(Path.of("scenarios"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
        assertThat(scenario.standing().basis()).as(file.toString()).isNotNull();
        assertThat(scenario.standing().basis().name()).as(file.toString()).isNotEqualTo("UNSTATED");
      }
    }
  }
}
