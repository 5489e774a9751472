package org.taocun.geography;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.Suggestion;

/**
 * A GeoJSON FeatureCollection (RFC 7946) read feature by feature: properties become cells, and the
 * geometry's centroid (Point, Polygon or MultiPolygon) the cells longitude and latitude.
 */
final class GeoJson {
  private static final Pattern LINE = Pattern.compile("at line (\\d+)");
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final List<String> known;
  private final InputProblems problems;
  private final Consumer<InputRow> rows;
  private final TypeAdapter<JsonElement> elements = new Gson().getAdapter(JsonElement.class);
  private final Set<String> misspelt = new HashSet<>();
  private int features;

  private GeoJson(List<String> known, InputProblems problems, Consumer<InputRow> rows) {
    this.known = known;
    this.problems = problems;
    this.rows = rows;
  }

  /**
   * Shows every feature of a file as a row; what is wrong is noted in {@code problems}.
   *
   * @throws org.taocun.base.ScenarioException when the file is no GeoJSON at all
   */
  static void read(
      Path file,
      List<String> required,
      List<String> optional,
      InputProblems problems,
      Consumer<InputRow> rows) {
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    GeoJson reading = new GeoJson(known, problems, rows);
    JsonReader json = new JsonReader(new StringReader(InputText.read(file, problems)));
    try {
      reading.readCollection(json);
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw problems.refusal(line(json), "is not GeoJSON: " + firstLine(e));
    }
    if (reading.features == 0) {
      problems.add("has no features; a FeatureCollection with one feature per village is needed");
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private void readCollection(JsonReader json) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      if (json.nextName().equals("features")) {
        json.beginArray();
        while (json.hasNext()) {
          readFeature(line(json), elements.read(json));
        }
        json.endArray();
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      problems.add(line(json), "goes on after the FeatureCollection's end");
    }
  }

  /** The reader tells its position in its text form only. */
  private static int line(JsonReader json) {
    Matcher matcher = LINE.matcher(json.toString());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
  }

  private void readFeature(int line, JsonElement element) {
    features++;
    if (!(element instanceof JsonObject feature)) {
      problems.add(line, "feature " + features + " is not an object");
      return;
    }
    Map<String, String> cells = new TreeMap<>();
    if (feature.get("properties") instanceof JsonObject properties) {
      for (Map.Entry<String, JsonElement> property : properties.entrySet()) {
        if (property.getValue().isJsonPrimitive()) {
          cells.put(property.getKey(), property.getValue().getAsString().strip());
        }
      }
    }
    noteMisspelt(line, cells.keySet());
    if (!cells.containsKey("xKm") && !cells.containsKey("longitude")) {
      addCentroid(line, feature.get("geometry"), cells);
    }
    rows.accept(
        new InputRow(
            line,
            "feature " + features + ", property",
            name -> Optional.ofNullable(cells.get(name)).filter(text -> !text.isEmpty()),
            problems));
  }

  private void noteMisspelt(int line, Set<String> found) {
    List<String> unused = known.stream().filter(name -> !found.contains(name)).toList();
    for (String name : found) {
      if (!known.contains(name) && !misspelt.contains(name)) {
        Suggestion.nearest(name, unused)
            .ifPresent(
                meant -> {
                  misspelt.add(name);
                  problems.add(
                      line, "property '" + name + "' is unknown; did you mean '" + meant + "'?");
                });
      }
    }
  }

  private void addCentroid(int line, @Nullable JsonElement element, Map<String, String> cells) {
    try {
      if (element instanceof JsonObject geometry) {
        Point centroid = geometry(geometry).getCentroid();
        if (centroid.isEmpty()) {
          throw new IllegalArgumentException("is empty");
        }
        cells.put("longitude", Double.toString(centroid.getX()));
        cells.put("latitude", Double.toString(centroid.getY()));
      }
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
      problems.add(line, "feature " + features + ", geometry: " + firstLine(e));
    }
  }

  private static Geometry geometry(JsonObject geometry) {
    JsonElement coordinates = geometry.get("coordinates");
    String type = geometry.has("type") ? geometry.get("type").getAsString() : "missing";
    if (!(coordinates instanceof JsonArray array)) {
      throw new IllegalArgumentException("has no coordinates");
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
              "type must be Point, Polygon or MultiPolygon, was '" + type + "'");
    };
  }

  private static Polygon polygon(JsonArray rings) {
    LinearRing[] all =
        rings.asList().stream().map(ring -> ring(ring.getAsJsonArray())).toArray(LinearRing[]::new);
    if (all.length == 0) {
      throw new IllegalArgumentException("a polygon needs a ring");
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
      throw new IllegalArgumentException("a position needs longitude and latitude");
    }
    return new Coordinate(pair.get(0).getAsDouble(), pair.get(1).getAsDouble());
  }
}
