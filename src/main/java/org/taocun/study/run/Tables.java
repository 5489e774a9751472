package org.taocun.study.run;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.base.Word;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Columns;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.policy.Receiver;
import org.taocun.trace.Adopter;
import org.taocun.trace.Decided;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.Influence;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.SeriesTable.Variable;
import org.taocun.trace.VillageState;

/** The tables of a run: their columns, and the rows that each replication adds to them. */
public final class Tables {
  private static final Table<Row<Event>> EVENTS =
      Table.of(
          Section.EVENTS.fileName(),
          moment(Event::month),
          of(
              Column.word(
                  "kind",
                  Column.choice(Event.Kind.values(), Event.Kind::meaning),
                  event -> Word.of(event.kind())),
              Column.word(
                  "village",
                  "village; for events of towns and clusters their first village, in the order of"
                      + " villages.csv",
                  Event::village),
              Column.word("household", "household; empty for events of villages", Event::household),
              Column.word(
                  "motive",
                  "reason why a household entered: pioneer (at the start, or later whatever others"
                      + " did), private (it would have entered without the social term), herding"
                      + " (it would not) or appointed (a policy made it start)",
                  Event::motive),
              Column.quantity(
                  "strongShare",
                  "share",
                  "share of strong alters that sold at that moment",
                  Event::strongShare),
              Column.quantity(
                  "weakShare",
                  "share",
                  "share of weak alters that sold at that moment",
                  Event::weakShare)));

  private static final Table<Row<PolicySpending>> LEDGER =
      Table.of(
          Section.LEDGER.fileName(),
          moment(PolicySpending::month),
          of(
              Column.word("policy", "name of the policy", PolicySpending::policy),
              Column.word("instrument", "its instrument", PolicySpending::instrument),
              Column.word("county", "county of the village", PolicySpending::county),
              Column.word("township", "township of the village", PolicySpending::township),
              Column.word(
                  "village", "village in which the money is spent", PolicySpending::village),
              Column.word(
                  "receiver",
                  "receiver of the money: " + Column.choice(Receiver.values(), Receiver::meaning),
                  PolicySpending::receiver),
              Column.of(
                  "units",
                  "",
                  "households, villages or parcels that were paid for in the month",
                  PolicySpending::units),
              Column.of(
                  "yuan",
                  "yuan",
                  "public money paid in the month",
                  line -> Cells.fen(line.fen()))));

  private static final Table<Row<VillageState>> VILLAGES =
      Table.of(
          Section.VILLAGES.fileName(),
          List.of(replication()),
          of(
              Column.word("village", "village", VillageState::id),
              Column.word("county", "its county", VillageState::county),
              Column.word("township", "its township", VillageState::township),
              Column.quantity("xKm", "km", "position, eastward", VillageState::xKm),
              Column.quantity("yKm", "km", "position, northward", VillageState::yKm),
              Column.of("households", "households", "its households", VillageState::households),
              Column.of(
                  "sellers",
                  "households",
                  "households that sell at the end",
                  VillageState::sellers),
              Column.quantity(
                  "yearlySalesYuan",
                  "yuan/year",
                  "online sales of the last twelve months",
                  VillageState::yearlySalesYuan),
              Column.word(
                  "taobaoVillage",
                  "whether it is a Taobao village at the end: true or false",
                  VillageState::taobaoVillage),
              Column.word("stage", "stage of the village at the end", VillageState::stage),
              Column.word(
                  "lasting",
                  "whether it has been a Taobao village for cluster.lastingMonths in a row: true or"
                      + " false",
                  VillageState::lasting),
              Column.word(
                  "cluster",
                  "the cluster in which it lies at the end, named by its first village; empty for"
                      + " none",
                  VillageState::cluster),
              Column.word("category", "what the village sells", VillageState::category),
              Column.of("shops", "shops", "active shops at the end", VillageState::shops),
              Column.quantity(
                  "yearlyPurchasesYuan",
                  "yuan/year",
                  "online purchases of the last twelve months",
                  VillageState::yearlyPurchasesYuan),
              Column.quantity(
                  "hubKm",
                  "km",
                  "distance to the county's hub, from which parcels leave",
                  VillageState::hubKm),
              Column.quantity(
                  "industrialBase",
                  "share",
                  "craft and trade that can be sold online (geography.industrialBase)",
                  VillageState::industrialBase)));

