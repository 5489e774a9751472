package org.taocun.output;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.axis.SymbolAxis;

/** The vertical axis of figures with a row for each thing: names, the first on top. */
final class RowAxis {
  static final int ROW_HEIGHT = 34;
  static final int FRAME_HEIGHT = 210;

  private static final int LABEL_LENGTH = 60;

  private RowAxis() {}

  static SymbolAxis of(FigureFrame frame, List<String> names) {
    String[] labels =
        names.stream()
            .map(
                name ->
                    name.length() <= LABEL_LENGTH
                        ? name
                        : name.substring(0, LABEL_LENGTH - 1) + "…")
            .toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis("", labels);
    frame.style(axis);
    axis.setTickLabelFont(frame.font(Font.PLAIN, 11));
    axis.setGridBandsVisible(false);
    axis.setInverted(true);
    axis.setRange(-0.6, names.size() - 0.4);
    axis.setLabel(null);
    return axis;
  }
}
