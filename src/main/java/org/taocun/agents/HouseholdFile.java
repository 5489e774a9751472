package org.taocun.agents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputCell;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Ratio;
import org.taocun.base.ScenarioException;

/**
 * Known households from a CSV file: columns id, village and any of capitalYuan, skill, threshold,
 * leader, earning. A trait left blank is drawn as for everybody.
 */
public final class HouseholdFile {
  private static final List<String> REQUIRED = List.of("id", "village");
  private static final List<String> OPTIONAL =
      List.of("capitalYuan", "skill", "threshold", "leader", "earning");

  private final InputProblems problems;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private HouseholdFile(Path file, Consumer<String> notes) {
    problems = new InputProblems(file.toString(), notes);
  }

  /**
   * A household of the file.
   *
   * @param id unique name
   * @param village cell with the id of its village
   * @param capitalYuan savings at the start, yuan, 0 or more
   * @param skill skill to run a shop, in [0, 1]
   * @param threshold private threshold, exact as written
   * @param leader true for a leader
   * @param earning factor on the income outside e-commerce, 0 or more
   */
  public record Row(
      String id,
      InputCell village,
      OptionalDouble capitalYuan,
      OptionalDouble skill,
      Optional<Ratio> threshold,
      Optional<Boolean> leader,
      OptionalDouble earning) {}

  /**
   * The households of a file, in its order. The caller, who knows the villages, checks that those
   * named exist.
   *
   * @param names of the columns in the file
   * @param notes hears what may be meant otherwise
   * @throws ScenarioException listing every problem with file:line
   */
  public static List<Row> read(Path file, ColumnNames names, Consumer<String> notes) {
    HouseholdFile reading = new HouseholdFile(file, notes);
    CsvInput.read(file, names, REQUIRED, OPTIONAL, reading.problems, reading::add);
    reading.problems.refuseIfAny();
    return List.copyOf(reading.rows);
  }

  private void add(InputRow row) {
    rows.add(
        new Row(
            row.uniqueText("id", lineOfId),
            row.placed("village", row.text("village")),
            row.optionalNumber("capitalYuan", 0, Double.POSITIVE_INFINITY),
            row.optionalNumber("skill", 0, 1),
            row.optionalRatio("threshold"),
            row.optionalFlag("leader"),
            row.optionalNumber("earning", 0, Double.POSITIVE_INFINITY)));
  }
}
