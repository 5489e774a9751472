package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
  private static final List<Variable> RATIOS =
      List.of(
          new Variable(
              "shareOfVillagesInClusters",
              "share",
              "share of Taobao villages that lie in clusters"),
          new Variable("sellerShare", "share", "share of households that sell"));
  private static final List<Variable> WHOLE =
      List.of(
          new Variable(
              "giniOverCounties",
              "share",
              "Gini coefficient of Taobao villages over counties, each simulated county standing for"
                  + " as many as it was drawn from; all provinces only"),
          new Variable(
              "giniOverProvinces",
              "share",
              "Gini coefficient of the estimated Taobao villages over provinces; sampling makes it"
                  + " larger; all provinces only"),
          new Variable(
              "topThreeShare",
              "share",
              "share of the three provinces with most Taobao villages; sampling makes it larger; all"
                  + " provinces only"));

  private final World world;
  private final List<Provinces.Stratum> strata;
  private final List<List<Provinces.Stratum>> provinces;
  private final CountyFigures figures;
  private final double[][][] rows;

  Survey(World world) {
    this.world = world;
    strata = world.territory.provinces().strata();
    figures = new CountyFigures(world);
    provinces = parts(strata);
    rows = Observer.unwritten(provinces.size() + 1, world.scenario.months());
  }

  /** Writes the month down. */
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

  private double[] row(List<Provinces.Stratum> of) {
    List<Double> row = new ArrayList<>();
    row.add((double) of.stream().mapToInt(Provinces.Stratum::counties).sum());
    row.add((double) of.stream().mapToInt(stratum -> stratum.sampled().size()).sum());
    for (int k = 0; k < CountyFigures.counted().size(); k++) {
      add(StratifiedSample.total(seen(of, k)), row);
    }
    add(ratio(of, CountyFigures.VILLAGES_IN_CLUSTERS, CountyFigures.TAOBAO_VILLAGES), row);
    add(ratio(of, CountyFigures.SELLERS, CountyFigures.HOUSEHOLDS), row);
    row.addAll(of.equals(strata) ? whole() : Collections.nCopies(2 * WHOLE.size(), Double.NaN));
    return row.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void add(Estimate estimate, List<Double> row) {
    row.add(estimate.value());
    row.add(estimate.standardError());
  }

  private Estimate ratio(List<Provinces.Stratum> of, int above, int below) {
    return StratifiedSample.ratio(seen(of, above), seen(of, below));
  }

  private List<StratifiedSample.Stratum> seen(List<Provinces.Stratum> of, int figure) {
    double[] all = figures.of(figure);
    return of.stream()
        .map(
            stratum ->
                new StratifiedSample.Stratum(
                    stratum.counties(),
                    Arrays.copyOfRange(all, stratum.sampled().start(), stratum.sampled().end())))
        .toList();
  }

  /** Each figure of the whole nation with its error. */
  private List<Double> whole() {
    List<StratifiedSample.Stratum> villages = seen(strata, CountyFigures.TAOBAO_VILLAGES);
    List<Double> whole = new ArrayList<>();
    List<ToDoubleFunction<List<StratifiedSample.Stratum>>> figures =
        List.of(
            Survey::giniOverCounties, s -> Gini.of(byProvince(s)), s -> topThree(byProvince(s)));
    for (ToDoubleFunction<List<StratifiedSample.Stratum>> figure : figures) {
      double value = figure.applyAsDouble(villages);
      whole.add(value);
      whole.add(Double.isNaN(value) ? value : StratifiedSample.jackknifeError(villages, figure));
    }
    return whole;
  }

  /** Each county weighs as many as it stands for. */
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
    double all = Arrays.stream(sorted).sum();
    double top = Arrays.stream(sorted).skip(Math.max(0, sorted.length - 3)).sum();
    return all > 0 ? top / all : Double.NaN;
  }

  /** The estimates, "all" first. */
  SeriesTable table() {
    List<String> scopes = new ArrayList<>(List.of("all"));
    provinces.forEach(parts -> scopes.add("province:" + parts.get(0).province()));
    return new SeriesTable(List.copyOf(scopes), variables(), rows);
  }

  private static List<Variable> variables() {
    List<Variable> all = new ArrayList<>();
    all.add(new Variable("counties", "counties", "counties that there are"));
    all.add(new Variable("sampledCounties", "counties", "counties among them that are simulated"));
    CountyFigures.counted().forEach(figure -> addTwo(figure, all));
    RATIOS.forEach(figure -> addTwo(figure, all));
    WHOLE.forEach(figure -> addWhole(figure, all));
    return List.copyOf(all);
  }

  private static void addTwo(Variable figure, List<Variable> all) {
    all.add(new Variable(figure.name(), figure.unit(), "estimate: " + figure.doc()));
    all.add(
        new Variable(
            figure.name() + ERROR, figure.unit(), "standard error of sampling of the estimate"));
  }

  private static void addWhole(Variable figure, List<Variable> all) {
    all.add(figure);
    all.add(
        new Variable(
            figure.name() + ERROR,
            figure.unit(),
            "standard error of sampling, by the jackknife; all provinces only"));
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
              rows[0][world.month()][k],
              "all provinces at the end: " + variable.doc()));
    }
    return List.copyOf(all);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("provinces");
    figures.keep(archive);
    Observer.keep(rows, world.month(), archive);
  }
}