  private static final Table<Row<PanelRow>> PANEL =
      Table.of(
          Section.PANEL.fileName(),
          moment(PanelRow::month),
          of(
              Column.word("village", "village of the household", PanelRow::village),
              Column.word("household", "household", PanelRow::household),
              Column.word("status", "unaware, aware, seller, lapsed or refused", PanelRow::status),
              Column.word(
                  "leader", "whether the household is a leader: true or false", PanelRow::leader),
              Column.of(
                  "strongAlters", "households", "number of strong alters", PanelRow::strongAlters),
              Column.of(
                  "strongSelling",
                  "households",
                  "number of them that sell",
                  PanelRow::strongSelling),
              Column.of("weakAlters", "households", "number of weak alters", PanelRow::weakAlters),
              Column.of(
                  "weakSelling", "households", "number of them that sell", PanelRow::weakSelling),
              Column.quantity("threshold", "share", "private threshold", PanelRow::threshold),
              Column.quantity(
                  "inclination",
                  "share",
                  "inclination to sell, by which the threshold is lower; empty where nobody differs"
                      + " in it or it cannot be observed",
                  PanelRow::inclination),
              Column.quantity("skill", "share", "skill to run a shop", PanelRow::skill),
              Column.quantity("capitalYuan", "yuan", "savings", PanelRow::capitalYuan),
              Column.of("shops", "shops", "active shops", PanelRow::shops),
              Column.quantity(
                  "profitYuan",
                  "yuan/month",
                  "profit of the month; 0 for those that do not sell",
                  PanelRow::profitYuan),
              Column.quantity(
                  "incomeYuan",
                  "yuan/month",
                  "profit of sellers, outside income of others, and payments to suppliers of"
                      + " organisations",
                  PanelRow::incomeYuan)));

  private final long seed;
  private final YearMonth start;

  Tables(long seed, YearMonth start) {
    this.seed = seed;
    this.start = start;
  }

  /** A row that shows a part of a replication. */
  record Row<T>(Tables run, int replication, T of) {}

  /** A month of a scope. */
  private record Month(String scope, int month, double[] values) {}

  /** A table and the parts of a run that its rows show. */
  private record Content<T>(Table<Row<T>> table, Function<RunRecord, Stream<T>> rows) {
    void write(Tables tables, RunRecord run, Appendable out) throws IOException {
      Iterable<Row<T>> all =
          () -> rows.apply(run).map(each -> new Row<>(tables, run.replication(), each)).iterator();
      table.rows(all, out);
    }
  }

  /** The table of a section; empty for sections that are no tables. */
  static Optional<Table<?>> table(Section section, Columns columns) {
    return content(section, columns).map(Content::table);
  }

  /** Every column of every table that a run may have. */
  public static Guide guide(Columns columns) {
    List<Table<?>> tables = new ArrayList<>();
    for (Section section : Section.values()) {
      table(section, columns).ifPresent(tables::add);
    }
    tables.add(ObservedPoints.TABLE);
    return new Guide(Guide.BY_UNIT, tables);
  }

  /** Writes a run's rows of one table; nothing for sections that are not tables of a record. */
  void write(Section section, RunRecord run, Appendable out) throws IOException {
    Optional<Content<?>> content = content(section, Columns.of(run));
    if (content.isPresent()) {
      content.get().write(this, run, out);
    }
  }

  /** Writes one row of the panel. */
  void panel(int replication, PanelRow row, CSVPrinter out) throws IOException {
    PANEL.row(new Row<>(this, replication, row), out);
  }

  /** Writes one entry or exit. */
  void decided(int replication, Decided row, CSVPrinter out) throws IOException {
    InfluenceTables.DECISIONS.row(new Row<>(this, replication, row), out);
  }

