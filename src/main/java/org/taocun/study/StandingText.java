package org.taocun.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Finding;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.text.Language;
import org.taocun.scenario.Standing;

/** What is known of a scenario, in sentences for reports. */
public final class StandingText {
  private final Standing standing;
  private final List<ValidatedRow> rows;
  private final String name;
  private final Language language;
  private final Words words;

  /**
   * The standing of a scenario.
   *
   * @param name the scenario's; rows of the shipped validation are found by it
   */
  public StandingText(String name, Standing standing, Language language) {
    this.name = name;
    this.standing = standing;
    this.language = language;
    words = language.words();
    rows = ValidatedRow.all().stream().filter(row -> row.scenario().equals(name)).toList();
  }

  /** Where its numbers come from, and whether levels may be read off it. */
  public String brief() {
    String basis =
        words.of(
            "standing.basis." + Word.of(standing.basis()),
            language == Language.ZH && !standing.fittedToZh().isBlank()
                ? standing.fittedToZh()
                : standing.fittedTo().isBlank()
                    ? words.of("standing.unnamed")
                    : standing.fittedTo());
    String space = language == Language.ZH ? "" : " ";
    return basis + (standing.levels() ? "" : space + words.of("standing.differences"));
  }

  /** All that is known: {@link #brief}, then what the shipped validation found. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(brief()));
    List<ValidatedRow> patterns = rows.stream().filter(row -> !row.isEffect()).toList();
    List<ValidatedRow> effects = rows.stream().filter(ValidatedRow::isEffect).toList();
    if (patterns.isEmpty()) {
      sentences.add(words.of("standing.noRows", name));
      near().ifPresent(other -> sentences.add(words.of("standing.nearRows", other)));
    } else {
      sentences.add(counted("standing.rows", patterns));
      fails(patterns, sentences);
    }
    if (!effects.isEmpty()) {
      sentences.add(counted("standing.effects", effects));
      fails(effects, sentences);
    }
    if (!rows.isEmpty()) {
      sentences.add(words.of("standing.shipped", name));
    }
    return sentences;
  }

  /**
   * The validated scenario of which this one is a variant by its name, or which is fitted to it.
   */
  private Optional<String> near() {
    return ValidatedRow.all().stream()
        .map(ValidatedRow::scenario)
        .filter(other -> other.equals(name + "-calibrated") || name.startsWith(other + "-"))
        .findFirst();
  }

  private String counted(String key, List<ValidatedRow> some) {
    return words.of(
        key,
        some.size(),
        name,
        count(some, Finding.HOLDS),
        count(some, Finding.FAILS),
        some.size() - count(some, Finding.HOLDS) - count(some, Finding.FAILS));
  }

  private static long count(List<ValidatedRow> some, Finding finding) {
    return some.stream().filter(row -> row.verdict() == finding).count();
  }

  /** Ranges as the language writes them. */
  private String spoken(String figures) {
    return language == Language.ZH ? figures.replace(" to ", " 至 ") : figures;
  }

  private void fails(List<ValidatedRow> some, List<String> sentences) {
    some.stream()
        .filter(row -> row.verdict() == Finding.FAILS)
        .forEach(
            row ->
                sentences.add(
                    words.of(
                        row.isEffect() ? "standing.disagrees" : "standing.fails",
                        row.id(),
                        row.label(language),
                        spoken(row.observed()),
                        spoken(row.simulated()))));
  }
}
