package org.taocun.view;

import java.time.YearMonth;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Words;
import org.taocun.geography.Village;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;

/**
 * A map of a month.
 *
 * @param watch the world, from which facts of single households and villages are read
 * @param frame the month
 * @param layout the places of villages and households
 * @param most the share of households that sell at which the colours of villages end
 * @param words the language of labels
 */
public record Scene(Watch watch, Frame frame, MapLayout layout, double most, Words words) {
  /** The share below which a single digit behind the point shows nothing. */
  private static final double SMALL = 0.0005;

  /** The scenario's title in the language; its name if it has no title. */
  public String title() {
    Scenario scenario = watch.scenario();
    if (words.chinese() && !scenario.titleZh().isBlank()) {
      return scenario.titleZh();
    }
    return scenario.title().isBlank() ? scenario.name() : scenario.title();
  }

  /** The date and the number of the month. */
  public String date() {
    YearMonth date = frame.date();
    String name = words.of("month." + date.getMonthValue());
    return frame.month() == 0
        ? words.of("map.start", date.getYear(), name)
        : words.of("map.date", date.getYear(), name, frame.month(), watch.scenario().months());
  }

  /** The number of households of a status, in words. */
  public String count(String status) {
    return Amounts.number(frame.count(status), 0);
  }

  /** The number of households that sell. */
  public int sellers() {
    return frame.count("seller");
  }

  /** The number and share of households that sell, in words. */
  public String sold() {
    int households = frame.households();
    return words.of(
        "map.sellers",
        Amounts.number(sellers(), 0),
        Amounts.number(households, 0),
        Amounts.number(100 * ((double) sellers() / households), 1) + "%");
  }

  /** The villages, by position. */
  public List<Village> villages() {
    return watch.territory().villages();
  }

  /** The first month's beginning, in years. */
  public double begins() {
    return Frame.years(watch.scenario().start(), 0);
  }

  /** The last month's end, in years. */
  public double ends() {
    return Frame.years(watch.scenario().start(), watch.scenario().months());
  }

  /** The share of a village's households that sell. */
  public double share(int village) {
    return (double) frame.sellers(village) / villages().get(village).households();
  }

  /** The share of a village on the scale of its colours: 0 for none, 1 for the darkest. */
  public double shade(int village) {
    return share(village) / most;
  }

  /** A share in words. */
  public String percent(double share) {
    if (share > 0 && share < SMALL) {
      int digits = (int) FastMath.ceil(-FastMath.log10(100 * share));
      return Amounts.number(100 * share, digits) + "%";
    }
    double tenths = FastMath.rint(1000 * share);
    return Amounts.number(tenths / 10, tenths % 10 == 0 ? 0 : 1) + "%";
  }

  /** The names of its places. */
  public PlaceNames names() {
    return new PlaceNames(words, watch.territory().counties().size() > 1);
  }
}
