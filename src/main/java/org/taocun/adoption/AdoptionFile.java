package org.taocun.adoption;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.WrittenMonth;

/**
 * Households' months of adoption from a CSV file: columns household, village and either month
 * (YYYY-MM; YYYY counts as its December) or period (a whole number from 1). A household that had
 * not adopted has an empty cell, or one of a few words for it.
 */
public final class AdoptionFile {
  private static final List<String> REQUIRED = List.of("household", "village");
  private static final List<String> OPTIONAL = List.of("month", "period");
  private static final Set<String> NEVER = Set.of("never", "none", "从未", "未", "无", "未开店");

  private final YearMonth first;
  private final InputProblems problems;
  private final Map<String, Integer> lineOfHousehold = new HashMap<>();
  private final List<AdoptionTable.Row> rows = new ArrayList<>();
  private final List<Integer> dated = new ArrayList<>();
  private final List<Integer> counted = new ArrayList<>();
  private int years;
  private boolean undated;

  private AdoptionFile(Path file, YearMonth first) {
    this.first = first;
    problems = new InputProblems(file.toString());
  }

  /**
   * The households of a file, in its order.
   *
   * @param first the month of period 1
   * @param notes hears of years without a month
   * @throws ScenarioException with every problem as file:line; also if nobody adopted
   */
  public static AdoptionTable read(AdoptionData data, YearMonth first, Consumer<String> notes) {
    Path file = Path.of(data.file());
    AdoptionFile reading = new AdoptionFile(file, first);
    CsvInput.read(file, data.columns(), REQUIRED, OPTIONAL, reading.problems, reading::add);
    Optional<YearMonth> last = reading.last();
    reading.checkMonths(data, last);
    reading.problems.refuseIfAny();
    if (reading.years > 0) {
      notes.accept(
          Say.of(
              "{0}: households with a year but no month: {1}; the year's end is meant",
              data.file(), reading.years));
    }
    return new AdoptionTable(
        data.file(), reading.rows, data.open() ? last.orElse(first) : data.until());
  }

  /** As {@link #read(AdoptionData, YearMonth, Consumer)}, with our names of columns. */
  public static AdoptionTable read(Path file, ColumnNames names, YearMonth first) {
    return read(
        new AdoptionData(file.toString(), names, YearMonth.of(9999, 12)), first, note -> {});
  }

  private void add(InputRow row) {
    String household = row.uniqueText("household", lineOfHousehold);
    String village = row.text("village");
    Optional<YearMonth> month = row.has("period") ? period(row) : month(row);
    rows.add(new AdoptionTable.Row(row.line(), household, village, month));
  }

  private Optional<YearMonth> period(InputRow row) {
    if (row.has("month")) {
      row.problem("period", Say.of("stands beside a month; give one of them"));
    }
    if (never(row.text("period"))) {
      return Optional.empty();
    }
    counted.add(row.line());
    return Optional.of(first.plusMonths(row.whole("period", 1) - 1L));
  }

  /** True for a word such as never, or 从未: had not adopted. */
  public static boolean never(String text) {
    return NEVER.contains(text.toLowerCase(Locale.ROOT));
  }

  private Optional<YearMonth> month(InputRow row) {
    if (!row.has("month") || never(row.text("month"))) {
      return Optional.empty();
    }
    dated.add(row.line());
    String text = row.text("month");
    if (text.matches("[0-9]{4}")) {
      years++;
      return Optional.of(YearMonth.of(Integer.parseInt(text), 12));
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      row.problem(
          "month",
          Say.of(
              "must be a month such as 2010-01, or empty for a household that had not adopted, was"
                  + " '{0}'{1}",
              text, WrittenMonth.hintOrYear(text)));
      undated = true;
      return Optional.empty();
    }
  }

  private Optional<YearMonth> last() {
    return rows.stream().flatMap(row -> row.month().stream()).max(Comparator.naturalOrder());
  }

  private void checkMonths(AdoptionData data, Optional<YearMonth> last) {
    if (!dated.isEmpty() && !counted.isEmpty()) {
      problems.add(
          Say.of(
              "gives some months (line {0}) and some periods (line {1}); use one of them",
              dated.get(0), counted.get(0)));
    }
    if (last.isEmpty() && !rows.isEmpty() && !undated) {
      List<String> known = new ArrayList<>(REQUIRED);
      known.addAll(OPTIONAL);
      problems.add(
          Say.of("has no month of adoption: nobody adopted, or the column is another")
              + problems.otherNames(List.of("month"), known));
    }
    for (AdoptionTable.Row row : rows) {
      if (row.month().isPresent() && row.month().get().isAfter(data.until())) {
        problems.add(
            row.line(),
            Say.of(
                "household {0} adopted in {1}, after {2}, the last month that was observed"
                    + " (until)",
                row.household(), row.month().get(), data.until()));
      }
    }
  }
}
