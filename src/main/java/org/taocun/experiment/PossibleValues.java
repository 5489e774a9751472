package org.taocun.experiment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taocun.analysis.Interval;

/**
 * The values that figures of runs can take, by their units: shares lie from 0 to 1, counts are 0 or
 * more, and no more villages, households or months than a run has are counted. The mean of a figure
 * lies among them, too, so an interval of a mean that is cut there contains it as often.
 *
 * @param households of a run; infinite where that is not known
 * @param villages of a run; infinite where that is not known
 * @param months of a run; infinite where that is not known
 */
public record PossibleValues(double households, double villages, double months) {
  /** Values of which nothing is known. */
  public static final Interval ANY =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Runs of which nothing is known. */
  public static final PossibleValues OF_ANY_RUN =
      new PossibleValues(
          Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Figures that may be below 0: shares of what may be a loss, and differences. */
  private static final Set<String> SIGNED =
      Set.of("ecommerceIncomeShare", "margin", "monthsEarlier", "netHerdingShare");

  /** The beginning of estimates for the nation, which stand for more than the run simulates. */
  private static final String NATIONAL = "national";

  /** The beginning of estimates of a field trial, which are differences. */
  private static final String TRIAL = "trial";

  /** Events over a whole run, of which a household may have several. */
  private static final Set<String> REPEATED = Set.of("entries", "exits", "homecomings");

  /** Indices, and amounts that are never losses. */
  private static final Set<String> FROM_NOTHING =
      Set.of(
          "publicSpendingYuan",
          "publicYuanPerEntry",
          "purchasesPerHouseholdYuan",
          "salesPerHouseholdYuan",
          "suppliersYuan",
          "theilBetweenCounties",
          "theilBetweenProvinces",
          "theilOfIncome",
          "theilOfIncomeBetweenCounties",
          "trialDownPerUp",
          "turnoverYuan",
          "yearlyPurchasesYuan",
          "yearlySalesYuan");

  private static final Set<String> COUNTED =
      Set.of("clusters", "counties", "firms", "organisations", "shops", "stations", "townships");

  /**
   * Runs with these headline figures.
   *
   * @param headlines values by name, of one run or of several
   * @param months the most months of one of them
   */
  public static PossibleValues of(
      Map<String, ? extends Collection<Double>> headlines, double months) {
    return new PossibleValues(
        most(headlines.get("households")), most(headlines.get("villages")), months);
  }

  private static double most(@Nullable Collection<Double> values) {
    return values == null
        ? Double.POSITIVE_INFINITY
        : values.stream()
            .filter(value -> !value.isNaN())
            .mapToDouble(value -> value)
            .max()
            .orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * The values of a headline figure.
   *
   * @param figure its name
   * @param unit its unit
   */
  public Interval of(String figure, String unit) {
    boolean difference = figure.startsWith(TRIAL) && !FROM_NOTHING.contains(figure);
    if (SIGNED.contains(figure) || difference) {
      return ANY;
    }
    if (figure.startsWith(NATIONAL) && figure.length() > NATIONAL.length()) {
      return OF_ANY_RUN.of(figure.substring(NATIONAL.length()), unit);
    }
    boolean atLeastNothing = FROM_NOTHING.contains(figure) || COUNTED.contains(unit);
    return switch (unit) {
      case "share" -> new Interval(0, 1);
      case "households" ->
          new Interval(0, REPEATED.contains(figure) ? Double.POSITIVE_INFINITY : households);
      case "villages" -> new Interval(0, villages);
      case "months" -> new Interval(0, months);
      default -> atLeastNothing ? new Interval(0, Double.POSITIVE_INFINITY) : ANY;
    };
  }
}
