package org.taocun.study.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.taocun.analysis.Finding;
import org.taocun.analysis.Interval;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.output.text.NumberWords;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.ObservedPattern.Block;
import org.taocun.scenario.ScenarioArm;
import org.taocun.study.validate.ValidationRows.EffectRow;
import org.taocun.study.validate.ValidationRows.PatternRow;

/** The words of a validation: tables in Markdown, and lines for a terminal. */
final class ValidationText {
  private final ValidationRows rows;
  private final Language language;
  private final Words words;
  private final FigureNames names;
  private final NumberWords numbers;

  ValidationText(ValidationRows rows, Language language) {
    this.rows = rows;
    this.language = language;
    this.words = language.words();
    this.names = new FigureNames(words);
    this.numbers = new NumberWords(words);
  }

  /** The tables for a terminal, and the numbers of rows that hold. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Block block : Block.values()) {
      if (!rows.block(block).isEmpty()) {
        lines.add(words.of("validate.block." + Word.of(block)));
        lines.addAll(TextTable.aligned(patternCells(rows.block(block), false), Set.of()));
        lines.add("");
      }
    }
    if (!rows.effects().isEmpty()) {
      lines.add(words.of("validate.effects"));
      lines.addAll(TextTable.aligned(effectCells(false), Set.of()));
      lines.add("");
    }
    lines.addAll(counts());
    return lines;
  }

  /** The tables in Markdown, with scenarios, rules and sizes. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    for (Block block : Block.values()) {
      lines.add("### " + words.of("validate.block." + Word.of(block)));
      lines.add("");
      lines.addAll(TextTable.piped(patternCells(rows.block(block), true)));
      lines.add("");
    }
    lines.add("### " + words.of("validate.effects"));
    lines.add("");
    lines.addAll(TextTable.piped(effectCells(true)));
    lines.add("");
    lines.addAll(counts());
    return lines;
  }

  /** The numbers of patterns that hold, by block, and of effects that agree. */
  List<String> counts() {
    List<String> lines = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Finding> findings =
          rows.block(block).stream().map(row -> row.judgement().finding()).toList();
      if (!findings.isEmpty()) {
        lines.add(count("validate.count." + Word.of(block), findings));
      }
    }
    List<Finding> findings = rows.effects().stream().map(EffectRow::finding).toList();
    if (!findings.isEmpty()) {
      lines.add(count("validate.count.effects", findings));
    }
    return lines;
  }

  /** The rows that fail or disagree, those held out first. */
  List<String> against() {
    List<String> lines = new ArrayList<>();
    for (Block block : List.of(Block.HELD_OUT, Block.CALIBRATION)) {
      for (PatternRow row : rows.block(block)) {
        if (row.judgement().finding() == Finding.FAILS) {
          lines.add(
              words.of(
                  "standing.fails",
                  row.pattern().id(),
                  ValidationRows.label(row.pattern(), language) + unit(row.pattern().unit()),
                  observed(row.pattern()),
                  measured(row.judgement().simulated(), row.judgement().interval())));
        }
      }
    }
    for (EffectRow row : rows.effects()) {
      if (row.finding() == Finding.FAILS) {
        lines.add(
            words.of(
                "standing.disagrees",
                row.effect().id(),
                ValidationRows.label(row.effect(), language) + unit(row.effect().unit()),
                row.effect().sign().symbol(),
                measured(row.difference().mean(), row.difference().interval())));
      }
    }
    return lines;
  }

  /** The patterns of a block, without the settings that were simulated. */
  List<List<String>> patterns(Block block) {
    return patternCells(rows.block(block), false);
  }

  /** The effects, without the settings that were simulated. */
  List<List<String>> effects() {
    return effectCells(false);
  }

  private String count(String key, List<Finding> findings) {
    Function<Finding, Object> number =
        wanted -> findings.stream().filter(found -> found == wanted).count();
    return words.of(
        key,
        findings.size(),
        number.apply(Finding.HOLDS),
        number.apply(Finding.FAILS),
        number.apply(Finding.UNDECIDED),
        number.apply(Finding.NOT_RUN));
  }

  private List<List<String>> patternCells(List<PatternRow> some, boolean full) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        heads(
            full
                ? List.of(
                    "id",
                    "pattern",
                    "scenario",
                    "rule",
                    "observed",
                    "simulated",
                    "n",
                    "size",
                    "verdict")
                : List.of("id", "pattern", "observed", "simulated", "n", "verdict")));
    for (PatternRow row : some) {
      ObservedPattern pattern = row.pattern();
      boolean ran = row.judgement().finding() != Finding.NOT_RUN;
      List<String> line = new ArrayList<>();
      line.add(pattern.id());
      line.add(ValidationRows.label(pattern, language) + unit(pattern.unit()));
      if (full) {
        line.add(arms(pattern));
        line.add(
            words.of(
                "validate.rule." + Word.of(pattern.rule()), NumberText.number(pattern.factor())));
      }
      line.add(observed(pattern));
      line.add(ran ? measured(row.judgement().simulated(), row.judgement().interval()) : "-");
      line.add(ran ? Integer.toString(row.judgement().n()) : "-");
      if (full) {
        line.add(size(row.households(), row.months()));
      }
      String why = ran ? row.judgement().note() : ValidationTables.note(row);
      line.add(found("verdict", row.judgement().finding(), why));
      cells.add(line);
    }
    return cells;
  }

  private List<List<String>> effectCells(boolean full) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        heads(
            full
                ? List.of(
                    "id",
                    "claim",
                    "scenario",
                    "baseline",
                    "outcome",
                    "claimed",
                    "without",
                    "difference",
                    "n",
                    "size",
                    "verdict")
                : List.of("id", "claim", "claimed", "without", "difference", "n", "verdict")));
    for (EffectRow row : rows.effects()) {
      boolean ran = row.finding() != Finding.NOT_RUN;
      List<String> line = new ArrayList<>();
      line.add(row.effect().id());
      line.add(
          ValidationRows.label(row.effect(), language)
              + (full ? numbers.bracketed(ValidationRows.source(row.effect(), language)) : ""));
      if (full) {
        line.add(code(row.effect().treatment().label()));
        line.add(code(row.effect().baseline().label()));
        line.add(code(row.effect().outcome()) + unit(row.effect().unit()));
      }
      line.add(row.effect().sign().symbol());
      line.add(ran ? NumberText.number(row.difference().baselineMean()) : "-");
      line.add(ran ? measured(row.difference().mean(), row.difference().interval()) : "-");
      line.add(ran ? Integer.toString(row.difference().n()) : "-");
      if (full) {
        line.add(size(row.households(), row.months()));
      }
      line.add(found("sign", row.finding(), row.note()));
      cells.add(line);
    }
    return cells;
  }

  private String found(String kind, Finding finding, String why) {
    String found = words.of("validate." + kind + "." + Word.of(finding));
    return why.isEmpty() ? found : words.of("validate.because", found, why);
  }

  private List<String> heads(List<String> keys) {
    return keys.stream().map(key -> words.of("validate.head." + key)).toList();
  }

  private String arms(ObservedPattern pattern) {
    String arm = pattern.arm().map(ScenarioArm::label).map(ValidationText::code).orElse("-");
    return pattern.against().map(other -> arm + " − " + code(other.label())).orElse(arm);
  }

  private String observed(ObservedPattern pattern) {
    if (Double.isInfinite(pattern.low()) && Double.isInfinite(pattern.high())) {
      return "-";
    }
    if (Double.isInfinite(pattern.high())) {
      return "≥ " + NumberText.number(pattern.low());
    }
    if (Double.isInfinite(pattern.low())) {
      return "≤ " + NumberText.number(pattern.high());
    }
    return pattern.low() == pattern.high()
        ? NumberText.number(pattern.low())
        : numbers.range(pattern.low(), pattern.high());
  }

  private String size(long households, int months) {
    return households == 0
        ? "-"
        : words.of("validate.size", NumberText.number((double) households), months);
  }

  private String unit(String unit) {
    return names.inBrackets(unit);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private String measured(double value, Interval interval) {
    return numbers.number(value, interval);
  }
}
