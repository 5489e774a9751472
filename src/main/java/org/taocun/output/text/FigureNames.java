package org.taocun.output.text;

import org.taocun.base.Words;

/**
 * What figures, units and categories of goods are called in a language. What nobody translated,
 * such as a formula or a category of a user's own, keeps its name.
 */
public final class FigureNames {
  private static final String NATIONAL = "national";
  private static final String ERROR = "Error";

  private final Words words;

  public FigureNames(Words words) {
    this.words = words;
  }

  /** A headline figure; its unit stands behind its name where it is money or time. */
  public String of(String figure) {
    if (!figure.startsWith(NATIONAL) || figure.length() == NATIONAL.length()) {
      return words.orElse("compare.figure." + figure, figure);
    }
    String base = figure.substring(NATIONAL.length());
    boolean error = base.endsWith(ERROR);
    if (error) {
      base = base.substring(0, base.length() - ERROR.length());
    }
    String key = Character.toLowerCase(base.charAt(0)) + base.substring(1);
    String name = words.orElse("compare.national." + key, "");
    if (name.isEmpty()) {
      return figure;
    }
    return words.of(error ? "compare.nationalError" : "compare.nationalEstimate", name);
  }

  /** A figure by its name, and behind it the key by which commands and tables know it. */
  public String withKey(String figure) {
    String name = of(figure);
    return name.equals(figure) ? figure : name + " [" + figure + "]";
  }

  /** A unit, such as yuan/month. */
  public String unit(String unit) {
    return words.orElse("unitName." + unit, unit);
  }

  /** A unit in brackets, as it follows a name; nothing for no unit. */
  public String inBrackets(String unit) {
    return unit.isEmpty() ? "" : words.of("unit.inBrackets", unit(unit));
  }

  /** A category of goods. */
  public String category(String category) {
    return words.orElse("category." + category, category);
  }
}
