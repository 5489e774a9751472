package org.taocun.trace;

import java.io.Serializable;

/**
 * One headline figure of a run, a column of summary.csv.
 *
 * @param name the column's name
 * @param unit its unit, "" for counts and shares
 * @param value the figure; NaN where it is not defined (printed as an empty cell)
 * @param doc its meaning
 */
public record Headline(String name, String unit, double value, String doc) implements Serializable {
  /** The column of the figure, without its value. */
  public SeriesTable.Variable variable() {
    return new SeriesTable.Variable(name, unit, doc);
  }
}
