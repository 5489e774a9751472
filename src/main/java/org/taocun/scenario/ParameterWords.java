package org.taocun.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.Words;

/**
 * Texts about parameters in one language. Meanings and the origins of defaults stand with the
 * parameters in English; other languages have texts of their own, and use the English where one is
 * missing. A text is found by the record's component, such as {@code doc.PlatformSettings.opens}:
 * one text for each English one, at however many paths the record stands.
 */
public final class ParameterWords {
  private final Words texts;
  private final Words names;

  /** The texts in a language. */
  public ParameterWords(Locale locale) {
    texts = new Words("org.taocun.scenario.parameters", locale);
    names = new Words("org.taocun.scenario.names", locale);
  }

  /** The short name of a parameter, such as "Start-up cost of a shop"; its key without one. */
  public String name(Parameter parameter) {
    return names.orElse(parameter.component(), parameter.key());
  }

  /**
   * The short name of what stands at a path, such as {@code government.policies[0].weight}. Empty
   * for no parameter, and where records of a family have different ones there.
   */
  public Optional<String> name(String path) {
    List<String> found =
        Parameters.ofScenario().findAll(path).stream().map(this::name).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : shared(path);
  }

  /** Further names by which users may look for a parameter. */
  List<String> otherNames(Parameter parameter) {
    String other = names.orElse("also." + parameter.component(), "");
    return other.isEmpty() ? List.of() : List.of(other.split("[;、] ?", -1));
  }

  /** The name of a choice, such as "门槛" for threshold; the word itself where it has none. */
  public String choice(String word) {
    return names.orElse("choice." + word, word);
  }

  /** The name for all records of a family that have the same key, such as unitCostYuan. */
  private Optional<String> shared(String path) {
    return Parameters.ofScenario()
        .find(path)
        .map(Parameter::path)
        .filter(names::knows)
        .map(names::of);
  }

  /** The meaning of a parameter. */
  public String doc(Parameter parameter) {
    return find("doc." + parameter.component()).orElse(parameter.doc());
  }

  /** The unit of a parameter. */
  public String unit(Parameter parameter) {
    return find("unit." + key(parameter.unit())).orElse(parameter.unit());
  }

  /** The kind of value that a shape takes, in the language of the process. */
  public static String spokenKind(Shape shape) {
    return Say.chinese() ? new ParameterWords(Locale.CHINESE).kind(shape) : shape.words();
  }

  /** A unit in the language of the process. */
  public static String spokenUnit(String unit) {
    return Say.chinese()
        ? new ParameterWords(Locale.CHINESE).find("unit." + key(unit)).orElse(unit)
        : unit;
  }

  /** A label, in which {0} and {1} are replaced by the values. */
  String label(String name, Object... values) {
    return texts.of("label." + name, values);
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
      return find("kind.list_of", kind(many.element())).orElse(shape.words());
    }
    return find("kind." + key(shape.words())).orElse(shape.words());
  }

  private String oneOf(Shape shape, String choices) {
    return find("kind.one_of", choices).orElse(shape.words());
  }

  /** The default of a parameter in words. */
  public String byDefault(Parameter parameter) {
    String text = Explanation.defaultText(parameter);
    return parameter.def().isEmpty() ? find("default." + text).orElse(text) : text;
  }

  /** The origin of a parameter's default. */
  public String source(Parameter parameter) {
    return find("source." + sourceKey(parameter)).orElse(parameter.source());
  }

  /** The key of the origin's text: the parameter's own, or one that several share. */
  String sourceKey(Parameter parameter) {
    String own = parameter.component();
    return texts.knows("source." + own) ? own : key(parameter.source());
  }

  private Optional<String> find(String key, Object... values) {
    return texts.knows(key) ? Optional.of(texts.of(key, values)) : Optional.empty();
  }

  private static String key(String text) {
    return text.replace(' ', '_');
  }
}
