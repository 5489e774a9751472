package org.taocun.study.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.title.PaintScaleLegend;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.CircleMap;
import org.taocun.output.figure.CircleMap.Circle;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.MapScale;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.Shades;
import org.taocun.view.PlaceNames;

/**
 * The map of villages. A circle's area shows households, its colour the share that sells, its
 * outline Taobao villages and clusters. If villages are too many to be seen, circles are counties,
 * outlined if they have a Taobao village or a cluster. Both directions have the same scale.
 */
record MapFigure() implements Figure {
  private static final int HEIGHT = 760;
  private static final int MOST_VILLAGES = 2000;

  @Override
  public String name() {
    return "map";
  }

  @Override
  public Optional<Drawing> draw(FigureData data) {
    return data.manyVillages() ? Optional.of(map(data)) : Optional.empty();
  }

  private static boolean byCounty(FigureData data) {
    return data.villages().size() > MOST_VILLAGES
        && data.villages().stream().map(VillageMeans::county).distinct().count() > 1;
  }

  /**
   * The drawn places. Those without sellers come first and outlined ones last, so that pale circles
   * hide no others; among their like large ones come before small ones.
   */
  private static List<VillageMeans> places(FigureData data) {
    List<VillageMeans> all =
        byCounty(data) ? VillageMeans.counties(data.villages()) : data.villages();
    return all.stream()
        .sorted(
            Comparator.comparing((VillageMeans place) -> outlined(place, threshold(data)))
                .thenComparing(place -> place.sellerShare() > 0)
                .thenComparing(Comparator.comparingDouble(VillageMeans::households).reversed())
                .thenComparingDouble(VillageMeans::sellerShare))
        .toList();
  }

  /** The share from which on a place counts as Taobao village, or as in a cluster. */
  private static double threshold(FigureData data) {
    return byCounty(data) ? Double.MIN_VALUE : 0.5;
  }

  private static boolean outlined(VillageMeans place, double threshold) {
    return place.taobaoShare() >= threshold || place.clusterShare() >= threshold;
  }

  private static double mostHouseholds(List<VillageMeans> places) {
    return places.stream().mapToDouble(VillageMeans::households).max().orElse(0);
  }

  private static Drawing map(FigureData data) {
    FigureFrame frame = data.frame();
    List<VillageMeans> villages = places(data);
    double threshold = threshold(data);
    Circles circles = new Circles(villages, threshold);
    CircleMap map =
        new CircleMap(
            frame,
            villages.stream().mapToDouble(VillageMeans::xKm).toArray(),
            villages.stream().mapToDouble(VillageMeans::yKm).toArray(),
            circles);
    String title = byCounty(data) ? "mapCounties" : "map";
    JFreeChart chart = data.chart(title, map.plot(), legend(data, villages, threshold));
    chart.addSubtitle(scale(frame, highest(villages)));
    Drawing drawn = frame.captioned(chart, HEIGHT, caption(data, villages));
    double kmPerPoint = map.fit(chart, HEIGHT);
    circles.fit(kmPerPoint);
    if (!byCounty(data)) {
      List<String> ids = villages.stream().map(VillageMeans::id).toList();
      map.name(PlaceNames.of(ids, frame.words().locale()), kmPerPoint);
    }
    return drawn;
  }

  private static String caption(FigureData data, List<VillageMeans> places) {
    int all = data.info().details().replications();
    String counties = byCounty(data) ? "Counties" : "";
    String key = (places.get(0).runs() == all ? "caption.map" : "caption.mapFirst") + counties;
    String households = FigureFrame.grouped().format(mostHouseholds(places));
    return data.frame().words().of(key, all, data.info().details().seed(), households);
  }

  private static LegendItemCollection legend(
      FigureData data, List<VillageMeans> places, double threshold) {
    Words words = data.frame().words();
    String often = places.get(0).runs() > 1 && !byCounty(data) ? "Often" : "";
    String kind = byCounty(data) ? "County" : often;
    LegendItemCollection legend = new LegendItemCollection();
    if (places.stream().anyMatch(place -> place.clusterShare() >= threshold)) {
      legend.add(
          circle(words.of("legend.inCluster" + kind), Palette.CLUSTER, new BasicStroke(3.5f)));
    }
    legend.add(
        circle(words.of("legend.taobaoVillage" + kind), Palette.OUTLINE, new BasicStroke(2.5f)));
    String other = byCounty(data) ? "legend.county" : "legend.village";
    legend.add(circle(words.of(other), CircleMap.BORDER, new BasicStroke(1)));
    return legend;
  }

  private static LegendItem circle(String label, Color outline, Stroke stroke) {
    return new LegendItem(
        label,
        null,
        null,
        null,
        new Ellipse2D.Double(-7, -7, 14, 14),
        Palette.share(0.2),
        stroke,
        outline);
  }

  private static double highest(List<VillageMeans> villages) {
    double most = villages.stream().mapToDouble(VillageMeans::sellerShare).max().orElse(0);
    return most < 0.05 ? Math.max(0.005, Math.ceil(most * 200) / 200) : Math.ceil(most * 20) / 20;
  }

  private static PaintScaleLegend scale(FigureFrame frame, double highest) {
    NumberAxis axis = frame.numbers(frame.words().of("axis.sellerShare"), false);
    return MapScale.strip(shades(highest), axis);
  }

  /** Colours of shares from 0 to the highest. */
  private static Shades shades(double highest) {
    return new Shades(0, highest, share -> Palette.share(share / highest));
  }

  /** The circle of each place. */
  private static final class Circles implements IntFunction<Circle> {
    private final List<VillageMeans> villages;
    private final Shades colours;
    private final double threshold;
    private double areaPerHousehold = 1;

    Circles(List<VillageMeans> villages, double threshold) {
      this.threshold = threshold;
      this.villages = villages;
      this.colours = shades(highest(villages));
    }

    /** Gives the largest village a circle that seldom covers its neighbour. */
    void fit(double kmPerPoint) {
      double largest = Math.max(1, mostHouseholds(villages));
      double room = 0.7 * neighbourKm() / kmPerPoint;
      double radius = Math.max(4, Math.min(24, room));
      areaPerHousehold = radius * radius / largest;
    }

    /** The median distance to the nearest village, over at most a thousand of them. */
    private double neighbourKm() {
      int n = Math.min(1000, villages.size());
      double[] nearest = new double[n];
      for (int i = 0; i < n; i++) {
        nearest[i] = Double.POSITIVE_INFINITY;
        for (int j = 0; j < villages.size(); j++) {
          if (i != j) {
            nearest[i] = Math.min(nearest[i], km(villages.get(i), villages.get(j)));
          }
        }
      }
      return Band.of(nearest).median();
    }

    private static double km(VillageMeans one, VillageMeans other) {
      return Math.hypot(one.xKm() - other.xKm(), one.yKm() - other.yKm());
    }

    @Override
    public Circle apply(int place) {
      VillageMeans village = villages.get(place);
      double radius = Math.max(1.5, Math.sqrt(village.households() * areaPerHousehold));
      Paint fill = colours.getPaint(village.sellerShare());
      if (village.clusterShare() >= threshold) {
        return new Circle(radius, fill, Palette.CLUSTER, 3.5f);
      }
      return village.taobaoShare() >= threshold
          ? new Circle(radius, fill, Palette.OUTLINE, 2.5f)
          : Circle.plain(radius, fill);
    }
  }
}
