package org.taocun.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What is said about parameters in one language. What a parameter means stands with it in English;
 * other languages have texts of their own, and fall back on English where they have none.
 */
public final class ParameterWords {
  private final ResourceBundle texts;

  /** The words of a language. */
  public ParameterWords(Locale locale) {
    texts =
        ResourceBundle.getBundle(
            "org.taocun.scenario.parameters",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What a parameter means. */
  public String doc(Parameter parameter) {
    return find("doc." + parameter.path()).orElse(parameter.doc());
  }

  /** A parameter's unit. */
  public String unit(Parameter parameter) {
    return find("unit." + key(parameter.unit())).orElse(parameter.unit());
  }

  /** A label; {0} and {1} in it are replaced by the values. */
  String label(String name, String... values) {
    return filled(texts.getString("label." + name), values);
  }

  /** What may stand at a place. */
  String kind(Shape shape) {
    if (shape instanceof Shape.Family family) {
      return oneOf(shape, String.join(", ", family.choices()));
    }
    if (shape instanceof Shape.Scalar scalar && !scalar.choices().isEmpty()) {
      return oneOf(shape, String.join(", ", scalar.choices()));
    }
    if (shape instanceof Shape.Many many && !(many.element() instanceof Shape.Section)) {
      return find("kind.list_of").map(t -> filled(t, kind(many.element()))).orElse(shape.words());
    }
    return find("kind." + key(shape.words())).orElse(shape.words());
  }

  private String oneOf(Shape shape, String choices) {
    return find("kind.one_of").map(text -> filled(text, choices)).orElse(shape.words());
  }

  /** What stands there when nothing is written. */
  String byDefault(Parameter parameter) {
    String text = Explanation.defaultText(parameter);
    return parameter.def().isEmpty() ? find("default." + text).orElse(text) : text;
  }

  /** Where the default comes from. */
  String source(Parameter parameter) {
    return find("source." + key(parameter.source())).orElse(parameter.source());
  }

  private Optional<String> find(String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  private static String key(String text) {
    return text.replace(' ', '_');
  }

  private static String filled(String text, String... values) {
    String filled = text;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("{" + i + "}", values[i]);
    }
    return filled;
  }
}
