package org.taocun.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * The synthetic plan: counties {@code c1, c2, …} on a square grid, townships {@code c1-t1, …}
 * uniform in their county's circle, villages {@code c1-t1-v1, …} uniform in their township's; or
 * the counties of a {@link Nation}.
 *
 * <p>Every trait is drawn by the place's name, so a plan with more counties, townships or villages
 * contains the smaller plan unchanged (lists of households per village excepted, which go by the
 * village's number in the plan).
 */
final class SyntheticPlan {
  private final GeographySettings settings;
  private final Draws draws;
  private final BaseFactors factors;
  private final List<Site> sites = new ArrayList<>();

  SyntheticPlan(GeographySettings settings, Draws draws) {
    this.settings = settings;
    this.draws = draws;
    factors = new BaseFactors(settings, draws);
  }

  /** The villages of a plan whose counties stand on the grid. */
  static List<Site> sites(GeographySettings settings, Draws draws) {
    BaseFactors factors = new BaseFactors(settings, draws);
    List<CountyPlan> counties = new ArrayList<>();
    for (int c = 0; c < settings.counties(); c++) {
      Point centre = gridPoint(c, settings.countySpacingKm());
      String id = "c" + (c + 1);
      counties.add(
          new CountyPlan(id, centre, settings.countyRadiusKm(), 1, factors.county(id), 1, 0));
    }
    return new SyntheticPlan(settings, draws).sites(counties);
  }

  List<Site> sites(List<CountyPlan> counties) {
    counties.forEach(this::addCounty);
    return sites;
  }

  private void addCounty(CountyPlan county) {
    for (int t = 1; t <= settings.townshipsPerCounty(); t++) {
      String township = township(county.id(), t);
      double factor = county.base() * factors.township(county.id(), township);
      Point middle =
          scatter(Decision.TOWNSHIP_POSITION, township, county.centre(), county.radiusKm());
      for (int v = 1; v <= settings.villagesPerTownship(); v++) {
        addVillage(township + "-v" + v, county, township, middle, factor);
      }
    }
  }

  /** The name of a county's t-th township, t from 1. */
  static String township(String county, int t) {
    return county + "-t" + t;
  }

  private void addVillage(
      String id, CountyPlan county, String township, Point middle, double baseFactor) {
    Point at = scatter(Decision.VILLAGE_POSITION, id, middle, settings.townshipRadiusKm());
    long key = Decision.fnv1a64(id);
    double households =
        county.size()
            * settings.householdsPerVillage().at(draws, Decision.VILLAGE_SIZE, key, sites.size());
    sites.add(
        new Site(
            id,
            county.id(),
            township,
            at.x,
            at.y,
            (int) Math.max(1, FastMath.rint(households)),
            OptionalDouble.of(at.distanceTo(county.centre())),
            base(baseFactor, key),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            OptionalDouble.empty()));
  }

  /**
   * The industrial base of a village; empty, and so drawn as everywhere, where its county and
   * township have no factor of their own.
   */
  private OptionalDouble base(double factor, long key) {
    if (factor == 1) {
      return OptionalDouble.empty();
    }
    double drawn = settings.industrialBase().at(draws, Decision.VILLAGE_BASE, key, sites.size());
    return OptionalDouble.of(Math.min(1, Math.max(0, factor * drawn)));
  }

  /**
   * The i-th point of a growing square: (0,0), then the L-shaped shells around it, so that another
   * county moves none of the others.
   */
  static Point gridPoint(int i, double spacing) {
    int shell = (int) Math.sqrt(i);
    int step = i - shell * shell;
    int column = step <= shell ? shell : step - shell - 1;
    int row = step <= shell ? step : shell;
    return new Point(column * spacing, row * spacing);
  }

  /** A point uniform in the circle around a centre: angle 2πu, radius R·√u. */
  private Point scatter(Decision decision, String name, Point centre, double radius) {
    long key = Decision.fnv1a64(name);
    double angle = 2 * Math.PI * draws.uniform(decision, key, 0, 0);
    double distance = radius * Math.sqrt(draws.uniform(decision, key, 0, 1));
    return new Point(
        centre.x + distance * FastMath.cos(angle), centre.y + distance * FastMath.sin(angle));
  }

  /** A point of the plane, in km. */
  record Point(double x, double y) {
    double distanceTo(Point other) {
      double dx = x - other.x;
      double dy = y - other.y;
      return Math.sqrt(dx * dx + dy * dy);
    }
  }
}
