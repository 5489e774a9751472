package org.taocun.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.taocun.base.ScenarioException;
import org.taocun.output.LineFigure.Panel;
import org.taocun.output.LineFigure.Scale;

/** Draws the figures of a results folder from its tables. */
public final class Figures {
  private static final List<Figure> ALL =
      List.of(
          new LineFigure(
              "growth",
              List.of(
                  new Panel("axis.sellers", Scale.COUNT, "sellers"),
                  new Panel("axis.taobaoVillages", List.of("taobaoVillages"), Scale.COUNT, true)),
              false),
          new LineFigure(
              "stages",
              List.of(
                  new Panel("line.villagesIndividual", Scale.COUNT, "villagesIndividual"),
                  new Panel("line.villagesNetwork", Scale.COUNT, "villagesNetwork"),
                  new Panel("line.taobaoVillages", Scale.COUNT, "taobaoVillages")),
              true),
          new LineFigure(
              "clusters",
              List.of(
                  new Panel(
                      "axis.clusters",
                      Scale.COUNT,
                      "clusters",
                      "largeClusters",
                      "superLargeClusters"),
                  new Panel("axis.taobaoTowns", Scale.COUNT, "taobaoTowns"),
                  new Panel("axis.inClusters", Scale.SHARE, "shareOfVillagesInClusters")),
              true),
          new LineFigure(
              "income",
              List.of(
                  new Panel("axis.income", Scale.AMOUNT, "incomeYuan", "outsideIncomeYuan"),
                  new Panel("axis.profit", Scale.AMOUNT, "meanProfitYuan")),
              false),
          new LineFigure(
              "prices",
              List.of(
                  new Panel("axis.margin", Scale.SHARE, "margin"),
                  new Panel("axis.price", Scale.AMOUNT, "priceYuan")),
              false),
          new LineFigure(
              "exposure",
              List.of(
                  new Panel("axis.exposure", Scale.SHARE, "strongShare", "weakShare"),
                  new Panel("axis.weakExposure", Scale.SHARE, "weakExposureShare")),
              false),
          new LineFigure(
              "herding", List.of(new Panel("axis.herding", Scale.SHARE, "herdingShare")), false),
          new MapFigure(),
          new SpendingFigure());

  private Figures() {}

  /**
   * Draws the figures of a results folder anew, from its own tables.
   *
   * @param observed points to draw instead of those of the folder; empty for the folder's own
   * @return messages for the user, such as what could not be drawn
   * @throws ScenarioException when the folder holds no results or cannot be written
   */
  public static List<String> redraw(
      Path folder, Language language, Optional<List<ObservedPoint>> observed) {
    ResultsKind kind = ResultsKind.of(folder);
    try {
      if (kind == ResultsKind.COMPARISON || kind == ResultsKind.SWEEP) {
        return redraw(folder, language, observed.isPresent());
      }
      RunInfo.read(folder);
      if (observed.isPresent()) {
        ObservedPoints.write(observed.get(), folder, RunInfo.read(folder).options().excel());
      }
      return draw(folder, language);
    } catch (IOException e) {
      throw new ScenarioException(folder + ": " + Disk.reason(e));
    }
  }

  private static List<String> redraw(Path folder, Language language, boolean observed)
      throws IOException {
    if (observed) {
      throw new ScenarioException(
          "--observed: points are drawn over runs" + ResultsKind.hint(folder));
    }
    return Report.kind(folder, language).draw(folder.resolve("figures"));
  }

  static List<String> draw(Path folder, Language language) throws IOException {
    return draw(folder, folder.resolve("figures"), language);
  }

  /** Draws the figures of a results folder into another folder, which is made. */
  static List<String> draw(Path folder, Path target, Language language) throws IOException {
    Optional<Fonts> fonts = Fonts.installed();
    if (fonts.isEmpty()) {
      return List.of(Fonts.NONE + ", then draw them by 'taocun plot'");
    }
    List<String> notes = new ArrayList<>();
    RunInfo info = RunInfo.read(folder);
    List<ObservedPoint> observed = ObservedPoints.ofFolder(folder);
    FigureFrame frame = frame(fonts.get(), language, info, observed, notes);
    FigureData data = FigureData.read(folder, info, variables(), observed, frame);
    Path figures = Files.createDirectories(target);
    for (Figure figure : ALL) {
      Optional<Figure.Drawn> drawn = figure.draw(data);
      if (drawn.isPresent()) {
        String title = frame.words().of("figure." + figure.name());
        FigureFile.write(drawn.get(), title, figures, figure.name());
      }
    }
    return notes;
  }

  /** Draws figures of one kind. */
  @FunctionalInterface
  interface Drawing {
    /**
     * Draws.
     *
     * @param folder where to, which is there
     */
    void draw(FigureFrame frame, Path folder) throws IOException;
  }

  /**
   * Draws into the folder {@code figures} of results that are made.
   *
   * @param shown as in {@link #frame}
   * @return messages for the user, such as what could not be drawn
   */
  static List<String> drawn(
      WorkFolder work, Language asked, Function<Language, String> shown, Drawing drawing) {
    try {
      return drawn(work.stage().resolve("figures"), asked, shown, drawing);
    } catch (IOException e) {
      throw new ScenarioException(work.shownTarget() + ": " + Disk.reason(e));
    }
  }

  /** The same into any folder, which is made. */
  static List<String> drawn(
      Path folder, Language asked, Function<Language, String> shown, Drawing drawing)
      throws IOException {
    Optional<Fonts> fonts = Fonts.installed();
    if (fonts.isEmpty()) {
      return List.of(Fonts.NONE);
    }
    List<String> notes = new ArrayList<>();
    FigureFrame frame = frame(fonts.get(), asked, shown, notes);
    drawing.draw(frame, Files.createDirectories(folder));
    return notes;
  }

  private static FigureFrame frame(
      Fonts fonts, Language asked, RunInfo info, List<ObservedPoint> observed, List<String> notes) {
    StringBuilder points = new StringBuilder();
    observed.forEach(point -> points.append(point.label()).append(point.source()));
    return frame(fonts, asked, language -> FigureFrame.title(info, language) + points, notes);
  }

  /**
   * The frame in a language, or in English where no font shows it.
   *
   * @param shown the texts that figures show beside the language's own words
   * @param notes gains what the user should know
   */
  private static FigureFrame frame(
      Fonts fonts, Language asked, Function<Language, String> shown, List<String> notes) {
    Words words = new Words(asked);
    if (asked != Language.EN && fonts.covering(asked, words.all()).isEmpty()) {
      notes.add(
          "figures are in English: no installed font shows Chinese; install one (Debian:"
              + " fonts-noto-cjk or fonts-wqy-zenhei)");
      words = new Words(Language.EN);
    }
    Language language = words.language();
    String family =
        fonts
            .covering(language, words.all() + shown.apply(language))
            .or(() -> fonts.covering(language, new Words(language).all()))
            .orElse(fonts.usual(language));
    return new FigureFrame(words, family);
  }

  /** The variables of series that some figure shows. */
  static Set<String> variables() {
    Set<String> variables = new TreeSet<>();
    for (Figure figure : ALL) {
      if (figure instanceof LineFigure lines) {
        variables.addAll(lines.variables());
      }
    }
    return variables;
  }
}
