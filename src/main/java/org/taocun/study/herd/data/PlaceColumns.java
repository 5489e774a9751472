package org.taocun.study.herd.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.InputRow;
import org.taocun.base.Message;
import org.taocun.base.Say;

/**
 * Places of people from columns: x and y, in one unit, or longitude and latitude, which become km
 * to the east and north of the middle of all: x = R cos(φ̄)(λ − λ̄), y = R(φ − φ̄), with R the
 * radius of the Earth. Over some hundred kilometres distances are off by less than 1 %.
 */
final class PlaceColumns {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  private PlaceColumns() {}

  static Optional<DiffusionData.Places> of(
      DataTable table, List<InputRow> rows, List<Message> notes) {
    boolean plane = both(table, "x", "y");
    boolean degrees = both(table, "longitude", "latitude");
    if (!plane && !degrees) {
      return Optional.empty();
    }
    DiffusionData.Places places =
        plane
            ? new DiffusionData.Places(
                numbers(rows, "x", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                numbers(rows, "y", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                "")
            : projected(numbers(rows, "longitude", -180, 180), numbers(rows, "latitude", -90, 90));
    notes.add(
        plane
            ? Message.of("places are x and y, in the unit of the file")
            : Message.of("places are longitude and latitude, in km in the plane"));
    long unknown = Arrays.stream(places.x()).filter(x -> !Double.isFinite(x)).count();
    if (unknown > 0) {
      notes.add(Message.of("{0} {0|person has|people have} no place", unknown));
    }
    return Optional.of(places);
  }

  private static boolean both(DataTable table, String one, String other) {
    boolean has = table.has(one, ColumnChoice.PEOPLE);
    if (has != table.has(other, ColumnChoice.PEOPLE)) {
      throw table
          .problems()
          .refusal(
              1,
              Say.of(
                  "has only one of the columns {0} and {1}",
                  table.problems().head(one), table.problems().head(other)));
    }
    return has;
  }

  private static double[] numbers(List<InputRow> rows, String column, double least, double most) {
    return rows.stream()
        .mapToDouble(row -> row.optionalNumber(column, least, most).orElse(Double.NaN))
        .toArray();
  }

  private static DiffusionData.Places projected(double[] longitude, double[] latitude) {
    double east = mean(longitude);
    double north = mean(latitude);
    double degree = Math.toRadians(1) * EARTH_RADIUS_KM;
    double narrowed = degree * FastMath.cos(Math.toRadians(north));
    return new DiffusionData.Places(
        Arrays.stream(longitude).map(value -> (value - east) * narrowed).toArray(),
        Arrays.stream(latitude).map(value -> (value - north) * degree).toArray(),
        DiffusionData.Places.KM);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(0);
  }
}
