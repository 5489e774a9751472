package org.taocun.study.calibrate;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.taocun.analysis.Interval;
import org.taocun.base.Words;
import org.taocun.output.figure.DotFigure;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.study.calibrate.CalibrationTables.Fit;

/**
 * The figure of simulated figures beside observed ones, each in units of its sd.
 *
 * @param figures the observed figures, in the order of the fits
 */
record FitFigure(List<Fit> fits, List<CalibrationInfo.Figure> figures, FitText names) {
  FitFigure {
    fits = List.copyOf(fits);
    figures = List.copyOf(figures);
  }

  Drawing draw(FigureFrame frame, String title, String caption) {
    Words words = frame.words();
    List<DotFigure.Row> lines = new ArrayList<>();
    for (int t = 0; t < fits.size(); t++) {
      Fit fit = fits.get(t);
      lines.add(
          new DotFigure.Row(
              names.of(t),
              List.of(
                  new DotFigure.Dot(
                      fit.misfit(),
                      new Interval(miss(t, fit.low()), miss(t, fit.high())),
                      new Interval(-1, 1),
                      fit.use().equals("fit") ? 0 : 1))));
    }
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(dot(words.of("legend.fitted"), Palette.series(0)));
    if (fits.stream().anyMatch(fit -> fit.use().equals("heldOut"))) {
      legend.add(dot(words.of("legend.heldOut"), Palette.series(1)));
    }
    legend.add(
        new LegendItem(
            words.of("legend.observedSd"),
            null,
            null,
            null,
            new Rectangle2D.Double(-10, -3, 20, 6),
            Palette.GRID.darker()));
    return new DotFigure(lines)
        .draw(frame, title, "figure.calibration-fit", words.of("axis.misfit"), legend, caption);
  }

  /** The simulated figure of a target in units of its sd, less the observed one. */
  private double miss(int target, double figure) {
    Fit fit = fits.get(target);
    return figures.get(target).miss(figure, fit.observed(), fit.sd());
  }

  static LegendItem dot(String label, Color colour) {
    return new LegendItem(label, null, null, null, new Ellipse2D.Double(-4, -4, 8, 8), colour);
  }
}
