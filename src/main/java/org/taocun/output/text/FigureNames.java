package org.taocun.output.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.Units;

/**
 * Names of figures, units and categories of goods in a language. A name without a translation, such
 * as a formula or a user's own category, stays as it is.
 */
public final class FigureNames {
  private static final String FIGURE = "compare.figure.";
  private static final String NATIONAL = "national";
  private static final String TRIAL = "trial";
  private static final Pattern ESTIMATE =
      Pattern.compile(
          "(Purchases|Income|Selling)(Assigned|Opened|Near|Far|Unserved|Served)(Error)?");
  private static final String ERROR = "Error";

  private final Words words;

  public FigureNames(Words words) {
    this.words = words;
  }

  /** The headline figures that have names. */
  public List<String> figures() {
    return words.keysAfter(FIGURE);
  }

  /** The name of a headline figure, followed by its unit if that is money or time. */
  public String of(String figure) {
    if (figure.startsWith(TRIAL)) {
      return ofTrial(figure);
    }
    if (!figure.startsWith(NATIONAL) || figure.length() == NATIONAL.length()) {
      return words.orElse(FIGURE + figure, figure);
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

  /** The name of a figure of a field trial: what is estimated, and the effect of what on it. */
  private String ofTrial(String figure) {
    Matcher estimate = ESTIMATE.matcher(figure.substring(TRIAL.length()));
    if (!estimate.matches()) {
      return words.orElse(FIGURE + figure, figure);
    }
    String name =
        words.of(
            "compare.trial.estimate",
            words.of("compare.trial." + estimate.group(1)),
            words.of("compare.trial." + estimate.group(2)));
    return estimate.group(3) == null ? name : words.of("compare.trial.error", name);
  }

  /** The name of a figure, followed by its key in commands and tables. */
  public String withKey(String figure) {
    String name = of(figure);
    return name.equals(figure) ? figure : name + " [" + figure + "]";
  }

  /**
   * The unit that says how small a figure's numbers can be shown; that of indices by their name.
   */
  public static String grain(String figure, String unit) {
    return figure.matches("(?i).*(gini|moranI|theil).*") ? NumberText.INDEX : unit;
  }

  /** The name of a unit, such as yuan/month. */
  public String unit(String unit) {
    return Units.of(words, unit);
  }

  /** The unit that stands beside a figure's name; nothing where the name ends with it. */
  public String unitBeside(String figure, String unit) {
    String name = unit(unit);
    return of(figure).matches(".*[(（]" + Pattern.quote(name) + "[)）]") ? "" : name;
  }

  /** A unit in brackets, as it follows a name; nothing for no unit. */
  public String inBrackets(String unit) {
    return unit.isEmpty() ? "" : words.of("unit.inBrackets", unit(unit));
  }

  /** The name of a category of goods. */
  public String category(String category) {
    return words.orElse("category." + category, category);
  }
}
