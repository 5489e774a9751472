package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Interval;
import org.taocun.analysis.sensitivity.Associations;
import org.taocun.analysis.sensitivity.Differences;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.SobolIndices;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.study.SettingNames;
import org.taocun.study.sweep.LevelFigure;
import org.taocun.study.sweep.TornadoFigure;

/** The figures of a sensitivity analysis. */
final class SensitivityFigures {
  private static final Measure NONE =
      new Measure(Double.NaN, new Interval(Double.NaN, Double.NaN), 0);

  private static final int MOST_TERMS = 15;
  private static final int MOST_INTERACTIONS = 3;

  private final SensitivityReport report;
  private final FigureFrame frame;
  private final Words words;
  private final SettingNames names;
  private final Path folder;

  private SensitivityFigures(SensitivityReport report, FigureFrame frame, Path folder) {
    this.report = report;
    this.frame = frame;
    this.words = frame.words();
    this.names = report.sweep().names(words);
    this.folder = folder;
  }

  /**
   * Draws into the folder {@code figures}.
   *
   * @return messages for the user, such as figures that could not be drawn
   */
  static List<String> draw(WorkFolder work, SensitivityReport report, Language language) {
    return FigureSet.draw(
        work,
        language,
        shown -> report.sweep().texts(shown.words()),
        (frame, folder) -> new SensitivityFigures(report, frame, folder).all());
  }

  /** The same into any folder, which is made. */
  static List<String> draw(Path target, SensitivityReport report, Language language)
      throws IOException {
    return FigureSet.draw(
        target,
        language,
        shown -> report.sweep().texts(shown.words()),
        (frame, folder) -> new SensitivityFigures(report, frame, folder).all());
  }

  private void all() throws IOException {
    for (OutcomeAnalysis analysis : report.analyses()) {
      if (analysis.explains()) {
        outcome(analysis);
      }
    }
    var asked = report.regions().filter(one -> one.discovery().tradeOff().size() > 1);
    if (asked.isPresent()) {
      var regions = asked.get();
      String caption =
          words.of(
              "caption.tradeOff",
              regions.condition(),
              NumberText.percent(regions.discovery().holds()),
              regions.discovery().cases());
      write(
          new TradeOffFigure(report.sweep().title(words), caption).draw(frame, regions.discovery()),
          "tradeOff",
          "prim-tradeoff");
    }
  }

  private void outcome(OutcomeAnalysis analysis) throws IOException {
    if (analysis.findings() instanceof SobolIndices indices) {
      if (indices.defined()) {
        write(indices(analysis, indices), "indices", "indices-" + analysis.outcome());
      }
    } else if (analysis.findings() instanceof MorrisScreening screening) {
      write(screening(analysis, screening), "screening", "screening-" + analysis.outcome());
    } else if (analysis.findings() instanceof Associations found) {
      if (found.regression().isPresent() || !found.shares().isEmpty()) {
        write(associations(analysis, found), "associations", "ranks-" + analysis.outcome());
      }
      tornado(analysis, found.changes(), "caption.tornadoGrid");
    } else if (analysis.findings() instanceof FactorialEffects effects) {
      write(shares(analysis, effects), "shares", "shares-" + analysis.outcome());
      interactions(analysis, effects);
      tornado(analysis, effects.levels(), "caption.tornadoGrid");
    } else if (analysis.findings() instanceof Differences differences) {
      tornado(analysis, differences.changes(), "caption.tornado");
    }
    if (!(analysis.findings() instanceof Differences)) {
      levels(analysis);
    }
  }

  private String title(OutcomeAnalysis analysis) {
    return report.sweep().title(words, name(analysis));
  }

  private String name(OutcomeAnalysis analysis) {
    return new FigureNames(words).of(analysis.outcome());
  }

  private void write(Drawing drawn, String key, String name) throws IOException {
    String file = ResultsPaths.folderName(name.replace("/", " by ").replace("*", " times "));
    FigureFile.write(drawn, words.of("figure." + key), folder, file);
  }

  /** A sentence with the paths of factors. */
  private String paths(List<Integer> factors) {
    return names.caption(factors.stream().map(report.sweep()::factor).toList());
  }

  private List<String> names(List<Integer> factors) {
    return factors.stream().map(i -> names.of(report.sweep().factor(i))).toList();
  }

  private Drawing indices(OutcomeAnalysis analysis, SobolIndices indices) {
    List<Integer> order = indices.order();
    String caption =
        words.joined(
            words.of(
                "caption.indices",
                indices.rows(),
                analysis.luck().replications(),
                NumberText.percent(analysis.luck().share().value())),
            paths(order));
    return new MeasureFigure(title(analysis), "figure.indices", "axis.index", caption)
        .draw(
            frame,
            names(order),
            List.of(
                new MeasureFigure.Series(
                    words.of("sensitivity.head.first"),
                    order.stream().map(indices.first()::get).toList()),
                new MeasureFigure.Series(
                    words.of("sensitivity.head.total"),
                    order.stream().map(indices.total()::get).toList())));
  }

