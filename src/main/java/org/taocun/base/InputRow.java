package org.taocun.base;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One row of an input file: named cells, read by type. A cell that breaks its rule is noted as a
 * problem and read as a neutral value, so that the rest of the file is checked too; {@link
 * InputProblems#refuseIfAny} then keeps the neutral value from being used.
 */
public final class InputRow {
  private final int line;
  private final String cellWord;
  private final Function<String, Optional<String>> cells;
  private final UnaryOperator<String> places;
  private final InputProblems problems;

  /**
   * A row outside of tables: a cell's place in messages is its name.
   *
   * @param line its line in the file, from 1
   * @param cellWord the word for a cell in messages: "column" or "property"
   * @param cells a cell's text by its name; empty when it is missing or blank
   */
  public InputRow(
      int line, String cellWord, Function<String, Optional<String>> cells, InputProblems problems) {
    this(line, cellWord, cells, name -> name, problems);
  }

  /**
   * A row of a table.
   *
   * @param places a cell's place in a spreadsheet, such as E7, by its name
   */
  InputRow(
      int line,
      String cellWord,
      Function<String, Optional<String>> cells,
      UnaryOperator<String> places,
      InputProblems problems) {
    this.line = line;
    this.cellWord = cellWord;
    this.cells = cells;
    this.places = places;
    this.problems = problems;
  }

  /** The place of a cell in a spreadsheet, such as E7; outside of tables its name. */
  public String cell(String name) {
    return places.apply(name);
  }

  /** The word for a cell in messages: "column" or "property". */
  public String cellWord() {
    return cellWord;
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
      problem(name, Say.of("must not be empty"));
    }
    return text.orElse("");
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
      problem(name, Say.of("'{0}' stands already in line {1}; it must be unique", text, earlier));
    }
    return text;
  }

  /** A required whole number, at least {@code least}. */
  public int whole(String name, int least) {
    String text = text(name);
    return text.isEmpty() ? least : parsedWhole(name, text, least);
  }

  /** A required number, from {@code least} to {@code most}. */
  public double number(String name, double least, double most) {
    String text = text(name);
    return text.isEmpty() ? 0 : parsedNumber(name, text, least, most);
  }

  /** An optional whole number, at least {@code least}. */
  public OptionalInt optionalWhole(String name, int least) {
    Optional<String> text = cells.apply(name);
    return text.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(parsedWhole(name, text.get(), least));
  }

  /** An optional number, from {@code least} to {@code most}. */
  public OptionalDouble optionalNumber(String name, double least, double most) {
    Optional<String> text = cells.apply(name);
    return text.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(parsedNumber(name, text.get(), least, most));
  }

  /** An optional yes (true, yes, 1) or no (false, no, 0). */
  public Optional<Boolean> optionalFlag(String name) {
    return cells.apply(name).map(text -> parsedFlag(name, text));
  }

  /** An optional exact number, decimal or fraction. */
  public Optional<Ratio> optionalRatio(String name) {
    return cells.apply(name).map(text -> parsedRatio(name, text));
  }

  /** Notes that a cell breaks a rule. */
  public void problem(String name, String rule) {
    problems.add(InputProblems.Noted.ofCell(line, cellWord, name, rule));
  }

  private int parsedWhole(String name, String text, int least) {
    try {
      int value = Integer.parseInt(text);
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same message as a number that is too small.
    }
    problem(name, Say.of("must be a whole number >= {0}, was '{1}'", least, text));
    return least;
  }

  private double parsedNumber(String name, String text, double least, double most) {
    if (text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most && Double.isFinite(value)) {
        return value;
      }
    }
    problem(name, Say.of("must be a number{0}, was '{1}'", interval(least, most), text));
    return 0;
  }

  private Ratio parsedRatio(String name, String text) {
    try {
      return Ratio.parse(text);
    } catch (NumberFormatException e) {
      problem(name, Say.of("must be a decimal or a fraction such as 1/3, was '{0}'", text));
      return Ratio.ZERO;
    }
  }

  private static String interval(double least, double most) {
    if (Double.isInfinite(least)) {
      return "";
    }
    String from = Double.toString(least).replaceFirst("\\.0$", "");
    return Double.isInfinite(most)
        ? Say.of(" >= {0}", from)
        : Say.of(" from {0} to {1}", from, Double.toString(most).replaceFirst("\\.0$", ""));
  }

  private boolean parsedFlag(String name, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default -> {
        problem(name, Say.of("must be true or false (or yes, no, 1, 0), was '{0}'", text));
        yield false;
      }
    };
  }
}
