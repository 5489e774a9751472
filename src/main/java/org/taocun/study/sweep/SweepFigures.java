package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.taocun.analysis.sensitivity.DesignKind;
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;

/**
 * The figures of a sweep: the headline figures that matter most against each factor. Boxes by level
 * for factors of few values or of words, points with a running mean for others, a tornado for one
 * factor at a time.
 */
final class SweepFigures {
  private static final List<String> SHOWN =
      List.of(
          "finalShare",
          "finalShops",
          "taobaoVillages",
          "lastingVillages",
          "clusters",
          "directHerdingShare",
          "householdIncomeYuan",
          "giniOfIncome",
          "publicSpendingYuan");
  private static final int DRAWN = 2;
  private static final int PANELS = 4;

  private final FinishedSweep sweep;
  private final SweepSample sample;
  private final FigureFrame frame;
  private final Path folder;

  private SweepFigures(FinishedSweep sweep, FigureFrame frame, Path folder) {
    this.sweep = sweep;
    this.sample = sweep.sample();
    this.frame = frame;
    this.folder = folder;
  }

  /**
   * Makes a folder and draws into it.
   *
   * @return messages for the user, such as figures that could not be drawn
   */
  static List<String> draw(Path folder, FinishedSweep sweep, Language language) throws IOException {
    return FigureSet.draw(
        folder,
        language,
        shown -> sweep.texts(shown.words()),
        (frame, target) -> new SweepFigures(sweep, frame, target).all());
  }

  private void all() throws IOException {
    for (String outcome : shown(sweep).stream().limit(DRAWN).toList()) {
      outcome(outcome);
    }
  }

  /** The headline figures that differ between points, those that matter most first. */
  static List<String> shown(FinishedSweep sweep) {
    return SHOWN.stream()
        .filter(name -> sweep.outcomes().containsKey(name))
        .filter(name -> means(sweep, name).distinct().count() > 1)
        .toList();
  }

  /** The mean of each point whose replications all define the outcome. */
  static DoubleStream means(FinishedSweep sweep, String outcome) {
    Responses runs = sweep.outcome(outcome);
    return Arrays.stream(runs.values())
        .mapToDouble(point -> Arrays.stream(point).average().orElse(Double.NaN))
        .filter(mean -> !Double.isNaN(mean));
  }

  private void outcome(String outcome) throws IOException {
    String name = new FigureNames(frame.words()).of(outcome);
    Responses responses = sweep.outcome(outcome);
    if (sample.kind() == DesignKind.OAT && sample.problem().isEmpty()) {
      tornado(outcome, name, responses);
      return;
    }
    List<Integer> many = new ArrayList<>();
    List<Integer> few = new ArrayList<>();
    IntStream.range(0, sample.factors().size())
        .forEach(factor -> (byLevel(factor) ? few : many).add(factor));
    for (int from = 0; from < many.size(); from += PANELS) {
      List<Integer> some = many.subList(from, Math.min(many.size(), from + PANELS));
      write(
          new ScatterFigure(title(name), name).draw(frame, sweep, responses, some),
          "points",
          numbered("points-" + outcome, from));
    }
    for (int from = 0; from < few.size(); from += LevelFigure.MOST) {
      List<Integer> some = few.subList(from, Math.min(few.size(), from + LevelFigure.MOST));
      String caption =
          frame
              .words()
              .of(
                  "caption.sweepLevels",
                  sample.spread().length,
                  responses.replications(),
                  sample.factors().size());
      write(
          new LevelFigure(title(name), caption, name).draw(frame, sweep, responses, some),
          "levels",
          numbered("levels-" + outcome, from));
    }
  }

  /** The words that points differ in more than one factor; empty if there is one only. */
  static String others(FinishedSweep sweep, Words words) {
    return sweep.sample().factors().size() > 1 ? words.of("caption.othersDiffer") : "";
  }

  private boolean byLevel(int factor) {
    long values = Arrays.stream(sample.column(factor, sample.spread())).distinct().count();
    return values <= LevelFigure.MOST_LEVELS || !sample.factors().get(factor).ordered();
  }

  private void tornado(String outcome, String name, Responses responses) throws IOException {
    List<TornadoFigure.Row> rows =
        TornadoFigure.rows(sweep, OneAtATime.of(sample.points(), responses), frame.words());
    if (!rows.isEmpty()) {
      String caption =
          frame
              .words()
              .joined(
                  frame
                      .words()
                      .of("caption.tornado", responses.replications(), sample.factors().size()),
                  sweep
                      .names(frame.words())
                      .caption(rows.stream().map(TornadoFigure.Row::path).toList()));
      write(
          new TornadoFigure(title(name), caption).draw(frame, rows),
          "tornado",
          "tornado-" + outcome);
    }
  }

  private static String numbered(String name, int from) {
    return from == 0 ? name : name + "-from-" + (from + 1);
  }

  private String title(String outcome) {
    return sweep.title(frame.words(), outcome);
  }

  private void write(Drawing drawn, String key, String name) throws IOException {
    FigureFile.write(drawn, frame.words().of("figure." + key), folder, name);
  }
}
