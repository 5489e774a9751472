package org.taocun.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Nearest;

/**
 * Which villages border on each other, from a file: pairs of ids (CSV with from and to), or
 * polygons (names ending in {@code .geojson} or {@code .json}, with the property id) whose borders
 * come within a tolerance of each other, be it along an edge or at a corner. Polygons of places
 * that are no village of the territory are passed over; a village without a polygon is a problem.
 *
 * <p>Degrees are turned into km as for villages (see {@link VillageFile}), around the mean latitude
 * of the polygons. Cost O(n log n) for n polygons that touch few others each.
 */
final class BorderFile {
  /** Looking for the village that was meant costs all villages, so only the first are helped. */
  private static final int HINTS = 20;

  private final Path file;
  private final Territory territory;
  private final double toleranceKm;
  private final InputProblems problems;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private int unknown;

  BorderFile(Path file, Territory territory, double toleranceKm) {
    this.file = file;
    this.territory = territory;
    this.toleranceKm = toleranceKm;
    this.problems = new InputProblems(file);
  }

  private record Shape(int village, Geometry geometry) {}

  /**
   * Tells all adjacent pairs.
   *
   * @throws org.taocun.base.ScenarioException listing every problem
   */
  void sendTo(Adjacency adjacency) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || name.endsWith(".geojson")) {
      GeoJson.readShapes(file, List.of("id"), problems, this::addShape);
      checkAllHaveShapes();
      problems.refuseIfAny();
      joinThoseThatTouch(adjacency);
    } else {
      CsvInput.read(
          file, List.of("from", "to"), List.of(), problems, row -> addPair(row, adjacency));
      problems.refuseIfAny();
    }
  }

  private void addPair(InputRow row, Adjacency adjacency) {
    OptionalInt from = village(row, "from");
    OptionalInt to = village(row, "to");
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (from.getAsInt() == to.getAsInt()) {
      row.problem("to", "is the village itself; give two different villages");
    }
    adjacency.join(from.getAsInt(), to.getAsInt());
  }

  private OptionalInt village(InputRow row, String column) {
    String id = row.text(column);
    OptionalInt found = territory.find(id);
    if (found.isEmpty() && !id.isEmpty() && unknown++ < HINTS) {
      List<String> ids = territory.villages().stream().map(Village::id).toList();
      row.problem(column, "there is no village '" + id + "'" + Nearest.question(id, ids));
    } else if (found.isEmpty() && !id.isEmpty()) {
      row.problem(column, "there is no village '" + id + "'");
    }
    return found;
  }

  private void addShape(InputRow row, Geometry geometry) {
    String id = row.uniqueText("id", lineOfId);
    OptionalInt village = territory.find(id);
    if (village.isEmpty()) {
      return;
    }
    if (geometry instanceof Polygonal) {
      shapes.add(new Shape(village.getAsInt(), geometry));
    } else {
      row.problem("id", "'" + id + "' needs a Polygon or MultiPolygon to have borders");
    }
  }

  private void checkAllHaveShapes() {
    List<String> missing =
        territory.villages().stream()
            .map(Village::id)
            .filter(id -> !lineOfId.containsKey(id))
            .toList();
    if (!missing.isEmpty() && problems.isEmpty()) {
      problems.add(
          "has no polygon for "
              + missing.size()
              + " of "
              + territory.villages().size()
              + " villages, such as '"
              + missing.get(0)
              + "'; the property id must be the village's id");
    }
  }

  private void joinThoseThatTouch(Adjacency adjacency) {
    toKilometres();
    STRtree tree = new STRtree();
    for (Shape shape : shapes) {
      tree.insert(shape.geometry.getEnvelopeInternal(), shape);
    }
    for (Shape shape : shapes) {
      Envelope around = new Envelope(shape.geometry.getEnvelopeInternal());
      around.expandBy(toleranceKm);
      IndexedFacetDistance border = new IndexedFacetDistance(shape.geometry);
      for (Object found : tree.query(around)) {
        Shape other = (Shape) found;
        if (other.village < shape.village
            && adjacency.mayJoin(other.village, shape.village)
            && border.isWithinDistance(other.geometry, toleranceKm)) {
          adjacency.join(other.village, shape.village);
        }
      }
    }
  }

  private void toKilometres() {
    double latitude =
        shapes.stream().mapToDouble(s -> s.geometry.getCentroid().getY()).average().orElse(0);
    double north = Math.toRadians(1) * VillageFile.EARTH_RADIUS_KM;
    double east = north * StrictMath.cos(Math.toRadians(latitude));
    AffineTransformation scale = AffineTransformation.scaleInstance(east, north);
    shapes.replaceAll(shape -> new Shape(shape.village, scale.transform(shape.geometry)));
  }
}
