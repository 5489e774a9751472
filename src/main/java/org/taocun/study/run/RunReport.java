package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.ResultTable;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ChangedSettings;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;
import org.taocun.study.SettingNames;
import org.taocun.study.StandingText;

/** The report of a run. */
public final class RunReport implements ResultsPage {
  private static final List<String> FIRST =
      List.of("growth", "adoption", "places", "map", "clusters", "herding", "income", "spending");

  /** What scenarios say of themselves, which changes no result. */
  private static final Set<String> ABOUT =
      Set.of(
          "name", "title", "titleZh", "question", "questionZh", "source", "sourceZh", "standing");

  private static final String ARROW = " -> ";

  private final Path folder;
  private final ResultsOrigin<RunInfo> info;
  private final Language language;
  private final Words words;
  private final List<HeadlineSpread> headlines;
  private List<String> still = List.of();

  public RunReport(Path folder, ResultsOrigin<RunInfo> info, Language language) {
    this.folder = folder;
    this.info = info;
    this.language = language;
    this.words = language.words();
    this.headlines = HeadlineSpread.of(folder);
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    Figures.Drawn drawn = Figures.draw(folder, target, language);
    still = drawn.still();
    return drawn.notes();
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    Path file = folder.resolve("scenario.yaml");
    Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
    HtmlPage page = new HtmlPage(language, info.title(language));
    page.paragraph(scenario.question(language == Language.ZH));
    page.paragraph(
        words.of(
            head(),
            info.details().replications(),
            scenario.months(),
            scenario.start(),
            info.details().seed()));
    page.contents();
    new RunAnswer(folder, headlines, info.details().replications(), words).addTo(page);
    int drawn = Math.min(info.details().replications(), SeriesData.MOST_REPLICATIONS);
    List<ObservedRow> observed = ObservedRow.of(folder, ObservedPoints.ofFolder(folder));
    new ObservedText(observed, drawn, words).addTo(page);
    page.heading(words.of("standing.title"));
    page.list(new StandingText(scenario, language).sentences());
    page.heading(words.of("report.figures"));
    page.figures(figures, FIRST);
    if (!still.isEmpty()) {
      String titles = String.join(words.of("caption.semicolon"), still);
      page.quiet(words.of("report.still", titles));
    }
    HeadlineTable table = new HeadlineTable(info.details().replications(), words);
    TruthText truth = TruthText.of(folder, words);
    if (!truth.measures().isEmpty()) {
      page.heading(words.of("truth.title"));
      page.table(table.of(truth.measures())).list(truth.sentences());
    }
    page.heading(words.of("report.run.table"));
    table.addTo(page, headlines);
    List<List<String>> spent = spending();
    if (spent.size() > 1) {
      page.heading(words.of("report.run.spending")).table(spent);
    }
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("report.methods.run"));
    String source = scenario.source(language == Language.ZH);
    if (!source.isBlank()) {
      page.quiet(words.of("report.source", source));
    }
    page.heading(words.of("report.run.settings"));
    page.quiet(words.of("report.run.settings.text"));
    page.code(named(ChangedSettings.between(defaults(), Files.readString(file))));
    page.heading(words.of("report.caveats"));
    page.list(List.of(words.of("report.caveat.model"), words.of("report.caveat.spread")));
    page.heading(words.of("report.again"));
    page.quiet(
        words.of(
            "report.again.run",
            info.version(),
            info.provenance().java(),
            info.details().scenarioHash(),
            info.provenance().startedShown()));
    page.code(List.of("./taocun run " + ResultsPaths.shown(file) + " --out again"));
    return page;
  }

  /** Changed settings that can change results, each with its name, and words in its language. */
  private List<String> named(List<String> changes) {
    List<String> moving =
        changes.stream()
            .filter(change -> !ABOUT.contains(change.replaceFirst("[.:].*", "")))
            .toList();
    List<String> paths = moving.stream().map(change -> change.split(": ", 2)[0]).toList();
    SettingNames settings = new SettingNames(paths, words);
    return IntStream.range(0, moving.size())
        .mapToObj(
            k -> {
              String[] ends = moving.get(k).substring(paths.get(k).length() + 2).split(ARROW, 2);
              return words.of(
                  "report.run.settings.change",
                  settings.withPath(paths.get(k)),
                  settings.value(ends[0]),
                  settings.value(ends[ends.length - 1]));
            })
        .toList();
  }

  /** The words on the run and its ranges. */
  private String head() {
    String many =
        Band.few(info.details().replications()) ? "report.run.head.few" : "report.run.head";
    return isOne() ? "report.run.head.once" : many;
  }

  private static String defaults() {
    return ScenarioWriter.text(ScenarioReader.defaults(), name -> name);
  }

  /** True of a single history, which has no spread. */
  private boolean isOne() {
    return info.details().replications() == 1;
  }

  /** Mean public money by policy; only the head if there is no ledger. */
  private List<List<String>> spending() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        List.of(
            words.of("report.column.policy"),
            words.of("report.column.instrument"),
            words.of("report.column.yuan")));
    Path ledger = folder.resolve(Section.LEDGER.fileName());
    if (!Files.isRegularFile(ledger)) {
      return cells;
    }
    Map<String, Double> spent = new TreeMap<>();
    Map<String, String> instruments = new TreeMap<>();
    ResultTable.read(
        ledger,
        table -> {},
        row -> {
          spent.merge(row.text("policy"), row.number("yuan"), Double::sum);
          instruments.put(row.text("policy"), row.text("instrument"));
        });
    spent.forEach(
        (policy, yuan) -> {
          String instrument = instruments.getOrDefault(policy, "");
          cells.add(
              List.of(
                  policy,
                  words.orElse("instrument." + instrument, instrument),
                  NumberText.number(yuan / info.details().replications())));
        });
    return cells;
  }
}
