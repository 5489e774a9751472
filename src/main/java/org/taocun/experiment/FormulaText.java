package org.taocun.experiment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Say;

/** The parser of {@link Formula}s, which reads their text from left to right. */
final class FormulaText {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final Pattern NETWORK = Pattern.compile("network(\\.[A-Za-z]+)+");
  private static final Pattern TRUTH = Pattern.compile("truth\\.[A-Za-z]+");
  private static final Pattern SCOPE = Pattern.compile("\\[([^\\]]+)\\]");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  private static final Pattern BLANK = Pattern.compile("\\s*");

  private final String text;
  private int at;

  FormulaText(String text) {
    this.text = text;
  }

  Formula formula() {
    Formula whole = sum();
    skipBlanks();
    if (at < text.length()) {
      throw wrong(Say.of("an operator or the end"));
    }
    return whole;
  }

  private Formula sum() {
    Formula left = product();
    while (sees("+") || sees("-")) {
      char sign = text.charAt(at++);
      left = new Formula.Joined(sign, left, product());
    }
    return left;
  }

  private Formula product() {
    Formula left = factor();
    while (sees("*") || sees("/")) {
      char sign = text.charAt(at++);
      left = new Formula.Joined(sign, left, factor());
    }
    return left;
  }

  private Formula factor() {
    if (sees("(")) {
      at++;
      Formula inside = sum();
      expect(")");
      return inside;
    }
    if (sees("-")) {
      at++;
      return new Formula.Joined('-', new Formula.Constant(0), factor());
    }
    if (looksAt(NUMBER)) {
      return new Formula.Constant(Double.parseDouble(take(NUMBER, Say.of("a number"))));
    }
    if (looksAt(NETWORK)) {
      return new Formula.Network(take(NETWORK, Say.of("a measure of the network")));
    }
    if (looksAt(TRUTH)) {
      return new Formula.Herding(take(TRUTH, Say.of("a figure of truth.csv")));
    }
    String name = take(NAME, Say.of("a number, a name or '('"));
    return sees("(") ? call(name) : figure(name);
  }

  private Formula figure(String name) {
    String scope = scope();
    if (!sees("@")) {
      if (!scope.equals("run")) {
        throw wrong(Say.of("'@' and a month after a scope"));
      }
      return new Formula.Final(name);
    }
    at++;
    YearMonth month = month();
    return new Formula.Months(
        Formula.Over.MEAN, new Formula.Variable(name, scope), new Formula.Span(month, month));
  }

  private Formula call(String function) {
    expect("(");
    Formula result =
        switch (function) {
          case "mean", "sum", "max", "min" ->
              new Formula.Months(
                  Formula.Over.valueOf(function.toUpperCase(Locale.ROOT)), variable(), span());
          case "first" -> first();
          case "atEntry" -> atEntry();
          case "inTaobaoVillages" -> new Formula.Villages(true, column());
          case "inOtherVillages" -> new Formula.Villages(false, column());
          default ->
              throw new IllegalArgumentException(
                  Say.of(
                      "'{0}': there is no function '{1}', but mean, sum, max, min, first, atEntry,"
                          + " inTaobaoVillages and inOtherVillages",
                      text, function));
        };
    expect(")");
    return result;
  }

  private Formula first() {
    Formula.Variable variable = variable();
    expect(",");
    skipBlanks();
    return new Formula.First(variable, Double.parseDouble(take(NUMBER, Say.of("a level"))));
  }

  private Formula atEntry() {
    skipBlanks();
    int before = at;
    String layer = take(NAME, Say.of("strong or weak"));
    if (!layer.equals("strong") && !layer.equals("weak")) {
      at = before;
      throw wrong(Say.of("strong or weak"));
    }
    return new Formula.AtEntry(layer.equals("strong"), span());
  }

  private String column() {
    skipBlanks();
    return take(NAME, Say.of("a column of villages.csv"));
  }

  private Formula.Variable variable() {
    skipBlanks();
    return new Formula.Variable(take(NAME, Say.of("a variable")), scope());
  }

  /** Reads a comma, a month, a comma, a month. */
  private Formula.Span span() {
    expect(",");
    YearMonth from = month();
    expect(",");
    return new Formula.Span(from, month());
  }

  private String scope() {
    if (!looksAt(SCOPE)) {
      return "run";
    }
    String bracketed = take(SCOPE, Say.of("a scope"));
    return bracketed.substring(1, bracketed.length() - 1);
  }

  private YearMonth month() {
    skipBlanks();
    int before = at;
    try {
      return YearMonth.parse(take(MONTH, Say.of("a month such as 2010-12")));
    } catch (DateTimeException e) {
      at = before;
      throw wrong(Say.of("a month such as 2010-12"));
    }
  }

  private boolean sees(String sign) {
    skipBlanks();
    return text.startsWith(sign, at);
  }

  private void expect(String sign) {
    if (!sees(sign)) {
      throw wrong("'" + sign + "'");
    }
    at++;
  }

  private boolean looksAt(Pattern form) {
    skipBlanks();
    return matcher(form).lookingAt();
  }

  private String take(Pattern form, String expected) {
    Matcher matcher = matcher(form);
    if (!matcher.lookingAt()) {
      throw wrong(expected);
    }
    at = matcher.end();
    return matcher.group();
  }

  private void skipBlanks() {
    Matcher matcher = matcher(BLANK);
    if (matcher.lookingAt()) {
      at = matcher.end();
    }
  }

  private Matcher matcher(Pattern form) {
    return form.matcher(text).region(at, text.length());
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(
        Say.of("'{0}' is no outcome: {1} is expected at character {2}", text, expected, at + 1));
  }
}
