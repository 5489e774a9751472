package org.taocun.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.taocun.geography.Village;
import org.taocun.model.Watch;
import org.taocun.network.TieModel;

/**
 * The places of everything on the map, in points of a page of fixed size. Villages stand at their
 * places in km; a village's households stand around its centre, enlarged: circles of kin are little
 * rings on a sunflower spiral, in the order of the households' numbers, and households tied along a
 * ring form one. No luck is involved: equal worlds give equal maps.
 */
public final class MapLayout {
  /** The page's width, points. */
  public static final double WIDTH = 820;

  /** The page's height, points. */
  public static final double HEIGHT = 700;

  /** With more households than this, only villages are drawn. */
  public static final int HOUSEHOLDS_SHOWN = 3000;

  /** Room above the map. */
  public static final double TOP = 14;

  /** Room below the map, for the scale. */
  public static final double BOTTOM = 40;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double LARGEST_DOT = 6;
  private static final double SMALLEST_DOT = 1.2;

  /** The longest that the bar of the scale may be, points. */
  private static final double LONGEST_BAR = 160;

  /**
   * A village's disc.
   *
   * @param x of its centre, from the left
   * @param y of its centre, from the top
   * @param dot the radius of its households
   */
  public record Disc(double x, double y, double radius, double dot) {}

  /**
   * A circle of kin: households first to end − 1.
   *
   * @param x of its centre, from the left
   * @param y of its centre, from the top
   */
  public record Ring(int village, int first, int end, double x, double y, double radius) {}

  /**
   * The bar of the scale.
   *
   * @param km the distance that it shows, a round number
   * @param length its length, points
   */
  public record Bar(double km, double length) {
    /** The distance as text. */
    public String number() {
      return km == FastMath.rint(km) ? "" + (long) km : "" + km;
    }
  }

  private final TieModel strong;
  private final List<Disc> discs = new ArrayList<>();
  private final List<Ring> rings = new ArrayList<>();
  private final double[] x;
  private final double[] y;
  private final boolean detailed;
  private final int[] village;
  private final int[] strongTies;
  private double pointsPerKm;

  /** The layout of a run's villages and households. */
  public MapLayout(Watch watch) {
    strong = watch.scenario().strong().model();
    detailed = detailed(watch);
    strongTies = detailed && !grouped() ? watch.strongTies() : new int[0];
    village = new int[detailed ? watch.households() : 0];
    x = new double[detailed ? watch.households() : 0];
    y = new double[detailed ? watch.households() : 0];
    List<Village> villages = watch.territory().villages();
    placeVillages(villages);
    for (int v = 0; detailed && v < villages.size(); v++) {
      placeHouseholds(v, villages.get(v), watch);
    }
  }

  /** True if single households of the run are shown. */
  static boolean detailed(Watch watch) {
    return watch.households() <= HOUSEHOLDS_SHOWN;
  }

  /** True if single households are shown. */
  public boolean detailed() {
    return detailed;
  }

  /** The disc of a village. */
  public Disc disc(int village) {
    return discs.get(village);
  }

  /** Households that stand in rings, such as circles of kin. */
  public List<Ring> rings() {
    return Collections.unmodifiableList(rings);
  }

  /** The radius of a household. */
  public double dot(int household) {
    return discs.get(village[household]).dot();
  }

  /** The distance of a household from the left. */
  public double x(int household) {
    return x[household];
  }

  /** The distance of a household from the top. */
  public double y(int household) {
    return y[household];
  }

  /** The number of strong ties to show; 0 if they are circles. */
  public int strongTies() {
    return strongTies.length / 2;
  }

  /** The household at an end of a strong tie, 0 or 1. */
  public int strongTie(int tie, int end) {
    return strongTies[2 * tie + end];
  }

  /** The map's scale; 0 where all villages stand on one spot. */
  double pointsPerKm() {
    return pointsPerKm;
  }

  /** The bar of the scale; empty if there are no distances to read. */
  public Optional<Bar> bar() {
    if (discs.size() < 2 || pointsPerKm == 0) {
      return Optional.empty();
    }
    double km = roundKm(LONGEST_BAR / pointsPerKm);
    return Optional.of(new Bar(km, km * pointsPerKm));
  }

