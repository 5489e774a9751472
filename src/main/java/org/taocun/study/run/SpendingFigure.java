package org.taocun.study.run;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.table.ResultTable;

/** Public money by year and instrument, mean over replications. */
record SpendingFigure() implements Figure {
  @Override
  public String name() {
    return "spending";
  }

  @Override
  public Optional<Drawing> draw(FigureData data) {
    if (!data.hasLedger()) {
      return Optional.empty();
    }
    Map<String, Map<Integer, Double>> spent = spent(data);
    return spent.isEmpty() ? Optional.empty() : Optional.of(draw(data, spent));
  }

  /** Yuan by instrument and year, summed over replications. */
  private static Map<String, Map<Integer, Double>> spent(FigureData data) {
    Map<String, Map<Integer, Double>> spent = new TreeMap<>();
    ResultTable.read(
        data.ledger(),
        table -> {},
        row ->
            spent
                .computeIfAbsent(row.text("instrument"), instrument -> new TreeMap<>())
                .merge(
                    Integer.parseInt(row.text("date").substring(0, 4)),
                    row.number("yuan"),
                    Double::sum));
    return spent;
  }

  private static Drawing draw(FigureData data, Map<String, Map<Integer, Double>> spent) {
    FigureFrame frame = data.frame();
    LegendItemCollection legend = new LegendItemCollection();
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth(0.08);
    List<String> instruments = new ArrayList<>(spent.keySet());
    for (int i = 0; i < instruments.size(); i++) {
      Color colour = Palette.series(i);
      String word = word(frame.words(), instruments.get(i));
      renderer.setSeriesPaint(i, colour);
      legend.add(
          new LegendItem(word, null, null, null, new Rectangle2D.Double(-6, -6, 12, 12), colour));
    }
    DefaultCategoryDataset dataset = dataset(data, spent);
    CategoryAxis years = years(frame, dataset.getColumnCount());
    CategoryPlot plot = new CategoryPlot(dataset, years, amounts(frame), renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    String caption =
        frame.words().of("caption.spending", data.info().replications(), data.info().seed());
    return frame.captioned(data.chart("spending", plot, legend), 560, caption);
  }

  private static DefaultCategoryDataset dataset(
      FigureData data, Map<String, Map<Integer, Double>> spent) {
    TreeSet<Integer> years = new TreeSet<>();
    spent.values().forEach(byYear -> years.addAll(byYear.keySet()));
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    spent.forEach(
        (instrument, byYear) -> {
          for (int year = years.first(); year <= years.last(); year++) {
            double mean = byYear.getOrDefault(year, 0.0) / data.info().replications();
            dataset.addValue(mean / 1000, instrument, Integer.valueOf(year));
          }
        });
    return dataset;
  }

  private static CategoryAxis years(FigureFrame frame, int count) {
    CategoryAxis axis = new CategoryAxis(frame.words().of("axis.year"));
    axis.setCategoryLabelPositions(
        count > 18 ? CategoryLabelPositions.UP_90 : CategoryLabelPositions.STANDARD);
    frame.style(axis);
    return axis;
  }

  private static NumberAxis amounts(FigureFrame frame) {
    return frame.numbers(frame.words().of("axis.spending"), false);
  }

  private static String word(Words words, String instrument) {
    return words.orElse("instrument." + instrument, instrument);
  }
}
