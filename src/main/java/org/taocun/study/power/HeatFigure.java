package org.taocun.study.power;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.AtlasRow.Verdict;
import org.taocun.analysis.herding.LayerName;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.RowAxis;
import org.taocun.output.figure.Shades;
import org.taocun.output.text.NumberWords;

/**
 * Rates of rejection of one survey: a row for each test and layer, a column for each world. Cells
 * that speak against what a test claims have a frame.
 *
 * @param worlds the columns
 * @param rows the rates
 */
record HeatFigure(List<String> worlds, List<AtlasRow> rows) {
  private static final int ROW_HEIGHT = 24;
  private static final double DARK = 0.5;

  HeatFigure {
    worlds = List.copyOf(worlds);
    rows = List.copyOf(rows);
  }

  Drawing draw(FigureFrame frame, String title, String caption) {
    List<String> tests = tests();
    SymbolAxis columns = new SymbolAxis("", worlds.toArray(String[]::new));
    frame.style(columns);
    columns.setGridBandsVisible(false);
    columns.setRange(-0.5, worlds.size() - 0.5);
    columns.setLabel(null);
    XYBlockRenderer blocks = new XYBlockRenderer();
    blocks.setPaintScale(new Shades(0, 1, Palette::share));
    XYPlot plot = new XYPlot(cells(tests), columns, RowAxis.of(frame, tests), blocks);
    FigureFrame.grid(plot);
    for (AtlasRow row : rows) {
      annotate(plot, frame, row, tests.indexOf(label(row)));
    }
    return frame.captioned(
        frame.chart(title, "figure.rates", plot, new LegendItemCollection()),
        RowAxis.FRAME_HEIGHT + ROW_HEIGHT * tests.size(),
        caption);
  }

  private List<String> tests() {
    Set<String> tests = new LinkedHashSet<>();
    rows.forEach(row -> tests.add(label(row)));
    return List.copyOf(tests);
  }

  private static String label(AtlasRow row) {
    return LayerName.title(row.test(), row.layer());
  }

  private DefaultXYZDataset cells(List<String> tests) {
    List<AtlasRow> answered = new ArrayList<>(rows);
    answered.removeIf(row -> row.runs() == row.refused());
    double[][] cells = new double[3][answered.size()];
    for (int k = 0; k < answered.size(); k++) {
      cells[0][k] = worlds.indexOf(answered.get(k).lookAlike());
      cells[1][k] = tests.indexOf(label(answered.get(k)));
      cells[2][k] = answered.get(k).share().rate();
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("rates", cells);
    return data;
  }

  private void annotate(XYPlot plot, FigureFrame frame, AtlasRow row, int y) {
    int x = worlds.indexOf(row.lookAlike());
    XYTextAnnotation text =
        new XYTextAnnotation(new NumberWords(frame.words()).percent(row.share().rate()), x, y);
    text.setFont(frame.font(Font.PLAIN, 11));
    text.setPaint(row.share().rate() > DARK ? Color.WHITE : Palette.TEXT);
    plot.addAnnotation(text);
    if (row.verdict() == Verdict.NOT_AS_EXPECTED) {
      plot.addAnnotation(
          new XYBoxAnnotation(
              x - 0.47, y - 0.42, x + 0.47, y + 0.42, new BasicStroke(2.5f), Palette.series(1)));
    }
  }
}
