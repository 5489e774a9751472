package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.analysis.posterior.Generation;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;
import org.taocun.output.text.NumberWords;
import org.taocun.study.SettingNames;
import org.taocun.study.calibrate.CalibrationTables.Fit;
import org.taocun.study.calibrate.PosteriorTables.Pair;
import org.taocun.study.calibrate.PosteriorTables.Parameter;

/** The words of a posterior: what it says, how far to trust it, its tables. */
final class PosteriorText {
  /** Independent draws below which quantiles in the tails are rough. */
  private static final double FEW = 100;

  /** The tolerance, in sd, from which on kept points fit badly. */
  private static final double FAR = 2;

  private final PosteriorRows rows;
  private final Language language;
  private final Words words;
  private final FitText fits;
  private final SettingNames settings;
  private final NumberWords numbers;

  PosteriorText(PosteriorRows rows, Language language) {
    this.rows = rows;
    this.language = language;
    words = language.words();
    fits = new FitText(rows.fits(), rows.info().figures(), words);
    numbers = new NumberWords(words);
    settings =
        Placed.names(
            Placed.all(rows.info().free()),
            rows.parameters().stream().map(Parameter::parameter).toList(),
            words);
  }

  /** The names of the free parameters. */
  SettingNames settings() {
    return settings;
  }

  FitText fits() {
    return fits;
  }

  /** The points, and why there are no more. */
  String head() {
    Generation last = rows.last();
    return words.of(
        "posterior.head",
        last.points(),
        rows.info().replications(),
        rows.generations().size(),
        rows.info().seed(),
        last.kept(),
        NumberText.number(last.tolerance()),
        Math.round(last.effective()));
  }

  /** The reason for going no further. */
  String stop() {
    Generation last = rows.last();
    return words.of(
        "posterior.stop." + Word.of(rows.info().stop()),
        NumberText.number(last.tolerance()),
        NumberText.number(rows.info().settings().tolerance()),
        accepted(last),
        rows.info().settings().particles(),
        NumberText.percent(rows.info().settings().leastAcceptance()),
        rows.info().evaluations());
  }

  /** Number of a generation's points nearer than the tolerance before. */
  private long accepted(Generation one) {
    return Double.isNaN(one.acceptance())
        ? one.kept()
        : Math.round(one.acceptance() * rows.info().settings().particles());
  }

