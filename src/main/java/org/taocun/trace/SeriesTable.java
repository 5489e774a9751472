package org.taocun.trace;

import java.io.Serializable;
import java.util.List;

/**
 * Monthly series of one run: a row of variables for every scope (the run, a county, a township, a
 * village) and every month.
 *
 * @param scopes names such as "run", "county:c1", "village:c1-t1-v1"; the run first
 * @param variables the columns
 * @param rows rows[scope][month][variable]; month 0 is the state before the first month
 */
public record SeriesTable(List<String> scopes, List<Variable> variables, double[][][] rows) {
  /**
   * A column of the table.
   *
   * @param name its name
   * @param unit its unit, "" for counts and shares
   * @param doc its meaning
   */
  public record Variable(String name, String unit, String doc) implements Serializable {}

  /**
   * The position of a variable.
   *
   * @throws IllegalArgumentException when there is no such variable
   */
  public int indexOf(String variable) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).name().equals(variable)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no variable '" + variable + "' in " + variables);
  }

  /** The values of one variable of one scope over all months. */
  public double[] series(int scope, String variable) {
    int column = indexOf(variable);
    double[][] months = rows[scope];
    double[] values = new double[months.length];
    for (int m = 0; m < months.length; m++) {
      values[m] = months[m][column];
    }
    return values;
  }
}
