package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.StratifiedSample;
import org.taocun.analysis.space.Gini;
import org.taocun.geography.Provinces;
import org.taocun.trace.Headline;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.SeriesTable.Variable;

/**
 * Estimates for all provinces and for each from the counties that are simulated, month by month,
 * each with its sampling error, which is 0 where every county is simulated ({@link
 * StratifiedSample}). It watches only.
 */
final class Survey {
  private static final String ERROR = "Error";
  private static final List<SeriesColumn<List<Provinces.Stratum>>> COUNTS =
      List.of(
          SeriesColumn.of(
              "counties",
              "counties",
              "counties that there are",
              of -> of.stream().mapToInt(Provinces.Stratum::counties).sum()),
          SeriesColumn.of(
              "sampledCounties",
              "counties",
              "counties among them that are simulated",
              of -> of.stream().mapToInt(stratum -> stratum.sampled().size()).sum()));

  private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, 0);

  private final State state;
  private final List<Provinces.Stratum> strata;
  private final List<List<Provinces.Stratum>> provinces;
  private final CountyFigures figures;
  private final List<Estimated> estimates;
  private final double[][][] rows;

  Survey(State state) {
    this.state = state;
    strata = state.territory.provinces().strata();
    figures = new CountyFigures(state);
    provinces = parts(strata);
    estimates = estimates();
    rows = Observer.unwritten(provinces.size() + 1, state.scenario.months());
  }

  /** Records the month. */
  void observe(int month, Certification certification, Clusters clusters, boolean changed) {
    figures.count(certification, clusters, changed || month == 0);
    rows[0][month] = row(strata);
    for (int p = 0; p < provinces.size(); p++) {
      rows[p + 1][month] = row(provinces.get(p));
    }
  }

  private static List<List<Provinces.Stratum>> parts(List<Provinces.Stratum> strata) {
    Map<String, List<Provinces.Stratum>> byName = new LinkedHashMap<>();
    for (Provinces.Stratum stratum : strata) {
      byName.computeIfAbsent(stratum.province(), name -> new ArrayList<>()).add(stratum);
    }
    return List.copyOf(byName.values());
  }

  /**
   * A figure that is estimated from the counties of some strata; its column is followed by that of
   * its error.
   */
  private record Estimated(
      Variable variable, String error, Function<List<Provinces.Stratum>, Estimate> estimate) {
    List<Variable> columns() {
      return List.of(variable, new Variable(variable.name() + ERROR, variable.unit(), error));
    }
  }

  private List<Estimated> estimates() {
    List<Estimated> all = new ArrayList<>();
    for (CountyFigure figure : CountyFigure.values()) {
      Variable counted = figure.variable();
      all.add(
          part(
              counted.name(),
              counted.unit(),
              counted.doc(),
              of -> StratifiedSample.total(seen(of, figure))));
    }
    all.add(
        part(
            "shareOfVillagesInClusters",
            "share",
            "share of Taobao villages that lie in clusters",
            of -> ratio(of, CountyFigure.VILLAGES_IN_CLUSTERS, CountyFigure.TAOBAO_VILLAGES)));
    all.add(
        part(
            "sellerShare",
            "share",
            "share of households that sell",
            of -> ratio(of, CountyFigure.SELLERS, CountyFigure.HOUSEHOLDS)));
    all.add(
        whole(
            "giniOverCounties",
            "Gini coefficient of Taobao villages over counties, each simulated county standing for"
                + " as many as it was drawn from; all provinces only",
            Survey::giniOverCounties));
    all.add(
        whole(
            "giniOverProvinces",
            "Gini coefficient of the estimated Taobao villages over provinces; sampling makes it"
                + " larger; all provinces only",
            villages -> Gini.of(byProvince(villages))));
    all.add(
        whole(
            "topThreeShare",
            "share of the three provinces with most Taobao villages; sampling makes it larger; all"
                + " provinces only",
            villages -> topThree(byProvince(villages))));
    return List.copyOf(all);
  }

  private static Estimated part(
      String name, String unit, String doc, Function<List<Provinces.Stratum>, Estimate> estimate) {
    return new Estimated(
        new Variable(name, unit, "estimate: " + doc),
        "standard error of sampling of the estimate",
        estimate);
  }

  /** A share that only all provinces together have, of the Taobao villages of their counties. */
  private Estimated whole(
      String name, String doc, ToDoubleFunction<List<StratifiedSample.Stratum>> figure) {
    return new Estimated(
        new Variable(name, "share", doc),
        "standard error of sampling, by the jackknife; all provinces only",
        of -> of.equals(strata) ? ofWhole(figure) : NONE);
  }

  private Estimate ofWhole(ToDoubleFunction<List<StratifiedSample.Stratum>> figure) {
    List<StratifiedSample.Stratum> villages = seen(strata, CountyFigure.TAOBAO_VILLAGES);
    double value = figure.applyAsDouble(villages);
    return Double.isNaN(value)
        ? NONE
        : new Estimate(value, StratifiedSample.jackknifeError(villages, figure), villages.size());
  }

  private double[] row(List<Provinces.Stratum> of) {
    double[] counts = SeriesColumn.row(COUNTS, of);
    double[] row = Arrays.copyOf(counts, counts.length + 2 * estimates.size());
    int k = counts.length;
    for (Estimated figure : estimates) {
      Estimate estimate = figure.estimate().apply(of);
      row[k++] = estimate.value();
      row[k++] = estimate.standardError();
    }
    return row;
  }

  private Estimate ratio(List<Provinces.Stratum> of, CountyFigure above, CountyFigure below) {
    return StratifiedSample.ratio(seen(of, above), seen(of, below));
  }

  private List<StratifiedSample.Stratum> seen(List<Provinces.Stratum> of, CountyFigure figure) {
    double[] all = figures.of(figure);
    return of.stream()
        .map(
            stratum ->
                new StratifiedSample.Stratum(
                    stratum.counties(),
                    Arrays.copyOfRange(all, stratum.sampled().start(), stratum.sampled().end())))
        .toList();
  }

  /** Gini coefficient over counties, each of which weighs as many as it stands for. */
  private static double giniOverCounties(List<StratifiedSample.Stratum> villages) {
    int seen = villages.stream().mapToInt(stratum -> stratum.totals().length).sum();
    double[] weights = new double[seen];
    double[] weighted = new double[seen];
    int county = 0;
    for (StratifiedSample.Stratum stratum : villages) {
      for (double total : stratum.totals()) {
        weights[county] = (double) stratum.clusters() / stratum.totals().length;
        weighted[county] = weights[county] * total;
        county++;
      }
    }
    return Gini.grouped(weights, weighted);
  }

  /** Estimated Taobao villages of each province. */
  private double[] byProvince(List<StratifiedSample.Stratum> villages) {
    double[] totals = new double[provinces.size()];
    int stratum = 0;
    for (int p = 0; p < totals.length; p++) {
      int parts = provinces.get(p).size();
      totals[p] = StratifiedSample.total(villages.subList(stratum, stratum + parts)).value();
      stratum += parts;
    }
    return totals;
  }

  private static double topThree(double[] provinces) {
    double[] sorted = provinces.clone();
    Arrays.sort(sorted);
    double all = Arrays.stream(sorted).reduce(0, Double::sum);
    double top = Arrays.stream(sorted).skip(Math.max(0, sorted.length - 3)).reduce(0, Double::sum);
    return all > 0 ? top / all : Double.NaN;
  }

  /** The estimates, "all" first. */
  SeriesTable table() {
    List<String> scopes = new ArrayList<>(List.of("all"));
    provinces.forEach(parts -> scopes.add("province:" + parts.get(0).province()));
    return new SeriesTable(List.copyOf(scopes), variables(), rows);
  }

  private List<Variable> variables() {
    return Stream.concat(
            SeriesColumn.variables(COUNTS).stream(),
            estimates.stream().flatMap(figure -> figure.columns().stream()))
        .toList();
  }

  /** The estimates of the last month for all provinces, as national headline figures. */
  List<Headline> headlines() {
    List<Headline> all = new ArrayList<>();
    List<Variable> variables = variables();
    for (int k = 0; k < variables.size(); k++) {
      Variable variable = variables.get(k);
      String name = variable.name();
      all.add(
          new Headline(
              "national" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
              variable.unit(),
              rows[0][state.month()][k],
              "all provinces at the end: " + variable.doc()));
    }
    return List.copyOf(all);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("provinces");
    figures.keep(archive);
    Observer.keep(rows, state.month(), archive);
  }
}
