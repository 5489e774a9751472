package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.view.Samples;

class SellersChartTest {
  private static final List<ObservedPoint> POINTS =
      List.of(
          new ObservedPoint("2007", 40, "sellers", "Dongfeng", "a"),
          new ObservedPoint("2008-03", 70, "sellers", "Dongfeng", "a"),
          new ObservedPoint("2005", 1, "sellers", "Dongfeng", "before the first month"),
          new ObservedPoint("2011-02", 9, "sellers", "Elsewhere", "after the last month"),
          new ObservedPoint("2008-01", 3, "taobaoVillages", "Mine", "b"),
          new ObservedPoint("2008-01", 0.3, "margin", "Mine", "shown by another figure"));

  private static XYPlot plot(Scenario scenario, List<ObservedPoint> points) {
    SellersChart chart = new SellersChart(Samples.english(), points);
    chart.show(Samples.scene(scenario));
    return chart.chart().getXYPlot();
  }

  @Test
  void observedPointsStandAtTheirDatesBesideTheSellers() {
    XYPlot plot = plot(Samples.oneVillage(), POINTS);
    XYDataset observed = plot.getDataset(2);
    assertThat(observed.getSeriesCount()).isEqualTo(1);
    assertThat(observed.getSeriesKey(0).toString()).isEqualTo("observed: Dongfeng");
    assertThat(observed.getItemCount(0)).isEqualTo(2);
    assertThat(observed.getXValue(0, 0)).isCloseTo(2007 + 181 / 365.0, within(1e-9));
    assertThat(observed.getXValue(0, 1)).isCloseTo(2008 + 74 / 366.0, within(1e-9));
    assertThat(observed.getYValue(0, 1)).isEqualTo(70);
    assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(70);
    assertThat(plot.getRangeAxisForDataset(2)).isSameAs(plot.getRangeAxis(0));
    assertThat(plot.getDataset(3)).isNull();
  }

  @Test
  void observedTaobaoVillagesAreMeasuredOnTheirAxis() {
    XYPlot plot = plot(Samples.oneVillage("geography.villagesPerTownship=3"), POINTS);
    assertThat(plot.getDataset(3).getItemCount(0)).isEqualTo(1);
    assertThat(plot.getDataset(3).getYValue(0, 0)).isEqualTo(3);
    assertThat(plot.getRangeAxisForDataset(3)).isSameAs(plot.getRangeAxis(1));
  }

  @Test
  void withoutPointsThereIsNothingOfThem() {
    XYPlot plot = plot(Samples.oneVillage(), List.of());
    assertThat(plot.getDataset(2).getSeriesCount()).isZero();
    assertThat(plot.getLegendItems().getItemCount()).isEqualTo(2);
  }
}
