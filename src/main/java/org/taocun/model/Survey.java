package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.StratifiedSample;
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

  private final World world;
  private final List<Provinces.Stratum> strata;
  private final List<List<Provinces.Stratum>> provinces;
  private final CountyFigures figures;
  private final List<Estimated> estimates;
  private final double[][][] rows;

  Survey(World world) {
    this.world = world;
    strata = world.territory.provinces().strata();
    figures = new CountyFigures(world);
    provinces = parts(strata);
    estimates = estimates();
    rows = Observer.unwritten(provinces.size() + 1, world.scenario.months());
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
        part(
            "incomeYuan",
            "yuan/month",
            "mean household income",
            of -> ratio(of, CountyFigure.INCOME, CountyFigure.HOUSEHOLDS)));
    all.addAll(overPlaces());
    return List.copyOf(all);
  }

  private List<Estimated> overPlaces() {
    Unevenness unevenness = new Unevenness(provinces.stream().mapToInt(List::size).toArray());
    return List.of(
        ofVillages(
            "giniOverCounties",
            "Gini coefficient of Taobao villages over counties, each simulated county standing for"
                + " as many as it was drawn from; all provinces only",
            unevenness::giniOverCounties),
        ofVillages(
            "giniOverProvinces",
            "Gini coefficient of the estimated Taobao villages over provinces; sampling makes it"
                + " larger; all provinces only",
            unevenness::giniOverProvinces),
        ofVillages(
            "topThreeShare",
            "share of the three provinces with most Taobao villages; sampling makes it larger; all"
                + " provinces only",
            unevenness::topThreeShare),
        ofIncomes(
            "theilBetweenCounties",
            "Theil index of mean household income between counties, each simulated county standing"
                + " for as many as it was drawn from; all provinces only",
            unevenness::theilBetweenCounties),
        ofIncomes(
            "theilBetweenProvinces",
            "the part of it that is between provinces; sampling makes it larger; all provinces"
                + " only",
            unevenness::theilBetweenProvinces));
  }

  private static Estimated part(
      String name, String unit, String doc, Function<List<Provinces.Stratum>, Estimate> estimate) {
    return new Estimated(
        new Variable(name, unit, "estimate: " + doc),
        "standard error of sampling of the estimate",
        estimate);
  }

  /** A share that only all provinces together have, of the Taobao villages of their counties. */
  private Estimated ofVillages(
      String name, String doc, ToDoubleFunction<List<StratifiedSample.Stratum>> figure) {
    return whole(
        new Variable(name, "share", doc),
        () -> {
          List<StratifiedSample.Stratum> villages = seen(strata, CountyFigure.TAOBAO_VILLAGES);
          return withError(
              figure.applyAsDouble(villages),
              () -> StratifiedSample.jackknifeError(villages, figure));
        });
  }

  /** An index that only all provinces together have, of households and incomes of counties. */
  private Estimated ofIncomes(
      String name,
      String doc,
      ToDoubleBiFunction<List<StratifiedSample.Stratum>, List<StratifiedSample.Stratum>> figure) {
    return whole(
        new Variable(name, "", doc),
        () -> {
          List<StratifiedSample.Stratum> people = seen(strata, CountyFigure.HOUSEHOLDS);
          List<StratifiedSample.Stratum> yuan = seen(strata, CountyFigure.INCOME);
          return withError(
              figure.applyAsDouble(people, yuan),
              () -> StratifiedSample.jackknifeError(people, yuan, figure));
        });
  }

  private Estimated whole(Variable variable, Supplier<Estimate> estimate) {
    return new Estimated(
        variable,
        "standard error of sampling, by the jackknife; all provinces only",
        of -> of.equals(strata) ? estimate.get() : NONE);
  }

  private Estimate withError(double value, DoubleSupplier error) {
    int seen = strata.stream().mapToInt(stratum -> stratum.sampled().size()).sum();
    return Double.isNaN(value) ? NONE : new Estimate(value, error.getAsDouble(), seen);
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
