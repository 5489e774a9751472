package org.taocun.scenario;

import java.util.Locale;
import java.util.Optional;
import org.taocun.base.Words;

/**
 * What is said about parameters in one language. What a parameter means stands with it in English;
 * other languages have texts of their own, and fall back on English where they have none.
 */
public final class ParameterWords {
  private final Words texts;

  /** The words of a language. */
  public ParameterWords(Locale locale) {
    texts = new Words("org.taocun.scenario.parameters", locale);
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
  String label(String name, Object... values) {
    return texts.of("label." + name, values);
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
      return find("kind.list_of", kind(many.element())).orElse(shape.words());
    }
    return find("kind." + key(shape.words())).orElse(shape.words());
  }

  private String oneOf(Shape shape, String choices) {
    return find("kind.one_of", choices).orElse(shape.words());
  }

  /** What stands there when nothing is written. */
  public String byDefault(Parameter parameter) {
    String text = Explanation.defaultText(parameter);
    return parameter.def().isEmpty() ? find("default." + text).orElse(text) : text;
  }

  /** Where the default comes from. */
  public String source(Parameter parameter) {
    return find("source." + key(parameter.source())).orElse(parameter.source());
  }

  private Optional<String> find(String key, Object... values) {
    return texts.knows(key) ? Optional.of(texts.of(key, values)) : Optional.empty();
  }

  private static String key(String text) {
    return text.replace(' ', '_');
  }
}
