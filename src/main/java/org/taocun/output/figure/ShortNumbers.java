package org.taocun.output.figure;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.taocun.output.table.NumberText;

/** Ticks of logarithmic axes, as {@link NumberText} writes numbers. */
final class ShortNumbers extends NumberFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
    return to.append(NumberText.number(number));
  }

  @Override
  public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
    return format((double) number, to, at);
  }

  @Override
  public Number parse(String source, ParsePosition at) {
    throw new UnsupportedOperationException("ticks are written only");
  }
}
