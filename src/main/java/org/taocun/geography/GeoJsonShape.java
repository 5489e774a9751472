package org.taocun.geography;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.taocun.base.Say;

/** A GeoJSON geometry: Point, Polygon or MultiPolygon. */
final class GeoJsonShape {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private GeoJsonShape() {}

  /**
   * The geometry, in degrees.
   *
   * @throws IllegalArgumentException or another RuntimeException of the parser with the fault in
   *     its message
   */
  static Geometry of(JsonObject geometry) {
    JsonElement coordinates = geometry.get("coordinates");
    String type = geometry.has("type") ? geometry.get("type").getAsString() : "missing";
    if (!(coordinates instanceof JsonArray array)) {
      throw new IllegalArgumentException(Say.of("has no coordinates"));
    }
    return switch (type) {
      case "Point" -> GEOMETRY.createPoint(coordinate(array));
      case "Polygon" -> polygon(array);
      case "MultiPolygon" ->
          GEOMETRY.createMultiPolygon(
              array.asList().stream()
                  .map(part -> polygon(part.getAsJsonArray()))
                  .toArray(Polygon[]::new));
      default ->
          throw new IllegalArgumentException(
              Say.of("type must be Point, Polygon or MultiPolygon, was '{0}'", type));
    };
  }

  private static Polygon polygon(JsonArray rings) {
    LinearRing[] all =
        rings.asList().stream().map(ring -> ring(ring.getAsJsonArray())).toArray(LinearRing[]::new);
    if (all.length == 0) {
      throw new IllegalArgumentException(Say.of("a polygon needs a ring"));
    }
    return GEOMETRY.createPolygon(all[0], Arrays.copyOfRange(all, 1, all.length));
  }

  private static LinearRing ring(JsonArray points) {
    return GEOMETRY.createLinearRing(
        points.asList().stream()
            .map(point -> coordinate(point.getAsJsonArray()))
            .toArray(Coordinate[]::new));
  }

  private static Coordinate coordinate(JsonArray pair) {
    if (pair.size() < 2) {
      throw new IllegalArgumentException(Say.of("a position needs longitude and latitude"));
    }
    return new Coordinate(pair.get(0).getAsDouble(), pair.get(1).getAsDouble());
  }
}
