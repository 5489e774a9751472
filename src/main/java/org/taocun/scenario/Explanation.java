package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;

/** What a parameter means, as text for a terminal. */
public final class Explanation {
  private static final int WIDTH = 96;

  private Explanation() {}

  /**
   * The explanation of a parameter or a section; an empty path explains the whole scenario.
   *
   * @throws ScenarioException for a path that does not exist, with what was probably meant
   */
  public static String of(String path) {
    Parameters parameters = Parameters.ofScenario();
    if (path.isEmpty()) {
      return "A scenario. Its keys:\n" + children(parameters.root());
    }
    List<Parameter> found = parameters.findAll(path);
    if (found.isEmpty()) {
      throw new ScenarioException(unknown(path, parameters));
    }
    return String.join("\n", found.stream().map(Explanation::text).toList());
  }

  private static String unknown(String path, Parameters parameters) {
    List<String> sameKey =
        parameters.all().stream().filter(p -> p.key().equals(path)).map(Parameter::path).toList();
    List<String> paths = parameters.all().stream().map(Parameter::path).toList();
    List<String> near = sameKey.isEmpty() ? Nearest.of(path, paths) : sameKey;
    return "there is no parameter '"
        + path
        + "'"
        + (near.isEmpty()
            ? "; 'taocun explain' lists the sections"
            : "; did you mean " + Nearest.quoted(near) + "?");
  }

  private static String text(Parameter parameter) {
    String given = parameter.given().isEmpty() ? "" : " (with " + parameter.given() + ")";
    StringBuilder text = new StringBuilder(parameter.path()).append(given).append('\n');
    wrap(text, parameter.doc());
    List<Parameter> children = Parameters.children(parameter.shape());
    if (!children.isEmpty()) {
      String kind = parameter.shape() instanceof Shape.Many ? "A list; keys of an item" : "Keys";
      line(text, "default from", parameter.source());
      text.append('\n').append(kind).append(":\n").append(children(parameter.shape()));
      children.forEach(child -> variants(text, child));
      return text.toString();
    }
    line(text, "type", parameter.shape().words());
    line(text, "unit", parameter.unit());
    line(text, "default", defaultText(parameter));
    line(text, "range", parameter.range().map(Interval::toString).orElse(""));
    line(text, "default from", parameter.source());
    return text.toString();
  }

  /** A parameter's default in words: what stands there when nothing is written. */
  static String defaultText(Parameter parameter) {
    if (!parameter.def().isEmpty()) {
      return parameter.def();
    }
    if (parameter.shape() instanceof Shape.Many) {
      return "none";
    }
    return parameter.shape() instanceof Shape.Scalar ? "empty" : "";
  }

  private static String children(Shape shape) {
    List<Parameter> children = Parameters.children(shape);
    int width = children.stream().mapToInt(p -> p.key().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Parameter child : children) {
      String key = "  " + child.key() + " ".repeat(width - child.key().length() + 2);
      List<String> lines = lines(child.doc() + brief(child), WIDTH - key.length());
      text.append(key).append(String.join("\n" + " ".repeat(key.length()), lines)).append('\n');
    }
    return text.toString();
  }

  private static void variants(StringBuilder text, Parameter parameter) {
    if (parameter.shape() instanceof Shape.Family family) {
      for (Shape.Variant variant : family.variants()) {
        if (!variant.section().parameters().isEmpty()) {
          text.append("With ").append(parameter.key()).append(": ").append(variant.word());
          text.append(", also:\n").append(children(variant.section()));
        }
      }
    }
  }

  private static String brief(Parameter parameter) {
    String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    return parameter.def().isEmpty() ? "" : " [" + parameter.def() + unit + "]";
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(String.format("  %-14s%s\n", name, value));
    }
  }

  private static void wrap(StringBuilder text, String doc) {
    lines(doc, WIDTH - 2).forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
