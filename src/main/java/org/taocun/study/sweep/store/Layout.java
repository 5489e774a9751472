package org.taocun.study.sweep.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable.Variable;

/**
 * The figures of a run. They can differ between points: a world of one village has no figures of
 * towns.
 *
 * @param headlines the headline figures
 * @param variables the variables of the monthly series
 */
record Layout(List<Variable> headlines, List<Variable> variables) {
  /** The layout of a failed run, which has no figures. */
  static final Layout NONE = new Layout(List.of(), List.of());

  Layout {
    headlines = List.copyOf(headlines);
    variables = List.copyOf(variables);
  }

  static Layout of(RunRecord run, boolean series) {
    return new Layout(
        run.headlines().stream().map(Headline::variable).toList(),
        series ? run.series().variables() : List.of());
  }

  /** The columns of several layouts, each once, at its first place. */
  static List<Variable> union(List<List<Variable>> layouts) {
    Map<String, Variable> columns = new LinkedHashMap<>();
    layouts.forEach(layout -> layout.forEach(column -> columns.putIfAbsent(column.name(), column)));
    return List.copyOf(columns.values());
  }
}
