package org.taocun.study.compare;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.BandFigure;
import org.taocun.output.figure.BandItems;
import org.taocun.output.figure.DotFigure;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.figure.Palette;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;

/**
 * The figures of a comparison: growth and differences over time, ranks, gains by group and by
 * village.
 */
public final class ComparisonFigures {
  /** The variables that may be drawn over time. */
  public static final List<String> SHOWN = List.of("sellers", "incomeYuan", "taobaoVillages");

  private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  private final ComparisonRows rows;
  private final ComparisonRows.Head head;
  private final FigureFrame frame;
  private final Words words;
  private final Path folder;

  private ComparisonFigures(ComparisonRows rows, FigureFrame frame, Path folder) {
    this.rows = rows;
    this.head = rows.head();
    this.frame = frame;
    this.words = frame.words();
    this.folder = folder;
  }

  /**
   * Draws into the folder {@code figures}.
   *
   * @return messages for the user, such as figures that could not be drawn
   */
  public static List<String> draw(WorkFolder work, ComparisonRows rows, Language language) {
    return FigureSet.draw(work, language, shown -> texts(rows, shown), drawing(rows));
  }

  /** Makes a folder and draws into it. */
  static List<String> draw(Path folder, ComparisonRows rows, Language language) throws IOException {
    return FigureSet.draw(folder, language, shown -> texts(rows, shown), drawing(rows));
  }

  private static FigureSet.Drawer drawing(ComparisonRows rows) {
    return (frame, folder) -> new ComparisonFigures(rows, frame, folder).all();
  }

  private static String texts(ComparisonRows rows, Language language) {
    return rows.head().title(language) + rows.head().namesZh() + rows.head().treatments();
  }

  private void all() throws IOException {
    if (head.months() > 0) {
      write(growth(), "figure.compare-growth", "growth");
      write(differences(), "figure.compare-differences", "differences");
    }
    write(ranks(), "figure.compare-ranks", "ranks");
    if (!rows.groups().isEmpty()) {
      write(groups(), "figure.compare-groups", "groups");
    }
    for (int k = 0; k < head.treatments().size(); k++) {
      String arm = head.treatments().get(k);
      List<ComparisonRows.VillageGain> villages =
          rows.villages().stream().filter(row -> row.arm().equals(arm)).toList();
      if (villages.size() > 1) {
        write(map(arm, villages), "figure.compare-map", "map-" + (k + 1));
      }
    }
  }

  private void write(Drawing drawn, String title, String name) throws IOException {
    FigureFile.write(drawn, words.of(title), folder, name);
  }

  private String title() {
    return head.title(Language.of(words));
  }

  private List<String> labels(boolean baseline) {
    List<String> labels = new ArrayList<>();
    labels.add(baseline ? words.of("compare.baseline") : "");
    head.treatments().forEach(arm -> labels.add(head.name(arm, words)));
    return labels;
  }

  /** The variables that are not 0 in all arms and months. */
  private List<String> shown() {
    return SHOWN.stream()
        .filter(
            variable ->
                rows.series().stream()
                    .filter(one -> one.variable().equals(variable))
                    .flatMap(one -> Arrays.stream(one.values()))
                    .flatMapToDouble(Arrays::stream)
                    .anyMatch(value -> value != 0))
        .toList();
  }

  private List<ComparisonRows.Series> of(String variable) {
    return rows.series().stream().filter(one -> one.variable().equals(variable)).toList();
  }

  private Drawing growth() {
    List<BandFigure.Panel> panels = new ArrayList<>();
    for (String variable : shown()) {
      List<BandFigure.Line> lines = new ArrayList<>();
      for (ComparisonRows.Series one : of(variable)) {
        boolean banded = lines.isEmpty();
        lines.add(
            new BandFigure.Line(
                lines.size(),
                Arrays.stream(one.values())
                    .map(Band::of)
                    .map(band -> banded ? band : Band.line(band.median()))
                    .toList()));
      }
      panels.add(
          new BandFigure.Panel(
              words.of("axis." + variable), whole(variable), whole(variable), lines));
    }
    LegendItem band = BandItems.band(words.of("legend.baselineBand"), Palette.series(0));
    String caption = words.of("caption.compareGrowth", head.replications(), head.seed());
    return new BandFigure(head.start(), panels)
        .draw(frame, title(), "figure.compare-growth", labels(true), List.of(band), caption);
  }

  private static boolean whole(String variable) {
    return !variable.equals("incomeYuan");
  }

