package org.taocun.output.text;

import java.util.function.DoubleFunction;
import org.taocun.analysis.Interval;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;

/**
 * Numbers in the marks of a language: per cent signs, ranges, and what stands in brackets behind a
 * number.
 */
public final class NumberWords {
  private final Words words;

  /**
   * Numbers beside texts of a language.
   *
   * @param words of figures and reports
   */
  public NumberWords(Words words) {
    this.words = words;
  }

  /** Numbers in the language of the process. */
  public static NumberWords spoken() {
    return new NumberWords(Language.spoken().words());
  }

  /** A share in per cent. */
  public String percent(double share) {
    return words.of("number.text", NumberText.percent(share));
  }

  /** A range such as "0.1 to 0.3". */
  public String range(String low, String high) {
    return words.of("number.range", low, high);
  }

  /** A range of numbers. */
  public String range(double low, double high) {
    return range(NumberText.number(low), NumberText.number(high));
  }

  /** A text in brackets, as it follows another. */
  public String bracketed(String text) {
    return words.of("number.bracketed", text);
  }

  /** An index with its interval. */
  public String index(Measure measure) {
    return with(measure.value(), measure.interval(), NumberText::index);
  }

  /** A number with its interval. */
  public String number(Measure measure) {
    return number(measure.value(), measure.interval());
  }

  /** A number with its interval, as "0.2 (0.1 to 0.3)"; without one that is not defined. */
  public String number(double value, Interval interval) {
    return with(value, interval, NumberText::number);
  }

  /** A share in per cent with its interval. */
  public String percent(double share, Interval interval) {
    return with(share, interval, this::percent);
  }

  private String with(double value, Interval interval, DoubleFunction<String> written) {
    boolean known = !Double.isNaN(interval.low()) && !Double.isNaN(interval.high());
    String number = written.apply(value);
    return known
        ? number + bracketed(range(written.apply(interval.low()), written.apply(interval.high())))
        : number;
  }
}
