package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.taocun.trace.SeriesTable.Variable;

/**
 * A column of a monthly series.
 *
 * @param variable its name, unit and meaning
 * @param value its value in a month; NaN where it is not defined
 * @param <T> the sums that the value is made of
 */
record SeriesColumn<T>(Variable variable, ToDoubleFunction<T> value) {

  static <T> SeriesColumn<T> of(
      String name, String unit, String meaning, ToDoubleFunction<T> value) {
    return new SeriesColumn<>(new Variable(name, unit, meaning), value);
  }

  /** All columns of several lists. */
  @SafeVarargs
  static <T> List<SeriesColumn<T>> joined(List<SeriesColumn<T>>... lists) {
    List<SeriesColumn<T>> all = new ArrayList<>();
    for (List<SeriesColumn<T>> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  /** The same columns of an object that holds such sums. */
  static <S, T> List<SeriesColumn<S>> within(Function<S, T> part, List<SeriesColumn<T>> columns) {
    return columns.stream()
        .map(
            column ->
                new SeriesColumn<S>(
                    column.variable(), whole -> column.value().applyAsDouble(part.apply(whole))))
        .toList();
  }

  static <T> List<Variable> variables(List<SeriesColumn<T>> columns) {
    return columns.stream().map(SeriesColumn::variable).toList();
  }

  /** The values of all columns, in their order. */
  static <T> double[] row(List<SeriesColumn<T>> columns, T of) {
    double[] row = new double[columns.size()];
    for (int k = 0; k < row.length; k++) {
      row[k] = columns.get(k).value().applyAsDouble(of);
    }
    return row;
  }
}
