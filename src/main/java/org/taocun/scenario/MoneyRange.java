package org.taocun.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Distribution;
import org.taocun.base.Fen;
import org.taocun.base.Say;
import org.taocun.geography.GeographySettings;
import org.taocun.market.Assortment;
import org.taocun.market.Category;
import org.taocun.market.CategoryShare;
import org.taocun.market.Demand;
import org.taocun.market.Months;
import org.taocun.market.PlatformSettings;
import org.taocun.market.ShippedCatalogue;
import org.taocun.scenario.ScenarioRules.Finding;

/**
 * Growth that leaves the range of money before the last month. What grows from outside (start-up
 * costs, outside income, purchases, demand) is known before the run; what the simulated market
 * makes of it is watched by {@link Fen} while it runs.
 */
public final class MoneyRange {
  /** Shares of outside shops are divided by their number, which must stay a number. */
  private static final double MOST_SHOPS = 1e200;

  /** A price of reference above which the price is to blame for demand in yuan, not its number. */
  private static final double MOST_PRICE = 1e9;

  private final Scenario scenario;
  private final List<Finding> findings = new ArrayList<>();

  private MoneyRange(Scenario scenario) {
    this.scenario = scenario;
  }

  /** What leaves the range, each with the setting that grows and the month. */
  public static List<Finding> left(Scenario scenario) {
    MoneyRange range = new MoneyRange(scenario);
    range.outsideIncome();
    range.startupCosts();
    range.purchases();
    if (scenario.market().enabled()) {
      range.demand();
    }
    return range.findings;
  }

  /**
   * Tells the first month in which an amount is too large.
   *
   * @param what it is, in words
   * @param grows the path of its growth
   * @param base the path of what it grows from
   */
  private void check(
      String what, String grows, String base, double most, IntToDoubleFunction amount) {
    for (int month = 0; month <= scenario.months(); month++) {
      if (!(Math.abs(amount.applyAsDouble(month)) <= most)) {
        tell(month <= 1 ? atOnce(what, base, most) : later(what, grows, most, month));
        return;
      }
    }
  }

  /** Notes what a setting brings about; the first category that it drives stands for all. */
  private void tell(Finding finding) {
    if (findings.stream().noneMatch(told -> told.paths().equals(finding.paths()))) {
      findings.add(finding);
    }
  }

  private static Finding atOnce(String what, String base, double most) {
    return new Finding(
        List.of(base),
        Say.of("{0} would be beyond {1}, the most that is counted", what, power(most)));
  }

  private Finding later(String what, String grows, double most, int month) {
    YearMonth date = scenario.start().plusMonths(month - 1);
    return new Finding(
        List.of(grows, "months"),
        Say.of(
            "{0} would grow beyond {1}, the most that is counted, in {2} (month {3}); let it grow"
                + " less, or set months to {4} or fewer",
            what, power(most), date, month, month - 1));
  }

  /** A power of ten as people write it. */
  private static String power(double number) {
    return "10^" + FastMath.round(FastMath.log10(number));
  }

  private void outsideIncome() {
    double[] income =
        Months.of(
                scenario.start(),
                scenario.months(),
                List.of(),
                scenario.outside(),
                0,
                scenario.shocks())
            .outsideIncomeYuan();
    check(
        Say.of("outside income (yuan a month)"),
        "outside.growth",
        "outside.incomeYuan",
        Fen.MOST_YUAN,
        month -> income[month]);
  }

  private void startupCosts() {
    if (!scenario.barrier().enabled()) {
      return;
    }
    for (int p = 0; p < scenario.platforms().size(); p++) {
      double[] cost =
          scenario
              .platforms()
              .get(p)
              .startupYuan(
                  scenario.start(), scenario.months(), scenario.barrier().startupCostYuan());
      check(
          Say.of("the cost of starting a shop (yuan)"),
          path(p) + ".entryCostGrowth",
          "barrier.startupCostYuan",
          Fen.MOST_YUAN,
          month -> cost[month]);
    }
  }

  private void purchases() {
    if (!scenario.downlink().enabled()) {
      return;
    }
    double households = households();
    double[] yuan = scenario.downlink().course(scenario.start(), scenario.months());
    check(
        Say.of("purchases of all households (yuan a month)"),
        "downlink.growth",
        "downlink.spendingYuan",
        Fen.MOST_YUAN,
        month -> households * yuan[month]);
  }

  /** The number of households of a plan; 1 where files and tables have it. */
  private double households() {
    GeographySettings geography = scenario.geography();
    boolean planned = geography.file().isEmpty() && geography.provinces().names().isEmpty();
    return planned && geography.householdsPerVillage() instanceof Distribution.Fixed each
        ? each.value().value()
            * geography.counties()
            * geography.townshipsPerCounty()
            * geography.villagesPerTownship()
        : 1;
  }

  private void demand() {
    Assortment assortment = new Assortment(scenario.market(), ShippedCatalogue.table());
    Set<String> sold = new LinkedHashSet<>(Set.of(scenario.market().category()));
    scenario.market().mix().stream().map(CategoryShare::category).forEach(sold::add);
    for (int p = 0; p < scenario.platforms().size(); p++) {
      for (String name : sold) {
        String path = path(p);
        PlatformSettings platform = scenario.platforms().get(p);
        assortment.find(name).ifPresent(category -> demand(path, platform, category));
      }
    }
  }

  /** The demand that households get if all sell, each as much as an outside shop. */
  private void demand(String path, PlatformSettings platform, Category category) {
    Demand demand =
        Demand.of(scenario.start(), scenario.months(), category, platform, scenario.shocks());
    double households = households();
    check(
        Say.of("demand (yuan a month, at the price of reference)"),
        path + ".demandGrowth",
        category.referenceYuan() > MOST_PRICE ? "market.markup" : path + ".traffic",
        Fen.MOST_YUAN,
        month ->
            demand.parcels()[month]
                * category.referenceYuan()
                * Math.min(1, households / demand.outsideShops()[month]));
    check(
        Say.of("the number of outside shops"),
        path + ".shopGrowth",
        path + ".outsideShops",
        MOST_SHOPS,
        month -> demand.outsideShops()[month]);
  }

  private static String path(int platform) {
    return platform == 0 ? "platform" : "rivals[" + (platform - 1) + "]";
  }
}
