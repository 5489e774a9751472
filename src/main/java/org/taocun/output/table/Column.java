package org.taocun.output.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.taocun.base.Word;
import org.taocun.trace.SeriesTable.Variable;

/**
 * A column of a table.
 *
 * @param name its name in the table's first line
 * @param unit its unit, "" for words and plain numbers
 * @param meaning its definition
 * @param cell the cell of a row
 * @param <R> a row
 */
public record Column<R>(
    String name, String unit, String meaning, Function<? super R, ? extends Object> cell) {

  /** A column of cells that are written as they are. */
  public static <R> Column<R> of(
      String name, String unit, String meaning, Function<? super R, ? extends Object> cell) {
    return new Column<>(name, unit, meaning, cell);
  }

  /** A column of words. */
  public static <R> Column<R> word(
      String name, String meaning, Function<? super R, ? extends Object> cell) {
    return new Column<>(name, "", meaning, cell);
  }

  /** A column of numbers, with 9 significant digits whatever their unit. */
  public static <R> Column<R> number(
      String name, String unit, String meaning, ToDoubleFunction<? super R> value) {
    return new Column<>(name, unit, meaning, row -> Cells.number(value.applyAsDouble(row)));
  }

  /** A column of numbers with the digits that their unit asks for. */
  public static <R> Column<R> quantity(
      String name, String unit, String meaning, ToDoubleFunction<? super R> value) {
    return new Column<>(name, unit, meaning, row -> Cells.of(value.applyAsDouble(row), unit));
  }

  /** A column of numbers with all their digits. */
  public static <R> Column<R> exact(
      String name, String meaning, ToDoubleFunction<? super R> value) {
    return new Column<>(name, "", meaning, row -> Cells.exact(value.applyAsDouble(row)));
  }

  /** A column for each of the variables that a model names, by their position in a row's values. */
  public static <R> List<Column<R>> variables(
      List<Variable> variables, Function<? super R, double[]> values) {
    List<Column<R>> columns = new ArrayList<>();
    for (Variable variable : variables) {
      int position = columns.size();
      columns.add(
          quantity(
              variable.name(),
              variable.unit(),
              variable.doc(),
              row -> values.apply(row)[position]));
    }
    return columns;
  }

  /** This column for rows that contain a row of this column's kind. */
  public <S> Column<S> within(Function<? super S, ? extends R> part) {
    return new Column<>(name, unit, meaning, part.andThen(cell));
  }

  /** The text of a column's possible words, each with its meaning. */
  public static <E extends Enum<E>> String choice(E[] words, Function<E, String> meaning) {
    return Arrays.stream(words)
        .map(word -> Word.of(word) + " (" + meaning.apply(word) + ")")
        .collect(Collectors.joining(", "));
  }
}
