package org.taocun.output.table;

import com.google.gson.Gson;
import java.util.List;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.SeriesTable.Variable;

/**
 * The columns that the model names itself: headline figures, series variables and estimates.
 *
 * @param headlines columns of summary.csv
 * @param variables columns of series.csv
 * @param provinces columns of provinces.csv
 */
public record Columns(
    List<Variable> headlines, List<Variable> variables, List<Variable> provinces) {
  /** No columns, for results without runs. */
  public static final Columns NONE = new Columns(List.of(), List.of(), List.of());

  private static final Gson GSON = new Gson();

  public static Columns of(RunRecord run) {
    return new Columns(
        run.headlines().stream().map(Headline::variable).toList(),
        run.series().variables(),
        run.provinces().map(SeriesTable::variables).orElse(List.of()));
  }

  public String json() {
    return GSON.toJson(this);
  }

  public static Columns parse(String json) {
    return GSON.fromJson(json, Columns.class);
  }
}
