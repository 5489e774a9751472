package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

/** All that a run leaves behind, equal only to what is the same to the last bit. */
final class Trace {
  private final Object[] parts;

  private Trace(Object... parts) {
    this.parts = parts;
  }

  /** A run with its panel. */
  static Trace of(RunRecord run, List<PanelRow> panel) {
    return of(run, panel, run.villages());
  }

  /** A trace of a run without the drawn trait of villages that the market alone uses. */
  static Trace withoutBases(RunRecord run) {
    return of(run, List.of(), run.villages().stream().map(Trace::withoutBase).toList());
  }

  private static VillageState withoutBase(VillageState of) {
    return new VillageState(
        of.id(),
        of.county(),
        of.township(),
        of.xKm(),
        of.yKm(),
        of.households(),
        of.sellers(),
        of.yearlySalesYuan(),
        of.taobaoVillage(),
        of.stage(),
        of.lasting(),
        of.cluster(),
        of.category(),
        of.shops(),
        of.yearlyPurchasesYuan(),
        of.hubKm(),
        0);
  }

  private static Trace of(RunRecord run, List<PanelRow> panel, List<VillageState> villages) {
    return new Trace(
        panel,
        run.headlines(),
        run.series().rows(),
        run.events(),
        villages,
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
