package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Quantiles;
import org.taocun.base.Words;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.ResultTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.output.text.NumberWords;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;
import org.taocun.study.ResultsPart;
import org.taocun.study.SettingNames;
import org.taocun.study.StandingText;

/** The report of a sweep, with its sensitivity analysis if there is one. */
public final class SweepReport implements ResultsPage {
  private static final int FEW_POINTS = 40;

  private final Path folder;
  private final Optional<ResultsPart> sensitivity;
  private final FinishedSweep sweep;
  private final SweepDesign design;
  private final Language language;
  private final Words words;
  private final FigureNames names;
  private final NumberWords numbers;
  private final SettingNames settings;

  /**
   * The report of a sweep.
   *
   * @param sensitivity its analysis, if there is one
   */
  public SweepReport(Path folder, Language language, Optional<ResultsPart> sensitivity) {
    this.folder = folder;
    this.sensitivity = sensitivity;
    this.sweep = FinishedSweep.read(folder);
    this.design = SweepDesign.read(folder);
    this.language = language;
    this.words = language.words();
    this.numbers = new NumberWords(words);
    this.names = new FigureNames(words);
    this.settings = sweep.names(words);
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return SweepFigures.draw(target, sweep, language);
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    Path file = folder.resolve("scenario.yaml");
    Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
    HtmlPage page = new HtmlPage(language, sweep.title(words));
    page.paragraph(scenario.question(language == Language.ZH));
    page.paragraph(
        words.of(
            "report.sweep.head",
            words.orElse("design." + design.kind(), design.kind()),
            points(),
            sweep.replications(),
            scenario.months(),
            scenario.seed()));
    if (sweep.failed() > 0) {
      page.paragraph(words.of("report.sweep.failed", sweep.failed()));
    }
    page.contents();
    page.heading(words.of("report.answer"));
    page.paragraph(words.of("report.sweep.spread", points()));
    page.table(spread());
    sensitivity(page);
    page.heading(words.of("report.sweep.factors")).table(factors());
    page.heading(words.of("standing.title"));
    page.list(new StandingText(scenario, language).sentences());
    page.quiet(words.of("standing.ofPoints"));
    if (!figures.isEmpty()) {
      page.heading(words.of("report.figures"));
      page.figures(figures, List.of());
    }
    if (points() <= FEW_POINTS) {
      for (String outcome : shown()) {
        page.heading(names.of(outcome)).table(table(outcome));
      }
    }
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("report.methods.sweep"));
    page.heading(words.of("report.caveats"));
    page.list(List.of(words.of("report.caveat.model"), words.of("report.caveat.many")));
    page.heading(words.of("report.again"));
    ResultsOrigin<SweepInfo> info = ResultsOrigin.read(folder, ResultsKind.SWEEP, SweepInfo.class);
    page.quiet(
        words.of(
            "report.again.run",
            info.version(),
            info.provenance().java(),
            info.details().scenarioHash(),
            info.provenance().startedShown()));
    page.code(List.of(info.provenance().again()));
    return page;
  }

  private int points() {
    return sweep.sample().points().length;
  }

  private List<String> shown() {
    return SweepFigures.shown(sweep);
  }

  private List<List<String>> factors() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(words.of("report.column.factor"), words.of("report.column.values")));
    for (SweepDesign.Factor factor : design.factors()) {
      String values =
          factor.low() == null || factor.high() == null
              ? factor.levels().stream()
                  .map(Level::shown)
                  .map(settings::value)
                  .collect(Collectors.joining(words.of("factorial.comma")))
              : numbers.range(factor.low(), factor.high());
      cells.add(List.of(settings.withPath(factor.path()), values));
    }
    return cells;
  }

  /** The spread of the points' means. */
  private List<List<String>> spread() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        List.of(
            words.of("report.column.figure"),
            words.of("report.column.least"),
            words.of("report.column.median"),
            words.of("report.column.most"),
            words.of("report.column.points")));
    for (String outcome : shown()) {
      double[] means = SweepFigures.means(sweep, outcome).sorted().toArray();
      cells.add(
          List.of(
              names.of(outcome),
              NumberText.number(means[0]),
              NumberText.number(Quantiles.of(means).median()),
              NumberText.number(means[means.length - 1]),
              Integer.toString(means.length)));
    }
    return cells;
  }

  private List<List<String>> table(String outcome) {
    List<List<String>> points = new ArrayList<>();
    ResultTable.read(
        folder.resolve(SweepTables.DESIGN),
        table -> {},
        row ->
            points.add(
                design.factors().stream().map(f -> Level.shown(row.text(f.path()))).toList()));
    List<List<String>> cells = new ArrayList<>();
    List<String> head =
        new ArrayList<>(design.factors().stream().map(f -> settings.of(f.path())).toList());
    head.addAll(List.of(words.of("report.column.mean"), words.of("compare.column.interval"), "n"));
    cells.add(head);
    List<Mean> means = means(outcome);
    for (int p = 0; p < points.size(); p++) {
      Mean mean = means.get(p);
      Interval interval = mean.interval();
      List<String> line = new ArrayList<>(points.get(p).stream().map(settings::value).toList());
      line.add(NumberText.number(mean.value()));
      line.add(Double.isNaN(interval.low()) ? "-" : numbers.range(interval.low(), interval.high()));
      line.add(Integer.toString(mean.n()));
      cells.add(line);
    }
    return cells;
  }

  /** The mean of a figure at a point, as it stands in points.csv. */
  private record Mean(double value, Interval interval, int n) {}

  private List<Mean> means(String outcome) {
    List<Mean> means = new ArrayList<>();
    ResultTable.read(
        folder.resolve(SweepTables.POINTS),
        table -> {},
        row ->
            means.add(
                new Mean(
                    row.number(outcome + ".mean"),
                    new Interval(row.number(outcome + ".low"), row.number(outcome + ".high")),
                    (int) row.number(outcome + ".n"))));
    return means;
  }

  /** Adds the text and figures of 'taocun sensitivity', in the language of the report. */
  private void sensitivity(HtmlPage page) throws IOException {
    if (sensitivity.isEmpty()) {
      page.quiet(words.of("report.sweep.noSensitivity", ResultsPaths.shown(folder)));
      return;
    }
    page.markdown(sensitivity.get().text());
    Path figures = Files.createTempDirectory("figures-");
    try {
      sensitivity.get().draw(figures);
      page.figures(HtmlPage.drawn(figures), List.of());
    } finally {
      Disk.delete(figures);
    }
  }
}
