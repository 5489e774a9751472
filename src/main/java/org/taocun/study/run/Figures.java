package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taocun.base.Say;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.figure.Fonts;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.run.LineFigure.Panel;
import org.taocun.study.run.LineFigure.Scale;
import org.taocun.study.run.LineFigure.When;

/** The figures of a run, drawn from the tables of its results folder. */
public final class Figures {
  private static final List<Figure> ALL =
      List.of(
          new LineFigure(
              "growth",
              List.of(
                  new Panel("axis.sellers", Scale.COUNT, "sellers"),
                  new Panel("axis.taobaoVillages", List.of("taobaoVillages"), Scale.COUNT, true)),
              When.ALWAYS),
          new LineFigure(
              "adoption",
              List.of(new Panel("axis.everSold", Scale.COUNT, "everSold")),
              When.OBSERVED),
          new LineFigure(
              "stages",
              List.of(
                  new Panel("axis.villagesIndividual", Scale.COUNT, "villagesIndividual"),
                  new Panel("axis.villagesNetwork", Scale.COUNT, "villagesNetwork"),
                  new Panel("axis.taobaoVillages", Scale.COUNT, "taobaoVillages")),
              When.MANY_VILLAGES),
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
              When.MANY_VILLAGES),
          new LineFigure(
              "income",
              List.of(
                  new Panel("axis.income", Scale.AMOUNT, "incomeYuan", "outsideIncomeYuan"),
                  new Panel("axis.profit", Scale.AMOUNT, "meanProfitYuan")),
              When.ALWAYS),
          new LineFigure(
              "prices",
              List.of(
                  new Panel("axis.margin", Scale.SHARE, "margin"),
                  new Panel("axis.price", Scale.AMOUNT, "priceYuan")),
              When.ALWAYS),
          new LineFigure(
              "exposure",
              List.of(
                  new Panel("axis.exposure", Scale.SHARE, "strongShare", "weakShare"),
                  new Panel("axis.weakExposure", Scale.SHARE, "weakExposureShare")),
              When.ALWAYS),
          new LineFigure(
              "herding",
              List.of(new Panel("axis.herding", Scale.SHARE, "herdingShare")),
              When.ALWAYS),
          new PlacesFigure(),
          new MapFigure(),
          new SpendingFigure());

  private Figures() {}

  /**
   * What was drawn.
   *
   * @param notes messages for the user
   * @param still the titles of figures that are not drawn, since nothing happens in them
   */
  public record Drawn(List<String> notes, List<String> still) {
    public Drawn {
      notes = List.copyOf(notes);
      still = List.copyOf(still);
    }
  }

  /** Draws the figures of a results folder into it. */
  public static Drawn draw(Path folder, Language language) throws IOException {
    return draw(folder, folder.resolve("figures"), language);
  }

  /** Draws the figures of a results folder into another folder, which is made. */
  public static Drawn draw(Path folder, Path target, Language language) throws IOException {
    Optional<Fonts> fonts = Fonts.installed();
    if (fonts.isEmpty()) {
      return new Drawn(
          List.of(Say.of("{0}, then draw them by 'taocun plot'", Fonts.none())), List.of());
    }
    List<String> notes = new ArrayList<>();
    ResultsOrigin<RunInfo> info = RunInfo.read(folder);
    List<ObservedPoint> observed = ObservedPoints.ofFolder(folder);
    FigureFrame frame = frame(fonts.get(), language, info, observed, notes);
    FigureData data = FigureData.read(folder, info, variables(), observed, frame);
    Path figures = Files.createDirectories(target);
    List<String> still = new ArrayList<>();
    for (Figure figure : ALL) {
      String title = frame.words().of("figure." + figure.name());
      Optional<Drawing> drawn = figure.draw(data);
      if (figure instanceof LineFigure lines && lines.still(data)) {
        still.add(title);
      }
      if (drawn.isPresent()) {
        FigureFile.write(drawn.get(), title, figures, figure.name());
      }
    }
    return new Drawn(notes, still);
  }

  private static FigureFrame frame(
      Fonts fonts,
      Language asked,
      ResultsOrigin<RunInfo> info,
      List<ObservedPoint> observed,
      List<String> notes) {
    return FigureSet.frame(
        fonts, asked, language -> info.title(language) + names(observed, language), notes);
  }

  private static String names(List<ObservedPoint> observed, Language language) {
    StringBuilder names = new StringBuilder();
    observed.forEach(
        point ->
            names
                .append(ObservedPoints.label(point.label(), language.words()))
                .append(point.source(language.words())));
    return names.toString();
  }

  /** The variables of series.csv that figures show. */
  public static Set<String> variables() {
    Set<String> variables = new TreeSet<>();
    for (Figure figure : ALL) {
      if (figure instanceof LineFigure lines) {
        variables.addAll(lines.variables());
      }
    }
    return variables;
  }
}