  /** The largest of 1, 2, 5, 10, 20, 50, ... (or of their tenths) that is not above a length. */
  static double roundKm(double most) {
    double ten = FastMath.pow(10, Math.floor(FastMath.log10(most)));
    double leading = most / ten;
    double round = leading >= 5 ? 5 : leading >= 2 ? 2 : 1;
    return ten >= 1 ? round * ten : round / FastMath.rint(1 / ten);
  }

  private void placeVillages(List<Village> villages) {
    double room = HEIGHT - TOP - BOTTOM;
    int n = villages.size();
    double largest = n == 1 ? room / 2 - 8 : room / 2 / (1 + 0.75 * Math.sqrt(n));
    Centres centres = Centres.of(villages, largest);
    pointsPerKm = centres.pointsPerKm();
    double most = villages.stream().mapToInt(Village::households).max().orElse(1);
    double wished = detailed ? largest : Math.max(4, Math.min(26, 0.8 * centres.usualDistance()));
    for (int v = 0; v < n; v++) {
      double wish = wished * Math.sqrt(villages.get(v).households() / most);
      double radius = detailed ? fitting(wish, centres.nearest(v)) : Math.max(2.5, wish);
      discs.add(new Disc(centres.x()[v], centres.y()[v], radius, LARGEST_DOT));
    }
  }

  /**
   * The wished radius, at most 0.46 of the distance to the nearest village, at least 0.35 of the
   * wish.
   */
  private static double fitting(double wished, double nearest) {
    return Math.max(Math.min(wished, 0.46 * nearest), 0.35 * wished);
  }

  private void placeHouseholds(int v, Village place, Watch watch) {
    Arrays.fill(village, place.firstHousehold(), place.firstHousehold() + place.households(), v);
    List<int[]> groups = groups(place, watch);
    int largest = groups.stream().mapToInt(g -> g[1] - g[0]).max().orElse(1);
    Disc disc = discs.get(v);
    double inner = disc.radius() * 0.97;
    double reach = groups.size() == 1 ? 0 : inner / (1 + 0.7 / Math.sqrt(groups.size()));
    double pitch = reach / Math.sqrt(groups.size());
    double widest = groups.size() == 1 ? inner * 0.9 : 0.78 * pitch;
    double dot = LARGEST_DOT;
    for (int k = 0; k < groups.size(); k++) {
      int first = groups.get(k)[0];
      int end = groups.get(k)[1];
      double out = reach * Math.sqrt((k + 0.5) / groups.size());
      double cx = disc.x() + out * FastMath.cos(k * GOLDEN_ANGLE);
      double cy = disc.y() + out * FastMath.sin(k * GOLDEN_ANGLE);
      double radius = end - first == 1 ? 0 : widest * Math.sqrt((double) (end - first) / largest);
      rings.add(new Ring(v, first, end, cx, cy, radius));
      ring(first, end, cx, cy, radius);
      double room = end - first == 1 ? pitch : radius * Math.PI / (end - first) * 0.8;
      dot = Math.min(dot, room);
    }
    discs.set(v, new Disc(disc.x(), disc.y(), disc.radius(), Math.max(SMALLEST_DOT, dot)));
  }

  private void ring(int first, int end, double cx, double cy, double radius) {
    for (int i = first; i < end; i++) {
      double angle = 2 * Math.PI * (i - first) / (end - first) - Math.PI / 2;
      x[i] = cx + radius * FastMath.cos(angle);
      y[i] = cy + radius * FastMath.sin(angle);
    }
  }

  /** The households that stand in a ring together: first, end. */
  private List<int[]> groups(Village place, Watch watch) {
    int first = place.firstHousehold();
    int end = first + place.households();
    List<int[]> groups = new ArrayList<>();
    for (int i = first; i < end; ) {
      int next =
          switch (strong) {
            case CIRCLES, COMPLETE -> i + 1 + watch.farmer(i).strongAlters();
            case RING, WATTS_STROGATZ, NEWMAN_WATTS -> end;
            case NONE, ERDOS_RENYI, GRAVITY, FILE -> i + 1;
          };
      groups.add(new int[] {i, Math.min(end, next)});
      i = Math.min(end, next);
    }
    return groups;
  }

  /** True if strong ties are circles, in which everybody knows everybody. */
  public boolean grouped() {
    return strong == TieModel.CIRCLES || strong == TieModel.COMPLETE;
  }
}
