package org.taocun.study.rules;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.RowAxis;
import org.taocun.output.figure.Shades;
import org.taocun.output.text.NumberWords;

/** Heat map of answers: a row for each true rule, a column for each answer, the last for none. */
record ConfusionFigure(FigureFrame frame, DesignRows rows) {
  private static final double DARK = 0.5;

  Drawing draw() {
    Words words = frame.words();
    List<String> answers = new ArrayList<>(rows.rules().stream().map(Word::of).toList());
    answers.add("");
    SymbolAxis columns =
        new SymbolAxis(
            "",
            answers.stream()
                .map(answer -> answer.isEmpty() ? words.of("rules.cannotTell") : answer)
                .toArray(String[]::new));
    frame.style(columns);
    columns.setGridBandsVisible(false);
    columns.setRange(-0.5, answers.size() - 0.5);
    columns.setLabel(words.of("axis.ruleNamed"));
    XYBlockRenderer blocks = new XYBlockRenderer();
    blocks.setPaintScale(new Shades(0, 1, Palette::share));
    List<String> truths = rows.rules().stream().map(Word::of).toList();
    DefaultXYZDataset cells = new DefaultXYZDataset();
    XYPlot plot = new XYPlot(cells, columns, RowAxis.of(frame, truths), blocks);
    FigureFrame.grid(plot);
    List<DesignRows.Answers> fresh =
        rows.answers().stream().filter(DesignRows.Answers::fresh).toList();
    double[][] values = new double[3][fresh.size()];
    for (int k = 0; k < fresh.size(); k++) {
      DesignRows.Answers one = fresh.get(k);
      values[0][k] = answers.indexOf(one.answer());
      values[1][k] = rows.rules().indexOf(one.truth());
      values[2][k] = (double) one.count() / one.runs();
      plot.addAnnotation(number(values[0][k], values[1][k], values[2][k]));
    }
    cells.addSeries("answers", values);
    return frame.captioned(
        frame.chart(
            words.of("rules.surveys"), "figure.confusion", plot, new LegendItemCollection()),
        RowAxis.FRAME_HEIGHT + RowAxis.ROW_HEIGHT * rows.rules().size(),
        words.of("caption.confusion", fresh.isEmpty() ? 0 : fresh.get(0).runs()));
  }

  private XYTextAnnotation number(double x, double y, double share) {
    XYTextAnnotation text =
        new XYTextAnnotation(new NumberWords(frame.words()).percent(share), x, y);
    text.setFont(frame.font(Font.PLAIN, 11));
    text.setPaint(share > DARK ? Color.WHITE : Palette.TEXT);
    return text;
  }
}
