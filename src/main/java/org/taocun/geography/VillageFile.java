package org.taocun.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /** Few counties reach farther from one end to the other. */
  private static final double WIDEST_COUNTY_KM = 300;

  /** Few administrative villages have a tenth of it. */
  private static final int LARGEST_VILLAGE = 50_000;

  /** Few townships do. */
  private static final double WIDEST_TOWNSHIP_KM = 50;

  /** The ends of China in whole degrees. */
  private static final double WESTERNMOST = 73;

  private static final double EASTERNMOST = 135;
  private static final double SOUTHERNMOST = 18;
  private static final double NORTHERNMOST = 54;

  private final InputProblems problems;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<InputCell> categories = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
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
    reading.noteWideCounties(sites);
    reading.noteSharedTownships(sites);
    reading.noteRepeatedVillages();
    reading.noteLargeVillages();
    reading.noteBlanksInNames(Site::county, "county");
    reading.noteBlanksInNames(Site::township, "township");
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
    lines.add(row.line());
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

  /** Notes counties that are wider than counties are: two of one name are read as one. */
  private void noteWideCounties(List<Site> sites) {
    Map<String, List<Site>> counties = new LinkedHashMap<>();
    sites.forEach(s -> counties.computeIfAbsent(s.county(), c -> new ArrayList<>()).add(s));
    counties.forEach(
        (county, places) -> {
          double across = across(places);
          Site lone = farthest(places);
          if (across > WIDEST_COUNTY_KM && placedWrongly(lone, places)) {
            problems.note(
                lines.get(sites.indexOf(lone)),
                Say.of(
                    "village '{0}' lies {1} km from the others of county '{2}'; is a digit of its"
                        + " position wrong?",
                    lone.id(), FastMath.round(fromMiddle(lone, places)), county));
          } else if (across > WIDEST_COUNTY_KM) {
            problems.note(
                0,
                Say.of(
                    "the villages of county '{0}' lie up to {1} km apart; if several counties have"
                        + " this name, tell them apart, such as by their codes",
                    county, FastMath.round(across)));
          }
        });
  }

  /** Notes townships of one name in several counties that lie where one township would. */
  private void noteSharedTownships(List<Site> sites) {
    Map<String, List<Site>> townships = new LinkedHashMap<>();
    sites.forEach(s -> townships.computeIfAbsent(s.township(), t -> new ArrayList<>()).add(s));
    List<String> shared = new ArrayList<>();
    townships.forEach(
        (township, places) -> {
          List<String> counties = places.stream().map(Site::county).distinct().toList();
          if (counties.size() > 1 && across(places) <= WIDEST_TOWNSHIP_KM) {
            shared.add(Say.of("{0} (in {1})", township, Say.list(counties)));
          }
        });
    if (!shared.isEmpty()) {
      problems.note(
          0,
          Say.of(
              "{0} {0|township lies|townships lie} in several counties, close together: {1}; each"
                  + " county has a township of its own then; is a county written otherwise?",
              shared.size(), Say.list(shared.subList(0, Math.min(3, shared.size())))));
    }
  }

  /** Notes villages that have other names and lie at one place with equally many households. */
  private void noteRepeatedVillages() {
    Map<List<Number>, Integer> first = new HashMap<>();
    List<String> repeated = new ArrayList<>();
    int line = 0;
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      Integer earlier = first.putIfAbsent(List.of(site.xKm(), site.yKm(), site.households()), i);
      if (earlier != null) {
        line = line == 0 ? lines.get(i) : line;
        repeated.add(
            Say.of(
                "{0} (line {1}) and {2} (line {3})",
                sites.get(earlier).id(), lines.get(earlier), site.id(), lines.get(i)));
      }
    }
    if (!repeated.isEmpty()) {
      problems.note(
          line,
          Say.of(
              "{0} {0|village has|villages have} the place and the households of another: {1}; if"
                  + " one village is listed twice, delete one of the rows",
              repeated.size(), Say.list(repeated.subList(0, Math.min(3, repeated.size())))));
    }
  }

  /** Notes villages with more households than villages have. */
  private void noteLargeVillages() {
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      if (site.households() > LARGEST_VILLAGE) {
        problems.note(
            lines.get(i),
            Say.of(
                "village '{0}' has {1} households: is that a town, or a digit too many?",
                site.id(), site.households()));
      }
    }
  }

  /** Notes names that differ by blanks only: they are read as those of two places. */
  private void noteBlanksInNames(Function<Site, String> name, String column) {
    Map<String, String> first = new HashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      String written = name.apply(sites.get(i));
      String earlier = first.putIfAbsent(written.replaceAll("\\s+", ""), written);
      if (earlier != null && !earlier.equals(written)) {
        problems.note(
            lines.get(i),
            Say.of(
                "{0} '{1}' and '{2}' differ by blanks only and are read as two; write one name",
                problems.head(column), earlier, written));
        return;
      }
    }
  }

  /** True if a village alone makes its county wider than counties are. */
  private static boolean placedWrongly(Site lone, List<Site> places) {
    List<Site> others = places.stream().filter(site -> !site.equals(lone)).toList();
    return others.size() > 1 && across(others) <= WIDEST_COUNTY_KM;
  }

  private static Site farthest(List<Site> places) {
    return places.stream()
        .max(Comparator.comparingDouble(site -> fromMiddle(site, places)))
        .orElseThrow();
  }

  /** Distance from the median place, km. */
  private static double fromMiddle(Site site, List<Site> places) {
    return FastMath.hypot(
        site.xKm() - median(places, Site::xKm), site.yKm() - median(places, Site::yKm));
  }

  private static double median(List<Site> places, ToDoubleFunction<Site> coordinate) {
    return places.stream()
        .mapToDouble(coordinate)
        .sorted()
        .skip(places.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double across(List<Site> places) {
    return FastMath.hypot(span(places, Site::xKm), span(places, Site::yKm));
  }

  private static double span(List<Site> places, ToDoubleFunction<Site> coordinate) {
    return places.stream().mapToDouble(coordinate).max().orElseThrow()
        - places.stream().mapToDouble(coordinate).min().orElseThrow();
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
