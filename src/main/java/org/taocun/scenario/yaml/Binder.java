package org.taocun.scenario.yaml;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;
import org.taocun.base.Say;
import org.taocun.market.ShippedCatalogue;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.SettingRecords;
import org.taocun.scenario.Shape;

/**
 * Binder of values to records. Problems are noted, and the parameter's default stands in, so that
 * one reading finds all problems.
 */
final class Binder {
  /** Settings that name categories of goods, which the catalogue has in Chinese too. */
  private static final Set<String> CATEGORIES =
      Set.of(
          "market.category",
          "market.mix[].category",
          "market.categories[].name",
          "market.complements[].category",
          "market.complements[].with");

  private final Problems problems;
  private final Problems notes = new Problems();
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  private final Parameters parameters;
  private final Defaults defaults;
  private final UnknownKeys unknown;

  /** A binder of scenarios. */
  Binder(Problems problems) {
    this(problems, Parameters.ofScenario(), Defaults.ofScenario());
  }

  /** A binder of other settings. */
  Binder(Problems problems, Parameters parameters, Defaults defaults) {
    this.problems = problems;
    this.parameters = parameters;
    this.defaults = defaults;
    unknown = new UnknownKeys(parameters);
  }

  /** The scenario that a mapping describes. */
  Scenario scenario(Value.Mapping value) {
    return (Scenario) record(value);
  }

  /** The record that a mapping describes. */
  Object record(Value.Mapping value) {
    return section(parameters.root(), value, "");
  }

  /** Notes for the author on the values. */
  Problems notes() {
    return notes;
  }

  /** The place where a path was written; empty where its default applies. */
  Optional<Origin> origin(String path) {
    return Optional.ofNullable(origins.get(path));
  }

  private Object section(Shape.Section shape, Value.Mapping mapping, String path) {
    Map<String, Shape.Variant> chosen = new LinkedHashMap<>();
    for (Parameter family : shape.families()) {
      chosen.put(family.key(), chosen(family, mapping, path));
    }
    List<String> keys = new ArrayList<>(shape.keys());
    chosen.values().forEach(variant -> keys.addAll(variant.section().keys()));
    refuseUnknown(keys, mapping, path);
    return record(shape, chosen, mapping, path);
  }

