package org.taocun.study.herd.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;

/**
 * Ties from a table with the columns from and to, optionally layer, weight (a number above 0),
 * period (of the network in which the tie stands) and group (in which ids are those of people).
 */
final class TiesTable {
  static final List<String> REQUIRED = List.of("from", "to");

  private final Ids ids;
  private final TieRows rows;
  private final boolean dated;
  private final InputProblems problems;

  private TiesTable(DataTable table, Ids ids) {
    this.ids = ids;
    rows = new TieRows(ids);
    problems = table.problems();
    dated = table.has("period", ColumnChoice.TIES);
  }

  /**
   * Ties that were read.
   *
   * @param layers those that are tested
   * @param waves networks by period, if there are several
   */
  record Read(List<Ties> layers, List<DiffusionData.Wave> waves) {}

  /**
   * The layers of a table that was read.
   *
   * @param whole true if no cell of the people is broken, so that all ids are known
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  static Read layers(
      DataTable table, Ids ids, boolean whole, DataRequest request, List<Message> notes) {
    TiesTable ties = new TiesTable(table, ids);
    if (ids.withinGroup() && !table.has("group", ColumnChoice.TIES)) {
      throw table
          .problems()
          .refusal(
              1,
              Say.of(
                  "--id-within-group: needs a column {0} in the table of ties, too; without it"
                      + " nobody knows whose id is meant",
                  table.problems().head("group")));
    }
    if (request.tiesAt().isPresent() && !ties.dated) {
      throw table
          .problems()
          .refusal(
              1,
              Say.of(
                  "--ties-at: has no effect, since ties have no column {0}",
                  table.problems().head("period")));
    }
    table.rows().forEach(ties::add);
    // What follows from broken cells is not told beside them.
    if (whole && table.problems().isEmpty()) {
      ties.rows.problem(request.tiesAt()).ifPresent(table.problems()::add);
    }
    Optional<List<Ties>> layers = ties.rows.layers(request.tiesAt(), notes);
    if (layers.isEmpty() && table.problems().isEmpty()) {
      table
          .problems()
          .add(
              Say.of(
                  "ties differ between periods, and tests take one network: choose the ties of a"
                      + " period and before by --ties-at N"));
    }
    table.problems().refuseIfAny();
    return new Read(layers.orElseThrow(), ties.rows.waves());
  }

  private void add(InputRow row) {
    String from = row.text("from");
    String to = row.text("to");
    String group = ids.withinGroup() ? row.text("group") : "";
    double weight = row.optionalNumber("weight", 0, Double.MAX_VALUE).orElse(1);
    if (row.has("weight") && WrittenNumber.read(row.text("weight")).orElse(1) == 0) {
      row.problem("weight", Say.of("must be above 0; leave the row out where there is no tie"));
    }
    int period = dated && PeriodCells.plain(row, "period") ? row.whole("period", 0) : 0;
    String layer = row.has("layer") ? row.text("layer") : LayerName.TIES;
    rows.add(
        problems.place(row.line()),
        layer,
        ids.name(group, from),
        ids.name(group, to),
        weight,
        period);
  }

  /** Opens a file of ties. */
  static DataTable open(Path file) {
    return DataTable.open(file);
  }
}
