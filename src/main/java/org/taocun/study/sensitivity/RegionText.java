package org.taocun.study.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.study.sweep.FinishedSweep;

/** Boxes in which a condition holds, in words. */
final class RegionText {
  private final SweepWords sweepWords;
  private final FinishedSweep sweep;
  private final Words words;

  RegionText(SweepWords sweepWords) {
    this.sweepWords = sweepWords;
    this.sweep = sweepWords.sweep();
    this.words = sweepWords.words();
  }

  /** Boxes, their check, and what was left out. */
  List<TextBlock> blocks(SensitivityReport.Regions regions) {
    List<TextBlock> blocks = new ArrayList<>();
    ScenarioDiscovery found = regions.discovery();
    blocks.add(new TextBlock.Heading(words.of("prim.title", regions.condition())));
    blocks.add(
        new TextBlock.Paragraph(
            words.of(
                "prim.overall",
                regions.condition(),
                NumberText.percent(found.holds()),
                found.cases(),
                sweep.replications())));
    leftOut(regions, blocks);
    if (found.alwaysTheSame()) {
      blocks.add(new TextBlock.Paragraph(words.of("prim.same")));
      return blocks;
    }
    if (found.tooFew()) {
      blocks.add(new TextBlock.Paragraph(words.of("prim.tooFew", found.cases(), found.needed())));
      return blocks;
    }
    if (found.boxes().isEmpty()) {
      blocks.add(new TextBlock.Paragraph(words.of("prim.none")));
    }
    for (int b = 0; b < found.boxes().size(); b++) {
      blocks.add(new TextBlock.Paragraph(sentence(regions.condition(), found, b)));
    }
    if (!found.boxes().isEmpty()) {
      blocks.add(new TextBlock.Paragraph(check(found)));
    }
    regions
        .doubts()
        .forEach(doubt -> blocks.add(new TextBlock.Note(sweepWords.doubt(doubt, "point"))));
    return blocks;
  }

  /** The first box, or why there is none. */
  List<String> answer(SensitivityReport.Regions regions) {
    ScenarioDiscovery found = regions.discovery();
    String condition = regions.condition();
    if (!found.alwaysTheSame() && !found.tooFew() && !found.boxes().isEmpty()) {
      return List.of(sentence(condition, found, 0));
    }
    String overall =
        words.of(
            "prim.overall",
            condition,
            NumberText.percent(found.holds()),
            found.cases(),
            sweep.replications());
    String reason =
        found.alwaysTheSame()
            ? words.of("prim.same")
            : found.tooFew()
                ? words.of("prim.tooFew", found.cases(), found.needed())
                : words.of("prim.none");
    return List.of(overall, reason);
  }

  /** Cases that do not count, and runs that do not count in others. */
  private void leftOut(SensitivityReport.Regions regions, List<TextBlock> blocks) {
    int cases = regions.discovery().leftOut();
    if (cases > 0 || regions.undefined() > 0) {
      blocks.add(
          new TextBlock.Note(
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
            NumberText.percent(there.density()),
            NumberText.percent(there.coverage()),
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
        Say.list(
            box.restrictions().stream()
                .map(one -> sweepWords.name(one.factor()) + " " + chance(one.quasiP()))
                .toList());
    return words.of(
        number == 0 ? "prim.box" : "prim.further",
        condition,
        NumberText.percent(box.density()),
        NumberText.percent(box.interval().low()),
        NumberText.percent(box.interval().high()),
        where,
        NumberText.percent(box.mass()),
        NumberText.percent(box.coverage()),
        box.n(),
        chances,
        number + 1);
  }

  private static String chance(double p) {
    return p < 0.0001 ? "< 0.0001" : NumberText.number(p);
  }

  private String restriction(ScenarioDiscovery.Restriction one) {
    String factor = sweepWords.name(one.factor());
    if (!one.levels().isEmpty()) {
      return words.of(
          "prim.levels",
          factor,
          one.levels().stream()
              .map(sweepWords::value)
              .collect(Collectors.joining(words.of("prim.or"))));
    }
    if (Double.isInfinite(one.low())) {
      return words.of("prim.atMost", factor, NumberText.number(one.high()));
    }
    return Double.isInfinite(one.high())
        ? words.of("prim.atLeast", factor, NumberText.number(one.low()))
        : words.of(
            "prim.between", factor, NumberText.number(one.low()), NumberText.number(one.high()));
  }
}
