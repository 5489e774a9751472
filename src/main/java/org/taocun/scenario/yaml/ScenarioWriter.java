package org.taocun.scenario.yaml;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.taocun.base.Distribution;
import org.taocun.scenario.Numbers;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;

/** Writes a scenario with every default spelled out, so that reading it gives an equal scenario. */
public final class ScenarioWriter {
  private static final String HEADER =
      """
      # The resolved scenario: every default spelled out. Running it again gives the same numbers.
      # 'taocun explain PATH' tells what a parameter means and where its default comes from.
      """;

  private final StringBuilder text = new StringBuilder(HEADER);
  private final UnaryOperator<String> fileNames;

  private ScenarioWriter(UnaryOperator<String> fileNames) {
    this.fileNames = fileNames;
  }

  /**
   * The text of a scenario file.
   *
   * @param scenario what to write
   * @param fileNames the name to write for the absolute name of an input file
   */
  public static String text(Scenario scenario, UnaryOperator<String> fileNames) {
    ScenarioWriter writer = new ScenarioWriter(fileNames);
    writer.section(Parameters.ofScenario().root(), scenario, "", "");
    return writer.text.toString();
  }

  /** The keys of a section; {@code first} leads the first line, such as the dash of a list. */
  private void section(Shape.Section shape, Record values, String indent, String first) {
    String lead = first.isEmpty() ? indent : first;
    for (Parameter parameter : shape.parameters()) {
      text.append(lead).append(parameter.key()).append(':');
      value(parameter, parameter.valueIn(values), indent);
      lead = indent;
    }
  }

  private void value(Parameter parameter, Object value, String indent) {
    if (parameter.shape() instanceof Shape.Section section) {
      text.append('\n');
      section(section, (Record) value, indent + "  ", "");
    } else if (parameter.shape() instanceof Shape.Many many) {
      list(many.element(), (List<?>) value, indent);
    } else if (parameter.shape() instanceof Shape.Family family) {
      Shape.Variant chosen = family.variant(Shape.word(value.getClass()));
      text.append(' ').append(chosen.word()).append('\n');
      section(chosen.section(), (Record) value, indent, "");
    } else {
      text.append(' ').append(scalar((Shape.Scalar) parameter.shape(), value));
      text.append(parameter.unit().isEmpty() ? "" : " # " + parameter.unit()).append('\n');
    }
  }

  private void list(Shape element, List<?> values, String indent) {
    if (element instanceof Shape.Section section && !values.isEmpty()) {
      text.append('\n');
      values.forEach(v -> section(section, (Record) v, indent + "    ", indent + "  - "));
      return;
    }
    List<String> items = values.stream().map(v -> scalar((Shape.Scalar) element, v)).toList();
    text.append(" [").append(String.join(", ", items)).append("]\n");
  }

  private String scalar(Shape.Scalar shape, Object value) {
    return switch (shape.kind()) {
      case TEXT -> quoted(value.toString());
      case FILE -> quoted(value.toString().isEmpty() ? "" : fileNames.apply(value.toString()));
      case NUMBER -> Numbers.text((Double) value);
      case OVERRIDE -> Numbers.text((OptionalDouble) value);
      case CHOICE -> Shape.word((Enum<?>) value);
      case DISTRIBUTION -> ((Distribution) value).toString();
      case WHOLE, SWITCH, RATIO, MONTH -> value.toString();
    };
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c == '\n') {
                quoted.append("\\n");
              } else if (mustBeEscaped(c)) {
                quoted.append(String.format(c > 0xffff ? "\\U%08X" : "\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean mustBeEscaped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