  /**
   * A record from the values of its keys; the keys of its families' records stand in the same
   * mapping.
   */
  private Object record(
      Shape.Section shape, Map<String, Shape.Variant> chosen, Value.Mapping mapping, String path) {
    List<Object> values = new ArrayList<>();
    for (Parameter parameter : shape.parameters()) {
      Shape.Variant variant = chosen.get(parameter.key());
      values.add(
          variant == null
              ? mapping
                  .get(parameter.key())
                  .map(v -> bind(parameter, parameter.shape(), v, below(path, parameter.key())))
                  .orElseGet(() -> defaults.of(parameter))
              : record(variant.section(), Map.of(), mapping, path));
    }
    try {
      return SettingRecords.of(shape.type(), values);
    } catch (IllegalArgumentException e) {
      problems.add(mapping.origin(), path, String.valueOf(e.getMessage()));
      return record(shape, chosen, new Value.Mapping(Map.of(), mapping.origin()), path);
    }
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The record of a family that a mapping chooses. */
  private Shape.Variant chosen(Parameter parameter, Value.Mapping mapping, String path) {
    Shape.Family family = (Shape.Family) parameter.shape();
    Optional<Value> written = mapping.get(parameter.key());
    if (written.isEmpty()) {
      return family.variant(parameter.def());
    }
    Value value = written.get();
    String place = below(path, parameter.key());
    origins.put(place, value.origin());
    try {
      if (value instanceof Value.Empty) {
        throw new Refusal(Say.of("has no value"));
      }
      if (!(value instanceof Value.Scalar single)) {
        throw new Refusal(
            Say.of("expects {0}, found {1}", ParameterWords.spokenKind(family), value.words()));
      }
      if (!family.choices().contains(single.text())) {
        throw Scalars.unknown(parameter, family.type(), single.text(), family.choices());
      }
      return family.variant(single.text());
    } catch (Refusal e) {
      problems.add(value.origin(), place, e.reason());
      return family.variant(parameter.def());
    }
  }

  private void refuseUnknown(List<String> keys, Value.Mapping mapping, String path) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!keys.contains(key)) {
                String written = entry.key().line() == 0 ? dotted(key, entry.value()) : key;
                String name = Value.shortened(written);
                problems.add(
                    entry.key(),
                    below(path, name),
                    Say.of("unknown key '{0}'{1}", name, unknown.hint(written, path, keys)));
              }
            });
  }

  /** A key of an option with those in it, as they were typed: a.b for the value of b in a. */
  private static String dotted(String key, Value value) {
    if (!(value instanceof Value.Mapping mapping) || mapping.entries().size() != 1) {
      return key;
    }
    Map.Entry<String, Value.Mapping.Entry> only = mapping.entries().entrySet().iterator().next();
    return only.getValue().key().line() == 0
        ? key + "." + dotted(only.getKey(), only.getValue().value())
        : key;
  }

  private Object bind(Parameter parameter, Shape shape, Value value, String path) {
    origins.put(path, value.origin());
    try {
      if (shape instanceof Shape.Section section) {
        return section(section, mapping(section, value), path);
      }
      if (shape instanceof Shape.Many many) {
        return many(parameter, many, value, path);
      }
      return scalar(parameter, (Shape.Scalar) shape, value, path);
    } catch (Refusal e) {
      problems.add(value.origin(), path, e.reason());
      return defaults.of(parameter);
    }
  }

  private static Value.Mapping mapping(Shape.Section section, Value value) throws Refusal {
    if (value instanceof Value.Mapping mapping) {
      return mapping;
    }
    if (value instanceof Value.Empty) {
      return new Value.Mapping(Map.of(), value.origin());
    }
    throw new Refusal(
        Say.of(
            "expects a section (keys and values), found {0}{1}",
            value.words(), hint(section, value)));
  }

  private static String hint(Shape.Section section, Value value) {
    if (!signs(value).isEmpty()) {
      return signs(value);
    }
    String joined =
        value instanceof Value.Scalar single
            ? MissingBlank.inSection(single.text(), section.keys())
            : "";
    return joined.isEmpty() ? meant(section, value) : joined;
  }

  /** The hint ": write {share: 0.05}", by the first key that takes the value; "" for none. */
  private static String meant(Shape.Section section, Value value) {
    if (!(value instanceof Value.Scalar single)) {
      return "";
    }
    return section.parameters().stream()
        .filter(parameter -> takes(parameter, single))
        .findFirst()
        .map(key -> Say.of(": write {0}", "{" + key.key() + ": " + single.text() + "}"))
        .orElse("");
  }

  private static boolean takes(Parameter parameter, Value.Scalar value) {
    if (!(parameter.shape() instanceof Shape.Scalar shape) || shape.kind() == Shape.Kind.TEXT) {
      return false;
    }
    try {
      Scalars.read(parameter, shape, value);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  private static String signs(Value value) {
    return value instanceof Value.Scalar scalar ? FullWidthSigns.hint(scalar.text()) : "";
  }

  private Object many(Parameter parameter, Shape.Many many, Value value, String path)
      throws Refusal {
    if (value instanceof Value.Empty) {
      return List.of();
    }
    if (!(value instanceof Value.Items items)) {
      String how =
          many.element() instanceof Shape.Section
              ? Say.of("expects a list, each item beginning with '- '")
              : Say.of("expects a list such as [a, b]");
      throw new Refusal(Say.of("{0}, found {1}{2}", how, value.words(), signs(value)));
    }
    List<Object> bound = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      item(parameter, many.element(), items.values().get(i), path + "[" + i + "]")
          .ifPresent(bound::add);
    }
    return List.copyOf(bound);
  }

  /**
   * An item of a list. A faulty section is replaced by its defaults; a faulty value is left out.
   */
  private Optional<Object> item(Parameter list, Shape shape, Value value, String path) {
    origins.put(path, value.origin());
    try {
      if (value instanceof Value.Empty) {
        throw new Refusal(Say.of("has no value"));
      }
      return Optional.of(
          shape instanceof Shape.Section section
              ? section(section, mapping(section, value), path)
              : listedScalar(list, (Shape.Scalar) shape, value, path));
    } catch (Refusal e) {
      problems.add(value.origin(), path, e.reason());
      Value.Mapping nothing = new Value.Mapping(Map.of(), value.origin());
      return shape instanceof Shape.Section section
          ? Optional.of(section(section, nothing, path))
          : Optional.empty();
    }
  }

  private Object listedScalar(Parameter list, Shape.Scalar shape, Value value, String path)
      throws Refusal {
    boolean number = shape.kind() != Shape.Kind.TEXT && shape.kind() != Shape.Kind.CHOICE;
    if (number && value instanceof Value.Scalar single) {
      Scalars.refuseWideCommas(list, shape, single);
    }
    return scalar(list, shape, value, path);
  }

  private Object scalar(Parameter parameter, Shape.Scalar shape, Value value, String path)
      throws Refusal {
    if (value instanceof Value.Empty) {
      throw new Refusal(
          shape.kind() == Shape.Kind.TEXT
              ? Say.of("has no value; write '' for an empty text")
              : Say.of("has no value"));
    }
    if (shape.kind() == Shape.Kind.COLUMNS) {
      if (value instanceof Value.Mapping names) {
        return columns(names);
      }
      throw new Refusal(
          Say.of("expects our columns with the file's names of them, as in '{households: 户数}'"));
    }
    if (shape.kind() == Shape.Kind.DISTRIBUTION && value instanceof Value.Items items) {
      return listed(parameter, items, path);
    }
    if (!(value instanceof Value.Scalar single)) {
      throw new Refusal(
          Say.of("expects {0}, found {1}", ParameterWords.spokenKind(shape), value.words()));
    }
    if (shape.kind() == Shape.Kind.TEXT && single.text().matches("[“‘].*[”’]")) {
      notes.add(
          single.origin(),
          path,
          Say.of("note: its full-width quotes are part of it; YAML's are \" and '"));
    }
    Object read = Scalars.read(parameter, shape, single);
    if (CATEGORIES.contains(parameter.path())) {
      return ShippedCatalogue.table().canonical((String) read);
    }
    return shape.kind() == Shape.Kind.FILE ? file((String) read, value.origin()) : read;
  }

  private static ColumnNames columns(Value.Mapping names) throws Refusal {
    Map<String, String> heads = new LinkedHashMap<>();
    for (Map.Entry<String, Value.Mapping.Entry> name : names.entries().entrySet()) {
      if (!(name.getValue().value() instanceof Value.Scalar head)) {
        throw new Refusal(
            Say.of(
                "expects the name of a column for {0}, found {1}",
                Value.shortened(name.getKey()), name.getValue().value().words()));
      }
      heads.put(name.getKey(), head.text().strip());
    }
    try {
      return new ColumnNames(heads);
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  /** A list of exact values; a faulty item is noted at its own place. */
  private Object listed(Parameter parameter, Value.Items items, String path) throws Refusal {
    if (items.values().isEmpty()) {
      throw new Refusal(Say.of("expects at least one value in the list"));
    }
    List<Ratio> ratios = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      Value item = items.values().get(i);
      try {
        if (!(item instanceof Value.Scalar single)) {
          throw new Refusal(
              Say.of("expects numbers or fractions in the list, found {0}", item.words()));
        }
        ratios.add(Scalars.listed(parameter, single));
      } catch (Refusal e) {
        problems.add(item.origin(), path + "[" + i + "]", e.reason());
      }
    }
    return ratios.isEmpty() ? defaults.of(parameter) : new Distribution.Listed(ratios);
  }

  private static String file(String name, Origin origin) throws Refusal {
    if (name.isEmpty()) {
      return "";
    }
    try {
      Path file = origin.source().directory().resolve(name).toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        throw new Refusal(Say.of("'{0}' is a directory, not a file", name));
      }
      if (!Files.isReadable(file)) {
        String plain = FullWidthSigns.plain(name);
        String hint =
            plain.equals(name)
                ? NearbyFiles.of(file)
                : Say.of("; its characters are full-width ones: {0}", plain);
        throw new Refusal(
            Say.of(
                Files.exists(file)
                    ? "no permission to read '{0}' ({1}){2}"
                    : "no such file '{0}' ({1}){2}",
                name,
                file,
                hint));
      }
      return file.toString();
    } catch (InvalidPathException e) {
      throw new Refusal(Say.of("'{0}' is not a file name", Value.shortened(name)));
    }
  }
}
