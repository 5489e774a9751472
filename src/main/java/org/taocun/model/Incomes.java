package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.EarningFifths;
import org.taocun.analysis.IncomeDistribution;
import org.taocun.analysis.space.Theil;
import org.taocun.base.Fen;
import org.taocun.trace.Headline;

/**
 * Incomes of households, a month, over the scenario's last twelve months (all, if there are fewer):
 * y_i = (Σ_m e_i(m) + earning_i·Σ_{m: does not sell} π_o(m))/12, with e_i what e-commerce leaves a
 * household in a month ({@link #earn} and {@link #add}, losses included) and π_o the outside
 * income, which a household gives up in the months in which it sells. Payments for starting, and
 * subsidies for that, move a household's capital, not its income. Without a market months differ
 * only by who sells, and the last month stands for all.
 *
 * <p>Nothing is kept before those months, so that a long run costs no more.
 */
final class Incomes {
  private static final int YEAR = 12;

  private final State state;
  private final int first;
  private long[] online = {};
  private double[] outsideMissed = {};

  Incomes(State state) {
    this.state = state;
    first = Math.max(1, state.scenario.months() - YEAR + 1);
  }

  /**
   * Books income from e-commerce in this month in place of the household's outside income. All that
   * counts as income from e-commerce comes through here or {@link #add}.
   */
  void earn(int household, long fen) {
    if (state.month() >= first) {
      add(household, fen);
      outsideMissed[household] += state.course.outsideIncomeYuan()[state.month()];
    }
  }

  /**
   * Books income beside the household's outside income, such as organisations' pay to suppliers.
   */
  void add(int household, long fen) {
    if (state.month() >= first) {
      if (online.length == 0) {
        online = new long[state.households.count];
        outsideMissed = new double[state.households.count];
      }
      online[household] = Fen.plus(online[household], fen);
    }
  }

  /** Income of a household from e-commerce, yuan a month. */
  double onlineYuan(int i) {
    if (!counted()) {
      return state.households.sells(i) ? Fen.toYuan(state.households.profitFen[i]) : 0;
    }
    return online.length == 0 ? 0 : Fen.toYuan(online[i]) / months();
  }

  /** Income of a household, yuan a month. */
  double yuan(int i) {
    double earning = state.households.earning[i];
    if (!counted()) {
      double outside = state.course.outsideIncomeYuan()[state.month()];
      return onlineYuan(i) + (state.households.sells(i) ? 0 : outside * earning);
    }
    double missed = outsideMissed.length == 0 ? 0 : outsideMissed[i];
    return onlineYuan(i) + earning * (outsideYuan() - missed) / months();
  }

  /** True if there were months in which shops settled. */
  private boolean counted() {
    return state.scenario.market().enabled() && months() > 0;
  }

  private int months() {
    return state.month() - first + 1;
  }

  private double outsideYuan() {
    double sum = 0;
    for (int m = first; m <= state.month(); m++) {
      sum += state.course.outsideIncomeYuan()[m];
    }
    return sum;
  }

  /** The headline figures of households' income. */
  List<Headline> headlines() {
    double[] incomes = new double[state.households.count];
    double all = 0;
    double fromShops = 0;
    for (int i = 0; i < incomes.length; i++) {
      incomes[i] = yuan(i);
      all += incomes[i];
      fromShops += onlineYuan(i);
    }
    IncomeDistribution spread = IncomeDistribution.of(incomes);
    double least = EarningFifths.meanOfLeast(EarningFifths.of(state.households.earning), incomes);
    Arrays.setAll(incomes, i -> Math.max(0, incomes[i]));
    String when = " in the last 12 months, profit instead of outside income while it sells";
    return List.of(
        new Headline(
            "householdIncomeYuan", "yuan/month", spread.mean(), "mean household income" + when),
        new Headline(
            "medianIncomeYuan",
            "yuan/month",
            spread.median(),
            "household income in the last 12 months of the middle household"),
        new Headline(
            "poorestFifthIncomeYuan",
            "yuan/month",
            spread.poorestFifth(),
            "mean household income of the poorest fifth in the last 12 months; households are"
                + " ranked anew in every run by that income"),
        new Headline(
            "leastEarningFifthIncomeYuan",
            "yuan/month",
            least,
            "mean household income in the last 12 months of the fifth of households that could earn"
                + " least outside e-commerce beforehand: the same households whatever comes out;"
                + " empty where all can earn the same"),
        new Headline(
            "giniOfIncome",
            "share",
            spread.gini(),
            "Gini coefficient of household income in the last 12 months; losses count as 0"),
        new Headline(
            "theilOfIncome",
            "",
            Theil.of(incomes),
            "Theil index of household income in the last 12 months; losses count as 0"),
        new Headline(
            "theilOfIncomeBetweenCounties",
            "",
            betweenCounties(incomes),
            "its part between counties in the last 12 months; the rest is within them; empty for a"
                + " single county"),
        new Headline(
            "ecommerceIncomeShare",
            "share",
            all > 0 ? fromShops / all : Double.NaN,
            "share of all household income in the last 12 months that comes from e-commerce"));
  }

  /** The Theil index between counties; NaN for a single one. */
  private double betweenCounties(double[] incomes) {
    double[] people = new double[state.territory.counties().size()];
    double[] totals = new double[people.length];
    for (int i = 0; i < incomes.length; i++) {
      int county = state.territory.village(state.households.village[i]).countyIndex();
      people[county]++;
      totals[county] += incomes[i];
    }
    return people.length < 2 ? Double.NaN : Theil.between(people, totals);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("incomes");
    online = archive.list(online);
    outsideMissed = archive.list(outsideMissed);
  }
}
