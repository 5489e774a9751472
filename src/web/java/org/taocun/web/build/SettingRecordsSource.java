package org.taocun.web.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.SettingRecords;
import org.taocun.scenario.SettingRecords.Component;

/**
 * Generator of the source that stands in for {@link SettingRecords} in a browser, where records
 * cannot be asked for their components: one method a record, from what reflection says here.
 */
public final class SettingRecordsSource {
  private static final String PACKAGE = "org.taocun.web.instead.scenario";

  private final StringBuilder text = new StringBuilder();

  private SettingRecordsSource() {}

  /**
   * Writes the source.
   *
   * @param arguments the folder of generated sources
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], PACKAGE.split("\\."));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("SettingRecords.java"), new SettingRecordsSource().all());
  }

  private String all() {
    List<Class<? extends Record>> records = records();
    text.append(
        """
        package %s;

        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        import java.util.function.Function;

        /** The records of settings, as reflection told them when this was generated. */
        @SuppressWarnings("unchecked")
        public final class SettingRecords {
          private static final Map<Class<?>, List<Component>> COMPONENTS = new HashMap<>();
          private static final Map<Class<?>, Function<List<Object>, Record>> MAKERS =
              new HashMap<>();

          private SettingRecords() {}

          public record Component(
              String owner,
              String name,
              Class<?> type,
              Optional<Class<?>> element,
              List<Class<? extends Record>> permitted,
              String doc,
              String unit,
              String def,
              String range,
              String source,
              boolean figures,
              Function<Record, Object> value) {}

          public static boolean are(Class<?> type) {
            return COMPONENTS.containsKey(type);
          }

          public static List<Component> components(Class<? extends Record> type) {
            return known(COMPONENTS, type);
          }

          public static Record of(Class<? extends Record> type, List<Object> values) {
            return known(MAKERS, type).apply(values);
          }

          private static <T> T known(Map<Class<?>, T> all, Class<?> type) {
            T found = all.get(type);
            if (found == null) {
              throw new IllegalStateException(type + " is no record of settings");
            }
            return found;
          }

        """
            .formatted(PACKAGE));
    text.append("  static {\n");
    for (int k = 0; k < records.size(); k++) {
      text.append("    record").append(k).append("();\n");
    }
    text.append("  }\n");
    for (int k = 0; k < records.size(); k++) {
      method(k, records.get(k));
    }
    return text.append("}\n").toString();
  }

  /** The records that are reached from a scenario. */
  private static List<Class<? extends Record>> records() {
    Set<Class<? extends Record>> found = new LinkedHashSet<>();
    Deque<Class<?>> todo = new ArrayDeque<>(List.of(Scenario.class));
    while (!todo.isEmpty()) {
      Class<?> type = todo.remove();
      if (type.isRecord() && hasSettings(type) && found.add(type.asSubclass(Record.class))) {
        for (Component component : SettingRecords.components(type.asSubclass(Record.class))) {
          todo.add(component.type());
          component.element().ifPresent(todo::add);
          todo.addAll(component.permitted());
        }
      }
      if (type.isSealed()) {
        todo.addAll(List.of(type.getPermittedSubclasses()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean hasSettings(Class<?> type) {
    try {
      SettingRecords.components(type.asSubclass(Record.class));
      return true;
    } catch (IllegalStateException noSettings) {
      return false;
    }
  }

  private void method(int number, Class<? extends Record> type) {
    List<Component> components = SettingRecords.components(type);
    String name = type.getCanonicalName();
    text.append("\n  private static void record").append(number).append("() {\n");
    text.append("    COMPONENTS.put(").append(name).append(".class, List.of(");
    StringJoiner parts = new StringJoiner(",");
    components.forEach(component -> parts.add(component(name, component)));
    text.append(parts).append("));\n");
    text.append("    MAKERS.put(").append(name).append(".class, values -> new ").append(name);
    StringJoiner values = new StringJoiner(", ", "(", ")");
    for (int k = 0; k < components.size(); k++) {
      values.add(cast(type, k) + " values.get(" + k + ")");
    }
    text.append(values).append(");\n  }\n");
  }

  private static String cast(Class<? extends Record> type, int component) {
    return "(" + boxed(type.getRecordComponents()[component].getGenericType().getTypeName()) + ")";
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      default -> type.replace('$', '.');
    };
  }

  private static String component(String record, Component component) {
    StringJoiner permitted = new StringJoiner(", ", "List.of(", ")");
    component.permitted().forEach(type -> permitted.add(type.getCanonicalName() + ".class"));
    return "\n      new Component(%s, %s, %s.class, %s, %s, %s, %s, %s, %s, %s, %s,"
            .formatted(
                quoted(component.owner()),
                quoted(component.name()),
                component.type().getCanonicalName(),
                component
                    .element()
                    .map(type -> "Optional.of(" + type.getCanonicalName() + ".class)")
                    .orElse("Optional.empty()"),
                permitted,
                quoted(component.doc()),
                quoted(component.unit()),
                quoted(component.def()),
                quoted(component.range()),
                quoted(component.source()),
                component.figures())
        + " owner -> (("
        + record
        + ") owner)."
        + component.name()
        + "())";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int k = 0; k < text.length(); k++) {
      char letter = text.charAt(k);
      switch (letter) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> {
          if (letter < ' ' || letter > '~') {
            quoted.append("\\u").append(HexFormat.of().toHexDigits(letter));
          } else {
            quoted.append(letter);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
