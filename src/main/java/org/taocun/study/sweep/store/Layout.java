package org.taocun.study.sweep.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.trace.RunRecord;

/**
 * Which figures a run has. They can differ between points: a world of one village has none of
 * towns.
 *
 * @param headlines the headline figures
 * @param variables the variables of the monthly series
 */
record Layout(List<StoreColumn> headlines, List<StoreColumn> variables) {
  /** A failed run has no figures. */
  static final Layout NONE = new Layout(List.of(), List.of());

  /** Copies the lists. */
  Layout {
    headlines = List.copyOf(headlines);
    variables = List.copyOf(variables);
  }

  static Layout of(RunRecord run, boolean series) {
    return new Layout(
        run.headlines().stream().map(h -> new StoreColumn(h.name(), h.unit(), h.doc())).toList(),
        series
            ? run.series().variables().stream()
                .map(v -> new StoreColumn(v.name(), v.unit(), v.doc()))
                .toList()
            : List.of());
  }

  /** Each column once, where it comes first. */
  static List<StoreColumn> union(List<List<StoreColumn>> layouts) {
    Map<String, StoreColumn> columns = new LinkedHashMap<>();
    layouts.forEach(layout -> layout.forEach(column -> columns.putIfAbsent(column.name(), column)));
    return List.copyOf(columns.values());
  }
}