  private Drawing differences() {
    List<BandFigure.Panel> panels = new ArrayList<>();
    for (String variable : shown()) {
      ComparisonRows.Series baseline = rows.baselineOf(variable);
      List<BandFigure.Line> lines = new ArrayList<>();
      for (ComparisonRows.Series one : of(variable)) {
        if (!one.equals(baseline)) {
          lines.add(new BandFigure.Line(lines.size() + 1, bands(baseline, one)));
        }
      }
      panels.add(new BandFigure.Panel(words.of("axis.difference." + variable), false, true, lines));
    }
    Color colour = labels(false).size() == 1 ? Palette.series(1) : Palette.QUIET;
    LegendItem band = BandItems.band(words.of("legend.meanBand", percent()), colour);
    String caption =
        words.of("caption.compareDifferences", head.replications(), head.seed(), percent());
    return new BandFigure(head.start(), panels)
        .draw(frame, title(), "figure.compare-differences", labels(false), List.of(band), caption);
  }

  private List<Band> bands(ComparisonRows.Series baseline, ComparisonRows.Series one) {
    List<Band> bands = new ArrayList<>();
    for (int month = 0; month < one.values().length; month++) {
      PairedDifference difference =
          PairedDifference.of(baseline.values()[month], one.values()[month], head.level());
      Interval interval = difference.interval();
      bands.add(
          Double.isNaN(interval.low())
              ? Band.line(difference.mean())
              : new Band(interval.low(), difference.mean(), interval.high()));
    }
    return bands;
  }

  private String percent() {
    return NumberText.number(100 * head.level());
  }

  private static LegendItem grey(String text) {
    return new LegendItem(
        text, null, null, null, new Rectangle2D.Double(-10, -5, 20, 10), new Color(0, 0, 0, 45));
  }

  private Drawing ranks() {
    boolean worlds = !head.worlds().isEmpty();
    List<DotFigure.Row> dots = new ArrayList<>();
    for (ComparisonRows.Rank rank : new RankTable(rows, Language.of(words)).sorted()) {
      if (!rank.isBaseline()) {
        PairedDifference difference = rank.difference();
        DotFigure.Dot dot =
            new DotFigure.Dot(
                difference.mean(),
                difference.interval(),
                worlds ? rank.overWorlds() : NONE,
                head.treatments().indexOf(rank.arm()) + 1);
        dots.add(new DotFigure.Row(head.name(rank.arm(), words), List.of(dot)));
      }
    }
    LegendItemCollection legend = new LegendItemCollection();
    if (worlds) {
      legend.add(grey(words.of("legend.worlds")));
    }
    String caption =
        words.of(
            worlds ? "caption.compareRanks" : "caption.compareRanksOne",
            head.replications(),
            head.seed(),
            percent(),
            head.worlds().size() + 1);
    String axis = words.of("axis.decision", new FigureNames(words).of(head.decideOn()));
    return new DotFigure(dots).draw(frame, title(), "figure.compare-ranks", axis, legend, caption);
  }

  /** Draws the gains of arms group by group, so that arms can be compared. */
  private Drawing groups() {
    HouseholdTables households = new HouseholdTables(rows, Language.of(words));
    List<DotFigure.Row> dots = new ArrayList<>();
    String first = head.treatments().get(0);
    for (ComparisonRows.Group group : rows.groups()) {
      if (!group.arm().equals(first)) {
        continue;
      }
      List<DotFigure.Dot> arms = new ArrayList<>();
      for (ComparisonRows.Group row : rows.groups()) {
        if (row.group().equals(group.group())) {
          PairedDifference gain = row.incomeYuan();
          int colour = head.treatments().indexOf(row.arm()) + 1;
          arms.add(new DotFigure.Dot(gain.mean(), gain.interval(), NONE, colour));
        }
      }
      dots.add(new DotFigure.Row(households.group(group), arms));
    }
    LegendItemCollection legend = new LegendItemCollection();
    for (int k = 0; k < head.treatments().size(); k++) {
      String name = head.name(head.treatments().get(k), words);
      legend.add(FigureFrame.lineItem(name, Palette.series(k + 1)));
    }
    String caption = words.of("caption.compareGroups", head.replications(), head.seed(), percent());
    return new DotFigure(dots)
        .draw(frame, title(), "figure.compare-groups", words.of("axis.gain"), legend, caption);
  }

  private Drawing map(String arm, List<ComparisonRows.VillageGain> villages) {
    String name = head.name(arm, words);
    boolean all = head.mappedReplications() == head.replications();
    String key = all ? "caption.compareMap" : "caption.compareMapFirst";
    return new GainMap(villages, words.of("axis.gain"), GainMap.most(rows.villages()))
        .draw(
            frame,
            words.of("figure.titled", title(), name),
            "figure.compare-map",
            words.of(key, name, head.replications(), head.seed()));
  }
}
