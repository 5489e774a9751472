package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.SettingRecords;
import org.taocun.scenario.Shape;

/** The values of parameters that nobody wrote. All are immutable, so they are made once. */
final class Defaults {
  private static final Defaults OF_SCENARIO = new Defaults(Parameters.ofScenario());

  private final IdentityHashMap<Parameter, Object> values = new IdentityHashMap<>();
  private final Record whole;

  Defaults(Parameters parameters) {
    List<Parameter> all = parameters.all();
    for (int i = all.size() - 1; i >= 0; i--) {
      values.put(all.get(i), value(all.get(i)));
    }
    whole = section(parameters.root());
  }

  /** The defaults of a scenario's parameters. */
  static Defaults ofScenario() {
    return OF_SCENARIO;
  }

  /** The scenario of an empty file: every parameter at its default, without a name. */
  static Scenario scenario() {
    return (Scenario) OF_SCENARIO.whole;
  }

  /** The default of a parameter; of a family, the record that it chooses. */
  Object of(Parameter parameter) {
    Object value = values.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException(parameter.path() + " is no parameter of these settings");
    }
    return value;
  }

  /** What a parameter holds follows it in the list of all, and is known before it. */
  private Object value(Parameter parameter) {
    Shape shape = parameter.shape();
    if (shape instanceof Shape.Section section) {
      return section(section);
    }
    if (shape instanceof Shape.Family family) {
      return section(family.variant(parameter.def()).section());
    }
    return shape instanceof Shape.Scalar scalar ? scalar(parameter, scalar) : List.of();
  }

  private Record section(Shape.Section section) {
    return SettingRecords.of(section.type(), section.parameters().stream().map(this::of).toList());
  }

  private static Object scalar(Parameter parameter, Shape.Scalar shape) {
    Origin nowhere = new Origin.Source(0, "defaults", Path.of("")).whole();
    try {
      return Scalars.read(parameter, shape, new Value.Scalar(parameter.def(), false, nowhere));
    } catch (Refusal e) {
      throw new IllegalStateException(parameter.path() + ": its default " + e.reason(), e);
    }
  }
}