  /** How well draws from the posterior meet the figures, and what is known of the parameters. */
  List<String> answer() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        agreement(
            FitText.ranges(rows.info().fresh(), "posterior.answer.fit", "posterior.answer.fit.few"),
            "fit"));
    sentences.add(
        fits.ofUse("heldOut").isEmpty()
            ? words.of("calibrate.answer.noneHeldOut")
            : agreement(
                FitText.ranges(
                    rows.info().fresh(),
                    "posterior.answer.heldOut",
                    "posterior.answer.heldOut.few"),
                "heldOut"));
    sentences.addAll(findings());
    return sentences;
  }

  private String agreement(String key, String use) {
    List<Integer> some = fits.ofUse(use);
    int worst = fits.worst(some);
    Fit fit = rows.fits().get(worst);
    return words.of(
        key,
        some.size(),
        fits.inside(some),
        rows.info().fresh(),
        fits.of(worst),
        NumberText.number(fit.observed()),
        NumberText.number(fit.mean()),
        numbers.range(fit.low(), fit.high()));
  }

  /** What the data do not know of the parameters, and how far the approximation goes. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (Parameter one : rows.parameters()) {
      String name = settings.of(one.parameter());
      if (PosteriorRows.unmoved(one)) {
        findings.add(words.of("posterior.finding.unmoved", name, NumberText.percent(one.spread())));
      }
      if (PosteriorRows.piledLow(one)) {
        findings.add(end("posterior.finding.low", name, one.lowEnd(), one.low()));
      }
      if (PosteriorRows.piledHigh(one)) {
        findings.add(end("posterior.finding.high", name, one.highEnd(), one.high()));
      }
    }
    for (Pair pair : rows.traded()) {
      findings.add(
          words.of(
              "posterior.finding.traded",
              settings.of(pair.first()),
              settings.of(pair.second()),
              correlation(pair)));
    }
    if (rows.last().tolerance() > FAR) {
      findings.add(words.of("posterior.finding.far", NumberText.number(rows.last().tolerance())));
    }
    if (rows.info().effective() < FEW) {
      findings.add(words.of("posterior.finding.few", Math.round(rows.info().effective())));
    }
    String key = "posterior.finding." + Word.of(rows.info().adjustment());
    if (words.knows(key)) {
      findings.add(words.of(key, fits.ofUse("fit").size()));
    }
    return findings;
  }

  private String end(String key, String name, double weight, double end) {
    return words.of(key, name, NumberText.percent(weight), CalibrationRows.text(end));
  }

  private static String correlation(Pair pair) {
    return String.format(Locale.ROOT, "%.2f", pair.correlation());
  }

  /** Free parameters, prior against posterior. */
  List<List<String>> parameters() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads("parameter", "prior", "mean", "median", "half", "nine", "spread", "remark"));
    for (int p = 0; p < rows.parameters().size(); p++) {
      Parameter one = rows.parameters().get(p);
      cells.add(
          List.of(
              settings.withPath(one.parameter()),
              prior(p),
              NumberText.number(one.mean()),
              NumberText.number(one.median()),
              numbers.range(one.low50(), one.high50()),
              numbers.range(one.low90(), one.high90()),
              numbers.percent(one.spread()),
              remark(one)));
    }
    return cells;
  }

  /** The prior of a parameter. */
  private String prior(int parameter) {
    var free = rows.info().free().get(parameter);
    String bounds =
        numbers.range(CalibrationRows.text(free.low()), CalibrationRows.text(free.high()));
    String kind = free.logarithmic() ? "log" : "linear";
    return free.priorSd() > 0
        ? words.of(
            "posterior.prior.normal." + kind,
            bounds,
            CalibrationRows.text(free.priorMean()),
            CalibrationRows.text(free.priorSd()))
        : words.of("posterior.prior.uniform." + kind, bounds);
  }

  private String remark(Parameter one) {
    if (PosteriorRows.unmoved(one)) {
      return words.of("posterior.remark.unmoved");
    }
    if (PosteriorRows.piledLow(one)) {
      return words.of("calibrate.atLow");
    }
    return PosteriorRows.piledHigh(one) ? words.of("calibrate.atHigh") : "";
  }

  /** The generations. */
  List<List<String>> generations() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads("generation", "points", "tolerance", "acceptance", "kept", "effective"));
    for (Generation one : rows.generations()) {
      cells.add(
          List.of(
              Integer.toString(one.number()),
              NumberText.number(one.points()),
              NumberText.number(one.tolerance()),
              Double.isNaN(one.acceptance()) ? "" : numbers.percent(one.acceptance()),
              NumberText.number(one.kept()),
              Long.toString(Math.round(one.effective()))));
    }
    return cells;
  }

  private List<String> heads(String... keys) {
    List<String> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(words.of("posterior.column." + key));
    }
    return heads;
  }

  /** The comments of the file with the middle draw, which are also told at the end. */
  List<String> story(String scenario, String day) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("posterior.story.title"));
    lines.add(words.of("calibrate.story.fitted", day, scenario, head()));
    lines.add(stop());
    lines.add(words.of("posterior.story.parameters"));
    for (Parameter one : rows.parameters()) {
      lines.add(
          "  "
              + words.of(
                  "posterior.story.parameter",
                  settings.withPath(one.parameter()),
                  NumberText.number(one.median()),
                  numbers.range(one.low90(), one.high90()),
                  CalibrationRows.text(one.middle())));
    }
    for (String sentence : answer()) {
      lines.add(words.of("calibrate.story.note", sentence));
    }
    return lines;
  }

  /** All names that figures show. */
  String shown() {
    StringBuilder text = new StringBuilder(rows.origin().title(language)).append(fits.names());
    rows.parameters().forEach(one -> text.append(one.parameter()));
    return text.append(settings.all()).toString();
  }
}
