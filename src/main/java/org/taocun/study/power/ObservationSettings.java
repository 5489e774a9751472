package org.taocun.study.power;

import java.io.Serializable;
import org.taocun.analysis.herding.Observation;
import org.taocun.base.Numbers;
import org.taocun.base.Param;

/** Settings of how a world is observed. */
public record ObservationSettings(
    @Param(
            doc = "Months of one observed period.",
            unit = "months",
            def = "1",
            range = "[1,1200]",
            source = "user")
        int everyMonths,
    @Param(
            doc = "Share of ties that are not named, each direction by itself.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "user")
        double tiesMissing,
    @Param(
            doc = "Share of households that are not asked.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "user")
        double householdsMissing,
    @Param(
            doc = "Share of adopters who report another month.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "user")
        double misreported,
    @Param(
            doc = "Standard deviation of what they are off.",
            unit = "months",
            def = "6",
            range = "[0,1200]",
            source = "assumed")
        double misreportedBy)
    implements Serializable {

  /** The beginning of the paths of these settings. */
  static final String SECTION = "observation.";

  /** The observation itself. */
  Observation observation() {
    return Observation.COMPLETE
        .ofPeople(1 - householdsMissing)
        .withoutTies(tiesMissing)
        .misreporting(misreported, misreportedBy)
        .every(everyMonths);
  }

  /** The text of a setting. */
  String text(String path) {
    return switch (path.substring(SECTION.length())) {
      case "everyMonths" -> Integer.toString(everyMonths);
      case "tiesMissing" -> Numbers.text(tiesMissing);
      case "householdsMissing" -> Numbers.text(householdsMissing);
      case "misreported" -> Numbers.text(misreported);
      case "misreportedBy" -> Numbers.text(misreportedBy);
      default -> "";
    };
  }
}
