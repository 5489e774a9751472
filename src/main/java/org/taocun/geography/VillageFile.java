package org.taocun.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputCell;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.WrittenNumber;

/**
 * Villages from a CSV or GeoJSON file (names ending in {@code .geojson} or {@code .json}). Each has
 * id, county, township, households and a position: xKm and yKm, or longitude and latitude in
 * degrees (a GeoJSON feature's geometry counts as such). It may have hubKm, industrialBase,
 * broadband, urban, category, station and coldChain.
 *
 * <p>Degrees are turned into km around the mean position (λ0, φ0) of all villages: x = R cos φ0 (λ
 * − λ0), y = R (φ − φ0), R = 6371.0088 km. East-west distances are off by the factor cos φ / cos φ0
 * away from it: below 2 % up to 150 km north or south at 30 degrees. For larger regions give xKm
 * and yKm of a projection made for them.
 */
public final class VillageFile {
  private static final List<String> REQUIRED = List.of("id", "county", "township", "households");
  private static final List<String> OPTIONAL =
      List.of(
          "xKm",
          "yKm",
          "longitude",
          "latitude",
          "hubKm",
          "industrialBase",
          "broadband",
          "urban",
          "category",
          "station",
          "coldChain");

  /** The ends of China in whole degrees. */
  private static final double WESTERNMOST = 73;

  private static final double EASTERNMOST = 135;
  private static final double SOUTHERNMOST = 18;
  private static final double NORTHERNMOST = 54;

  private final InputProblems problems;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<InputCell> categories = new ArrayList<>();
  private final List<Integer> linesInDegrees = new ArrayList<>();
  private final List<Integer> linesInKm = new ArrayList<>();
  private final List<Integer> linesWithoutPosition = new ArrayList<>();
  private final List<Integer> linesSwapped = new ArrayList<>();

  private VillageFile(Path file, Consumer<String> notes) {
    problems = new InputProblems(file.toString(), notes);
  }

  /**
   * The villages of the settings' file; none if the settings name no file.
   *
   * @param notes hears what may be meant otherwise
   * @throws ScenarioException listing every problem
   */
  public static Gazetteer read(GeographySettings settings, Consumer<String> notes) {
    return settings.file().isBlank()
        ? Gazetteer.NONE
        : gazetteer(Path.of(settings.file()), settings.columns(), notes);
  }

  /** The villages of a file, in its order. */
  private static Gazetteer gazetteer(Path file, ColumnNames names, Consumer<String> notes) {
    VillageFile reading = new VillageFile(file, notes);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || name.endsWith(".geojson")) {
      GeoJson.read(file, names, REQUIRED, OPTIONAL, reading.problems, reading::add);
    } else {
      CsvInput.read(file, names, REQUIRED, OPTIONAL, reading.problems, reading::add);
    }
    reading.checkPositions();
    reading.checkSwapped();
    reading.problems.refuseIfAny();
    List<Site> sites = reading.linesInDegrees.isEmpty() ? reading.sites : projected(reading.sites);
    new VillageNotes(sites, reading.categories, reading.problems).tell();
    return Gazetteer.of(file.toString(), sites, reading.categories);
  }

  private void add(InputRow row) {
    boolean km = row.has("xKm") || row.has("yKm");
    boolean degrees = !km && (row.has("longitude") || row.has("latitude"));
    (km ? linesInKm : degrees ? linesInDegrees : linesWithoutPosition).add(row.line());
    boolean swapped = degrees && swapped(row);
    if (swapped) {
      linesSwapped.add(row.line());
    }
    boolean placed = degrees && !swapped;
    double x = placed ? row.number("longitude", -180, 180) : km ? km(row, "xKm") : 0;
    double y = placed ? row.number("latitude", -90, 90) : km ? km(row, "yKm") : 0;
    String category = row.has("category") ? row.text("category") : "";
    categories.add(row.placed("category", category));
    sites.add(
        new Site(
            row.uniqueText("id", lineOfId),
            row.text("county"),
            row.text("township"),
            x,
            y,
            row.whole("households", 1),
            row.optionalNumber("hubKm", 0, Double.POSITIVE_INFINITY),
            row.optionalNumber("industrialBase", 0, 1),
            row.optionalFlag("broadband"),
            row.optionalFlag("urban"),
            category,
            row.optionalFlag("station"),
            row.optionalNumber("coldChain", 0, 1)));
  }

  /** True if a place has the latitude of one in China as longitude, and the other way round. */
  private static boolean swapped(InputRow row) {
    return within(row, "longitude", SOUTHERNMOST, NORTHERNMOST)
        && within(row, "latitude", WESTERNMOST, EASTERNMOST);
  }

  private static boolean within(InputRow row, String name, double least, double most) {
    double degrees =
        row.has(name) ? WrittenNumber.read(row.text(name)).orElse(Double.NaN) : Double.NaN;
    return degrees >= least && degrees <= most;
  }

  private static double km(InputRow row, String name) {
    return row.number(name, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private void checkPositions() {
    if (linesWithoutPosition.size() == sites.size() && !sites.isEmpty()) {
      problems.add(Say.of("every village {0}", positionRule()) + otherNames());
    } else {
      linesWithoutPosition.forEach(line -> problems.add(line, positionRule()));
    }
    if (!linesInKm.isEmpty() && !linesInDegrees.isEmpty()) {
      problems.add(
          Say.of(
              "gives some positions in km (line {0}) and some in degrees (line {1}); use one of"
                  + " them for all villages",
              linesInKm.get(0), linesInDegrees.get(0)));
    }
  }

  private void checkSwapped() {
    if (linesSwapped.isEmpty()) {
      return;
    }
    problems.add(
        linesSwapped.get(0),
        Say.of(
            "'{0}' and '{1}' are swapped, in {2} {2|row|rows} of {3}: China has longitudes from {4}"
                + " to {5} and latitudes from {6} to {7}; exchange them",
            problems.head("longitude"),
            problems.head("latitude"),
            linesSwapped.size(),
            sites.size(),
            (int) WESTERNMOST,
            (int) EASTERNMOST,
            (int) SOUTHERNMOST,
            (int) NORTHERNMOST));
  }

  private String otherNames() {
    List<String> known = new ArrayList<>(REQUIRED);
    known.addAll(OPTIONAL);
    return problems.otherNames(List.of("longitude", "latitude"), known);
  }

  private String positionRule() {
    return Say.of(
        "needs a position: {0} and {1}, or {2} and {3}",
        problems.head("xKm"),
        problems.head("yKm"),
        problems.head("longitude"),
        problems.head("latitude"));
  }

  private static double mean(List<Site> places, ToDoubleFunction<Site> coordinate) {
    return places.stream().mapToDouble(coordinate).reduce(0, Double::sum) / places.size();
  }

  private static List<Site> projected(List<Site> inDegrees) {
    double longitude = mean(inDegrees, Site::xKm);
    double latitude = mean(inDegrees, Site::yKm);
    double north = FastMath.toRadians(1) * Albers.EARTH_RADIUS_KM;
    double east = north * FastMath.cos(FastMath.toRadians(latitude));
    return inDegrees.stream()
        .map(site -> site.at(east * (site.xKm() - longitude), north * (site.yKm() - latitude)))
        .toList();
  }
}
