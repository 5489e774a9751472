package org.taocun.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Word;

/** The input files of a scenario: everything that a run reads besides the scenario itself. */
public final class ScenarioFiles {
  private ScenarioFiles() {}

  /** The files that a scenario names, absolute, each once, in the order of the parameters. */
  public static List<Path> of(Scenario scenario) {
    List<Path> files = new ArrayList<>();
    collect(Parameters.ofScenario().root(), scenario, files);
    return files.stream().distinct().toList();
  }

  private static void collect(Shape shape, Object value, List<Path> files) {
    if (shape instanceof Shape.Section section) {
      for (Parameter parameter : section.parameters()) {
        collect(parameter.shape(), parameter.valueIn((Record) value), files);
      }
    } else if (shape instanceof Shape.Many many) {
      for (Object item : (List<?>) value) {
        collect(many.element(), item, files);
      }
    } else if (shape instanceof Shape.Family family) {
      collect(family.variant(Word.of(value.getClass())).section(), value, files);
    } else if (shape instanceof Shape.Scalar scalar
        && scalar.kind() == Shape.Kind.FILE
        && !value.toString().isEmpty()) {
      files.add(Path.of(value.toString()));
    }
  }
}
