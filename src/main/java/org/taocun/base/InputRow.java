package org.taocun.base;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;

/**
 * One row of an input file: named cells, read by type. A cell that breaks its rule is noted as a
 * problem and read as a neutral value, so that the rest of the file is checked too; {@link
 * InputProblems#refuseIfAny} then keeps the neutral value from being used.
 */
public final class InputRow {
  private static final Map<String, String> UNITS =
      Map.of(
          "Km", "km",
          "Yuan", "yuan",
          "households", "households",
          "longitude", "degrees",
          "latitude", "degrees");

  private final int line;
  private final int sheetRow;
  private final String cellWord;
  private final Function<String, Optional<String>> cells;
  private final Function<String, Optional<String>> above;
  private final InputProblems problems;

  /**
   * A row outside of tables.
   *
   * @param line its line in the file, from 1
   * @param cellWord the word for a cell in messages: "column" or "property"
   * @param cells a cell's text by its name; empty when it is missing or blank
   */
  public InputRow(
      int line, String cellWord, Function<String, Optional<String>> cells, InputProblems problems) {
    this(line, line, cellWord, cells, name -> Optional.empty(), problems);
  }

  /**
   * A row of a table.
   *
   * @param sheetRow its number in a spreadsheet, which counts a cell with line breaks once
   * @param above a cell's text in the row before
   */
  InputRow(
      int line,
      int sheetRow,
      String cellWord,
      Function<String, Optional<String>> cells,
      Function<String, Optional<String>> above,
      InputProblems problems) {
    this.above = above;
    this.line = line;
    this.sheetRow = sheetRow;
    this.cellWord = cellWord;
    this.cells = cells;
    this.problems = problems;
  }

  /** The number of the row in a spreadsheet. */
  public int sheetRow() {
    return sheetRow;
  }

  /** A column as the file heads it. */
  public String head(String name) {
    return problems.head(name);
  }

  /** A text that was read here with its place, for a rule that is checked when more is known. */
  public InputCell placed(String name, String text) {
    return new InputCell(line, cellWord, head(name), text);
  }

  /** The line of the row in the file, from 1. */
  public int line() {
    return line;
  }

  /** True if the cell is there and not blank. */
  public boolean has(String name) {
    return cells.apply(name).isPresent();
  }

  /** A required text. */
  public String text(String name) {
    Optional<String> text = cells.apply(name);
    if (text.isEmpty()) {
      problem(name, missing(name));
    }
    return text.orElse("");
  }

  /**
   * The rule that a cell without content breaks; merged cells hold theirs in the first row only.
   */
  public String missing(String name) {
    boolean merged = above.apply(name).filter(text -> !WrittenNumber.plain(text)).isPresent();
    return merged
        ? Say.of("must not be empty; if cells are merged, fill in every row")
        : Say.of("must not be empty");
  }

  /**
   * A required text that differs from those of earlier rows.
   *
   * @param lines the lines of earlier texts; gains this one
   */
  public String uniqueText(String name, Map<String, Integer> lines) {
    String text = text(name);
    Integer earlier = text.isEmpty() ? null : lines.putIfAbsent(text, line);
    if (earlier != null) {
      repeated(
          name,
          earlier,
          Say.of("'{0}' stands already in line {1}; it must be unique", text, earlier));
    }
    return text;
  }

  /** Notes that a cell holds what stands in an earlier line already, by a rule that it breaks. */
  public void repeated(String name, int earlier, String rule) {
    problems.addRepeated(line, earlier, cellWord, name, rule);
  }

  /** A required whole number, at least {@code least}. */
  public int whole(String name, int least) {
    String text = text(name);
    return text.isEmpty() ? least : parsedWhole(name, text, least, "row");
  }

  /** A required number, from {@code least} to {@code most}. */
  public double number(String name, double least, double most) {
    return number(name, least, most, unit(name));
  }

  /**
   * A required number, from {@code least} to {@code most}.
   *
   * @param unit of the quantity, which a hint minds
   */
  public double number(String name, double least, double most, String unit) {
    String text = text(name);
    return text.isEmpty() ? 0 : parsedNumber(name, text, least, most, "row", unit);
  }

  /** An optional whole number, at least {@code least}. */
  public OptionalInt optionalWhole(String name, int least) {
    Optional<String> text = cells.apply(name);
    return text.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(parsedWhole(name, text.get(), least, "cell"));
  }

