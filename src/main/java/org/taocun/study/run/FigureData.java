package org.taocun.study.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsOrigin;

/**
 * The data of figures: the tables of a results folder.
 *
 * @param folder the results folder
 * @param info the origin of the run
 * @param series monthly series of the run
 * @param villages final states, averaged over replications
 * @param observed points to draw beside the simulated series
 * @param frame language, fonts and the common look
 */
record FigureData(
    Path folder,
    ResultsOrigin<RunInfo> info,
    SeriesData series,
    List<VillageMeans> villages,
    List<ObservedPoint> observed,
    FigureFrame frame) {

  static FigureData read(
      Path folder,
      ResultsOrigin<RunInfo> info,
      Set<String> variables,
      List<ObservedPoint> observed,
      FigureFrame frame) {
    return new FigureData(
        folder,
        info,
        SeriesData.read(folder.resolve(Section.SERIES.fileName()), variables),
        VillageMeans.read(folder.resolve(Section.VILLAGES.fileName())),
        observed,
        frame);
  }

  /** Frames a plot under the scenario's title. */
  JFreeChart chart(String name, Plot plot, LegendItemCollection legend) {
    return frame.chart(info.title(Language.of(frame.words())), "figure." + name, plot, legend);
  }

  /** The observed points of the whole run. */
  List<ObservedPoint> observedOfRun() {
    return observed.stream().filter(ObservedPoint::ofRun).toList();
  }

  /** Monthly series of a place. */
  SeriesData series(String scope, Set<String> variables) {
    return SeriesData.read(folder.resolve(Section.SERIES.fileName()), variables, scope);
  }

  boolean hasLedger() {
    return Files.exists(ledger());
  }

  Path ledger() {
    return folder.resolve(Section.LEDGER.fileName());
  }

  /** A sentence for figures of sampled counties; "" where all are simulated. */
  String simulatedCounties() {
    return SampledCounties.of(HeadlineSpread.of(folder))
        .map(
            counties ->
                frame
                    .words()
                    .of(
                        "caption.simulatedCounties",
                        NumberText.number(counties.simulated()),
                        NumberText.number(counties.all())))
        .orElse("");
  }

  /** The changes of rules that its lines can show. */
  List<RuleChange> ruleChanges() {
    return RuleChange.of(folder);
  }

  boolean manyVillages() {
    return villages.size() > 1;
  }

  int drawnReplications() {
    return Math.min(info.details().replications(), SeriesData.MOST_REPLICATIONS);
  }
}
