package org.taocun.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.taocun.base.Numbers;
import org.taocun.base.Word;

/** The kind of value at a place of a scenario: a single value, a section of keys, or a list. */
public sealed interface Shape {
  /** The word for a number that is left to the shipped catalogue. */
  String CATALOGUE = "catalogue";

  /** The kinds of single values. */
  enum Kind {
    /** Any text. */
    TEXT("text"),
    /** The name of an input file. */
    FILE("file name"),
    WHOLE("whole number"),
    NUMBER("number"),
    /** A number, or the word {@value Shape#CATALOGUE} for the one of the shipped catalogue. */
    OVERRIDE("number, or '" + CATALOGUE + "'"),
    SWITCH("true or false"),
    /** One of a few words. */
    CHOICE("choice"),
    /** A decimal or a fraction, kept exactly. */
    RATIO("number or fraction"),
    /** A number, a fraction, a named distribution or a list. */
    DISTRIBUTION("distribution"),
    /** A year and month. */
    MONTH("month"),
    /** Names of columns in a file, by our names. */
    COLUMNS("our columns with the file's names of them");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind in plain words. */
    public String words() {
      return words;
    }
  }

  /** The shape in plain words, as shown by {@code taocun explain}. */
  String words();

  /**
   * A single value.
   *
   * @param kind the kind of value
   * @param type the Java type of the record's component
   * @param refused words of a choice that are not allowed here
   */
  record Scalar(Kind kind, Class<?> type, List<String> refused) implements Shape {
    public Scalar {
      refused = List.copyOf(refused);
    }

    /** The words of a choice, in the order of their declaration; empty for other kinds. */
    public List<String> choices() {
      return type.isEnum()
          ? Arrays.stream(type.getEnumConstants())
              .map(c -> Word.of((Enum<?>) c))
              .filter(word -> !refused.contains(word))
              .toList()
          : List.of();
    }

    @Override
    public String words() {
      return kind == Kind.CHOICE ? "one of " + String.join(", ", choices()) : kind.words();
    }
  }

  /**
   * A section: keys with values, bound to a record.
   *
   * @param type the record
   * @param parameters its components, in order
   */
  record Section(Class<? extends Record> type, List<Parameter> parameters) implements Shape {
    /** The keys, in order, without those of a family's variants. */
    public List<String> keys() {
      return parameters.stream().map(Parameter::key).toList();
    }

    /** The parameters that choose among records. */
    public List<Parameter> families() {
      return parameters.stream().filter(p -> p.shape() instanceof Family).toList();
    }

    @Override
    public String words() {
      return "section";
    }
  }

  /**
   * A choice among records: the word under the parameter's own key names one, and the keys of the
   * chosen record stand beside that word.
   *
   * @param type the sealed interface
   * @param variants its records, in the order in which they are permitted
   */
  record Family(Class<?> type, List<Variant> variants) implements Shape {
    /** The words of the choice. */
    public List<String> choices() {
      return variants.stream().map(Variant::word).toList();
    }

    /**
     * The record of the family that a word names.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Variant variant(String word) {
      return variants.stream()
          .filter(v -> v.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(type + " knows no " + word));
    }

    @Override
    public String words() {
      return "one of " + String.join(", ", choices());
    }
  }

  /** One record of a family, and its word in a scenario. */
  record Variant(String word, Section section) {}

  /** A list whose items all have one shape. */
  record Many(Shape element) implements Shape {
    @Override
    public String words() {
      return element instanceof Section ? "list of sections" : "list of: " + element.words();
    }
  }

  /** The text of a number that may be left to the shipped catalogue. */
  static String override(OptionalDouble value) {
    return value.isPresent() ? Numbers.text(value.getAsDouble()) : CATALOGUE;
  }
}
