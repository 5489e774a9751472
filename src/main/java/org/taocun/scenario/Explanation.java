package org.taocun.scenario;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.taocun.base.Lines;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** The explanation of a parameter, as text for a terminal. */
public final class Explanation {
  private static final int WIDTH = 80;
  private static final int LABEL = 14;
  private static final int MOST_HITS = 8;

  private final ParameterWords words;

  private Explanation(ParameterWords words) {
    this.words = words;
  }

  /** The explanation of a parameter or a section in English. */
  public static String of(String path) {
    return of(path, Locale.ENGLISH);
  }

  /**
   * The explanation of a parameter or a section; an empty path explains the whole scenario. For
   * words that are no path, the parameters whose names or meanings hold them, in either language.
   *
   * @param locale the language of labels, and of meanings where it has them
   * @throws ScenarioException for a path that does not exist, with the path that was probably
   *     meant, and for words that no parameter has
   */
  public static String of(String path, Locale locale) {
    Parameters parameters = Parameters.ofScenario();
    Explanation explanation = new Explanation(new ParameterWords(locale));
    if (path.isEmpty()) {
      return explanation.words.label("scenario") + "\n" + explanation.children(parameters.root());
    }
    List<Parameter> exact = parameters.findAll(path);
    List<Parameter> found = exact.isEmpty() ? named(path) : exact;
    if (found.isEmpty()) {
      return explanation.searched(path);
    }
    return String.join("\n", found.stream().map(explanation::text).toList());
  }

  /**
   * The parameter whose path alone ends with a key such as herdWeight, with or without its yuan;
   * none for several.
   */
  private static List<Parameter> named(String key) {
    boolean camel = !key.contains(".") && !key.equals(key.toLowerCase(Locale.ROOT));
    List<Parameter> all =
        Parameters.ofScenario().all().stream()
            .filter(parameter -> camel && parameter.key().matches(Pattern.quote(key) + "(Yuan)?"))
            .toList();
    return all.stream().map(Parameter::path).distinct().count() == 1 ? all : List.of();
  }

  /** True if a parameter at the path names figures of results. */
  public static boolean takesFigure(String path) {
    return Parameters.ofScenario().findAll(path).stream().anyMatch(Parameter::figures);
  }

  /** The parameters whose names or meanings hold some words. */
  private String searched(String typed) {
    boolean plain = !typed.contains(".") && typed.equals(typed.toLowerCase(Locale.ROOT));
    List<Parameter> hits = plain ? ParameterSearch.about(typed) : List.of();
    if (hits.isEmpty()) {
      throw new ScenarioException(unknown(typed));
    }
    StringBuilder page = new StringBuilder();
    page.append(
        Say.of("'{0}' is no path. These parameters are about it, the best match first:", typed));
    page.append('\n');
    for (Parameter hit : hits.subList(0, Math.min(MOST_HITS, hits.size()))) {
      page.append("  ").append(hit.path()).append("  ").append(words.name(hit)).append('\n');
      Lines.of(words.doc(hit), WIDTH - 6)
          .forEach(line -> page.append("      ").append(line).append('\n'));
    }
    if (hits.size() > MOST_HITS) {
      page.append(Say.of("{0} more match less well.", hits.size() - MOST_HITS)).append('\n');
    }
    return page.toString();
  }

  private static String unknown(String path) {
    List<String> paths =
        Parameters.ofScenario().all().stream().map(Parameter::path).distinct().toList();
    List<String> near = Nearest.withinTwo(path, paths);
    String meant =
        near.isEmpty() ? ParameterSearch.question(path, List.of()) : Nearest.question(path, near);
    return Say.of(
        "there is no parameter '{0}'{1}",
        path,
        meant.isEmpty()
            ? Say.of(", and none whose meaning holds it; 'taocun explain' lists the sections")
            : meant);
  }

  private String text(Parameter parameter) {
    String given = parameter.given().isEmpty() ? "" : words.label("given", parameter.given());
    StringBuilder text = new StringBuilder(parameter.path()).append(given).append('\n');
    meaning(text, words.doc(parameter));
    List<Parameter> children = Parameters.children(parameter.shape());
    if (!children.isEmpty()) {
      String kind = words.label(parameter.shape() instanceof Shape.Many ? "items" : "keys");
      line(text, words.label("source"), words.source(parameter));
      text.append('\n').append(kind).append(words.label("colon")).append('\n');
      text.append(children(parameter.shape()));
      children.forEach(child -> variants(text, child));
      return text.toString();
    }
    line(text, words.label("type"), words.kind(parameter.shape()));
    line(text, words.label("unit"), words.unit(parameter));
    line(text, words.label("default"), words.byDefault(parameter));
    line(text, words.label("range"), parameter.range().map(Interval::toString).orElse(""));
    line(text, words.label("source"), words.source(parameter));
    return text.toString();
  }

  /** The default of a parameter in words. */
  static String defaultText(Parameter parameter) {
    if (!parameter.def().isEmpty()) {
      return parameter.def();
    }
    if (parameter.shape() instanceof Shape.Many) {
      return "none";
    }
    return parameter.shape() instanceof Shape.Scalar ? "empty" : "";
  }

  private String children(Shape shape) {
    List<Parameter> children = Parameters.children(shape);
    int width = children.stream().mapToInt(p -> p.key().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Parameter child : children) {
      String key = "  " + child.key() + " ".repeat(width - child.key().length() + 2);
      List<String> lines = Lines.of(words.doc(child) + brief(child), WIDTH - key.length());
      text.append(key).append(String.join("\n" + " ".repeat(key.length()), lines)).append('\n');
    }
    return text.toString();
  }

  private void variants(StringBuilder text, Parameter parameter) {
    if (parameter.shape() instanceof Shape.Family family) {
      for (Shape.Variant variant : family.variants()) {
        if (!variant.section().parameters().isEmpty()) {
          text.append(words.label("with", parameter.key(), variant.word())).append('\n');
          text.append(children(variant.section()));
        }
      }
    }
  }

  private String brief(Parameter parameter) {
    String unit = parameter.unit().isEmpty() ? "" : " " + words.unit(parameter);
    return parameter.def().isEmpty() ? "" : " [" + parameter.def() + unit + "]";
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      String gap = " ".repeat(Math.max(1, LABEL - Lines.width(name)));
      text.append("  ").append(name).append(gap).append(value).append('\n');
    }
  }

  /** Adds the meaning, under a label where the language has one. */
  private void meaning(StringBuilder text, String doc) {
    String label = words.label("meaning");
    if (label.isEmpty()) {
      Lines.of(doc, WIDTH - 2).forEach(line -> text.append("  ").append(line).append('\n'));
    } else {
      line(
          text, label, String.join("\n" + " ".repeat(LABEL + 2), Lines.of(doc, WIDTH - LABEL - 2)));
    }
  }
}
