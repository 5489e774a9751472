package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.SettingValues;

/** The verdicts that reports show are those of docs/validation.md. */
class ValidatedRowTest {
  private static final Path PAGE = Path.of("docs/validation.md");
  private static final Path DATA = Path.of("src/main/resources/org/taocun/data");
  private static final Path SHIPPED = DATA.resolve("validation.csv");
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
    lines.add("id,scenario,settings,label,labelZh,observed,simulated,verdict");
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
      String name = row.get("scenario").replaceFirst(".*/", "").replace(".yaml", "");
      boolean effect = cells[1].startsWith("E");
      String verdict = cells[cells.length - 2].replaceFirst(":.*", "");
      lines.add(
          String.join(
              ",",
              cells[1],
              name,
              hash(name),
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
  void settingsAreThoseOfTheShippedFiles() throws IOException {
    List<String> lines = new ArrayList<>(List.of("scenario,setting,value"));
    for (String name : validated()) {
      Scenario scenario = shipped(name);
      assertThat(new RunInputs(scenario).inputs()).as(name + ": its hash knows no files").isEmpty();
      SettingValues.of(scenario)
          .differences(ValidatedSettings.defaults())
          .forEach(
              one ->
                  lines.add(
                      String.join(
                          ",",
                          name,
                          one.path(),
                          quoted(one.here().orElse(ValidatedSettings.ABSENT)))));
    }
    Path shipped = DATA.resolve(ValidatedSettings.FILE);
    if (Boolean.getBoolean("refresh")) {
      Files.write(shipped, lines);
    }
    assertThat(Files.readAllLines(shipped))
        .as(
            "settings moved since the validation: run the rows again, or, where no run changes,"
                + " ./mvnw test -Dtest=ValidatedRowTest -Drefresh=true")
        .isEqualTo(lines);
    for (String name : validated()) {
      assertThat(ValidatedSettings.of(name).hash()).as(name).isEqualTo(hash(name));
    }
  }

  private static Set<String> validated() {
    return ValidatedRow.all().stream()
        .map(ValidatedRow::scenario)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Scenario shipped(String name, String... changes) {
    Path file =
        Stream.of("scenarios", "scenarios/counties")
            .map(folder -> Path.of(folder, name + ".yaml"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new AssertionError(name));
    return ScenarioReader.read(file, List.of(changes)).scenario();
  }

  private static String hash(String name) {
    return SettingValues.of(shipped(name)).hash();
  }

  private static List<String> said(Scenario scenario, Language language) {
    return new StandingText(scenario, language).sentences();
  }

  @Test
  void validatedSettingsAreKnownByTheirHash() {
    List<String> baseline = said(shipped("baseline"), Language.EN);
    assertThat(baseline.get(0)).contains("set by hand", "differences between scenarios");
    assertThat(baseline.get(1)).contains("those that were validated, of baseline.yaml");
    assertThat(baseline).anyMatch(one -> one.contains("P9.3") && one.contains("0.139"));
    assertThat(
            said(
                shipped("baseline", "name=mine", "seed=9", "replications=2", "series.villages=0"),
                Language.EN))
        .as("neither name, nor luck, nor what is written is a setting of the world")
        .isEqualTo(baseline);
  }

  @Test
  void otherSettingsUnderAValidatedNameAreNamed() {
    Scenario other = shipped("baseline", "months=60", "entry.decide=once");
    assertThat(said(other, Language.EN).get(1))
        .contains("differ from baseline.yaml as shipped in 2 settings (", "[months]: 144 -> 60; ")
        .contains("[entry.decide]: ", " -> once)");
    assertThat(said(other, Language.ZH).get(1)).contains("有 2 项设定不同（", "144 → 60；");
    Scenario many =
        shipped(
            "baseline",
            "months=60",
            "start=2007-01",
            "entry.decide=once",
            "entry.initial.count=5",
            "learning.enabled=false");
    assertThat(said(many, Language.EN).get(1)).contains("in 5 settings (", "; 2 more)");
  }

  @Test
  void aValidatedVariantIsNamedWithItsDifferences() {
    assertThat(said(shipped("shaji"), Language.EN))
        .contains(
            "No row of the shipped validation is about these settings or about a scenario called"
                + " shaji.")
        .anyMatch(one -> one.startsWith("The shipped validation is of shaji-calibrated, from"));
    assertThat(said(shipped("baseline", "months=60", "name=baseline-2"), Language.EN))
        .anyMatch(one -> one.startsWith("The shipped validation is of baseline, from"));
    assertThat(said(shipped("baseline", "months=60", "name=county"), Language.ZH))
        .as("one's own county is no variant of county-brand")
        .hasSize(2)
        .anyMatch(one -> one.contains("county"));
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
