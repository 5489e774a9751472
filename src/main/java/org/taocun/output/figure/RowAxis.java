package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.renderer.xy.XYErrorRenderer;

/** The vertical axis of figures with named rows, the first on top. */
public final class RowAxis {
  public static final int ROW_HEIGHT = 34;
  public static final int FRAME_HEIGHT = 210;

  private RowAxis() {}

  public static SymbolAxis of(FigureFrame frame, List<String> names) {
    return of(frame, names, 60, 11);
  }

  /**
   * The axis with labels of another size.
   *
   * @param longest number of letters of a name that are shown
   * @param points size of the letters
   */
  public static SymbolAxis of(FigureFrame frame, List<String> names, int longest, int points) {
    String[] labels =
        names.stream()
            .map(name -> name.length() <= longest ? name : name.substring(0, longest - 1) + "…")
            .toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis("", labels);
    frame.style(axis);
    axis.setTickLabelFont(frame.font(Font.PLAIN, points));
    axis.setGridBandsVisible(false);
    axis.setInverted(true);
    axis.setRange(-0.6, names.size() - 0.4);
    axis.setLabel(null);
    return axis;
  }

  /** The renderer of bars along the rows. */
  public static XYErrorRenderer bars(BasicStroke stroke, double cap) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(true);
    renderer.setDrawYError(false);
    renderer.setErrorStroke(stroke);
    renderer.setCapLength(cap);
    return renderer;
  }

  /** A stroke that ends where the bar ends. */
  public static BasicStroke blunt(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }
}
