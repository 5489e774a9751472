package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.scenario.Interval;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Shape;

/** Agreement of reader and schema on the same scenarios. */
class JsonSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(org.taocun.scenario.JsonSchema.text());

  private static Set<ValidationMessage> complaints(String yaml) {
    Origin.Source source = new Origin.Source(0, "test.yaml", Path.of(""));
    Optional<Value> value = YamlText.read(yaml, source, new Problems());
    return SCHEMA.validate(
        value.map(JsonSchemaTest::json).orElse(new ObjectNode(JsonNodeFactory.instance)));
  }

  /** The value as an editor reads it: YAML 1.2 with its core schema. */
  private static JsonNode json(Value value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof Value.Mapping mapping) {
      ObjectNode object = nodes.objectNode();
      mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
      return object;
    }
    if (value instanceof Value.Items items) {
      ArrayNode array = nodes.arrayNode();
      items.values().forEach(item -> array.add(json(item)));
      return array;
    }
    return value instanceof Value.Scalar scalar && (scalar.quoted() || !core(scalar.text()))
        ? nodes.textNode(scalar.text())
        : plain(value);
  }

  private static boolean core(String text) {
    return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
        || text.matches("true|True|TRUE|false|False|FALSE");
  }

  private static JsonNode plain(Value value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (!(value instanceof Value.Scalar scalar)) {
      return nodes.nullNode();
    }
    String text = scalar.text();
    if (text.toLowerCase(Locale.ROOT).matches("true|false")) {
      return nodes.booleanNode(Boolean.parseBoolean(text));
    }
    if (text.matches("[-+]?[0-9]+")) {
      return nodes.numberNode(new BigInteger(text));
    }
    return nodes.numberNode(new BigDecimal(text));
  }

  private static boolean accepted(String yaml) {
    try {
      ScenarioReader.read("test.yaml", yaml, Path.of(""), List.of());
      return true;
    } catch (ScenarioException refused) {
      return false;
    }
  }

  /** Whether both accept it. */
  private static boolean agreeOn(String yaml) {
    boolean accepted = accepted(yaml);
    Set<ValidationMessage> complaints = complaints(yaml);
    assertThat(complaints.isEmpty())
        .as(() -> "schema on\n" + yaml + complaints)
        .isEqualTo(accepted);
    return accepted;
  }

  @ParameterizedTest
  @MethodSource("org.taocun.scenario.yaml.ScenarioWriterTest#shipped")
  void theSchemaAcceptsShippedScenarios(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(complaints(text)).isEmpty();
    String resolved =
        ScenarioWriter.text(
            ScenarioReader.read(file, List.of()).scenario(), UnaryOperator.identity());
    assertThat(complaints(resolved)).isEmpty();
  }

  @Test
  void theSchemaAcceptsAScenarioWithEveryKey() {
    assertThat(complaints(TyposTest.everyKey())).isEmpty();
    assertThat(complaints("extends: base.yaml\n")).isEmpty();
  }

  static Stream<String> valuesAtEveryPath() {
    List<String> candidates =
        List.of(
            "0",
            "1",
            "2",
            "12",
            "-1",
            "0.5",
            "1.5",
            "-0.5",
            "1e3",
            "12.0",
            "1e300",
            "99999999999",
            "99999999999999999999",
            "1/3",
            "-1/3",
            "0/1",
            "true",
            "False",
            "yes",
            "no",
            "''",
            "abc",
            "'1'",
            "'0.5'",
            "normal(1, 2)",
            "uniform(0, 1/2)",
            "exponential(3)",
            "nomal(1, 2)",
            "normal(1)",
            "15%",
            "10 km",
            ".nan",
            ".inf",
            "2008-10",
            "2008-13",
            "2008-1",
            "bass",
            "gravity",
            "training",
            "{}",
            "{x: 1}",
            "[]",
            "[1]",
            "[1, 1/2]",
            "[a]",
            "[[1]]",
            "[{}]",
            "");
    List<String> texts = new ArrayList<>();
    for (Parameter parameter : Parameters.ofScenario().all()) {
      for (String candidate : candidates) {
        if (comparable(parameter, candidate)) {
          texts.add(at(parameter, candidate));
        }
      }
    }
    return texts.stream();
  }

  /**
   * True for candidates that the schema, too, can judge. Left out is what only the reader knows:
   * other files, rules between parameters, the range of a fraction, of a number in quotes and of a
   * distribution's bounds, and numbers beyond 64 bits (this validator compares whole numbers as
   * longs).
   */
  private static boolean comparable(Parameter parameter, String candidate) {
    boolean file = parameter.shape() instanceof Shape.Scalar s && s.kind() == Shape.Kind.FILE;
    boolean exact =
        parameter.shape() instanceof Shape.Scalar s
            && (s.kind() == Shape.Kind.RATIO || s.kind() == Shape.Kind.DISTRIBUTION);
    boolean whole = parameter.shape() instanceof Shape.Scalar s && s.kind() == Shape.Kind.WHOLE;
    boolean beyond64Bits = candidate.equals("1e300") || candidate.equals("99999999999999999999");
    boolean inText = candidate.matches("['\"].*|uniform.*|[^(]*/.*");
    return !file
        && !((exact || whole) && beyond64Bits)
        && !(exact && inText && parameter.range().isPresent())
        && !List.of(
                "name",
                "strong.model",
                "market.category",
                "platform.opens",
                "geography.provinces.names",
                "geography.provinces.regions",
                "geography.provinces.regions[].region",
                "market.season",
                "market.mix[].category",
                "market.categories[].name",
                "market.complements[].category",
                "market.complements[].with",
                "market.categories[].season",
                "expect[].when",
                "expect[].statistic",
                "expect[].month",
                "weak.ownVillageShare",
                "weak.townshipShare",
                "weak.countyShare",
                "organisations[].partner",
                "government.policies[].platform",
                "government.policies[].organisation",
                "government.policies[].treated",
                "government.policies[].control",
                "government.policies[].treatedOpened",
                "government.policies[].controlOpened",
                "government.policies[].halted",
                "government.policies[].nearKm",
                "government.policies[].farKm",
                "shocks[].until",
                "shocks[].from",
                "government.policies[].ownVillageShare",
                "government.policies[].townshipShare",
                "government.policies[].countyShare",
                "government.policies[].from",
                "government.policies[].until")
            .contains(parameter.path());
  }

  private static String at(Parameter parameter, String value) {
    boolean ofRegion = parameter.path().startsWith("geography.provinces.regions[].");
    return at(parameter.path(), ofRegion ? "region: East" : parameter.given(), value);
  }

  private static String at(String path, String given, String value) {
    String text = value;
    String[] keys = path.split("\\.", -1);
    for (int i = keys.length - 1; i >= 0; i--) {
      String key = keys[i].replace("[]", "");
      boolean listed = keys[i].endsWith("[]");
      text =
          listed
              ? key + ": [{" + (given.isEmpty() ? "" : given + ", ") + text + "}]"
              : key + ": " + (i == keys.length - 1 ? text : "{" + text + "}");
    }
    return inFlow(text, value);
  }

  /**
   * The text as written within a flow collection, in quotes if it holds a comma, which would end
   * it.
   */
  private static String inFlow(String text, String value) {
    boolean call = value.contains("(");
    return call && text.contains("{") ? text.replace(value, "\"" + value + "\"") : text;
  }

  @Test
  void readerAndSchemaAgreeOnManyValuesAtEveryPath() {
    List<String> texts = valuesAtEveryPath().toList();
    assertThat(texts).hasSizeGreaterThan(5000);
    assertThat(texts.stream().filter(JsonSchemaTest::agreeOn).count()).isBetween(1000L, 5000L);
  }

  @Test
  void readerAndSchemaAgreeAtTheEndsOfEveryRange() {
    int tried = 0;
    for (Parameter parameter : Parameters.ofScenario().all()) {
      if (parameter.range().isEmpty() || !comparable(parameter, "")) {
        continue;
      }
      Interval range = parameter.range().get();
      for (double end : new double[] {range.low(), range.high()}) {
        if (Double.isFinite(end)) {
          for (double x : new double[] {end, end - 0.25, end + 0.25, end - 1, end + 1}) {
            agreeOn(at(parameter, Numbers.text(x)));
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(400);
  }

  @Test
  void readerAndSchemaAgreeOnUnknownKeysEverywhere() {
    for (Parameter parameter : Parameters.ofScenario().all()) {
      String unknown = at(parameter.path() + "x", parameter.given(), "1");
      assertThat(agreeOn(unknown)).isFalse();
    }
  }

  @Test
  void everyWordThatTheSchemaOffersForAChoiceIsRead() {
    for (Parameter parameter : Parameters.ofScenario().all()) {
      if (parameter.path().contains("[]")
          || !(parameter.shape() instanceof Shape.Scalar scalar)
          || scalar.kind() != Shape.Kind.CHOICE) {
        continue;
      }
      for (Object constant : scalar.type().getEnumConstants()) {
        String word = Word.of((Enum<?>) constant);
        boolean offered = complaints(nested(parameter.path(), word)).isEmpty();
        assertThat(offered)
            .as(parameter.path() + " " + word)
            .isEqualTo(read(parameter.path(), word));
      }
    }
  }

  private static String nested(String path, String word) {
    String[] keys = path.split("[.]", -1);
    return "{" + String.join(": {", keys) + ": " + word + "}".repeat(keys.length);
  }

  /** True if the reader accepts the word by itself, apart from rules between settings. */
  private static boolean read(String path, String word) {
    try {
      Reading.scenario(nested(path, word));
      return true;
    } catch (ScenarioException refused) {
      return refused.problems().stream()
          .noneMatch(line -> line.contains(path + ": must be one of"));
    }
  }
}
