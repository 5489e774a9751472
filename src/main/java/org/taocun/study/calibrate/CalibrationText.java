package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Words;
import org.taocun.output.table.Cells;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;
import org.taocun.output.text.NumberWords;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.study.SettingNames;
import org.taocun.study.calibrate.CalibrationTables.Fit;
import org.taocun.study.calibrate.CalibrationTables.Spread;

/** The words of a calibration: its answer, its tables, and the comments of the fitted file. */
final class CalibrationText {
  private static final String HELD_OUT = "heldOut";

  private final CalibrationRows rows;
  private final Language language;
  private final Words words;
  private final FitText fits;
  private final SettingNames settings;
  private final NumberWords numbers;

  CalibrationText(CalibrationRows rows, Language language) {
    this.rows = rows;
    this.language = language;
    words = language.words();
    fits = new FitText(rows.fits(), rows.info().figures(), words);
    numbers = new NumberWords(words);
    List<String> labels = rows.spreads().stream().map(Spread::parameter).toList();
    List<Placed> places = rows.info().places();
    settings =
        places == null ? new SettingNames(labels, words) : Placed.names(places, labels, words);
  }

  /** The trials, and why there are fewer than were allowed. */
  String head() {
    CalibrationInfo info = rows.info();
    String head = trials(info);
    if (info.converged() == null || info.points() == info.evaluations()) {
      return head;
    }
    String why = info.converged() ? "calibrate.stop.converged" : "calibrate.stop.repeated";
    return words.joined(
        head, words.of(why, info.evaluations(), info.evaluations() - info.points()));
  }

  private String trials(CalibrationInfo info) {
    return words.of(
        "calibrate.head",
        info.points(),
        info.replications(),
        info.seed(),
        String.format(Locale.ROOT, "%.4g", info.loss()));
  }