  /** Writes a seller before an entrant. */
  void influenced(int replication, Influence row, CSVPrinter out) throws IOException {
    InfluenceTables.INFLUENCE.row(new Row<>(this, replication, row), out);
  }

  /** Writes a household that adopts. */
  void adopted(int replication, Adopter row, CSVPrinter out) throws IOException {
    InfluenceTables.ADOPTERS.row(new Row<>(this, replication, row), out);
  }

  private static Optional<Content<?>> content(Section section, Columns columns) {
    return switch (section) {
      case SUMMARY ->
          Optional.of(
              new Content<>(
                  summary(columns.headlines()),
                  run ->
                      Stream.of(run.headlines().stream().mapToDouble(Headline::value).toArray())));
      case SERIES ->
          Optional.of(
              new Content<>(
                  months(
                      section,
                      "scope",
                      "places that the row sums over: run, county:ID, township:ID or village:ID",
                      columns.variables()),
                  run -> months(run.series())));
      case PROVINCES ->
          columns.provinces().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Content<>(
                      months(
                          section,
                          "place",
                          "what is estimated from its simulated counties: all (the provinces"
                              + " together) or province:NAME",
                          columns.provinces()),
                      run -> run.provinces().stream().flatMap(Tables::months)));
      case EVENTS -> Optional.of(new Content<>(EVENTS, run -> run.events().stream()));
      case LEDGER -> Optional.of(new Content<>(LEDGER, run -> run.ledger().stream()));
      case VILLAGES -> Optional.of(new Content<>(VILLAGES, run -> run.villages().stream()));
      case PANEL -> Optional.of(new Content<>(PANEL, run -> Stream.empty()));
      case DECISIONS ->
          Optional.of(new Content<>(InfluenceTables.DECISIONS, run -> Stream.empty()));
      case INFLUENCE ->
          Optional.of(new Content<>(InfluenceTables.INFLUENCE, run -> Stream.empty()));
      case ADOPTERS -> Optional.of(new Content<>(InfluenceTables.ADOPTERS, run -> Stream.empty()));
      case TRUTH -> Optional.of(new Content<>(InfluenceTables.TRUTH, run -> run.truth().stream()));
      case NETWORK, COLUMNS, FINGERPRINT -> Optional.empty();
    };
  }

  private static Stream<Month> months(SeriesTable series) {
    return IntStream.range(0, series.scopes().size())
        .boxed()
        .flatMap(
            scope ->
                IntStream.range(0, series.rows()[scope].length)
                    .mapToObj(
                        month ->
                            new Month(
                                series.scopes().get(scope), month, series.rows()[scope][month])));
  }

  static <T> Column<Row<T>> replication() {
    return Column.of("replication", "", "number of the replication, from 0", Row::replication);
  }

  /** Columns that read the part shown by a row. */
  @SafeVarargs
  static <T> List<Column<Row<T>>> of(Column<T>... columns) {
    List<Column<Row<T>>> all = new ArrayList<>();
    for (Column<T> column : columns) {
      all.add(column.within(Row::of));
    }
    return all;
  }

  static <T> List<Column<Row<T>>> moment(ToIntFunction<T> month) {
    return List.of(
        replication(),
        Column.of(
            "month",
            "months",
            "month of the simulation; 0 is the state before the first",
            row -> month.applyAsInt(row.of())),
        Column.of(
            "date",
            "year-month",
            "calendar month; states are those at its end",
            row -> row.run().start.plusMonths(month.applyAsInt(row.of()) - 1L)));
  }

  private static Table<Row<double[]>> summary(List<Variable> headlines) {
    return Table.of(
        Section.SUMMARY.fileName(),
        List.of(
            replication(),
            Column.of(
                "seed",
                "",
                "seed of the scenario; replications differ by their number",
                row -> row.run().seed)),
        Column.variables(headlines, Row::of));
  }

  private static Table<Row<Month>> months(
      Section section, String scope, String meaning, List<Variable> variables) {
    return Table.of(
        section.fileName(),
        moment(Month::month),
        List.of(Column.word(scope, meaning, row -> row.of().scope())),
        Column.variables(variables, row -> row.of().values()));
  }
}
