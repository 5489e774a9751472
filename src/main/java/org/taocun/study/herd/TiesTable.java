package org.taocun.study.herd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;

/**
 * Ties from a CSV file with the columns from and to, optionally layer and weight, a number above 0.
 * What cannot be a tie among the people is counted.
 */
final class TiesTable {
  private static final List<String> REQUIRED = List.of("from", "to");
  private static final List<String> OPTIONAL = List.of("layer", "weight");
  private static final String ONE_LAYER = "ties";

  private final InputProblems problems;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Rows> layers = new LinkedHashMap<>();
  private int outside;
  private int toSelf;
  private int repeated;

  /** The ties of one layer. */
  private static final class Rows {
    final List<Integer> from = new ArrayList<>();
    final List<Integer> to = new ArrayList<>();
    final List<Double> weight = new ArrayList<>();
    final Set<List<Integer>> seen = new HashSet<>();
  }

  private TiesTable(Path file, List<String> ids) {
    problems = new InputProblems(file.toString());
    for (String id : ids) {
      places.put(id, places.size());
    }
  }

  /**
   * The ties of a file among people.
   *
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  static TiesTable read(Path file, List<String> ids) {
    TiesTable table = new TiesTable(file, ids);
    CsvInput.read(file, REQUIRED, OPTIONAL, table.problems, table::add);
    table.problems.refuseIfAny();
    return table;
  }

  private void add(InputRow row) {
    String from = row.text("from");
    String to = row.text("to");
    double weight = row.optionalNumber("weight", 0, Double.MAX_VALUE).orElse(1);
    if (row.has("weight") && weight == 0) {
      row.problem("weight", Say.of("must be above 0; leave the row out where there is no tie"));
    }
    Rows layer =
        layers.computeIfAbsent(row.has("layer") ? row.text("layer") : ONE_LAYER, key -> new Rows());
    Integer who = places.get(from);
    Integer whom = places.get(to);
    if (who == null || whom == null) {
      outside++;
      return;
    }
    if (who.equals(whom)) {
      toSelf++;
      return;
    }
    repeated += layer.seen.add(List.of(who, whom)) ? 0 : 1;
    layer.from.add(who);
    layer.to.add(whom);
    layer.weight.add(weight);
  }

  /** The layers in the order in which they first stand in the file. */
  List<Ties> layers() {
    List<Ties> all = new ArrayList<>();
    layers.forEach(
        (name, rows) ->
            all.add(
                Ties.of(
                    name,
                    places.size(),
                    rows.from.stream().mapToInt(Integer::intValue).toArray(),
                    rows.to.stream().mapToInt(Integer::intValue).toArray(),
                    rows.weight.stream().mapToDouble(Double::doubleValue).toArray())));
    return all;
  }

  /** Ties that were left out or added up, in words. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (outside > 0) {
      notes.add(
          Say.of(
              "{0} {0|tie has|ties have} an end that is not among the people: left out", outside));
    }
    if (toSelf > 0) {
      notes.add(Say.of("{0} {0|tie leads|ties lead} from a person to itself: left out", toSelf));
    }
    if (repeated > 0) {
      notes.add(
          Say.of(
              "{0} {0|tie stands|ties stand} there again: counted once, with the sum of weights",
              repeated));
    }
    return notes;
  }
}
