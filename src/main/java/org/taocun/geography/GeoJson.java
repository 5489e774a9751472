package org.taocun.geography;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.taocun.base.ColumnNames;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.Unseen;

/**
 * A GeoJSON FeatureCollection (RFC 7946) read feature by feature: properties become cells, and the
 * geometry (Point, Polygon or MultiPolygon) is handed over or its centroid becomes the cells
 * longitude and latitude.
 */
final class GeoJson {
  private static final Pattern LINE = Pattern.compile("at line (\\d+)");

  private final ColumnNames names;
  private final List<String> required;
  private final List<String> known;
  private final InputProblems problems;
  private final boolean centroids;
  private final BiConsumer<InputRow, Optional<Geometry>> features;
  private final TypeAdapter<JsonElement> elements = new Gson().getAdapter(JsonElement.class);
  private final Set<String> misspelt = new HashSet<>();
  private final Set<String> written = new TreeSet<>();
  private final Set<String> found = new TreeSet<>();
  private int count;

  private GeoJson(
      ColumnNames names,
      List<String> required,
      List<String> known,
      InputProblems problems,
      boolean centroids,
      BiConsumer<InputRow, Optional<Geometry>> features) {
    this.names = names;
    this.required = required;
    this.known = known;
    this.problems = problems;
    this.centroids = centroids;
    this.features = features;
  }

  /**
   * Passes every feature of a file on as a row; problems are noted in {@code problems}.
   *
   * @throws org.taocun.base.ScenarioException when the file is no GeoJSON at all
   */
  static void read(
      Path file,
      ColumnNames names,
      List<String> required,
      List<String> optional,
      InputProblems problems,
      Consumer<InputRow> rows) {
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    new GeoJson(names, required, known, problems, true, (row, shape) -> rows.accept(row))
        .read(file);
  }

  /**
   * Passes every feature of a file on with its geometry, in degrees; problems are noted in {@code
   * problems}. Features without a sound geometry are left out.
   *
   * @throws org.taocun.base.ScenarioException when the file is no GeoJSON at all
   */
  static void readShapes(
      Path file,
      List<String> required,
      InputProblems problems,
      BiConsumer<InputRow, Geometry> features) {
    new GeoJson(
            ColumnNames.NONE,
            required,
            required,
            problems,
            false,
            (row, shape) -> shape.ifPresent(geometry -> features.accept(row, geometry)))
        .read(file);
  }

  private void read(Path file) {
    JsonReader json =
        new JsonReader(new StringReader(Unseen.replaced(InputText.read(file, problems))));
    try {
      readCollection(json);
    } catch (EOFException e) {
      throw problems.refusal(line(json), Say.of("is not GeoJSON: it breaks off here"));
    } catch (IOException | JsonParseException e) {
      throw problems.refusal(line(json), Say.of("is not GeoJSON: from here on it is no JSON"));
    } catch (IllegalStateException e) {
      throw problems.refusal(
          line(json),
          Say.of(
              "is not GeoJSON: a FeatureCollection is needed, {\"type\": \"FeatureCollection\","
                  + " \"features\": [...]}"));
    }
    if (count > 0) {
      refuseMissing();
    } else {
      problems.add(
          Say.of("has no features; a FeatureCollection with one feature per village is needed"));
    }
  }

  /** Tells once what no feature has. */
  private void refuseMissing() {
    Optional<String> misnamed = names.problem(known, written);
    if (misnamed.isPresent()) {
      throw problems.only(0, misnamed.get());
    }
    List<String> missing = required.stream().filter(name -> !found.contains(name)).toList();
    if (!missing.isEmpty() && misspelt.isEmpty()) {
      throw problems.only(
          0,
          Say.of(
              "needs the properties {0}; missing: {1}; found: {2}{3}",
              Say.list(required.stream().map(problems::head).toList()),
              Say.list(missing.stream().map(problems::head).toList()),
              Say.list(written),
              centroids ? problems.otherNames(missing.subList(0, 1), known) : ""));
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
      problems.add(line(json), Say.of("goes on after the FeatureCollection's end"));
    }
  }

  /** The line at which the reader is, taken from its text form, since it tells it nowhere else. */
  private static int line(JsonReader json) {
    Matcher matcher = LINE.matcher(json.toString());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
  }

  private void readFeature(int line, JsonElement element) {
    count++;
    if (!(element instanceof JsonObject feature)) {
      problems.add(line, Say.of("feature {0} is not an object", count));
      return;
    }
    Map<String, String> cells = new TreeMap<>();
    if (feature.get("properties") instanceof JsonObject properties) {
      for (Map.Entry<String, JsonElement> property : properties.entrySet()) {
        String head = property.getKey().strip();
        written.add(head);
        String column = names.column(head, known, properties.keySet());
        found.add(column);
        if (property.getValue().isJsonPrimitive()) {
          problems.head(column, head);
          cells.put(column, property.getValue().getAsString().strip());
        }
      }
    }
    noteMisspelt(line, cells.keySet());
    boolean needed = !centroids || !(cells.containsKey("xKm") || cells.containsKey("longitude"));
    Optional<Geometry> shape =
        needed ? shape(line, feature.get("geometry")) : Optional.<Geometry>empty();
    if (centroids) {
      shape.map(Geometry::getCentroid).ifPresent(centroid -> place(cells, centroid));
    }
    InputRow row =
        new InputRow(
            line,
            Say.of("feature {0}, property", count),
            name -> Optional.ofNullable(cells.get(name)).filter(text -> !text.isEmpty()),
            problems);
    features.accept(row, shape);
  }

  private void noteMisspelt(int line, Set<String> found) {
    List<String> unused = known.stream().filter(name -> !found.contains(name)).toList();
    for (String name : found) {
      if (!known.contains(name) && !misspelt.contains(name)) {
        Nearest.withinOne(name, unused).stream()
            .findFirst()
            .ifPresent(
                meant -> {
                  misspelt.add(name);
                  if (required.contains(meant)) {
                    problems.add(
                        line,
                        Say.of("property '{0}' is unknown; did you mean '{1}'?", name, meant));
                  } else {
                    problems.note(
                        line,
                        Say.of(
                            "property '{0}' is let be; if '{1}' is meant, rename it", name, meant));
                  }
                });
      }
    }
  }

  private static void place(Map<String, String> cells, Point centroid) {
    cells.put("longitude", Double.toString(centroid.getX()));
    cells.put("latitude", Double.toString(centroid.getY()));
  }

  private Optional<Geometry> shape(int line, @Nullable JsonElement element) {
    try {
      if (element instanceof JsonObject geometry) {
        Geometry shape = GeoJsonShape.of(geometry);
        if (shape.isEmpty()) {
          throw new IllegalArgumentException(Say.of("is empty"));
        }
        return Optional.of(shape);
      }
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
      problems.add(line, Say.of("feature {0}, geometry: {1}", count, firstLine(e)));
    }
    return Optional.empty();
  }
}
