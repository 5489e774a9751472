package org.taocun.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.util.FastMath;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.taocun.base.InputCell;
import org.taocun.base.InputProblems;
import org.taocun.base.InputProblems.Noted;
import org.taocun.base.Nearest;
import org.taocun.base.Say;

/**
 * Borders between villages, as listed in a file: adjacent pairs, or shapes that are adjacent if
 * they come within a tolerance of each other, along an edge or at a corner. The file is read once;
 * each world finds its own villages in it. Shapes of places that are no village of the territory
 * are ignored; a village without a shape is a problem. Immutable. Flaws of the file are kept until
 * the villages are known, so that all problems are told at once.
 *
 * <p>Degrees are turned into km as for villages (see {@link VillageFile}), around the mean latitude
 * of the shapes. Cost O(n log n) for n shapes that touch few others each.
 */
public final class Borders {
  /** The borders of a scenario without a file. */
  public static final Borders NONE =
      new Borders(new InputProblems(""), List.of(), Optional.empty());

  /**
   * Number of unknown ids for which the nearest known one is sought; each search passes all
   * villages.
   */
  private static final int HINTS = 20;

  private final InputProblems flaws;
  private final List<Pair> pairs;
  private final Optional<List<Shape>> shapes;

  /**
   * Borders of a file.
   *
   * @param flaws problems that do not depend on the villages
   * @param shapes all shapes of the file; empty for a file of pairs
   */
  Borders(InputProblems flaws, List<Pair> pairs, Optional<List<Shape>> shapes) {
    this.flaws = flaws;
    this.pairs = List.copyOf(pairs);
    this.shapes = shapes.map(List::copyOf);
  }

  /** Two adjacent villages; a missing name is empty. */
  record Pair(InputCell from, InputCell to) {}

  /**
   * A place and its shape, in degrees.
   *
   * @param id cell with the id of the village
   */
  record Shape(InputCell id, Geometry geometry) {}

  private record Area(int village, Geometry geometry) {}

  /**
   * Refuses borders with problems that do not depend on the villages.
   *
   * @throws org.taocun.base.ScenarioException listing every problem
   */
  public void checkForm() {
    flaws.refuseIfAny();
  }

  /**
   * Sends all adjacent pairs to {@code adjacency}.
   *
   * @throws org.taocun.base.ScenarioException listing every problem
   */
  void sendTo(Adjacency adjacency, Territory territory, double toleranceKm) {
    if (shapes.isPresent()) {
      joinThoseThatTouch(adjacency, areas(shapes.get(), territory), toleranceKm);
    } else {
      joinPairs(adjacency, territory);
    }
  }

  private void joinPairs(Adjacency adjacency, Territory territory) {
    Strangers strangers = new Strangers(territory);
    for (Pair pair : pairs) {
      OptionalInt from = strangers.village(pair.from());
      OptionalInt to = strangers.village(pair.to());
      if (from.isPresent() && from.equals(to)) {
        strangers.add(pair.to(), Say.of("is the village itself; give two different villages"));
      } else if (from.isPresent() && to.isPresent()) {
        adjacency.join(from.getAsInt(), to.getAsInt());
      }
    }
    flaws.with(strangers.noted).refuseIfAny();
  }

  /** Problems of the names in pairs. */
  private static final class Strangers {
    private final Territory territory;
    private final List<Noted> noted = new ArrayList<>();
    private int unknown;

    Strangers(Territory territory) {
      this.territory = territory;
    }

    void add(InputCell cell, String rule) {
      noted.add(cell.problem(rule));
    }

    OptionalInt village(InputCell cell) {
      String id = cell.text();
      OptionalInt found = territory.find(id);
      if (found.isEmpty() && !id.isEmpty()) {
        add(cell, Say.of("there is no village '{0}'{1}", id, hint(id)));
      }
      return found;
    }

    private String hint(String id) {
      if (unknown++ >= HINTS) {
        return "";
      }
      List<String> ids = territory.villages().stream().map(Village::id).toList();
      return Nearest.question(id, ids);
    }
  }

  private List<Area> areas(List<Shape> all, Territory territory) {
    List<Noted> wrong = new ArrayList<>();
    List<Area> areas = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Shape shape : all) {
      String id = shape.id().text();
      OptionalInt village = territory.find(id);
      ids.add(id);
      if (village.isPresent() && shape.geometry() instanceof Polygonal) {
        areas.add(new Area(village.getAsInt(), shape.geometry()));
      } else if (village.isPresent()) {
        wrong.add(
            shape
                .id()
                .problem(Say.of("'{0}' needs a Polygon or MultiPolygon to have borders", id)));
      }
    }
    InputProblems problems = flaws.with(wrong);
    problems.refuseIfAny();
    refuseMissing(problems, territory, ids);
    return areas;
  }

  private static void refuseMissing(
      InputProblems problems, Territory territory, Set<String> shaped) {
    List<String> missing =
        territory.villages().stream().map(Village::id).filter(id -> !shaped.contains(id)).toList();
    if (!missing.isEmpty()) {
      throw problems.refusal(
          Say.of(
              "has no polygon for {0} of {1} {1|village|villages}, such as '{2}'; the property id"
                  + " must be the village's id",
              missing.size(), territory.villages().size(), missing.get(0)));
    }
  }

  private static void joinThoseThatTouch(
      Adjacency adjacency, List<Area> inDegrees, double toleranceKm) {
    List<Area> areas = inKilometres(inDegrees);
    STRtree tree = new STRtree();
    for (Area area : areas) {
      tree.insert(area.geometry.getEnvelopeInternal(), area);
    }
    for (Area area : areas) {
      Envelope around = new Envelope(area.geometry.getEnvelopeInternal());
      around.expandBy(toleranceKm);
      IndexedFacetDistance border = new IndexedFacetDistance(area.geometry);
      for (Object found : tree.query(around)) {
        Area other = (Area) found;
        if (other.village < area.village
            && adjacency.mayJoin(other.village, area.village)
            && border.isWithinDistance(other.geometry, toleranceKm)) {
          adjacency.join(other.village, area.village);
        }
      }
    }
  }

  private static List<Area> inKilometres(List<Area> areas) {
    double latitude =
        areas.stream()
                .mapToDouble(area -> area.geometry.getCentroid().getY())
                .reduce(0, Double::sum)
            / areas.size();
    double north = FastMath.toRadians(1) * Albers.EARTH_RADIUS_KM;
    double east = north * FastMath.cos(FastMath.toRadians(latitude));
    AffineTransformation scale = AffineTransformation.scaleInstance(east, north);
    return areas.stream()
        .map(area -> new Area(area.village, scale.transform(area.geometry)))
        .toList();
  }
}
