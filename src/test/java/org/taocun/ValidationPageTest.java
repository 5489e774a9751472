package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.ScenarioArm;
import org.taocun.scenario.ValidationFile;

/** The page about validation is held against the tables that the command reads. */
class ValidationPageTest {
  private static final Path PAGE = Path.of("docs", "validation.md");
  private static final Path TABLES = Path.of("scenarios", "validation");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([PE]\\d+(?:\\.\\d+)?) \\|(.*)\\|$");

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE)).results().toList();
  }

  private static List<ObservedPattern> patterns() {
    return ValidationFile.patterns(TABLES.resolve("patterns.csv"));
  }

  private static List<ClaimedEffect> effects() {
    return ValidationFile.effects(TABLES.resolve("effects.csv"));
  }

  @Test
  void thePageHasEveryRowOfTheTablesAndNoOther() throws IOException {
    List<String> ids = new ArrayList<>();
    patterns().forEach(pattern -> ids.add(pattern.id()));
    effects().forEach(effect -> ids.add(effect.id()));
    assertThat(rows().stream().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void everyRowNamesTheScenariosAndTheTextOfTheTables() throws IOException {
    List<MatchResult> rows = rows();
    for (ObservedPattern pattern : patterns()) {
      String cells = cells(rows, pattern.id());
      assertThat(cells).as(pattern.id()).contains(pattern.label());
      pattern.arm().map(ScenarioArm::label).ifPresent(arm -> assertThat(cells).contains(arm));
      pattern.against().map(ScenarioArm::label).ifPresent(arm -> assertThat(cells).contains(arm));
    }
    for (ClaimedEffect effect : effects()) {
      assertThat(cells(rows, effect.id()))
          .as(effect.id())
          .contains(
              effect.claim(),
              effect.source(),
              effect.treatment().label(),
              effect.baseline().label(),
              effect.outcome(),
              "| " + effect.sign().symbol() + " |");
    }
  }

  @Test
  void whatFailsOrDisagreesIsDiscussed() throws IOException {
    String page = Files.readString(PAGE);
    String headings =
        BOLD.matcher(page.substring(page.indexOf("## What fails")))
            .results()
            .map(bold -> bold.group(1))
            .collect(Collectors.joining("\n"));
    for (MatchResult row : rows()) {
      if (row.group(2).contains("FAILS") || row.group(2).contains("DISAGREES")) {
        assertThat(headings).containsPattern("\\b" + Pattern.quote(row.group(1)) + "\\b");
      }
    }
  }

  private static String cells(List<MatchResult> rows, String id) {
    return rows.stream()
        .filter(row -> row.group(1).equals(id))
        .map(row -> row.group(2))
        .findFirst()
        .orElse("");
  }
}
