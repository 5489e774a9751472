package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taocun.analysis.sensitivity.Associations;
import org.taocun.analysis.sensitivity.Differences;
import org.taocun.analysis.sensitivity.Doubt;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Luck;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Rank;
import org.taocun.analysis.sensitivity.Regression;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.analysis.sensitivity.SobolIndices;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Brief;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.study.sweep.FinishedSweep;

/** A sensitivity analysis in words, each statement with its n and interval. */
final class SensitivityText {
  private static final int PAIRS = 3;

  private final SensitivityReport report;
  private final Words words;

  SensitivityText(SensitivityReport report, Language language) {
    this.report = report;
    this.words = language.words();
  }

  /** A paragraph, a list of notes, or a table with its head. */
  private sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Note(String text) implements Block {}

    record Table(List<List<String>> rows) implements Block {}
  }

  /** Writes sensitivity.md. */
  void write(WorkFolder folder) {
    try {
      Files.writeString(
          folder.stage().resolve("sensitivity.md"), String.join("\n", markdown()) + "\n");
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }

  private List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + title());
    lines.addAll(body());
    return lines;
  }

  String title() {
    return words.of("sensitivity.title", report.sweep().name());
  }

  /** Lines of Markdown below the title. */
  List<String> body() {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks()) {
      boolean goesOn = !lines.isEmpty() && lines.get(lines.size() - 1).startsWith("- ");
      if (!(block instanceof Block.Note) || !goesOn) {
        lines.add("");
      }
      if (block instanceof Block.Heading heading) {
        lines.add("## " + heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Block.Note note) {
        lines.add("- " + note.text());
      } else if (block instanceof Block.Table table) {
        lines.addAll(TextTable.piped(table.rows()));
      }
    }
    return lines;
  }

  /** The lines for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks()) {
      if (block instanceof Block.Heading heading) {
        lines.add("");
        lines.add(heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Block.Note note) {
        lines.add("! " + note.text());
      } else if (block instanceof Block.Table table) {
        lines.addAll(TextTable.aligned(table.rows(), Set.of()));
      }
    }
    return lines;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    FinishedSweep sweep = report.sweep();
    blocks.add(
        new Block.Paragraph(
            words.of(
                "sensitivity.design",
                words.of("design." + sweep.sample().kind().word()),
                sweep.sample().factors().size(),
                sweep.sample().points().length,
                sweep.replications())));
    if (sweep.failed() > 0) {
      blocks.add(new Block.Note(words.of("sensitivity.failed", sweep.failed())));
    }
    report.analyses().forEach(analysis -> outcome(analysis, blocks));
    report.regions().ifPresent(regions -> regions(regions, blocks));
    return blocks;
  }

  private void outcome(OutcomeAnalysis analysis, List<Block> blocks) {
    blocks.add(new Block.Heading(new FigureNames(words).withKey(analysis.outcome())));
    if (analysis.explains()) {
      if (!(analysis.findings() instanceof FactorialEffects)) {
        luck(analysis.luck(), blocks);
      }
      if (analysis.findings() instanceof SobolIndices indices) {
        indices(indices, blocks);
      } else if (analysis.findings() instanceof MorrisScreening screening) {
        screening(screening, blocks);
      } else if (analysis.findings() instanceof Associations found) {
        associations(found, blocks);
      } else if (analysis.findings() instanceof FactorialEffects effects) {
        factorial(effects, blocks);
      } else if (analysis.findings() instanceof Differences differences) {
        blocks.add(new Block.Paragraph(words.of("sensitivity.differences")));
        changes("sensitivity.change", differences.changes(), blocks);
      }
    }
    analysis.doubts().forEach(doubt -> blocks.add(new Block.Note(doubt(doubt, analysis))));
  }

  private void luck(Luck luck, List<Block> blocks) {
    if (!Double.isNaN(luck.share().value())) {
      blocks.add(
          new Block.Paragraph(
              words.of(
                  "sensitivity.luck",
                  Brief.percent(luck.share().value()),
                  Brief.percent(luck.share().interval().low()),
                  Brief.percent(luck.share().interval().high()),
                  luck.share().n(),
                  luck.replications())));
    }
  }

  private void indices(SobolIndices indices, List<Block> blocks) {
    if (!indices.defined()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("factor", "first", "total"));
    for (int i : indices.order()) {
      rows.add(
          List.of(
              report.sweep().factor(i),
              Brief.index(indices.first().get(i)),
              Brief.index(indices.total().get(i))));
    }
    blocks.add(
        new Block.Paragraph(words.of("sensitivity.indices", indices.rows(), indices.leftOut())));
    blocks.add(new Block.Table(rows));
    blocks.add(new Block.Paragraph(words.of("sensitivity.order", chain(indices.ranking()))));
  }

  private void screening(MorrisScreening screening, List<Block> blocks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("factor", "muStar", "mu", "sigma", "floor", "n"));
    for (int i : screening.order()) {
      MorrisScreening.Effect effect = screening.effects().get(i);
      rows.add(
          List.of(
              report.sweep().factor(i),
              Brief.number(effect.size()),
              Brief.number(effect.mean()),
              Brief.number(effect.spread()),
              Brief.number(effect.floor()),
              Integer.toString(effect.size().n())));
    }
    blocks.add(new Block.Paragraph(words.of("sensitivity.screening", screening.trajectories())));
    blocks.add(new Block.Table(rows));
    blocks.add(new Block.Paragraph(words.of("sensitivity.order", chain(screening.ranking()))));
  }

  /** A ranking such as "a > b ≈ c", with ">" between sure neighbours. */
  private String chain(List<Rank> ranking) {
    StringBuilder text = new StringBuilder();
    for (int place = 0; place < ranking.size(); place++) {
      text.append(report.sweep().factor(ranking.get(place).factor()));
      if (place + 1 < ranking.size()) {
        text.append(ranking.get(place).ahead() ? " > " : " ≈ ");
      }
    }
    return text.toString();
  }

  private void associations(Associations found, List<Block> blocks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("factor", "coefficient", "rank", "levels"));
    for (int i : found.order()) {
      int place = found.ordered().indexOf(i);
      String coefficient = "";
      String rank = "";
      if (found.regression().isPresent() && place >= 0) {
        Regression regression = found.regression().get();
        rank = Brief.index(regression.ranks().get(place));
        coefficient =
            regression.coefficients().isEmpty()
                ? ""
                : Brief.index(regression.coefficients().get(place));
      }
      String share =
          found.shares().stream()
              .filter(one -> one.factor() == i)
              .map(one -> Brief.index(one.share()))
              .findFirst()
              .orElse("");
      rows.add(List.of(report.sweep().factor(i), coefficient, rank, share));
    }
    if (found.regression().isPresent() || !found.shares().isEmpty()) {
      blocks.add(new Block.Paragraph(words.of("sensitivity.associations")));
      blocks.add(new Block.Table(rows));
    }
    found
        .regression()
        .filter(regression -> !regression.coefficients().isEmpty())
        .ifPresent(
            regression ->
                blocks.add(
                    new Block.Paragraph(
                        words.of(
                            "sensitivity.explained",
                            Brief.index(regression.explained()),
                            regression.n()))));
    if (!found.changes().isEmpty()) {
      blocks.add(new Block.Paragraph(words.of("sensitivity.grid")));
      changes("sensitivity.changeOnGrid", found.changes(), blocks);
    }
  }

  private void factorial(FactorialEffects effects, List<Block> blocks) {
    boolean intervals = effects.replications() > 1;
    String parts = intervals ? "factorial.shares" : "factorial.sharesOfOne";
    blocks.add(new Block.Paragraph(words.of(parts, effects.cells(), effects.replications())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("term", "share"));
    for (int i : effects.order()) {
      effects.terms().stream()
          .filter(term -> term.factors().equals(List.of(i)))
          .forEach(term -> rows.add(share(term)));
    }
    effects.foremost().forEach(pair -> rows.add(share(effects.term(pair))));
    effects.terms().stream()
        .filter(term -> term.factors().isEmpty())
        .forEach(term -> rows.add(share(term)));
    if (intervals) {
      rows.add(List.of(words.of("factorial.luck"), shareWithInterval(effects.luck().share())));
    }
    blocks.add(new Block.Table(rows));
    blocks.add(new Block.Paragraph(words.of("sensitivity.order", chain(effects.ranking()))));
    if (intervals) {
      blocks.add(new Block.Paragraph(words.of("factorial.sure", sure(effects), effects.tests())));
    }
    String levels = intervals ? "factorial.levels" : "factorial.levelsOfOne";
    blocks.add(new Block.Paragraph(words.of(levels, effects.replications())));
    changes("sensitivity.changeOnGrid", effects.levels(), blocks);
    List<FactorialEffects.Pair> shown = effects.foremost().stream().limit(PAIRS).toList();
    shown.forEach(pair -> pair(pair, blocks));
    int more = effects.pairs().size() - shown.size();
    if (more > 0) {
      blocks.add(new Block.Paragraph(words.of("factorial.more", more)));
    }
  }

  private List<String> share(FactorialEffects.Term term) {
    String name = FactorialWords.term(words, report.sweep(), term);
    return List.of(name, shareWithInterval(term.share()));
  }

  private static String shareWithInterval(Measure share) {
    boolean known = !Double.isNaN(share.interval().low());
    String interval =
        known
            ? " ("
                + Brief.percent(share.interval().low())
                + " … "
                + Brief.percent(share.interval().high())
                + ")"
            : "";
    return Brief.percent(share.value()) + interval;
  }

  private String sure(FactorialEffects effects) {
    String sure =
        effects.terms().stream()
            .filter(FactorialEffects.Term::sure)
            .map(term -> FactorialWords.term(words, report.sweep(), term))
            .collect(Collectors.joining(words.of("factorial.comma")));
    return sure.isEmpty() ? words.of("factorial.none") : sure;
  }

  private void pair(FactorialEffects.Pair pair, List<Block> blocks) {
    FinishedSweep sweep = report.sweep();
    String factor = sweep.factor(pair.factor());
    String other = sweep.factor(pair.other());
    String first = sweep.value(pair.factor(), pair.cells().get(0).level());
    blocks.add(new Block.Paragraph(words.of("factorial.pair", factor, other, first)));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            FactorialWords.last(factor),
            FactorialWords.last(other),
            words.of("factorial.interaction"),
            words.of("factorial.change", first)));
    for (FactorialEffects.Cell cell : pair.cells()) {
      rows.add(
          List.of(
              sweep.value(pair.factor(), cell.level()),
              sweep.value(pair.other(), cell.otherLevel()),
              Brief.number(cell.interaction()),
              cell.change().defined() ? Brief.number(cell.change()) : ""));
    }
    blocks.add(new Block.Table(rows));
  }

  private void changes(String key, List<OneAtATime.Change> changes, List<Block> blocks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.of("sensitivity.head.factor"),
            words.of("sensitivity.head.value"),
            words.of(key),
            words.of("sensitivity.head.n")));
    for (OneAtATime.Change change : changes) {
      rows.add(
          List.of(
              report.sweep().factor(change.factor()),
              report.sweep().value(change.factor(), change.value()),
              Brief.number(change.change().mean())
                  + Brief.bracket(change.change().interval(), false),
              Integer.toString(change.change().n())));
    }
    blocks.add(new Block.Table(rows));
  }

  private List<String> head(String... keys) {
    return Arrays.stream(keys).map(key -> words.of("sensitivity.head." + key)).toList();
  }

  private void regions(SensitivityReport.Regions regions, List<Block> blocks) {
    ScenarioDiscovery found = regions.discovery();
    blocks.add(new Block.Heading(words.of("prim.title", regions.condition())));
    blocks.add(
        new Block.Paragraph(
            words.of(
                "prim.overall",
                regions.condition(),
                Brief.percent(found.holds()),
                found.cases(),
                report.sweep().replications())));
    leftOut(regions, blocks);
    if (found.alwaysTheSame()) {
      blocks.add(new Block.Paragraph(words.of("prim.same")));
      return;
    }
    if (found.tooFew()) {
      blocks.add(new Block.Paragraph(words.of("prim.tooFew", found.cases(), found.needed())));
      return;
    }
    if (found.boxes().isEmpty()) {
      blocks.add(new Block.Paragraph(words.of("prim.none")));
    }
    for (int b = 0; b < found.boxes().size(); b++) {
      blocks.add(new Block.Paragraph(sentence(regions.condition(), found, b)));
    }
    if (!found.boxes().isEmpty()) {
      blocks.add(new Block.Paragraph(check(found)));
    }
    regions.doubts().forEach(doubt -> blocks.add(new Block.Note(doubt(doubt, "point"))));
  }

  /** Cases that do not count, and runs that do not count in others. */
  private void leftOut(SensitivityReport.Regions regions, List<Block> blocks) {
    int cases = regions.discovery().leftOut();
    if (cases > 0 || regions.undefined() > 0) {
      blocks.add(
          new Block.Note(
              words.of(
                  "prim.leftOut",
                  cases,
                  cases + regions.discovery().cases(),
                  regions.undefined())));
    }
  }

  /**
   * The check of boxes of one half of the cases in the other half, or the reason why there is none.
   */
  private String check(ScenarioDiscovery found) {
    ScenarioDiscovery.Elsewhere there = found.elsewhere();
    return there.check() == ScenarioDiscovery.Check.MADE
        ? words.of(
            "prim.elsewhere",
            Brief.percent(there.density()),
            Brief.percent(there.coverage()),
            there.n())
        : words.of("prim.unchecked." + Word.of(there.check()), 2 * found.needed());
  }

  /** A box in a sentence such as "1. holds in 83 % of the cases where …". */
  private String sentence(String condition, ScenarioDiscovery found, int number) {
    ScenarioDiscovery.Region box = found.boxes().get(number);
    String where =
        box.restrictions().stream()
            .map(this::restriction)
            .collect(Collectors.joining(words.of("prim.and")));
    String chances =
        box.restrictions().stream()
            .map(one -> report.sweep().factor(one.factor()) + " " + chance(one.quasiP()))
            .collect(Collectors.joining(", "));
    return words.of(
        number == 0 ? "prim.box" : "prim.further",
        condition,
        Brief.percent(box.density()),
        Brief.percent(box.interval().low()),
        Brief.percent(box.interval().high()),
        where,
        Brief.percent(box.mass()),
        Brief.percent(box.coverage()),
        box.n(),
        chances,
        number + 1);
  }

  private static String chance(double p) {
    return p < 0.0001 ? "< 0.0001" : Brief.number(p);
  }

  private String restriction(ScenarioDiscovery.Restriction one) {
    String factor = report.sweep().factor(one.factor());
    if (!one.levels().isEmpty()) {
      return words.of("prim.levels", factor, String.join(words.of("prim.or"), one.levels()));
    }
    if (Double.isInfinite(one.low())) {
      return words.of("prim.atMost", factor, Brief.number(one.high()));
    }
    return Double.isInfinite(one.high())
        ? words.of("prim.atLeast", factor, Brief.number(one.low()))
        : words.of("prim.between", factor, Brief.number(one.low()), Brief.number(one.high()));
  }

  private String doubt(Doubt doubt, OutcomeAnalysis analysis) {
    String unit =
        analysis.findings() instanceof SobolIndices
            ? "row"
            : analysis.findings() instanceof MorrisScreening ? "trajectory" : "point";
    return doubt(doubt, unit);
  }

  private String doubt(Doubt doubt, String unit) {
    String factor = doubt.factor() < 0 ? "" : report.sweep().factor(doubt.factor());
    String other = doubt.other() < 0 ? "" : report.sweep().factor(doubt.other());
    boolean share = doubt.kind() == Doubt.Kind.BENT || doubt.kind() == Doubt.Kind.NOT_ELSEWHERE;
    String value = share ? Brief.percent(doubt.value()) : Brief.number(doubt.value());
    return words.of(
        "doubt." + Word.of(doubt.kind()),
        factor,
        other,
        value,
        doubt.needed(),
        words.of("unit." + unit));
  }
}
