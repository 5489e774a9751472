package org.taocun.scenario;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import org.taocun.base.Numbers;

/**
 * The JSON Schema (draft 2020-12) of scenario files, for editors that complete and check YAML. It
 * states what can be said of a single parameter; only the reader checks rules between parameters
 * and the existence of files.
 */
public final class JsonSchema {
  private static final String NUMBER = "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?";
  private static final String FRACTION = "[-+]?[0-9]+\\s*/\\s*0*[1-9][0-9]*";
  private static final String ARGUMENT = "\\s*(" + NUMBER + "|" + FRACTION + ")\\s*";
  private static final String EXACT = "^\\s*(" + NUMBER + "|" + FRACTION + ")\\s*$";
  private static final String DRAWN =
      "^\\s*((normal|lognormal|uniform|beta)\\s*\\("
          + ARGUMENT
          + ","
          + ARGUMENT
          + "\\)|exponential\\s*\\("
          + ARGUMENT
          + "\\))\\s*$";

  private JsonSchema() {}

  /** The schema as indented JSON. */
  public static String text() {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty("title", "Taocun scenario");
    JsonObject root = section(Parameters.ofScenario().root());
    JsonObject extended = type("string");
    extended.addProperty(
        "description",
        "A scenario file, relative to this one, whose settings hold where this file sets none.");
    root.getAsJsonObject("properties").add("extends", extended);
    root.entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(schema) + "\n";
  }

  private static JsonObject section(Shape.Section shape) {
    JsonObject schema = type("object", "null");
    JsonObject properties = new JsonObject();
    shape.parameters().forEach(p -> properties.add(p.key(), property(p)));
    JsonArray cases = new JsonArray();
    for (Parameter family : shape.families()) {
      for (Shape.Variant variant : ((Shape.Family) family.shape()).variants()) {
        variant.section().keys().forEach(key -> properties.add(key, new JsonObject()));
        cases.add(given(family, variant));
      }
    }
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", false);
    if (!cases.isEmpty()) {
      schema.add("allOf", cases);
    }
    return schema;
  }

  /**
   * The schema of a family's keys for one choice: the keys of that choice as they must be, those of
   * other choices refused.
   */
  private static JsonObject given(Parameter family, Shape.Variant chosen) {
    JsonObject choice = new JsonObject();
    choice.addProperty("const", chosen.word());
    JsonObject properties = new JsonObject();
    for (Shape.Variant variant : ((Shape.Family) family.shape()).variants()) {
      variant.section().keys().forEach(key -> properties.add(key, new JsonPrimitive(false)));
    }
    chosen.section().parameters().forEach(p -> properties.add(p.key(), property(p)));
    JsonObject rule = new JsonObject();
    rule.add("if", properties(family.key(), choice));
    if (!family.def().equals(chosen.word())) {
      JsonArray required = new JsonArray();
      required.add(family.key());
      rule.getAsJsonObject("if").add("required", required);
    }
    JsonObject then = new JsonObject();
    then.add("properties", properties);
    rule.add("then", then);
    return rule;
  }

  private static JsonObject properties(String key, JsonObject schema) {
    JsonObject properties = new JsonObject();
    properties.add(key, schema);
    JsonObject holder = new JsonObject();
    holder.add("properties", properties);
    return holder;
  }

  private static JsonObject property(Parameter parameter) {
    JsonObject schema = schema(parameter, parameter.shape());
    schema.addProperty("description", description(parameter));
    if (parameter.shape() instanceof Shape.Scalar scalar) {
      schema.add("default", value(scalar, parameter.def()));
    } else if (parameter.shape() instanceof Shape.Family) {
      schema.addProperty("default", parameter.def());
    }
    return schema;
  }

  private static String description(Parameter parameter) {
    String unit = parameter.unit().isEmpty() ? "" : " Unit: " + parameter.unit() + ".";
    String source =
        parameter.source().isEmpty() ? "" : " Default from: " + parameter.source() + ".";
    return parameter.doc() + unit + source;
  }

