package org.taocun.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;
import org.taocun.base.Word;
import org.taocun.network.TieModel;

/**
 * All parameters of a scenario, as one tree that mirrors the records of {@link Scenario}. Reader,
 * writer, explanations, schema and reference are all made from it, so they cannot disagree. Other
 * files of settings have trees of their own.
 */
public final class Parameters {
  /**
   * Models without strong ties: these lie within a village, where gravity has no distance to work
   * on.
   */
  private static final List<String> NOT_STRONG = List.of(Word.of(TieModel.GRAVITY));

  private static final Parameters OF_SCENARIO = of(Scenario.class);

  private final Shape.Section root;
  private final List<Parameter> all;
  private final Map<String, List<Parameter>> byPath;
  private final Map<String, List<Parameter>> ways = new HashMap<>();

  private Parameters(Shape.Section root) {
    this.root = root;
    List<Parameter> found = new ArrayList<>();
    collect(root, found);
    this.all = List.copyOf(found);
    this.byPath = all.stream().collect(Collectors.groupingBy(p -> plain(p.path())));
    lead(root, List.of());
  }

  public static Parameters ofScenario() {
    return OF_SCENARIO;
  }

  /**
   * The parameters of another file of settings.
   *
   * @param type the record of the whole file, whose components carry {@link Param}
   */
  public static Parameters of(Class<? extends Record> type) {
    return new Parameters(section(type, "", ""));
  }

  /** The scenario as a section. */
  public Shape.Section root() {
    return root;
  }

  /** Every parameter, sections and lists included, in the order of the records. */
  public List<Parameter> all() {
    return all;
  }

  /**
   * The parameter at a path. Items of a list may be addressed as {@code policies[].kind}, {@code
   * policies[3].kind} or {@code policies.kind}.
   */
  public Optional<Parameter> find(String path) {
    return findAll(path).stream().findFirst();
  }

  /** Every parameter at a path: several where the records of a family have a key in common. */
  public List<Parameter> findAll(String path) {
    return byPath.getOrDefault(plain(path), List.of());
  }

  /** The parameters directly below a section or below the items of a list. */
  public static List<Parameter> children(Shape shape) {
    if (shape instanceof Shape.Section section) {
      return section.parameters();
    }
    return shape instanceof Shape.Many many ? children(many.element()) : List.of();
  }

  /** The value at a path without list items, such as {@code entry.bass.p}. */
  public Object value(Scenario scenario, String path) {
    Object value = scenario;
    for (Parameter step : way(path)) {
      value = step.valueIn((Record) value);
    }
    return value;
  }

  /** The same scenario with another value at a path without list items. */
  public Scenario with(Scenario scenario, String path, Object value) {
    return (Scenario) with(scenario, way(path), value);
  }

  private static Record with(Record record, List<Parameter> way, Object value) {
    Parameter first = way.get(0);
    List<Object> values = new ArrayList<>();
    for (SettingRecords.Component one : SettingRecords.components(record.getClass())) {
      Object present = one.value().apply(record);
      if (one.name().equals(first.key())) {
        boolean last = way.size() == 1;
        values.add(last ? value : with((Record) present, way.subList(1, way.size()), value));
      } else {
        values.add(present);
      }
    }
    return SettingRecords.of(record.getClass(), values);
  }

  private List<Parameter> way(String path) {
    return Optional.ofNullable(ways.get(path))
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + path));
  }

  private static String plain(String path) {
    return path.replaceAll("\\[[0-9]*\\]", "");
  }

  private static void collect(Shape shape, List<Parameter> found) {
    for (Parameter parameter : children(shape)) {
      found.add(parameter);
      collect(parameter.shape(), found);
      if (parameter.shape() instanceof Shape.Family family) {
        family.variants().forEach(variant -> collect(variant.section(), found));
      }
    }
  }

  /** Notes how each parameter below a section is reached. */
  private void lead(Shape.Section section, List<Parameter> way) {
    for (Parameter parameter : section.parameters()) {
      List<Parameter> longer = new ArrayList<>(way);
      longer.add(parameter);
      ways.put(parameter.path(), List.copyOf(longer));
      if (parameter.shape() instanceof Shape.Section below) {
        lead(below, longer);
      }
    }
  }

  private static Shape.Section section(Class<? extends Record> type, String prefix, String given) {
    return new Shape.Section(
        type,
        SettingRecords.components(type).stream().map(c -> parameter(c, prefix, given)).toList());
  }

  private static Parameter parameter(
      SettingRecords.Component component, String prefix, String given) {
    String path = prefix + component.name();
    return new Parameter(
        path,
        component.permitted().isEmpty() || component.type() == Distribution.class
            ? shape(component, path)
            : family(component, prefix),
        component.doc(),
        component.unit(),
        component.def(),
        component.range().isEmpty()
            ? Optional.empty()
            : Optional.of(Interval.parse(component.range())),
        component.source(),
        given,
        component.figures(),
        component.owner(),
        component.value());
  }

  /** The records of a sealed interface, whose keys stand beside the one that chooses among them. */
  private static Shape.Family family(SettingRecords.Component component, String prefix) {
    List<Shape.Variant> variants = new ArrayList<>();
    for (Class<? extends Record> permitted : component.permitted()) {
      String word = Word.of(permitted);
      String given = component.name() + ": " + word;
      variants.add(new Shape.Variant(word, section(permitted, prefix, given)));
    }
    return new Shape.Family(component.type(), List.copyOf(variants));
  }

  private static Shape shape(SettingRecords.Component component, String path) {
    return component
        .element()
        .<Shape>map(element -> new Shape.Many(shape(element, path + "[]")))
        .orElseGet(() -> shape(component.type(), path));
  }

  private static Shape shape(Class<?> type, String path) {
    return SettingRecords.are(type) && type != Ratio.class && type != ColumnNames.class
        ? section(type.asSubclass(Record.class), path + ".", "")
        : new Shape.Scalar(
            kind(type, path), type, path.equals("strong.model") ? NOT_STRONG : List.of());
  }

  private static Shape.Kind kind(Class<?> type, String path) {
    if (type == String.class) {
      return path.endsWith(".file") ? Shape.Kind.FILE : Shape.Kind.TEXT;
    }
    if (type == int.class || type == long.class) {
      return Shape.Kind.WHOLE;
    }
    if (type == double.class || type == Double.class) {
      return Shape.Kind.NUMBER;
    }
    if (type == OptionalDouble.class) {
      return Shape.Kind.OVERRIDE;
    }
    if (type == boolean.class) {
      return Shape.Kind.SWITCH;
    }
    if (type.isEnum()) {
      return Shape.Kind.CHOICE;
    }
    if (type == Ratio.class) {
      return Shape.Kind.RATIO;
    }
    if (type == Distribution.class) {
      return Shape.Kind.DISTRIBUTION;
    }
    if (type == ColumnNames.class) {
      return Shape.Kind.COLUMNS;
    }
    if (type == YearMonth.class) {
      return Shape.Kind.MONTH;
    }
    throw new IllegalStateException(
        path + " has the type " + type + ", which no scenario can hold");
  }
}
