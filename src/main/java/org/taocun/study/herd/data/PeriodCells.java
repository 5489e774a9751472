package org.taocun.study.herd.data;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.adoption.AdoptionFile;
import org.taocun.base.InputRow;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.WrittenMonth;
import org.taocun.base.WrittenNumber;

/**
 * Cells with periods: numbers from 1, with 0 for before observation, or calendar dates, which are
 * counted from the first one.
 */
final class PeriodCells {
  private static final Pattern DATE =
      Pattern.compile("([12][0-9]{3})(?:\\.0)?(?:-(0[1-9]|1[0-2])(?:-[0-3][0-9])?)?");
  private static final Pattern CODE = Pattern.compile("-(?:1|9{1,4})|9{2,5}");
  private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9.]+[eE][-+]?[0-9]+");
  private static final Pattern QUARTER = Pattern.compile("([12][0-9]{3})-?[Qq]([1-4])");

  private final Optional<DataRequest.Interval> interval;
  private final Optional<String> never;

  /** Columns of which it was told that they hold dates, or numbers of missing values. */
  private final Set<String> told = new HashSet<>();

  private boolean neverMet;

  PeriodCells(DataRequest request) {
    interval = request.interval();
    never = request.never();
    if (interval.isEmpty() && request.first().isPresent()) {
      throw new ScenarioException(Say.of("--first: has no effect without --interval"));
    }
  }

  boolean dated() {
    return interval.isPresent();
  }

  /** True if a cell says that somebody had not adopted by the end. */
  boolean never(String cell) {
    boolean asSaid = never.filter(cell::equals).isPresent();
    neverMet |= asSaid;
    return asSaid || AdoptionFile.never(cell);
  }

  /** The text of --never, if no cell holds it; cells that count as empty may hold it unseen. */
  Optional<String> neverUnmet() {
    return never.filter(cell -> !neverMet && !DataTable.blank(cell));
  }

  /**
   * The period of a cell as it is counted in the file: a number, or that of a calendar. Empty for
   * an empty cell, for one that says never, and for one that breaks the rule, which is told.
   */
  OptionalInt read(InputRow row, String column) {
    if (!row.has(column) || never(row.text(column))) {
      return OptionalInt.empty();
    }
    String cell = row.text(column);
    if (interval.isEmpty()) {
      if (QUARTER.matcher(cell).matches() || cell.matches("[12][0-9]{3}-[0-9]{2}.*")) {
        if (told.add(column)) {
          row.problem(
              column,
              Say.of(
                  "must be a whole number, was '{0}'; for dates, here and below, add --interval"
                      + " month, quarter or year",
                  cell));
        }
        return OptionalInt.empty();
      }
      return plain(row, column) ? whole(row, column) : OptionalInt.empty();
    }
    return cell.equals("0") ? OptionalInt.of(Integer.MIN_VALUE) : date(row, column, cell);
  }

  /** A number of a period, 0 or more; empty for another cell, which is told. */
  private OptionalInt whole(InputRow row, String column) {
    String cell = row.text(column);
    if (cell.startsWith("-") && code(cell)) {
      if (told(column, cell)) {
        return OptionalInt.empty();
      }
      row.problem(
          column, Say.of("must be a whole number >= {0}, was '{1}'{2}", 0, cell, hintNever(cell)));
      return OptionalInt.empty();
    }
    OptionalInt read = row.optionalWhole(column, 0);
    boolean meant = WrittenNumber.read(row.text(column)).orElse(-1) == read.orElse(0);
    return meant ? read : OptionalInt.empty();
  }

  /** True unless a cell has a number with an exponent, which is told: no period is so large. */
  static boolean plain(InputRow row, String column) {
    boolean plain = !row.has(column) || !EXPONENT.matcher(row.text(column)).matches();
    if (!plain) {
      row.problem(
          column, Say.of("must be a whole number in plain digits, was '{0}'", row.text(column)));
    }
    return plain;
  }

  private OptionalInt date(InputRow row, String column, String cell) {
    Optional<Integer> index = index(cell);
    if (index.isEmpty() && !told(column, cell)) {
      row.problem(
          column, Say.of("must be a date such as {0}, was '{1}'{2}", example(), cell, hint(cell)));
    }
    return index.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** True of a number that often stands for a value that is missing. */
  static boolean code(String cell) {
    return CODE.matcher(cell).matches();
  }

  /** True if a number of a missing value was told before. */
  private boolean told(String column, String cell) {
    return code(cell) && !told.add(column + "\n" + cell);
  }

  /** The hint that a cell may stand for never; empty where it is an ordinary one. */
  private String hintNever(String cell) {
    return code(cell) && never.isEmpty()
        ? Say.of("; if it means never, here and below, add --never {0}", cell)
        : "";
  }

  private String hint(String cell) {
    if (code(cell)) {
      return hintNever(cell);
    }
    if (interval.orElseThrow() == DataRequest.Interval.YEAR) {
      return WrittenMonth.hintOrYear(cell);
    }
    return WrittenMonth.isYear(cell)
        ? Say.of("; a year does not say its month: for years, use --interval year")
        : WrittenMonth.hint(cell, false);
  }

  private String example() {
    return switch (interval.orElseThrow()) {
      case MONTH -> "2010-03";
      case QUARTER -> "2010-Q1";
      case YEAR -> "2010";
    };
  }

  /** The number of a date in the calendar; empty if it is none of the interval. */
  Optional<Integer> index(String cell) {
    Matcher quarter = QUARTER.matcher(cell);
    Matcher date = DATE.matcher(cell);
    boolean inQuarters = quarter.matches();
    if (!inQuarters && !date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(inQuarters ? quarter.group(1) : date.group(1));
    Optional<Integer> month =
        inQuarters
            ? Optional.of(3 * Integer.parseInt(quarter.group(2)) - 2)
            : Optional.ofNullable(date.group(2)).map(Integer::valueOf);
    return switch (interval.orElseThrow()) {
      case YEAR -> Optional.of(year);
      case QUARTER -> month.map(m -> 4 * year + (m - 1) / 3);
      case MONTH -> inQuarters ? Optional.empty() : month.map(m -> 12 * year + m - 1);
    };
  }

  /** The name of a period by its number in the calendar. */
  String name(int index) {
    return switch (interval.orElseThrow()) {
      case YEAR -> Integer.toString(index);
      case QUARTER -> index / 4 + "-Q" + (index % 4 + 1);
      case MONTH -> YearMonth.of(index / 12, index % 12 + 1).toString();
    };
  }

  /** The names of the periods from a first one. */
  List<String> names(int first, int periods) {
    List<String> names = new ArrayList<>();
    for (int t = 0; interval.isPresent() && t < periods; t++) {
      names.add(name(first + t));
    }
    return names;
  }

  /** The first period that --first gives, if it does. */
  Optional<Integer> first(DataRequest request) {
    return request
        .first()
        .map(
            text ->
                index(text)
                    .orElseThrow(
                        () ->
                            new ScenarioException(
                                Say.of(
                                    "--first: must be a date such as {0} for --interval {1}, was"
                                        + " '{2}'",
                                    example(),
                                    interval.orElseThrow().name().toLowerCase(Locale.ROOT),
                                    text))));
  }
}
