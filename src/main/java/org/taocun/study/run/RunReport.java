package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.taocun.base.Words;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.ResultTable;
import org.taocun.output.text.FigureNames;
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

  /** Sentences that answer first. */
  private static final int LEADING = 3;

  private final Path folder;
  private final ResultsOrigin<RunInfo> info;
  private final Language language;
  private final Words words;
  private final FigureNames names;
  private final List<HeadlineSpread> headlines;
  private List<String> still = List.of();

  public RunReport(Path folder, ResultsOrigin<RunInfo> info, Language language) {
    this.folder = folder;
    this.info = info;
    this.language = language;
    this.words = language.words();
    this.names = new FigureNames(words);
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
            isOne() ? "report.run.head.once" : "report.run.head",
            info.details().replications(),
            scenario.months(),
            scenario.start(),
            info.details().seed()));
    page.contents();
    List<String> answer = sentences();
    int leading = Math.min(LEADING, answer.size());
    page.heading(words.of("report.answer"));
    answer.subList(0, leading).forEach(page::paragraph);
    page.list(answer.subList(leading, answer.size()));
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
    TruthText truth = TruthText.of(folder, words);
    if (!truth.measures().isEmpty()) {
      page.heading(words.of("truth.title"));
      page.table(table(truth.measures())).list(truth.sentences());
    }
    page.heading(words.of("report.run.table")).table(table(headlines));
    List<List<String>> spent = spending();
    if (spent.size() > 1) {
      page.heading(words.of("report.run.spending")).table(spent);
    }
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("report.methods.run"));
    page.quiet(words.of("report.source", scenario.source(language == Language.ZH)));
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
            info.provenance().started().toString()));
    page.code(List.of("./taocun run " + ResultsPaths.shown(file) + " --out again"));
    return page;
  }

  /** Changed settings, each with its name. */
  private List<String> named(List<String> changes) {
    List<String> paths = changes.stream().map(change -> change.split(": ", 2)[0]).toList();
    SettingNames settings = new SettingNames(paths, words);
    return IntStream.range(0, changes.size())
        .mapToObj(
            k -> settings.withPath(paths.get(k)) + changes.get(k).substring(paths.get(k).length()))
        .toList();
  }

  private static String defaults() {
    return ScenarioWriter.text(ScenarioReader.defaults(), name -> name);
  }

  private Optional<HeadlineSpread> headline(String name) {
    return headlines.stream()
        .filter(one -> one.name().equals(name) && one.defined() > 0)
        .findFirst();
  }

  /** The results in sentences, figure by figure, for those that are defined. */
  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    headline("finalShare").ifPresent(share -> sentences.add(says("finalShare", share, 100)));
    headline("directHerdingShare")
        .ifPresent(share -> sentences.add(says("directHerdingShare", share, 100)));
    headline("taobaoVillages").ifPresent(count -> sentences.add(says("taobaoVillages", count, 1)));
    headline("firstTaobaoMonth")
        .ifPresent(month -> sentences.add(says("firstTaobaoMonth", month, 1)));
    headline("clusters").ifPresent(count -> sentences.add(says("clusters", count, 1)));
    headline("householdIncomeYuan")
        .ifPresent(income -> sentences.add(says("householdIncomeYuan", income, 1)));
    headline("giniOfIncome").ifPresent(gini -> sentences.add(says("giniOfIncome", gini, 1)));
    headline("publicSpendingYuan")
        .filter(spent -> spent.mean() > 0)
        .ifPresent(spent -> sentences.add(says("publicSpendingYuan", spent, 1)));
    return sentences;
  }

  private String says(String what, HeadlineSpread figure, double times) {
    return words.of(
        figure.defined() > 1 ? "report.says." + what : "report.says.once." + what,
        NumberText.number(times * figure.mean()),
        NumberText.number(times * figure.low()),
        NumberText.number(times * figure.high()),
        figure.defined(),
        info.details().replications());
  }

  private List<List<String>> table(List<HeadlineSpread> figures) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(isOne() ? headOfValues() : headOfSpreads());
    for (HeadlineSpread figure : figures) {
      if (figure.defined() > 0) {
        cells.add(isOne() ? value(figure) : spread(figure));
      }
    }
    return cells;
  }

  /** True of a single history, which has no spread. */
  private boolean isOne() {
    return info.details().replications() == 1;
  }

  private List<String> headOfValues() {
    return List.of(
        words.of("report.column.figure"),
        words.of("report.column.value"),
        words.of("report.column.unit"));
  }

  private List<String> value(HeadlineSpread figure) {
    return List.of(
        names.of(figure.name()), NumberText.number(figure.mean()), names.unit(figure.unit()));
  }

  private List<String> headOfSpreads() {
    return List.of(
        words.of("report.column.figure"),
        words.of("report.column.mean"),
        words.of("report.column.low"),
        words.of("report.column.high"),
        "n",
        words.of("report.column.unit"));
  }

  /** A figure's cells; without a range where one replication alone defines it. */
  private List<String> spread(HeadlineSpread figure) {
    boolean many = figure.defined() > 1;
    return List.of(
        names.of(figure.name()),
        NumberText.number(figure.mean()),
        many ? NumberText.number(figure.low()) : "",
        many ? NumberText.number(figure.high()) : "",
        Integer.toString(figure.defined()),
        names.unit(figure.unit()));
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
