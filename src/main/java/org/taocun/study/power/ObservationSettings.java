package org.taocun.study.power;

import java.io.Serializable;
import org.taocun.base.Numbers;
import org.taocun.base.Param;

/** How a world is observed. */
public record ObservationSettings(
    @Param(
            doc = "Months of one observed period.",
            unit = "months",
            def = "1",
            range = "[1,1200]",
            source = "user")
        int everyMonths,
    @Param(
            doc = "Share of ties that are not reported.",
            unit = "share",
            def = "0",
            range = "[0,1)",
            source = "user")
        double tiesMissing,
    @Param(
            doc = "Share of households that are not asked.",
            unit = "share",
            def = "0",
            range = "[0,1)",
            source = "user")
        double householdsMissing,
    @Param(
            doc = "Largest number of periods by which a reported period is wrong, either way.",
            unit = "periods",
            def = "0",
            range = "[0,120]",
            source = "user")
        int wrongBy)
    implements Serializable {

  /** The beginning of the paths of these settings. */
  static final String SECTION = "observation.";

  /** The text of a setting. */
  String text(String path) {
    return switch (path.substring(SECTION.length())) {
      case "everyMonths" -> Integer.toString(everyMonths);
      case "tiesMissing" -> Numbers.text(tiesMissing);
      case "householdsMissing" -> Numbers.text(householdsMissing);
      case "wrongBy" -> Integer.toString(wrongBy);
      default -> "";
    };
  }
}
