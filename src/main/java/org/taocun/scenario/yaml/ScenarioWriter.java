package org.taocun.scenario.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Hex;
import org.taocun.base.Numbers;
import org.taocun.base.Word;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;

/**
 * Writer of a scenario with every default spelled out; reading the text gives an equal scenario.
 */
public final class ScenarioWriter {
  private static final String HEADER =
      """
      # The resolved scenario: every default spelled out. Running it again gives the same numbers.
      # 'taocun explain PATH' tells what a parameter means and where its default comes from.
      """;

  private static final Pattern STEP = Pattern.compile("\\[([0-9]{1,9})\\]|[^.\\[\\]]+");

  private final StringBuilder text = new StringBuilder(HEADER);
  private final UnaryOperator<String> fileNames;

  private ScenarioWriter(UnaryOperator<String> fileNames) {
    this.fileNames = fileNames;
  }

  /**
   * The text of a scenario file.
   *
   * @param scenario the scenario
   * @param fileNames the name to write for the absolute name of an input file
   */
  public static String text(Scenario scenario, UnaryOperator<String> fileNames) {
    ScenarioWriter writer = new ScenarioWriter(fileNames);
    writer.section(Parameters.ofScenario().root(), scenario, "", "");
    return writer.text.toString();
  }

  /**
   * The text of one setting, as it would be written.
   *
   * @param path such as {@code entry.bass.p} or {@code government.policies[0].share}
   * @return empty where the scenario has no such setting, or at a section
   */
  public static Optional<String> value(Scenario scenario, String path) {
    Optional<Found> at = Optional.of(new Found(Parameters.ofScenario().root(), scenario));
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      at = step.group(1) == null ? below(at, step.group()) : item(at, step.group(1));
    }
    return at.flatMap(found -> found.text(new ScenarioWriter(name -> name)));
  }

  /** The value at a path, with its shape. */
  private record Found(Shape shape, Object value) {
    Optional<String> text(ScenarioWriter writer) {
      if (shape instanceof Shape.Scalar scalar) {
        return Optional.of(writer.scalar(scalar, value));
      }
      if (shape instanceof Shape.Family) {
        return Optional.of(Word.of(value.getClass()));
      }
      return shape instanceof Shape.Many many && many.element() instanceof Shape.Scalar element
          ? Optional.of(
              ((List<?>) value)
                  .stream()
                      .map(v -> writer.scalar(element, v))
                      .collect(Collectors.joining(", ", "[", "]")))
          : Optional.empty();
    }
  }

  private static Optional<Found> item(Optional<Found> at, String number) {
    return at.filter(found -> found.shape() instanceof Shape.Many)
        .filter(found -> Integer.parseInt(number) < ((List<?>) found.value()).size())
        .map(
            found ->
                new Found(
                    ((Shape.Many) found.shape()).element(),
                    ((List<?>) found.value()).get(Integer.parseInt(number))));
  }

  private static Optional<Found> below(Optional<Found> at, String key) {
    if (at.isEmpty() || !(at.get().shape() instanceof Shape.Section section)) {
      return Optional.empty();
    }
    Record owner = (Record) at.get().value();
    for (Parameter parameter : section.parameters()) {
      if (parameter.key().equals(key)) {
        return Optional.of(new Found(parameter.shape(), parameter.valueIn(owner)));
      }
    }
    for (Parameter family : section.families()) {
      Record chosen = (Record) family.valueIn(owner);
      Shape.Section keys =
          ((Shape.Family) family.shape()).variant(Word.of(chosen.getClass())).section();
      Optional<Found> found = below(Optional.of(new Found(keys, chosen)), key);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the keys of a section; {@code first} leads the first line, such as the dash of a list.
   */
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
      Shape.Variant chosen = family.variant(Word.of(value.getClass()));
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
      case OVERRIDE -> Shape.override((OptionalDouble) value);
      case CHOICE -> Word.of((Enum<?>) value);
      case DISTRIBUTION -> ((Distribution) value).toString();
      case COLUMNS -> columns((ColumnNames) value);
      case WHOLE, SWITCH, RATIO, MONTH -> value.toString();
    };
  }

  private static String columns(ColumnNames names) {
    return names.heads().entrySet().stream()
        .map(name -> quoted(name.getKey()) + ": " + quoted(name.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
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
                quoted
                    .append(c > 0xffff ? "\\U" : "\\u")
                    .append(Hex.of(c, c > 0xffff ? 8 : 4).toUpperCase(Locale.ROOT));
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
