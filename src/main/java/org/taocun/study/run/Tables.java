package org.taocun.study.run;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.base.Word;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Columns;
import org.taocun.output.table.Csv;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

/**
 * The rows of the tables of one run. RFC 4180 (comma, quotes where needed, doubled inside), UTF-8,
 * and a line feed at the end of every line; numbers as in {@link Cells}.
 */
final class Tables {
  private final long seed;
  private final YearMonth start;

  Tables(long seed, YearMonth start) {
    this.seed = seed;
    this.start = start;
  }

  /** The header of a table. */
  static List<String> header(Section section, Columns columns) {
    List<String> names = new ArrayList<>(section.columns());
    if (section == Section.SUMMARY) {
      columns.headlines().forEach(column -> names.add(column.name()));
    } else if (section == Section.SERIES) {
      columns.variables().forEach(column -> names.add(column.name()));
    } else if (section == Section.PROVINCES) {
      columns.provinces().forEach(column -> names.add(column.name()));
    }
    return names;
  }

  /** Writes a run's rows of one table; nothing for sections that are not tables of a record. */
  void write(Section section, RunRecord run, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, Csv.FORMAT);
    switch (section) {
      case SUMMARY -> summary(run, printer);
      case SERIES -> series(run.replication(), run.series(), printer);
      case PROVINCES -> {
        if (run.provinces().isPresent()) {
          series(run.replication(), run.provinces().get(), printer);
        }
      }
      case EVENTS -> events(run, printer);
      case LEDGER -> ledger(run, printer);
      case VILLAGES -> villages(run, printer);
      case PANEL, NETWORK, COLUMNS -> {}
    }
  }

  private void summary(RunRecord run, CSVPrinter out) throws IOException {
    out.print(run.replication());
    out.print(seed);
    for (Headline headline : run.headlines()) {
      out.print(Cells.of(headline.value(), headline.unit()));
    }
    out.println();
  }

  private void series(int replication, SeriesTable series, CSVPrinter out) throws IOException {
    for (int scope = 0; scope < series.scopes().size(); scope++) {
      double[][] months = series.rows()[scope];
      for (int month = 0; month < months.length; month++) {
        moment(replication, month, out);
        out.print(series.scopes().get(scope));
        for (int v = 0; v < months[month].length; v++) {
          out.print(Cells.of(months[month][v], series.variables().get(v).unit()));
        }
        out.println();
      }
    }
  }

  private void events(RunRecord run, CSVPrinter out) throws IOException {
    for (Event event : run.events()) {
      moment(run.replication(), event.month(), out);
      out.print(Word.of(event.kind()));
      out.print(event.village());
      out.print(event.household());
      out.print(event.motive());
      out.print(Cells.share(event.strongShare()));
      out.print(Cells.share(event.weakShare()));
      out.println();
    }
  }

  private void ledger(RunRecord run, CSVPrinter out) throws IOException {
    for (PolicySpending line : run.ledger()) {
      moment(run.replication(), line.month(), out);
      out.print(line.policy());
      out.print(line.instrument());
      out.print(line.county());
      out.print(line.township());
      out.print(line.village());
      out.print(line.receiver());
      out.print(line.units());
      out.print(Cells.fen(line.fen()));
      out.println();
    }
  }

  private void villages(RunRecord run, CSVPrinter out) throws IOException {
    for (VillageState village : run.villages()) {
      out.print(run.replication());
      out.print(village.id());
      out.print(village.county());
      out.print(village.township());
      out.print(Cells.number(village.xKm()));
      out.print(Cells.number(village.yKm()));
      out.print(village.households());
      out.print(village.sellers());
      out.print(Cells.yuan(village.yearlySalesYuan()));
      out.print(village.taobaoVillage());
      out.print(village.stage());
      out.print(village.lasting());
      out.print(village.cluster());
      out.print(village.category());
      out.print(village.shops());
      out.print(Cells.yuan(village.yearlyPurchasesYuan()));
      out.print(Cells.number(village.hubKm()));
      out.println();
    }
  }

  /** Writes one row of the panel. */
  void panel(int replication, PanelRow row, CSVPrinter out) throws IOException {
    moment(replication, row.month(), out);
    out.print(row.village());
    out.print(row.household());
    out.print(row.status());
    out.print(row.leader());
    out.print(row.strongAlters());
    out.print(row.strongSelling());
    out.print(row.weakAlters());
    out.print(row.weakSelling());
    out.print(Cells.share(row.threshold()));
    out.print(Cells.share(row.skill()));
    out.print(Cells.yuan(row.capitalYuan()));
    out.print(row.shops());
    out.print(Cells.yuan(row.profitYuan()));
    out.print(Cells.yuan(row.incomeYuan()));
    out.println();
  }

  private void moment(int replication, int month, CSVPrinter out) throws IOException {
    out.print(replication);
    out.print(month);
    out.print(start.plusMonths(month - 1L));
  }
}
