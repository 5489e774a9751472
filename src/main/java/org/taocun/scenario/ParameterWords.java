package org.taocun.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Texts about parameters in one language. Meanings stand with the parameters in English; other
 * languages have texts of their own, and use the English where one is missing.
 */
public final class ParameterWords {
  private final ResourceBundle texts;

  /** The texts in a language. */
  public ParameterWords(Locale locale) {
    texts =
        ResourceBundle.getBundle(
            "org.taocun.scenario.parameters",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The meaning of a parameter. */
  public String doc(Parameter parameter) {
    return find("doc." + parameter.path()).orElse(parameter.doc());
  }

  /** The unit of a parameter. */
  public String unit(Parameter parameter) {
    return find("unit." + key(parameter.unit())).orElse(parameter.unit());
  }

  /** A label, in which {0} and {1} are replaced by the values. */
  String label(String name, String... values) {
    return filled(texts.getString("label." + name), values);
  }

  /** The kind of value that a shape takes, in words. */
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

  /** The default of a parameter in words. */
  String byDefault(Parameter parameter) {
    String text = Explanation.defaultText(parameter);
    return parameter.def().isEmpty() ? find("default." + text).orElse(text) : text;
  }

  /** The origin of a parameter's default. */
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
