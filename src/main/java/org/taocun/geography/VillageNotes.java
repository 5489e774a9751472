package org.taocun.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.InputCell;
import org.taocun.base.InputProblems;
import org.taocun.base.Say;

/** Notes on villages of a file that can be used, but look like slips of those who wrote it. */
final class VillageNotes {
  /** Few counties reach farther from one end to the other. */
  private static final double WIDEST_COUNTY_KM = 300;

  /** Few administrative villages have a tenth of it. */
  private static final int LARGEST_VILLAGE = 50_000;

  /** Few townships do. */
  private static final double WIDEST_TOWNSHIP_KM = 50;

  private final List<Site> sites;
  private final List<InputCell> cells;
  private final InputProblems problems;

  /**
   * Notes on villages.
   *
   * @param cells a cell of each, for its line
   * @param problems take the notes
   */
  VillageNotes(List<Site> sites, List<InputCell> cells, InputProblems problems) {
    this.sites = sites;
    this.cells = cells;
    this.problems = problems;
  }

  /** Tells all notes. */
  void tell() {
    noteWideCounties();
    noteSharedTownships();
    noteRepeatedVillages();
    noteLargeVillages();
    noteBlanksInNames(Site::county, "county");
    noteBlanksInNames(Site::township, "township");
  }

  private int line(int village) {
    return cells.get(village).line();
  }

  /** Notes counties that are wider than counties are: two of one name are read as one. */
  private void noteWideCounties() {
    Map<String, List<Site>> counties = new LinkedHashMap<>();
    sites.forEach(s -> counties.computeIfAbsent(s.county(), c -> new ArrayList<>()).add(s));
    counties.forEach(
        (county, places) -> {
          double across = across(places);
          if (across > WIDEST_COUNTY_KM && !noteMisplaced(county, places)) {
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
  private void noteSharedTownships() {
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
        line = line == 0 ? line(i) : line;
        repeated.add(
            Say.of(
                "{0} (line {1}) and {2} (line {3})",
                sites.get(earlier).id(), line(earlier), site.id(), line(i)));
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
            line(i),
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
            line(i),
            Say.of(
                "{0} '{1}' and '{2}' differ by blanks only and are read as two; write one name",
                problems.head(column), earlier, written));
        return;
      }
    }
  }

  /** Notes the village that alone makes its county wider than counties are, if one does. */
  private boolean noteMisplaced(String county, List<Site> places) {
    double x = median(places, Site::xKm);
    double y = median(places, Site::yKm);
    ToDoubleFunction<Site> away = site -> FastMath.hypot(site.xKm() - x, site.yKm() - y);
    Site lone = places.stream().max(Comparator.comparingDouble(away)).orElseThrow();
    List<Site> others = places.stream().filter(site -> !site.equals(lone)).toList();
    boolean alone = others.size() > 1 && across(others) <= WIDEST_COUNTY_KM;
    if (alone) {
      problems.note(
          line(sites.indexOf(lone)),
          Say.of(
              "village '{0}' lies {1} km from the others of county '{2}'; is a digit of its"
                  + " position wrong?",
              lone.id(), FastMath.round(away.applyAsDouble(lone)), county));
    }
    return alone;
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
}
