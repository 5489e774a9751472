package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.sensitivity.Associations;
import org.taocun.analysis.sensitivity.Differences;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Findings;
import org.taocun.analysis.sensitivity.Luck;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Rank;
import org.taocun.analysis.sensitivity.Regression;
import org.taocun.analysis.sensitivity.SobolIndices;
import org.taocun.base.Words;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.output.text.NumberWords;
import org.taocun.study.sweep.FinishedSweep;

/** A sensitivity analysis in words, each statement with its n and interval. */
final class SensitivityText {
  private final SensitivityReport report;
  private final Words words;
  private final SweepWords sweepWords;
  private final NumberWords numbers;

  SensitivityText(SensitivityReport report, Language language) {
    this.report = report;
    this.words = language.words();
    this.sweepWords = new SweepWords(report.sweep(), words);
    this.numbers = sweepWords.numbers();
  }

  /** Writes sensitivity.md. */
  void write(WorkFolder folder) {
    try {
      Files.writeString(
          folder.stage().resolve("sensitivity.md"), String.join("\n", markdown()) + "\n");
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  /** Lines of Markdown with the title. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + title());
    lines.addAll(body());
    return lines;
  }

  String title() {
    return words.of("sensitivity.title", report.sweep().title(words));
  }

  /** Lines of Markdown below the title. */
  List<String> body() {
    List<String> lines = new ArrayList<>();
    for (TextBlock block : blocks()) {
      boolean goesOn = !lines.isEmpty() && lines.get(lines.size() - 1).startsWith("- ");
      if (!(block instanceof TextBlock.Note) || !goesOn) {
        lines.add("");
      }
      if (block instanceof TextBlock.Heading heading) {
        lines.add("## " + heading.text());
      } else if (block instanceof TextBlock.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof TextBlock.Note note) {
        lines.add("- " + note.text());
      } else if (block instanceof TextBlock.Table table) {
        lines.addAll(TextTable.piped(table.rows()));
      }
    }
    return lines;
  }

  /** The lines for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (TextBlock block : blocks()) {
      if (block instanceof TextBlock.Heading heading) {
        lines.add("");
        lines.add(heading.text());
      } else if (block instanceof TextBlock.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof TextBlock.Note note) {
        lines.add("! " + note.text());
      } else if (block instanceof TextBlock.Table table) {
        lines.addAll(TextTable.aligned(table.rows(), Set.of()));
      }
    }
    return lines;
  }

  private List<TextBlock> blocks() {
    List<TextBlock> blocks = new ArrayList<>();
    FinishedSweep sweep = report.sweep();
    blocks.add(
        new TextBlock.Paragraph(
            words.of(
                "sensitivity.design",
                words.of("design." + sweep.sample().kind().word()),
                sweep.sample().factors().size(),
                sweep.sample().points().length,
                sweep.replications())));
    if (sweep.failed() > 0) {
      blocks.add(new TextBlock.Note(words.of("sensitivity.failed", sweep.failed())));
    }
    report.analyses().forEach(analysis -> outcome(analysis, blocks));
    report
        .regions()
        .ifPresent(regions -> blocks.addAll(new RegionText(sweepWords).blocks(regions)));
    return blocks;
  }

  private void outcome(OutcomeAnalysis analysis, List<TextBlock> blocks) {
    blocks.add(new TextBlock.Heading(new FigureNames(words).withKey(analysis.outcome())));
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
        blocks.addAll(new FactorialText(sweepWords).blocks(effects));
      } else if (analysis.findings() instanceof Differences differences) {
        blocks.add(new TextBlock.Paragraph(words.of("sensitivity.differences", factors())));
        blocks.add(sweepWords.changes("sensitivity.change", differences.changes()));
      }
    }
    doubts(analysis).forEach(doubt -> blocks.add(new TextBlock.Note(doubt)));
  }

  private int factors() {
    return sweepWords.sweep().sample().factors().size();
  }

  private void luck(Luck luck, List<TextBlock> blocks) {
    if (!Double.isNaN(luck.share().value())) {
      blocks.add(
          new TextBlock.Paragraph(
              words.of(
                  "sensitivity.luck",
                  NumberText.percent(luck.share().value()),
                  NumberText.percent(luck.share().interval().low()),
                  NumberText.percent(luck.share().interval().high()),
                  luck.share().n(),
                  luck.replications(),
                  factors())));
    }
  }

  private void indices(SobolIndices indices, List<TextBlock> blocks) {
    if (!indices.defined()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(sweepWords.head("factor", "first", "total"));
    for (int i : indices.order()) {
      rows.add(
          List.of(
              sweepWords.entry(i),
              numbers.index(indices.first().get(i)),
              numbers.index(indices.total().get(i))));
    }
    blocks.add(
        new TextBlock.Paragraph(
            words.of("sensitivity.indices", indices.rows(), indices.leftOut(), factors())));
    blocks.add(new TextBlock.Table(rows));
    order(indices.ranking(), blocks);
  }

  /** The order of several factors. */
  private void order(List<Rank> ranking, List<TextBlock> blocks) {
    if (ranking.size() > 1) {
      blocks.add(new TextBlock.Paragraph(words.of("sensitivity.order", sweepWords.chain(ranking))));
    }
  }

  private void screening(MorrisScreening screening, List<TextBlock> blocks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(sweepWords.head("factor", "muStar", "mu", "sigma", "floor", "n"));
    for (int i : screening.order()) {
      MorrisScreening.Effect effect = screening.effects().get(i);
      rows.add(
          List.of(
              sweepWords.entry(i),
              numbers.number(effect.size()),
              numbers.number(effect.mean()),
              numbers.number(effect.spread()),
              NumberText.number(effect.floor()),
              Integer.toString(effect.size().n())));
    }
    blocks.add(
        new TextBlock.Paragraph(
            words.of("sensitivity.screening", screening.trajectories(), factors())));
    blocks.add(new TextBlock.Table(rows));
    order(screening.ranking(), blocks);
  }

  private void associations(Associations found, List<TextBlock> blocks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(sweepWords.head("factor", "coefficient", "rank", "levels"));
    for (int i : found.order()) {
      int place = found.ordered().indexOf(i);
      String coefficient = "";
      String rank = "";
      if (found.regression().isPresent() && place >= 0) {
        Regression regression = found.regression().get();
        rank = numbers.index(regression.ranks().get(place));
        coefficient =
            regression.coefficients().isEmpty()
                ? ""
                : numbers.index(regression.coefficients().get(place));
      }
      String share =
          found.shares().stream()
              .filter(one -> one.factor() == i)
              .map(one -> numbers.index(one.share()))
              .findFirst()
              .orElse("");
      rows.add(List.of(sweepWords.entry(i), coefficient, rank, share));
    }
    if (found.regression().isPresent() || !found.shares().isEmpty()) {
      blocks.add(new TextBlock.Paragraph(words.of("sensitivity.associations", factors())));
      blocks.add(new TextBlock.Table(rows));
    }
    found
        .regression()
        .filter(regression -> !regression.coefficients().isEmpty())
        .ifPresent(
            regression ->
                blocks.add(
                    new TextBlock.Paragraph(
                        words.of(
                            "sensitivity.explained",
                            numbers.index(regression.explained()),
                            regression.n()))));
    if (!found.changes().isEmpty()) {
      blocks.add(new TextBlock.Paragraph(words.of("sensitivity.grid", factors())));
      blocks.add(sweepWords.changes("sensitivity.changeOnGrid", found.changes()));
    }
  }

  /** The reservations about an outcome. */
  List<String> doubts(OutcomeAnalysis analysis) {
    String unit = unit(analysis.findings());
    return analysis.doubts().stream().map(doubt -> sweepWords.doubt(doubt, unit)).toList();
  }

  private static String unit(Findings findings) {
    if (findings instanceof SobolIndices) {
      return "row";
    }
    if (findings instanceof MorrisScreening) {
      return "trajectory";
    }
    return findings instanceof Differences ? "replication" : "point";
  }
}
