package org.taocun.study.compare;

import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.title.PaintScaleLegend;
import org.taocun.output.figure.CircleMap;
import org.taocun.output.figure.CircleMap.Circle;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.MapScale;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.Shades;
import org.taocun.study.compare.ComparisonRows.VillageGain;
import org.taocun.view.PlaceNames;

/**
 * The map of villages, coloured by the gain or loss of their households.
 *
 * @param villages the drawn villages
 * @param axis the text of the scale
 * @param most the end of the scale, the same on all maps of a comparison
 */
record GainMap(List<VillageGain> villages, String axis, double most) {
  private static final int HEIGHT = 720;
  private static final double RADIUS = 7;

  /** Villages that gain or lose nothing are drawn first, so that they hide no others. */
  GainMap {
    villages =
        villages.stream()
            .sorted(Comparator.comparingDouble(village -> Math.abs(village.gainYuan())))
            .toList();
  }

  Drawing draw(FigureFrame frame, String title, String key, String caption) {
    CircleMap map =
        new CircleMap(
            frame,
            villages.stream().mapToDouble(VillageGain::xKm).toArray(),
            villages.stream().mapToDouble(VillageGain::yKm).toArray(),
            place ->
                Circle.plain(RADIUS, Palette.diverging(villages.get(place).gainYuan() / most)));
    JFreeChart chart = frame.chart(title, key, map.plot(), new LegendItemCollection());
    chart.addSubtitle(scale(frame));
    Drawing drawn = frame.captioned(chart, HEIGHT, caption);
    List<String> ids = villages.stream().map(VillageGain::village).toList();
    map.name(PlaceNames.of(ids, frame.words().locale()), map.fit(chart, HEIGHT));
    return drawn;
  }

  /** The largest gain or loss; 1 if there is none. */
  static double most(List<VillageGain> villages) {
    double most =
        villages.stream().mapToDouble(village -> Math.abs(village.gainYuan())).max().orElse(0);
    return most > 0 ? most : 1;
  }

  private PaintScaleLegend scale(FigureFrame frame) {
    Shades shades = new Shades(-most, most, gain -> Palette.diverging(gain / most));
    PaintScaleLegend legend = MapScale.strip(shades, frame.numbers(axis, false));
    legend.setStripOutlineVisible(true);
    return legend;
  }
}
