package org.taocun.study.herd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;

/**
 * People and their periods of adoption from a CSV file with the columns id, group (empty for none)
 * and adopted: a whole number from 0, which is before observation began; empty for who had not
 * adopted by its end. The column left may have the last period in which an adopter still was one.
 */
final class PeopleTable {
  private static final List<String> REQUIRED = List.of("id", "group", "adopted");
  private static final List<String> OPTIONAL = List.of("left");

  private final InputProblems problems;
  private final int most;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Integer> group = new ArrayList<>();
  private final List<Integer> adopted = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();

  private PeopleTable(Path file, int most) {
    problems = new InputProblems(file.toString());
    this.most = most;
  }

  /**
   * The people of a file.
   *
   * @param periods number of observed periods; empty for the last that stands in the file
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  static Diffusion read(Path file, Optional<Integer> periods) {
    PeopleTable table = new PeopleTable(file, periods.orElse(Integer.MAX_VALUE - 1));
    CsvInput.read(file, REQUIRED, OPTIONAL, table.problems, table::add);
    table.problems.refuseIfAny();
    return table.people(periods);
  }

  private void add(InputRow row) {
    ids.add(row.uniqueText("id", lines));
    group.add(
        row.has("group") ? groups.computeIfAbsent(row.text("group"), name -> groups.size()) : -1);
    int since = period(row, "adopted", 0);
    adopted.add(since);
    int until = period(row, "left", 0);
    if (until != Diffusion.NEVER && until < since) {
      row.problem(
          "left",
          since == Diffusion.NEVER
              ? Say.of("must be empty for who did not adopt, was '{0}'", until)
              : Say.of("must not be before adopted, {0}, was '{1}'", since, until));
    }
    left.add(until);
  }

  private int period(InputRow row, String column, int least) {
    int period = row.optionalWhole(column, least).orElse(Diffusion.NEVER);
    if (period != Diffusion.NEVER && period > most) {
      row.problem(
          column, Say.of("must be at most {0}, the last observed period, was '{1}'", most, period));
    }
    return period;
  }

  private Diffusion people(Optional<Integer> periods) {
    int last = 1;
    for (int period : adopted) {
      last = period == Diffusion.NEVER ? last : Math.max(last, period);
    }
    for (int period : left) {
      last = period == Diffusion.NEVER ? last : Math.max(last, period);
    }
    return new Diffusion(
        ids,
        ints(group),
        List.copyOf(groups.keySet()),
        ints(adopted),
        ints(left),
        periods.orElse(last),
        List.of(),
        List.of());
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
