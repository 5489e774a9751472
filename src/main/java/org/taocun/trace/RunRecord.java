package org.taocun.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The results of one run.
 *
 * @param replication the replication's number, from 0
 * @param headlines one row of summary.csv
 * @param series monthly series
 * @param events in order of month
 * @param villages final state
 * @param ledger public spending
 * @param network the final network, if it was asked for
 * @param provinces monthly estimates for "all" provinces together (first) and each province, a
 *     scope each: every estimate is a variable, followed by its standard error, whose name has
 *     "Error" added; empty without provinces
 * @param truth the share of herding by three measures, if it was asked for
 */
public record RunRecord(
    int replication,
    List<Headline> headlines,
    SeriesTable series,
    List<Event> events,
    List<VillageState> villages,
    List<PolicySpending> ledger,
    Optional<NetworkSnapshot> network,
    Optional<SeriesTable> provinces,
    Optional<Truth> truth) {

  /**
   * A run of which only these were kept.
   *
   * @param variables of the series
   * @param months months[month][variable] of the whole run
   */
  public static RunRecord ofKept(
      int replication,
      List<Headline> headlines,
      List<SeriesTable.Variable> variables,
      double[][] months,
      List<Event> events) {
    return new RunRecord(
        replication,
        headlines,
        new SeriesTable(List.of("run"), variables, new double[][][] {months}),
        events,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same run with the truth about its herding. */
  public RunRecord with(Truth known) {
    return new RunRecord(
        replication,
        headlines,
        series,
        events,
        villages,
        ledger,
        network,
        provinces,
        Optional.of(known));
  }

  /** The table with one row a month for a scope; empty if no table has it. */
  public Optional<SeriesTable> table(String scope) {
    return tables().filter(table -> table.scopes().contains(scope)).findFirst();
  }

  /** The scopes of all tables with a row a month. */
  public List<String> scopes() {
    return tables().flatMap(table -> table.scopes().stream()).toList();
  }

  private Stream<SeriesTable> tables() {
    return Stream.concat(Stream.of(series), provinces.stream());
  }

  /**
   * The value of a headline figure.
   *
   * @throws IllegalArgumentException when there is no such figure
   */
  public double headline(String name) {
    return headlines.stream()
        .filter(h -> h.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no headline figure '" + name + "'"))
        .value();
  }
}