  /** An optional number, from {@code least} to {@code most}. */
  public OptionalDouble optionalNumber(String name, double least, double most) {
    Optional<String> text = cells.apply(name);
    return text.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(parsedNumber(name, text.get(), least, most, "cell", unit(name)));
  }

  /** An optional yes (true, yes, 1, 是, 有) or no (false, no, 0, 否, 无). */
  public Optional<Boolean> optionalFlag(String name) {
    return cells.apply(name).map(text -> parsedFlag(name, text));
  }

  /** An optional exact number, decimal or fraction. */
  public Optional<Ratio> optionalRatio(String name) {
    return cells.apply(name).map(text -> parsedRatio(name, text));
  }

  /** Notes that a cell breaks a rule. */
  public void problem(String name, String rule) {
    problems.add(InputProblems.Noted.ofCell(line, cellWord, head(name), rule));
  }

  private int parsedWhole(String name, String text, int least, String free) {
    OptionalDouble read = WrittenNumber.read(text);
    double value = read.orElse(Double.NaN);
    if (value >= least && value <= Integer.MAX_VALUE && value == FastMath.rint(value)) {
      return (int) value;
    }
    if (value > Integer.MAX_VALUE && value == FastMath.rint(value)) {
      problem(
          name,
          Say.of("must be a whole number of at most {0}, was '{1}'", Integer.MAX_VALUE, text));
      return least;
    }
    String hint =
        read.isPresent() ? "" : hint(unit(name), text, free, meant -> wholeFrom(meant, least));
    problem(name, Say.of("must be a whole number >= {0}, was '{1}'{2}", least, text, hint));
    return least;
  }

  private static boolean wholeFrom(BigDecimal meant, int least) {
    return meant.stripTrailingZeros().scale() <= 0
        && meant.compareTo(BigDecimal.valueOf(least)) >= 0
        && meant.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  private double parsedNumber(
      String name, String text, double least, double most, String free, String unit) {
    OptionalDouble read = WrittenNumber.read(text);
    if (read.isPresent() && within(read.getAsDouble(), least, most)) {
      return read.getAsDouble();
    }
    String hint =
        read.isPresent()
            ? WrittenNumber.percent(text, least, most)
            : hint(unit, text, free, meant -> within(meant.doubleValue(), least, most));
    problem(name, Say.of("must be a number{0}, was '{1}'{2}", interval(least, most), text, hint));
    return 0;
  }

  private static boolean within(double value, double least, double most) {
    return value >= least && value <= most;
  }

  /**
   * What a cell that is no plain number should hold.
   *
   * @param free what may be left out where the number is not known: the cell or the row
   */
  private static String hint(String unit, String text, String free, Predicate<BigDecimal> fits) {
    if (WrittenNumber.missing(text)) {
      return free.equals("cell")
          ? Say.of(": leave the cell empty where nothing is known")
          : Say.of(": leave the row out where nothing is known");
    }
    return WrittenNumber.hint(text, unit, fits);
  }

  /** The unit of a column, with which its name ends; empty where it says none. */
  private static String unit(String name) {
    return UNITS.entrySet().stream()
        .filter(unit -> name.endsWith(unit.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private Ratio parsedRatio(String name, String text) {
    try {
      return Ratio.parse(text);
    } catch (NumberFormatException e) {
      problem(
          name,
          Say.of(
              "must be a decimal or a fraction such as 1/3, was '{0}'{1}",
              text, hint(unit(name), text, "cell", meant -> true)));
      return Ratio.ZERO;
    }
  }

  private static String interval(double least, double most) {
    if (Double.isInfinite(least)) {
      return "";
    }
    String from = Double.toString(least).replaceFirst("\\.0$", "");
    return most >= Double.MAX_VALUE
        ? Say.of(" >= {0}", from)
        : Say.of(" from {0} to {1}", from, Double.toString(most).replaceFirst("\\.0$", ""));
  }

  private boolean parsedFlag(String name, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "是", "有" -> true;
      case "false", "no", "0", "否", "无" -> false;
      default -> {
        problem(name, Say.of("must be true or false (or yes, no, 1, 0), was '{0}'", text));
        yield false;
      }
    };
  }
}
