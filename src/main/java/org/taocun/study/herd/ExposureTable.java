package org.taocun.study.herd;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.analysis.herding.AdopterClasses;
import org.taocun.analysis.herding.Contagion;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Exposure;
import org.taocun.analysis.herding.Thresholds;
import org.taocun.analysis.herding.TieBounds;
import org.taocun.analysis.herding.Ties;
import org.taocun.analysis.herding.Unobserved;
import org.taocun.base.Word;
import org.taocun.output.table.Column;
import org.taocun.output.table.Table;
import org.taocun.study.herd.data.DiffusionData;

/** The table of thresholds, contagion and classes of people, layer by layer. */
final class ExposureTable {
  /** Classes of the time of adoption. */
  enum TimeClass {
    EARLY,
    EARLY_MAJORITY,
    LATE_MAJORITY,
    LAGGARD,
    CENSORED
  }

  /** Classes of the threshold. */
  enum ThresholdClass {
    VERY_LOW,
    LOW,
    HIGH,
    VERY_HIGH
  }

  static final Table<Row> TABLE =
      new Table<>(
          "exposure.csv",
          List.of(
              Column.word("person", "the person", Row::person),
              Column.word("group", "its group; empty for none", Row::group),
              Column.word("layer", "layer of ties", Row::layer),
              Column.word(
                  "adopted",
                  "period of adoption; 0 for before observation, empty for not by its end",
                  Row::adopted),
              Column.number(
                  "above",
                  "share",
                  "exposure a period before adoption: the threshold is above it, unless it is 0",
                  Row::above),
              Column.number(
                  "upTo",
                  "share",
                  "exposure in the period of adoption: the threshold is at most that; empty for who"
                      + " never adopted",
                  Row::upTo),
              Column.number(
                  "susceptibility",
                  "share",
                  "of those whom the person names and who had adopted by the period before it did:"
                      + " share that did so in that period; empty for who did not adopt",
                  Row::susceptibility),
              Column.number(
                  "infectiousness",
                  "share",
                  "of those who name the person and adopted after it: share that did so in the next"
                      + " period; empty for who did not adopt",
                  Row::infectiousness),
              Column.word(
                  "timeClass",
                  "class of the time of adoption: early, earlyMajority, lateMajority or laggard, cut"
                      + " at the mean and a standard deviation below and above it, for which who never"
                      + " adopted counts in a period after the last; or censored, who had not adopted"
                      + " by the end",
                  Row::timeClass),
              Column.word(
                  "thresholdClass",
                  "class of the threshold upTo, cut likewise: veryLow, low, high or veryHigh; who"
                      + " never adopted counts with all others who never did",
                  Row::thresholdClass),
              Column.number(
                  "boundLow",
                  "share",
                  "with missing ties, the least that upTo can be; empty where it is not bounded",
                  Row::boundLow),
              Column.number(
                  "boundHigh", "share", "likewise, the most that it can be", Row::boundHigh)));

  private ExposureTable() {}

  /** A person over the ties of a layer. */
  record Row(
      String person,
      String group,
      String layer,
      String adopted,
      double above,
      double upTo,
      double boundLow,
      double boundHigh,
      double susceptibility,
      double infectiousness,
      String timeClass,
      String thresholdClass) {}

  private static TimeClass timeClass(int adopted, AdopterClasses classes, int closed) {
    return adopted == Diffusion.NEVER
        ? TimeClass.CENSORED
        : TimeClass.values()[classes.timeClass(closed)];
  }

  /** The rows of all layers. */
  static List<Row> rows(DiffusionData data, Optional<Unobserved> missing) {
    return data.diffusion().layers().stream()
        .flatMap(ties -> rows(data.diffusion(), ties, missing))
        .toList();
  }

  private static Stream<Row> rows(Diffusion data, Ties ties, Optional<Unobserved> missing) {
    Optional<TieBounds> bounds = TestsOfMissingTies.bounds(data, ties, missing);
    Thresholds thresholds = Thresholds.of(data, ties, 0, Exposure.Weighting.BINARY);
    AdopterClasses classes = AdopterClasses.of(data, ties, 0, Exposure.Weighting.BINARY);
    double[] susceptibility = Contagion.plain().susceptibility(data, ties);
    double[] infectiousness = Contagion.plain().infectiousness(data, ties);
    int[] closed = data.closed().adopted();
    return IntStream.range(0, data.people())
        .mapToObj(
            i -> {
              int group = data.group()[i];
              int adopted = data.adopted()[i];
              boolean classed = closed[i] >= 1;
              return new Row(
                  data.ids().get(i),
                  group < 0 ? "" : data.groups().get(group),
                  ties.name(),
                  adopted == Diffusion.NEVER ? "" : Integer.toString(adopted),
                  thresholds.above()[i],
                  adopted == Diffusion.NEVER ? Double.NaN : thresholds.upTo()[i],
                  adopted == Diffusion.NEVER ? Double.NaN : bound(bounds, TieBounds::low, i),
                  adopted == Diffusion.NEVER ? Double.NaN : bound(bounds, TieBounds::high, i),
                  susceptibility[i],
                  infectiousness[i],
                  classed ? Word.of(timeClass(data.adopted()[i], classes, closed[i])) : "",
                  classed
                      ? Word.of(
                          ThresholdClass.values()[classes.thresholdClass(thresholds.upTo()[i])])
                      : "");
            });
  }

  private static double bound(
      Optional<TieBounds> bounds, Function<TieBounds, double[]> end, int person) {
    return bounds.map(end).map(values -> values[person]).orElse(Double.NaN);
  }

  /** Counts of the classes, layer by layer. */
  static List<HerdRows.Classes> classes(Diffusion data) {
    return data.layers().stream()
        .map(
            ties -> {
              AdopterClasses of = AdopterClasses.of(data, ties, 0, Exposure.Weighting.BINARY);
              return new HerdRows.Classes(
                  ties.name(), of.timeCuts(), of.thresholdCuts(), of.censoredApart());
            })
        .toList();
  }
}
