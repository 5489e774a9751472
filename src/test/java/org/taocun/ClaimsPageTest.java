package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.ValidationFile;

/** The page of claims names rows, scenarios and settings that there are. */
class ClaimsPageTest {
  private static final Path TABLES = Path.of("scenarios", "validation");
  private static final Pattern ROW = Pattern.compile("\\b[PE]\\d+(?:\\.\\d+)?\\b");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A line of the table. */
  private record Line(String seed, String section, String claim, String carriedBy) {
    Set<String> rows() {
      Set<String> rows = new TreeSet<>();
      ROW.matcher(carriedBy).results().forEach(row -> rows.add(row.group()));
      return rows;
    }
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs", "claims.md"))) {
      String[] cells = line.split(" ?\\| ?", -1);
      if (cells.length == 6 && cells[1].matches("\\d{3}")) {
        lines.add(new Line(cells[1], cells[2], cells[3], cells[4]));
      }
    }
    return lines;
  }

  private static List<String> effects() {
    return ValidationFile.effects(TABLES.resolve("effects.csv")).stream()
        .map(ClaimedEffect::id)
        .toList();
  }

  @Test
  void everyTextHasItsClaimsOnceAndInShort() throws IOException {
    List<Line> lines = lines();
    assertThat(lines.stream().map(Line::seed).distinct())
        .containsExactly("000", "001", "002", "003", "004");
    assertThat(lines.stream().map(line -> line.seed() + line.section() + line.claim()))
        .doesNotHaveDuplicates();
    assertThat(lines).allMatch(line -> line.claim().split(" ", -1).length <= 12);
    assertThat(lines).noneMatch(line -> line.carriedBy().isBlank());
  }

  @Test
  void everyRowNamedIsInTheTables() throws IOException {
    List<String> rows = new ArrayList<>(effects());
    ValidationFile.patterns(TABLES.resolve("patterns.csv")).stream()
        .map(ObservedPattern::id)
        .forEach(rows::add);
    for (Line line : lines()) {
      assertThat(rows).as(line.claim()).containsAll(line.rows());
    }
  }

  @Test
  void everyClaimedEffectIsAClaimOfThePage() throws IOException {
    Set<String> named = new TreeSet<>();
    lines().forEach(line -> named.addAll(line.rows()));
    assertThat(named).containsAll(effects());
  }

  @Test
  void everyScenarioAndSettingNamedExists() throws IOException {
    Parameters parameters = Parameters.ofScenario();
    for (Line line : lines()) {
      for (var code : CODE.matcher(line.carriedBy()).results().toList()) {
        String name = code.group(1);
        if (name.endsWith(".yaml")) {
          assertThat(Path.of("scenarios", name)).exists();
        } else {
          assertThat(parameters.find(name)).as(name).isPresent();
        }
      }
    }
  }
}
