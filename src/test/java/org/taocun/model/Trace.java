package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** All that a run leaves behind, equal only to what is the same to the last bit. */
final class Trace {
  private final Object[] parts;

  private Trace(Object... parts) {
    this.parts = parts;
  }

  /** A run with its panel. */
  static Trace of(RunRecord run, List<PanelRow> panel) {
    return new Trace(
        panel,
        run.headlines(),
        run.series().rows(),
        run.events(),
        run.villages(),
        run.network(),
        run.provinces().map(SeriesTable::rows).stream().toArray(),
        run.ledger());
  }

  /** A run without a panel. */
  static Trace of(RunRecord run) {
    return of(run, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trace trace && Arrays.deepEquals(parts, trace.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(parts);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(parts);
  }
}