  /** How well it fits, what held-out figures say, and how well the parameters are known. */
  List<String> answer() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        agreement(
            ranges("calibrate.answer.fit", "calibrate.answer.fit.few"),
            fits.ofUse(CalibrationRows.FIT)));
    List<Integer> heldOut = fits.ofUse(HELD_OUT);
    sentences.add(
        heldOut.isEmpty()
            ? words.of("calibrate.answer.noneHeldOut")
            : agreement(
                ranges("calibrate.answer.heldOut", "calibrate.answer.heldOut.few"), heldOut));
    sentences.addAll(doubts());
    return sentences;
  }

  /** The key of what is said of so many replications: few have no percentiles. */
  private String ranges(String key, String least) {
    return FitText.ranges(rows.info().fresh(), key, least);
  }

  private String agreement(String key, List<Integer> targets) {
    int worst = fits.worst(targets);
    Fit fit = rows.fits().get(worst);
    return words.of(
        key,
        targets.size(),
        targets.stream().filter(t -> Math.abs(rows.fits().get(t).misfit()) <= 1).count(),
        rows.info().fresh(),
        fits.inside(targets),
        fits.of(worst),
        NumberText.number(fit.observed()),
        NumberText.number(fit.mean()),
        numbers.range(fit.low(), fit.high()),
        NumberText.number(fit.misfit()));
  }

  /** What is said of a best value near an end of the range. */
  private String atEnd(Spread spread, boolean low) {
    boolean limit = atLimit(spread.parameter(), low ? spread.low() : spread.high());
    String said =
        words.of(
            end(low, limit),
            settings.of(spread.parameter()),
            CalibrationRows.text(spread.best()),
            searched(spread));
    return limit && rows.misses() ? words.joined(said, words.of("calibrate.doubt.beyond")) : said;
  }

  private static String end(boolean low, boolean limit) {
    if (limit) {
      return low ? "calibrate.doubt.atLowLimit" : "calibrate.doubt.atHighLimit";
    }
    return low ? "calibrate.doubt.atLow" : "calibrate.doubt.atHigh";
  }

  /** True if a parameter cannot go beyond an end of the range that was searched. */
  private static boolean atLimit(String parameter, double end) {
    return Parameters.ofScenario()
        .find(parameter)
        .flatMap(Parameter::range)
        .filter(range -> range.low() == end || range.high() == end)
        .isPresent();
  }

  /** Reasons against trusting the best values. */
  List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    for (int p = 0; p < rows.spreads().size(); p++) {
      Spread spread = rows.spreads().get(p);
      if (rows.atLow(p) || rows.atHigh(p)) {
        doubts.add(atEnd(spread, rows.atLow(p)));
      }
      if (rows.undetermined(p)) {
        doubts.add(
            words.of(
                "calibrate.doubt.wide",
                settings.of(spread.parameter()),
                numbers.percent(rows.width(p)),
                spread.near()));
      }
    }
    if (!rows.several()) {
      doubts.add(
          rows.near() == 1
              ? words.of("calibrate.doubt.oneTrial")
              : words.of("calibrate.doubt.fewTrials", rows.near()));
    }
    return doubts;
  }

  /** The names of the free parameters. */
  SettingNames settings() {
    return settings;
  }

  FitText fits() {
    return fits;
  }

  private String searched(Spread spread) {
    return numbers.range(CalibrationRows.text(spread.low()), CalibrationRows.text(spread.high()));
  }

  /** Free parameters and their values. */
  List<List<String>> parameters() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads("parameter", "best", "near", "searched", "remark"));
    for (int p = 0; p < rows.spreads().size(); p++) {
      Spread spread = rows.spreads().get(p);
      cells.add(
          List.of(
              settings.withPath(spread.parameter()),
              CalibrationRows.text(spread.best()),
              near(spread),
              searched(spread),
              remark(p)));
    }
    return cells;
  }

  private String near(Spread spread) {
    return spread.near() == 1 ? words.of("calibrate.oneTrial") : range(spread);
  }

  private String range(Spread spread) {
    return words.of(
        "calibrate.inTrials",
        CalibrationRows.text(spread.nearLow()),
        CalibrationRows.text(spread.nearHigh()),
        spread.near());
  }

  private String remark(int parameter) {
    if (rows.atLow(parameter) || rows.atHigh(parameter)) {
      return words.of(rows.atLow(parameter) ? "calibrate.atLow" : "calibrate.atHigh");
    }
    return rows.undetermined(parameter) ? words.of("calibrate.wide") : "";
  }

  private List<String> heads(String... keys) {
    List<String> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(words.of("calibrate.column." + key));
    }
    return heads;
  }

  /** The comments of the fitted file: how it was found, the fit, the parameters, doubts. */
  List<String> story(String scenario, String day) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("calibrate.story.title"));
    lines.add(words.of("calibrate.story.fitted", day, scenario, head()));
    lines.add(words.of(ranges("calibrate.story.fits", "calibrate.story.fits.few")));
    for (int t = 0; t < rows.fits().size(); t++) {
      lines.add("  " + told(t));
    }
    lines.add(words.of("calibrate.story.parameters"));
    for (Spread spread : rows.spreads()) {
      lines.add(
          "  "
              + words.of(
                  "calibrate.story.parameter",
                  settings.withPath(spread.parameter()),
                  CalibrationRows.text(spread.best()),
                  near(spread),
                  searched(spread)));
    }
    doubts().forEach(doubt -> lines.add(words.of("calibrate.story.note", doubt)));
    return lines;
  }

  private String told(int target) {
    Fit fit = rows.fits().get(target);
    return words.of(
        "calibrate.story.fit",
        fits.use(target),
        fits.of(target),
        Cells.share(fit.observed()),
        Cells.share(fit.mean()),
        numbers.range(Cells.share(fit.low()), Cells.share(fit.high())),
        fit.n());
  }

  /** All names that figures show. */
  String shown() {
    StringBuilder text = new StringBuilder(rows.origin().title(language)).append(fits.names());
    rows.spreads().forEach(spread -> text.append(spread.parameter()));
    return text.append(settings.all()).toString();
  }
}
