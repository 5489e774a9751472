package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.taocun.output.text.Language;

/** Lines of captions break at blanks and beside Chinese characters. */
class CaptionTest {
  private static final String KEYS = "Months of entry.threshold.value ".repeat(30).strip();

  private static List<String> lines(String caption) {
    JFreeChart chart = new JFreeChart(new XYPlot());
    new FigureFrame(Language.EN.words(), "SansSerif").captioned(chart, 300, caption);
    TextTitle title = (TextTitle) chart.getSubtitle(1);
    return title.getText().lines().toList();
  }

  @Test
  void keysAndNamesOfFilesStayWhole() {
    List<String> lines = lines(KEYS);
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(String.join(" ", lines)).isEqualTo(KEYS);
    assertThat(lines("开店成本[barrier.startupCostYuan]，".repeat(20)))
        .hasSizeGreaterThan(3)
        .noneMatch(line -> line.startsWith("，") || line.matches(".*[a-z]"));
  }

  @Test
  void whatIsWrittenInLinesStaysSo() {
    assertThat(lines("one\ntwo")).containsExactly("one", "two");
  }
}
