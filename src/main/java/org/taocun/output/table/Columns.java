package org.taocun.output.table;

import com.google.gson.Gson;
import java.util.List;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/**
 * The columns that the model names itself: headline figures, series variables and estimates.
 *
 * @param headlines of summary.csv
 * @param variables of series.csv
 * @param provinces of provinces.csv
 */
public record Columns(List<Column> headlines, List<Column> variables, List<Column> provinces) {
  /** No run, no columns. */
  public static final Columns NONE = new Columns(List.of(), List.of(), List.of());

  private static final Gson GSON = new Gson();

  /**
   * A column.
   *
   * @param name its name
   * @param unit its unit, "" for counts and shares
   * @param doc what it is
   */
  public record Column(String name, String unit, String doc) {
    public static Column of(Headline headline) {
      return new Column(headline.name(), headline.unit(), headline.doc());
    }

    public static Column of(SeriesTable.Variable variable) {
      return new Column(variable.name(), variable.unit(), variable.doc());
    }
  }

  public static Columns of(RunRecord run) {
    return new Columns(
        run.headlines().stream().map(Column::of).toList(),
        run.series().variables().stream().map(Column::of).toList(),
        run.provinces().map(SeriesTable::variables).orElse(List.of()).stream()
            .map(Column::of)
            .toList());
  }

  public String json() {
    return GSON.toJson(this);
  }

  public static Columns parse(String json) {
    return GSON.fromJson(json, Columns.class);
  }
}
