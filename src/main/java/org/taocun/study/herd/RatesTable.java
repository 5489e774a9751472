package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Comparison;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Standing;
import org.taocun.analysis.herding.Verdict;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.NumberWords;

/**
 * The table of how often each test rejects in worlds of known causes: a row for each finding, a
 * column for each kind of worlds.
 *
 * @param verdict the findings beside the rates
 */
record RatesTable(Verdict verdict) {
  /** The numbers of worlds behind the rates. */
  String worlds() {
    IntSummaryStatistics worlds =
        verdict.comparisons().stream()
            .mapToInt(one -> one.rate().share().trials())
            .summaryStatistics();
    return worlds.getMin() == worlds.getMax()
        ? Integer.toString(worlds.getMin())
        : NumberWords.spoken().range(worlds.getMin(), worlds.getMax());
  }

  /** The cells, the head first. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(Say.of("test"), Say.of("these data")));
    verdict.standings().forEach(one -> head.add(verdict.words(one)));
    rows.add(head);
    for (Verdict.Finding finding : verdict.findings()) {
      List<String> cells = new ArrayList<>();
      for (Standing world : verdict.standings()) {
        cells.add(
            world.comparisons().stream()
                .filter(one -> one.finding().equals(finding))
                .findFirst()
                .map(RatesTable::cell)
                .orElse(""));
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        cells.add(0, LayerName.title(finding.test(), finding.layer()));
        cells.add(1, here(finding));
        rows.add(cells);
      }
    }
    return rows;
  }

  private String here(Verdict.Finding finding) {
    boolean rejects =
        verdict.comparisons().stream()
            .filter(one -> one.finding().equals(finding))
            .anyMatch(Comparison::rejects);
    if (rejects && finding.opposite()) {
      return Say.of("rejects, with the opposite sign (p = {0})", NumberText.number(finding.p()));
    }
    return rejects
        ? Say.of("rejects (p = {0})", NumberText.number(finding.p()))
        : Say.of("does not reject (p = {0})", NumberText.number(finding.p()));
  }

  private static String cell(Comparison one) {
    AtlasRow rate = one.rate();
    if (rate.share().trials() == 0) {
      return Say.of("refused");
    }
    Interval interval = rate.interval();
    String mark =
        switch (one.agreement()) {
          case RARE -> " *";
          case OTHER_SIZE -> NumberWords.spoken().bracketed("*");
          case USUAL, OTHER_SIGN, UNKNOWN -> "";
        };
    return NumberWords.spoken().percent(rate.share().rate(), interval) + mark;
  }
}