  private Drawing screening(OutcomeAnalysis analysis, MorrisScreening screening) {
    String caption =
        words.joined(
            words.of("caption.screening", screening.trajectories(), analysis.luck().replications()),
            paths(screening.order()));
    List<Integer> all = screening.order().stream().sorted().toList();
    return new ScreeningFigure(title(analysis), caption).draw(frame, names(all), screening);
  }

  private Drawing associations(OutcomeAnalysis analysis, Associations found) {
    List<Integer> order = found.order();
    List<MeasureFigure.Series> series = new ArrayList<>();
    found
        .regression()
        .ifPresent(
            regression -> {
              if (!regression.coefficients().isEmpty()) {
                series.add(series("coefficient", order, found, regression.coefficients()));
              }
              series.add(series("rank", order, found, regression.ranks()));
            });
    if (!found.shares().isEmpty()) {
      series.add(
          new MeasureFigure.Series(
              words.of("sensitivity.head.levels"),
              order.stream().map(factor -> share(found, factor)).toList()));
    }
    String caption =
        words.joined(words.of("caption.associations", analysis.complete()), paths(order));
    return new MeasureFigure(title(analysis), "figure.associations", "axis.association", caption)
        .draw(frame, names(order), series);
  }

  private MeasureFigure.Series series(
      String key, List<Integer> order, Associations found, List<Measure> measures) {
    return new MeasureFigure.Series(
        words.of("sensitivity.head." + key),
        order.stream()
            .map(factor -> found.ordered().indexOf(factor))
            .map(place -> place < 0 ? NONE : measures.get(place))
            .toList());
  }

  private static Measure share(Associations found, int factor) {
    return found.shares().stream()
        .filter(one -> one.factor() == factor)
        .map(Associations.Share::share)
        .findFirst()
        .orElse(NONE);
  }

  private Drawing shares(OutcomeAnalysis analysis, FactorialEffects effects) {
    List<FactorialEffects.Term> terms =
        effects.terms().stream()
            .sorted((a, b) -> Double.compare(b.share().value(), a.share().value()))
            .limit(MOST_TERMS)
            .toList();
    List<String> rows =
        new ArrayList<>(
            terms.stream()
                .map(term -> FactorialWords.term(new SweepWords(report.sweep(), words), term))
                .toList());
    List<Measure> values =
        new ArrayList<>(terms.stream().map(FactorialEffects.Term::share).toList());
    if (effects.luck().share().defined()) {
      rows.add(words.of("factorial.luck"));
      values.add(effects.luck().share());
    }
    String key = effects.replications() > 2 ? "caption.shares" : "caption.sharesAlone";
    String caption =
        words.joined(
            words.of(key, effects.cells(), effects.replications(), effects.order().size()),
            notDrawn(effects.terms().size() - terms.size()),
            paths(effects.order()));
    return new MeasureFigure(title(analysis), "figure.shares", "axis.varianceShare", caption)
        .draw(
            frame,
            rows,
            List.of(new MeasureFigure.Series(words.of("sensitivity.head.share"), values)));
  }

  /** A sentence on what is left out, or nothing. */
  private String notDrawn(int left) {
    return left > 0 ? words.of("caption.notDrawn", left) : "";
  }

  private void interactions(OutcomeAnalysis analysis, FactorialEffects effects) throws IOException {
    String key = effects.replications() > 1 ? "caption.interaction" : "caption.interactionAlone";
    String means = words.of(key, effects.replications());
    for (FactorialEffects.Pair pair :
        effects.foremost().stream().limit(MOST_INTERACTIONS).toList()) {
      String caption = words.joined(means, paths(List.of(pair.factor(), pair.other())));
      String factors =
          report.sweep().factor(pair.factor()) + "-" + report.sweep().factor(pair.other());
      write(
          new InteractionFigure(title(analysis), name(analysis), caption)
              .draw(frame, report.sweep(), pair),
          "interaction",
          "interaction-" + analysis.outcome() + "-" + factors);
    }
  }

  private void tornado(OutcomeAnalysis analysis, List<OneAtATime.Change> changes, String caption)
      throws IOException {
    List<TornadoFigure.Row> rows = TornadoFigure.rows(report.sweep(), changes, words);
    if (!rows.isEmpty()) {
      String text =
          words.joined(
              words.of(caption, analysis.luck().replications(), factors()),
              names.caption(rows.stream().map(TornadoFigure.Row::path).toList()));
      write(
          new TornadoFigure(title(analysis), text).draw(frame, rows),
          "tornado",
          "tornado-" + analysis.outcome());
    }
  }

  private int factors() {
    return report.sweep().sample().factors().size();
  }

  private void levels(OutcomeAnalysis analysis) throws IOException {
    List<Integer> factors = analysis.findings().order().stream().limit(LevelFigure.MOST).toList();
    int left = factors() - factors.size();
    String caption =
        words.joined(
            words.of(
                "caption.levels",
                report.sweep().sample().spread().length,
                analysis.luck().replications(),
                factors()),
            notDrawn(left));
    write(
        new LevelFigure(title(analysis), caption, name(analysis))
            .draw(frame, report.sweep(), report.sweep().outcome(analysis.outcome()), factors),
        "levels",
        "levels-" + analysis.outcome());
  }
}
