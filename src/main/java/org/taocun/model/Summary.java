package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.trace.Headline;
import org.taocun.trace.SeriesTable;

/** The headline figures of a finished run. */
final class Summary {
  private final World world;
  private final Observer observer;
  private final SeriesTable series;

  Summary(World world, Observer observer) {
    this.world = world;
    this.observer = observer;
    this.series = observer.series();
  }

  List<Headline> headlines() {
    int last = world.month();
    double[] share = until(last, "sellerShare");
    double herding = sum("herdingEntries", last);
    double entries = sum("entries", last);
    double spent = sum("publicSpendingYuan", last);
    int year = Math.max(0, last - 11);
    List<Headline> all = new ArrayList<>();
    all.add(new Headline("households", "households", world.households.count, "households"));
    all.add(new Headline("villages", "villages", world.book.villages, "villages"));
    all.add(at(last, "finalSellers", "sellers", "sellers at the end"));
    all.add(at(last, "finalShare", "sellerShare", "share of households that sell at the end"));
    all.add(new Headline("peakShare", "share", max(share), "largest share in any month"));
    all.add(
        new Headline(
            "monthsToHalf", "months", firstAt(share, 0.5), "first month with half of all selling"));
    all.add(
        new Headline(
            "monthsToStable", "months", lastChange(last), "last month with an entry or an exit"));
    all.add(new Headline("entries", "households", entries, "entries after the start"));
    all.add(new Headline("exits", "households", sum("exits", last), "exits"));
    all.add(
        new Headline(
            "directHerdingShare",
            "share",
            entries > 0 ? herding / entries : Double.NaN,
            "share of entries that would not have happened had nobody else been selling (same"
                + " draw)"));
    all.add(
        at(last, "finalWeakExposureShare", "weakExposureShare", "exposure over weak ties, end"));
    all.add(
        new Headline(
            "homecomings", "households", sum("homecomings", last), "households that came home"));
    all.add(
        at(
            last,
            "finalReputation",
            "reputation",
            "mean reputation of sellers' villages at the end"));
    all.add(at(last, "finalBrand", "brand", "mean brand of sellers' villages at the end"));
    all.add(at(last, "taobaoVillages", "taobaoVillages", "Taobao villages at the end"));
    all.add(
        new Headline(
            "firstTaobaoMonth",
            "months",
            firstAt(until(last, "taobaoVillages"), 1),
            "month of the first Taobao village"));
    all.add(
        new Headline(
            "turnoverYuan",
            "yuan/year",
            sumFrom(year, "turnoverYuan", last),
            "turnover of the last 12 months"));
    all.add(at(last, "meanProfitYuan", "meanProfitYuan", "profit per seller in the last month"));
    all.add(at(last, "meanIncomeYuan", "incomeYuan", "mean household income in the last month"));
    all.add(new Headline("publicSpendingYuan", "yuan", spent, "public money spent"));
    all.add(
        new Headline(
            "publicYuanPerEntry",
            "yuan",
            entries > 0 && spent > 0 ? spent / entries : Double.NaN,
            "public money per entry, whether or not the entry is owed to it; empty where none is"
                + " spent"));
    all.add(at(last, "finalShops", "shops", "active shops at the end"));
    all.add(at(last, "shopsPerSeller", "shopsPerSeller", "active shops per seller at the end"));
    all.add(perHousehold(year, last, "salesPerHouseholdYuan", "turnoverYuan", "goods up"));
    all.add(perHousehold(year, last, "purchasesPerHouseholdYuan", "purchasesYuan", "goods down"));
    all.add(at(last, "finalSuppliers", "suppliers", "households that supply organisations, end"));
    all.add(
        new Headline(
            "suppliersYuan",
            "yuan/year",
            sumFrom(year, "organisationsToHouseholdsYuan", last),
            "what suppliers were paid in the last 12 months"));
    if (world.complements.any()) {
      all.add(
          new Headline(
              "finalMatchedShare",
              "share",
              world.complements.matchedShare(),
              "share of sellers who know a seller of a complementary trade over weak ties, end"));
    }
    all.addAll(world.incomes.headlines());
    all.addAll(observer.spatialSummary().headlines());
    observer.survey().ifPresent(survey -> all.addAll(survey.headlines()));
    world.government.trial().ifPresent(trial -> all.addAll(trial.headlines()));
    return List.copyOf(all);
  }

  private Headline perHousehold(int year, int last, String name, String variable, String doc) {
    return new Headline(
        name,
        "yuan/year",
        sumFrom(year, variable, last) / world.households.count,
        doc + ": per household in the last 12 months");
  }

  private Headline at(int month, String name, String variable, String doc) {
    String unit = series.variables().get(series.indexOf(variable)).unit();
    return new Headline(name, unit, value(month, variable), doc);
  }

  private double value(int month, String variable) {
    return series.rows()[0][month][series.indexOf(variable)];
  }

  private double[] until(int last, String variable) {
    double[] values = new double[last + 1];
    for (int m = 0; m <= last; m++) {
      values[m] = value(m, variable);
    }
    return values;
  }

  private double sum(String variable, int last) {
    return sumFrom(0, variable, last);
  }

  private double sumFrom(int first, String variable, int last) {
    double sum = 0;
    for (int m = first; m <= last; m++) {
      sum += value(m, variable);
    }
    return sum;
  }

  private int lastChange(int last) {
    for (int m = last; m > 0; m--) {
      if (value(m, "entries") + value(m, "exits") > 0) {
        return m;
      }
    }
    return 0;
  }

  private static double max(double[] values) {
    double max = values[0];
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  private static double firstAt(double[] values, double level) {
    for (int m = 0; m < values.length; m++) {
      if (values[m] >= level) {
        return m;
      }
    }
    return Double.NaN;
  }
}
