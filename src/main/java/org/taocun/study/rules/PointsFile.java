package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.herding.rules.CurveFit.Point;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;
import org.taocun.base.WrittenMonth;

/** Reader of a table of points: shares of adopters at dates, of nobody by name. */
final class PointsFile {
  private static final List<String> COLUMNS = List.of("month", "share", "error");
  private static final int MONTHS = 12;

  private final List<Point> points = new ArrayList<>();
  private final Set<Integer> months = new HashSet<>();

  private PointsFile() {}

  /** True if the head of a file is that of points. */
  static boolean is(Path file) {
    try {
      return Files.isRegularFile(file)
          && CsvInput.heads(Files.readString(file)).containsAll(COLUMNS);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The points of a file, in order of months.
   *
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  static List<Point> read(Path file) {
    PointsFile reading = new PointsFile();
    InputProblems problems = new InputProblems(file.toString());
    CsvInput.read(file, COLUMNS, List.of("source"), problems, reading::add);
    problems.refuseIfAny();
    reading.points.sort(Comparator.comparingInt(Point::month));
    return reading.points;
  }

  private void add(InputRow row) {
    String text = row.text("month");
    Optional<YearMonth> month = WrittenMonth.read(text);
    double share = row.number("share", 0, 1);
    double error = row.number("error", 0, 1);
    if (error == 0) {
      row.problem("error", Say.of("must be above 0"));
    }
    if (month.isEmpty()) {
      row.problem("month", Say.of("must be YYYY-MM, was '{0}'", text));
      return;
    }
    int number = month.get().getYear() * MONTHS + month.get().getMonthValue();
    if (!months.add(number)) {
      row.problem("month", Say.of("stands twice"));
    }
    points.add(new Point(number, share, error));
  }
}
