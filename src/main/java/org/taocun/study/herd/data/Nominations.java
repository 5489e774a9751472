package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.InputRow;
import org.taocun.base.Message;
import org.taocun.base.Say;

/** Columns of a table of people in which people name others. */
final class Nominations {

  private Nominations() {}

  /**
   * The heads that were asked for, by the names of their layers.
   *
   * @throws org.taocun.base.ScenarioException if a name or a pattern meets no column
   */
  static Map<String, List<String>> heads(DataTable table, List<String> asked) {
    Map<String, List<String>> heads = new LinkedHashMap<>();
    for (String one : asked) {
      int mark = one.indexOf('=');
      String pattern = one.substring(mark + 1);
      if (!pattern.contains("*")) {
        table.requireHead("--nominations", pattern);
      }
      List<String> met = table.heads().stream().filter(glob(pattern).asMatchPredicate()).toList();
      if (met.isEmpty()) {
        throw table
            .problems()
            .refusal(
                1,
                Say.of(
                    "--nominations: no column is called like '{0}'; there are {1}",
                    pattern, Say.list(table.heads())));
      }
      heads
          .computeIfAbsent(
              mark < 0 ? LayerName.NOMINATIONS : one.substring(0, mark), key -> new ArrayList<>())
          .addAll(met);
    }
    return heads;
  }

  private static Pattern glob(String pattern) {
    return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
  }

  /** The ties that the columns name. What breaks a rule is noted as a problem of the table. */
  static List<Ties> layers(DataTable table, Ids ids, DataRequest request, List<Message> notes) {
    Map<String, List<String>> heads = heads(table, request.nominations());
    boolean panel = table.has("period", ColumnChoice.PEOPLE);
    if (request.tiesAt().isPresent() && !panel) {
      throw table
          .problems()
          .refusal(
              1,
              Say.of(
                  "--ties-at: has no effect, since the table has no column {0}",
                  table.problems().head("period")));
    }
    TieRows ties = new TieRows(ids);
    for (InputRow row : table.rows()) {
      int period = panel && PeriodCells.plain(row, "period") ? row.whole("period", 0) : 0;
      String group = ids.withinGroup() && row.has("group") ? row.text("group") : "";
      heads.forEach(
          (layer, columns) -> {
            for (String column : columns) {
              if (row.has(column)) {
                ties.add(
                    table.problems().place(row.line()),
                    layer,
                    ids.name(row),
                    ids.name(group, row.text(column)),
                    1,
                    period);
              }
            }
          });
    }
    heads.forEach(
        (layer, columns) ->
            notes.add(
                Message.of(
                    "layer {0}: who is named in {1}", LayerName.of(layer), Say.list(columns))));
    ties.problem(request.tiesAt()).ifPresent(table.problems()::add);
    Optional<List<Ties>> layers = ties.layers(request.tiesAt(), notes);
    if (layers.isEmpty()) {
      table
          .problems()
          .add(
              Say.of(
                  "people name others in other periods, and tests take one network: choose the"
                      + " ties of a period and before by --ties-at N"));
    }
    return layers.orElse(List.of());
  }
}
