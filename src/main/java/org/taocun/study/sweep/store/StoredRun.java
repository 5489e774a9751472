package org.taocun.study.sweep.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.taocun.base.Message;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepRun;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/**
 * A run in the database.
 *
 * @param point the point's number
 * @param replication the replication's number
 * @param hash of the point's resolved scenario
 * @param seed the scenario's seed
 * @param start the scenario's first month
 * @param seconds its duration
 * @param error the reason of a failure; {@link Message#NONE} if it did not fail
 * @param layout the names of the figures
 * @param headlines the headline figures
 * @param months months[month][variable]: the series of the whole run
 * @param events empty unless events are kept
 */
record StoredRun(
    int point,
    int replication,
    String hash,
    long seed,
    YearMonth start,
    double seconds,
    Message error,
    Layout layout,
    double[] headlines,
    double[][] months,
    List<Event> events) {

  StoredRun {
    events = List.copyOf(events);
  }

  static StoredRun of(SweepRun run, String hash, long seed, SweepPlan.Kept kept) {
    return new StoredRun(
        run.point(),
        run.replication(),
        hash,
        seed,
        run.start(),
        run.seconds(),
        run.error(),
        run.record().map(record -> Layout.of(record, kept.series())).orElse(Layout.NONE),
        run.record().map(StoredRun::headlines).orElse(new double[0]),
        kept.series()
            ? run.record().map(StoredRun::months).orElse(new double[0][])
            : new double[0][],
        kept.events() ? run.record().map(RunRecord::events).orElse(List.of()) : List.of());
  }

  private static double[] headlines(RunRecord run) {
    return run.headlines().stream().mapToDouble(Headline::value).toArray();
  }

  private static double[][] months(RunRecord run) {
    SeriesTable series = run.series();
    return series.rows().length == 0 ? new double[0][] : series.rows()[0];
  }

  /** The kept records of the run. */
  RunRecord record() {
    List<Headline> figures = new ArrayList<>();
    for (int i = 0; i < headlines.length; i++) {
      SeriesTable.Variable column = layout.headlines().get(i);
      figures.add(new Headline(column.name(), column.unit(), headlines[i], column.doc()));
    }
    return RunRecord.ofKept(replication, figures, layout.variables(), months, events);
  }

  /** True if it ended well. */
  boolean ok() {
    return error.isEmpty();
  }

  /** The same run at another point of the same hash. */
  StoredRun at(int other) {
    return new StoredRun(
        other, replication, hash, seed, start, seconds, error, layout, headlines, months, events);
  }

  /** A check sum of the figures, which reveals damage. */
  long digest() {
    CRC32 sum = new CRC32();
    add(headlines, sum);
    for (double[] month : months) {
      add(month, sum);
    }
    sum.update(bytes(1).putLong(events.size()).flip());
    return sum.getValue();
  }

  private static void add(double[] values, CRC32 sum) {
    ByteBuffer bytes = bytes(values.length);
    for (double value : values) {
      bytes.putLong(Double.doubleToLongBits(plain(value)));
    }
    sum.update(bytes.flip());
  }

  private static ByteBuffer bytes(int numbers) {
    return ByteBuffer.allocate(Long.BYTES * numbers).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A number with −0 as 0, since the database has one zero only. */
  static double plain(double value) {
    return value == 0 ? 0.0 : value;
  }
}
