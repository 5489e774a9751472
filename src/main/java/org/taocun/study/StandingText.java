package org.taocun.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taocun.analysis.Finding;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Standing;
import org.taocun.scenario.yaml.SettingValues;

/** Sentences for reports on what is known of a scenario. */
public final class StandingText {
  /** Settings that are named where more differ. */
  private static final int NAMED = 3;

  private final Scenario scenario;
  private final SettingValues settings;
  private final Language language;
  private final Words words;

  /** The standing of a scenario as it was run. */
  public StandingText(Scenario scenario, Language language) {
    this.scenario = scenario;
    this.language = language;
    settings = SettingValues.of(scenario);
    words = language.words();
  }

  /** Where its numbers come from, and whether levels may be read off it. */
  public static String brief(Standing standing, Language language) {
    Words words = language.words();
    String basis =
        words.of(
            "standing.basis." + Word.of(standing.basis()),
            language == Language.ZH && !standing.fittedToZh().isBlank()
                ? standing.fittedToZh()
                : standing.fittedTo().isBlank()
                    ? words.of("standing.unnamed")
                    : standing.fittedTo());
    return words.joined(basis, standing.levels() ? "" : words.of("standing.differences"));
  }

  /**
   * All that is known: {@link #brief}, then what the shipped validation found of the scenario with
   * the same settings, or else of that with the same name, with the settings that differ.
   */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(brief(scenario.standing(), language)));
    Optional<String> same = validated(row -> row.settings().equals(settings.hash()));
    Optional<String> namesake = validated(row -> row.scenario().equals(scenario.name()));
    if (same.isPresent()) {
      sentences.add(words.of("standing.same", same.get()));
      found(same.get(), sentences);
    } else if (namesake.isPresent()) {
      sentences.add(differing("standing.differ", namesake.get()));
      found(namesake.get(), sentences);
    } else {
      sentences.add(words.of("standing.noRows", scenario.name()));
      validated(row -> isNear(row.scenario()))
          .ifPresent(other -> sentences.add(differing("standing.near", other)));
    }
    return sentences;
  }

  private static Optional<String> validated(Predicate<ValidatedRow> wanted) {
    return ValidatedRow.all().stream().filter(wanted).map(ValidatedRow::scenario).findFirst();
  }

  /** True of a scenario of which this one is a variant by its name, or which is fitted to it. */
  private boolean isNear(String other) {
    String name = scenario.name();
    return other.equals(name + "-calibrated") || name.startsWith(other + "-");
  }

  private String differing(String key, String other) {
    List<SettingValues.Difference> differences = settings.differences(ValidatedSettings.of(other));
    int more = Math.max(0, differences.size() - NAMED);
    List<SettingValues.Difference> named = differences.subList(0, differences.size() - more);
    SettingNames names =
        new SettingNames(named.stream().map(SettingValues.Difference::path).toList(), words);
    List<String> shown = new ArrayList<>(named.stream().map(one -> shown(one, names)).toList());
    if (more > 0) {
      shown.add(words.of("standing.more", more));
    }
    String list = String.join(words.of("caption.semicolon"), shown);
    return words.of(key, other, differences.size(), list);
  }

  private String shown(SettingValues.Difference one, SettingNames names) {
    return words.of(
        "standing.setting",
        names.withPath(one.path()),
        value(one.there(), names),
        value(one.here(), names));
  }

  private String value(Optional<String> value, SettingNames names) {
    return value.map(names::value).orElseGet(() -> words.of("standing.absent"));
  }

  private void found(String validated, List<String> sentences) {
    List<ValidatedRow> rows =
        ValidatedRow.all().stream().filter(row -> row.scenario().equals(validated)).toList();
    List<ValidatedRow> patterns = rows.stream().filter(row -> !row.isEffect()).toList();
    List<ValidatedRow> effects = rows.stream().filter(ValidatedRow::isEffect).toList();
    if (!patterns.isEmpty()) {
      sentences.add(counted("standing.rows", validated, patterns));
      fails(patterns, sentences);
    }
    if (!effects.isEmpty()) {
      sentences.add(counted("standing.effects", validated, effects));
      fails(effects, sentences);
    }
  }

  private String counted(String key, String validated, List<ValidatedRow> some) {
    return words.of(
        key,
        some.size(),
        validated,
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