  private static JsonElement value(Shape.Scalar shape, String def) {
    return switch (shape.kind()) {
      case SWITCH -> new JsonPrimitive(Boolean.valueOf(def));
      case WHOLE, NUMBER -> new JsonPrimitive(new BigDecimal(def));
      case RATIO, DISTRIBUTION ->
          def.matches(NUMBER) ? new JsonPrimitive(new BigDecimal(def)) : new JsonPrimitive(def);
      case COLUMNS -> new JsonObject();
      default -> new JsonPrimitive(def);
    };
  }

  private static JsonObject schema(Parameter parameter, Shape shape) {
    if (shape instanceof Shape.Section section) {
      return section(section);
    }
    if (shape instanceof Shape.Many many) {
      JsonObject list = type("array", "null");
      JsonObject items = schema(parameter, many.element());
      if (many.element() instanceof Shape.Section) {
        items.addProperty("type", "object");
      }
      list.add("items", items);
      return list;
    }
    if (shape instanceof Shape.Family family) {
      return choice(family.choices());
    }
    return scalar(parameter, (Shape.Scalar) shape);
  }

  private static JsonObject scalar(Parameter parameter, Shape.Scalar shape) {
    return switch (shape.kind()) {
      case TEXT, FILE -> type("string", "number", "boolean");
      case SWITCH -> type("boolean");
      case WHOLE -> whole(parameter, shape.type());
      case NUMBER -> ranged(type("number"), parameter);
      case OVERRIDE -> anyOf(ranged(type("number"), parameter), choice(List.of(Shape.CATALOGUE)));
      case CHOICE -> choice(shape.choices());
      case RATIO -> anyOf(ranged(type("number"), parameter), pattern(EXACT));
      case DISTRIBUTION -> distribution(parameter);
      case MONTH -> pattern("^[0-9]{4}-(0[1-9]|1[0-2])$");
      case COLUMNS -> columns();
    };
  }

  private static JsonObject columns() {
    JsonObject schema = type("object");
    schema.add("additionalProperties", type("string", "number", "boolean"));
    return schema;
  }

  private static JsonObject whole(Parameter parameter, Class<?> type) {
    JsonObject schema = ranged(type("integer"), parameter);
    boolean wide = type == long.class;
    if (!schema.has("minimum") && !schema.has("exclusiveMinimum")) {
      schema.addProperty("minimum", wide ? Long.MIN_VALUE : Integer.MIN_VALUE);
    }
    if (!schema.has("maximum") && !schema.has("exclusiveMaximum")) {
      schema.addProperty("maximum", wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
    }
    return schema;
  }

  private static JsonObject distribution(Parameter parameter) {
    JsonObject list = type("array");
    list.add("items", anyOf(ranged(type("number"), parameter), pattern(EXACT)));
    list.addProperty("minItems", 1);
    return anyOf(ranged(type("number"), parameter), pattern(EXACT), pattern(DRAWN), list);
  }

  private static JsonObject choice(List<String> words) {
    JsonObject schema = new JsonObject();
    JsonArray choices = new JsonArray();
    words.forEach(choices::add);
    schema.add("enum", choices);
    return schema;
  }

  private static JsonObject ranged(JsonObject schema, Parameter parameter) {
    Interval range = parameter.bounds();
    bound(schema, range.lowIncluded() ? "minimum" : "exclusiveMinimum", range.low());
    bound(schema, range.highIncluded() ? "maximum" : "exclusiveMaximum", range.high());
    return schema;
  }

  private static void bound(JsonObject schema, String name, double value) {
    if (!Double.isInfinite(value)) {
      schema.addProperty(name, new BigDecimal(Numbers.text(value)));
    }
  }

  private static JsonObject pattern(String regex) {
    JsonObject schema = type("string");
    schema.addProperty("pattern", regex);
    return schema;
  }

  private static JsonObject anyOf(JsonObject... schemas) {
    JsonArray choices = new JsonArray();
    for (JsonObject schema : schemas) {
      choices.add(schema);
    }
    JsonObject any = new JsonObject();
    any.add("anyOf", choices);
    return any;
  }

  private static JsonObject type(String... names) {
    JsonObject schema = new JsonObject();
    if (names.length == 1) {
      schema.addProperty("type", names[0]);
      return schema;
    }
    JsonArray types = new JsonArray();
    for (String name : names) {
      types.add(name);
    }
    schema.add("type", types);
    return schema;
  }
}
