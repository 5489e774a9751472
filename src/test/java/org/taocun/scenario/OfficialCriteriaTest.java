package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The defaults of the criteria are those of the shipped table of official rules. */
class OfficialCriteriaTest {
  private static List<CSVRecord> rules() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(
                OfficialCriteriaTest.class.getResourceAsStream("/org/taocun/data/criteria.csv"));
        CSVParser parser =
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void everyOfficialLimitIsTheDefaultOfItsSetting() throws IOException {
    List<String> named = new ArrayList<>();
    for (CSVRecord rule : rules()) {
      assertThat(rule.get("source")).isNotBlank();
      for (String setting : rule.get("settings").split(";", -1)) {
        if (!setting.isBlank()) {
          String[] parts = setting.strip().split("=", 2);
          Parameter parameter = Parameters.ofScenario().find(parts[0]).orElseThrow();
          assertThat(parameter.def()).as(parts[0]).isEqualTo(parts[1]);
          named.add(parts[0]);
        }
      }
    }
    assertThat(named).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void aDatedRuleHoldsFromTheYearOfTheTable() throws IOException {
    for (CSVRecord rule : rules()) {
      for (String setting : rule.get("settings").split(";", -1)) {
        if (setting.contains("From=")) {
          assertThat(setting.strip()).endsWith("=" + rule.get("from_year") + "-01");
        }
      }
    }
  }
}
