package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.view.Samples;
import org.taocun.view.Session;

class SellersChartTest {
  private static final List<ObservedPoint> POINTS =
      List.of(
          new ObservedPoint("2007", 40, "sellers", "Dongfeng", "a"),
          new ObservedPoint("2008-03", 70, "sellers", "Dongfeng", "a"),
          new ObservedPoint("2005", 1, "sellers", "Dongfeng", "before the first month"),
          new ObservedPoint("2011-02", 9, "sellers", "Elsewhere", "after the last month"),
          new ObservedPoint("2008-01", 3, "taobaoVillages", "Mine", "b"),
          new ObservedPoint("2008-01", 0.3, "margin", "Mine", "shown by another figure"));

  private static SellersChart chart(Scenario scenario, List<ObservedPoint> points) {
    SellersChart chart = new SellersChart(Samples.english(), points, Letters.on(900));
    chart.show(Samples.scene(scenario), false, List.of());
    return chart;
  }

  private static XYPlot plot(Scenario scenario, List<ObservedPoint> points) {
    return chart(scenario, points).households();
  }

  @Test
  void observedPointsStandAtTheirDatesBesideTheSellers() {
    XYPlot plot = plot(Samples.oneVillage(), POINTS);
    XYDataset observed = plot.getDataset(2);
    assertThat(observed.getSeriesCount()).isEqualTo(1);
    assertThat(observed.getSeriesKey(0).toString()).isEqualTo("observed: Dongfeng");
    assertThat(observed.getItemCount(0)).isEqualTo(2);
    assertThat(observed.getXValue(0, 0)).isCloseTo(2007 + 364 / 365.0, within(1e-9));
    assertThat(observed.getXValue(0, 1)).isCloseTo(2008 + 74 / 366.0, within(1e-9));
    assertThat(observed.getYValue(0, 1)).isEqualTo(70);
    assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(70);
    assertThat(plot.getRangeAxisForDataset(2)).isSameAs(plot.getRangeAxis(0));
  }

  @Test
  void observedTaobaoVillagesAreMeasuredOnTheirAxis() {
    SellersChart chart = chart(Samples.oneVillage("geography.villagesPerTownship=3"), POINTS);
    XYPlot plot = chart.taobaoVillages();
    assertThat(plot.getDataset(1).getItemCount(0)).isEqualTo(1);
    assertThat(plot.getDataset(1).getYValue(0, 0)).isEqualTo(3);
    assertThat(((CombinedDomainXYPlot) chart.chart().getPlot()).getSubplots()).hasSize(2);
  }

  @Test
  void thousandsOfHouseholdsGiveTheAwareAnAxisOfTheirOwn() {
    assertThat(plot(Samples.oneVillage(), List.of()).getRangeAxis(1)).isNull();
    XYPlot plot = plot(Samples.oneVillage("geography.householdsPerVillage=3001"), List.of());
    assertThat(plot.getRangeAxisForDataset(1)).isSameAs(plot.getRangeAxis(1));
    assertThat(plot.getRangeAxisForDataset(0)).isSameAs(plot.getRangeAxis(0));
  }

  /** Renderers draw segment by segment otherwise, and dashes begin anew at each. */
  @Test
  void theDashedLineIsDrawnAsOne() {
    XYPlot plot = plot(Samples.oneVillage(), List.of());
    assertThat(((XYLineAndShapeRenderer) plot.getRenderer(1)).getDrawSeriesLineAsPath()).isTrue();
  }

  @Test
  void theRunBeforeAChangeStaysInGreyWithWhatWasChanged() {
    Session session = Samples.session(Samples.oneVillage());
    SellersChart chart = new SellersChart(Samples.english(), List.of(), Letters.on(900));
    chart.show(session.scene(), false, List.of());
    for (int month = 0; month < 5 && session.step(); month++) {
      chart.note(session.frame());
    }
    chart.update();
    double last = chart.households().getDataset(0).getYValue(0, 5);
    Scenario before = session.levers().scenario();
    session.levers().set("barrier.startupCostYuan", "12000");
    session.start();
    chart.show(
        session.scene(), true, session.levers().changes(before, session.levers().scenario()));
    XYDataset kept = chart.households().getDataset(3);
    assertThat(kept.getItemCount(0)).isEqualTo(6);
    assertThat(kept.getYValue(0, 5)).isEqualTo(last);
    assertThat(chart.households().getDataset(0).getItemCount(0)).isEqualTo(1);
    assertThat(((TextTitle) chart.chart().getSubtitle(0)).getText())
        .isEqualTo("Start-up cost of a shop: 2000 yuan → 12000 yuan");
    chart.show(session.scene(), false, List.of());
    assertThat(kept.getItemCount(0)).isEqualTo(6);
  }

  @Test
  void withoutPointsThereIsNothingOfThem() {
    XYPlot plot = plot(Samples.oneVillage(), List.of());
    assertThat(plot.getDataset(2).getSeriesCount()).isZero();
    assertThat(plot.getLegendItems().getItemCount()).isEqualTo(2);
  }
}
