package org.taocun.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.base.Lines;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.yaml.ScenarioReader;

class ParametersTest {
  private static final Path REFERENCE = Path.of("docs/parameters.md");
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("org.taocun.scenario.parameters", Locale.CHINESE);

  static Stream<Parameter> all() {
    return Parameters.ofScenario().all().stream();
  }

  static Stream<Parameter> values() {
    return all().filter(p -> p.shape() instanceof Shape.Scalar);
  }

  @Test
  void thereIsAParameterForEveryKeyOfEverySection() {
    assertThat(all().map(p -> p.path() + " " + p.given())).doesNotHaveDuplicates();
    assertThat(all().map(Parameter::path))
        .hasSizeGreaterThan(150)
        .contains(
            "name",
            "entry",
            "entry.bass.p",
            "government.policies",
            "government.policies[].villages",
            "observed.place",
            "expect[].when");
  }

  @Test
  void anotherValueOfOneSettingLeavesAllOthers() {
    Parameters parameters = Parameters.ofScenario();
    Scenario before = ScenarioReader.defaults();
    Scenario after = parameters.with(before, "entry.copying", false);
    assertThat(values().map(Parameter::path).filter(path -> !path.contains("[]")))
        .filteredOn(path -> !parameters.value(after, path).equals(parameters.value(before, path)))
        .containsExactly("entry.copying");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyParameterSaysWhatItIs(Parameter parameter) {
    assertThat(parameter.doc()).as(parameter.path()).isNotBlank().endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueSaysWhereItsDefaultComesFrom(Parameter parameter) {
    assertThat(parameter.source()).as(parameter.path()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyNumberHasAUnitAndADefault(Parameter parameter) {
    switch (((Shape.Scalar) parameter.shape()).kind()) {
      case NUMBER, OVERRIDE, RATIO, DISTRIBUTION, MONTH -> {
        assertThat(parameter.unit()).as(parameter.path()).isNotBlank();
        assertThat(parameter.def()).as(parameter.path()).isNotBlank();
      }
      case WHOLE -> {
        assertThat(parameter.def()).as(parameter.path()).isNotBlank();
        assertThat(parameter.unit().isBlank())
            .as(parameter.path())
            .isEqualTo(parameter.path().equals("seed"));
      }
      case SWITCH, CHOICE -> assertThat(parameter.def()).as(parameter.path()).isNotBlank();
      case TEXT, FILE, COLUMNS -> assertThat(parameter.unit()).as(parameter.path()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "government.policies[].kind,government.policies[].kind",
    "government.policies[3].kind,government.policies[].kind",
    "government.policies.kind,government.policies[].kind",
    "entry,entry",
    "entry.cascade.tie,entry.cascade.tie"
  })
  void aParameterIsFoundByItsPath(String path, String expected) {
    assertThat(Parameters.ofScenario().find(path).map(Parameter::path)).contains(expected);
  }

  @Test
  void anExplanationHoldsEverythingThatIsKnown() {
    assertThat(Explanation.of("entry.cascade.accuracy"))
        .isEqualTo(
            """
            entry.cascade.accuracy
              p: probability that a private signal is right.
              type          number
              unit          share
              default       0.7
              range         [0.5,1)
              default from  assumed
            """);
    assertThat(Explanation.of("entry.cascade.observe")).contains("one of publicOrder, ties");
    assertThat(Explanation.of("entry.bass")).contains("Keys:", "  p  ", "  q  ", "[0.38");
    assertThat(Explanation.of("government.policies"))
        .contains("A list; keys of an item:", "  kind ");
    assertThat(Explanation.of("")).contains("  geography ", "  government ", "  expect ");
    for (String path : List.of("entry", "government.policies", "geography")) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
        assertThat(Explanation.of(path, language).lines().mapToInt(Lines::width))
            .allMatch(columns -> columns <= 80);
      }
    }
  }

  @Test
  void anExplanationInChineseHasChineseLabels() {
    assertThat(Explanation.of("entry.deliberationMonths", Locale.CHINESE))
        .isEqualTo(
            """
            entry.deliberationMonths
              含义          农户两次考虑开店之间的平均月数；1 表示每月必考虑一次。
              类型          数值
              单位          月
              默认值        6
              取值范围      [1,1200]
              默认值来源    假定
            """);
    assertThat(Explanation.of("government.policies[].unitCostYuan", Locale.CHINESE))
        .contains(
            "（当 kind: training 时）\n  含义          培训一户农户的费用。\n  类型          数值\n  单位          元\n")
        .contains("（当 kind: stations 时）\n  含义          建一个站点的费用。\n");
    assertThat(Explanation.of("entry.cascade.observe", Locale.CHINESE))
        .contains("  类型          以下之一：publicOrder, ties\n");
    assertThat(Explanation.of("government.policies", Locale.CHINESE))
        .contains("一个列表，每一项的参数：\n", "当 kind 为 training 时，另有：\n");
    assertThat(Explanation.of("", Locale.CHINESE)).startsWith("一个情景，它的参数：\n");
  }

  @Test
  void everythingThatAnExplanationSaysIsChineseAndNoTextIsUnused() {
    ParameterWords words = new ParameterWords(Locale.CHINESE);
    Set<String> needed = new TreeSet<>();
    for (Parameter parameter : Parameters.ofScenario().all()) {
      needed.add("doc." + parameter.component());
      if (!parameter.unit().isEmpty()) {
        needed.add("unit." + parameter.unit().replace(' ', '_'));
      }
      if (!parameter.source().isEmpty()) {
        needed.add("source." + words.sourceKey(parameter));
      }
      assertThat(words.kind(parameter.shape())).as(parameter.path()).containsPattern("\\p{IsHan}");
    }
    Set<String> texts = new TreeSet<>(CHINESE.keySet());
    texts.removeIf(key -> key.matches("(label|kind|default)\\..*"));
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(texts);
    texts.removeAll(needed);
    assertThat(missing).as("missing from parameters_zh.properties").isEmpty();
    assertThat(texts).as("not used, in parameters_zh.properties").isEmpty();
    assertThat(needed)
        .allSatisfy(key -> assertThat(CHINESE.getString(key)).containsPattern("\\p{IsHan}"));
    assertThat(needed.stream().filter(key -> key.startsWith("doc.")))
        .allSatisfy(key -> assertThat(CHINESE.getString(key)).as(key).endsWith("。"));
  }

  /** Two records of one name would share a text. */
  @Test
  void aComponentHasOneMeaning() {
    Map<String, Set<String>> meanings =
        all().collect(groupingBy(Parameter::component, mapping(Parameter::doc, toSet())));
    assertThat(meanings).allSatisfy((component, docs) -> assertThat(docs).hasSize(1));
  }

  @Test
  void aKeyThatOneSettingAloneHasIsExplainedWithItsPath() {
    assertThat(Explanation.of("herdWeight")).startsWith("entry.composite.herdWeight");
    assertThat(Explanation.of("startupCost")).startsWith("barrier.startupCostYuan");
    assertThat(Explanation.of("socialLearning")).startsWith("entry.socialLearning");
  }

  @Test
  void aWrongPathIsAnsweredWithTheNearestOnes() {
    assertThatThrownBy(() -> Explanation.of("entry.treshold"))
        .isInstanceOf(ScenarioException.class)
        .hasMessage("there is no parameter 'entry.treshold'; did you mean 'entry.threshold'?");
    assertThatThrownBy(() -> Explanation.of("market.socialLearning"))
        .hasMessageEndingWith("; did you mean 'entry.socialLearning'?");
    assertThatThrownBy(() -> Explanation.of("zzzzzzzzzzzz"))
        .hasMessageEndingWith("'taocun explain' lists the sections");
  }

  /** The words of each name and each meaning lead to it, in both languages. */
  @ParameterizedTest
  @CsvSource({
    "跟风, entry.composite.herdWeight",
    "门槛, entry.threshold.value",
    "物流, logistics",
    "herding, entry.composite.herdWeight",
    "start-up cost, barrier.startupCostYuan",
    "startup costs, barrier.startupCostYuan"
  })
  void wordsThatAreNoPathFindTheParametersAboutThem(String typed, String path) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      String page = Explanation.of(typed, language);
      Parameter found = Parameters.ofScenario().find(path).orElseThrow();
      ParameterWords words = new ParameterWords(language);
      assertThat(page).contains("\n  " + path + "  " + words.name(found) + "\n");
      assertThat(page).contains("      " + words.doc(found).substring(0, 3));
    }
  }

  @Test
  void theBestMatchIsToldFirstAndWhatNothingIsAboutIsTold() {
    assertThat(Explanation.of("start-up cost").lines().skip(1).findFirst().orElse(""))
        .isEqualTo("  barrier.startupCostYuan  Start-up cost of a shop");
    assertThat(Explanation.of("cost").lines()).last().asString().endsWith("more match less well.");
    for (String typed : List.of("bananas", "香蕉", "herding bananas")) {
      assertThatThrownBy(() -> Explanation.of(typed))
          .hasMessageContaining("'" + typed + "', and none whose meaning holds it");
    }
  }

  @Test
  void theReferenceIsUpToDate() throws IOException {
    String page = ParameterReference.markdown();
    if (Boolean.getBoolean("refresh")) {
      Files.createDirectories(REFERENCE.toAbsolutePath().getParent());
      Files.writeString(REFERENCE, page);
    }
    assertThat(REFERENCE)
        .as(
            "docs/parameters.md is generated; refresh it by"
                + " ./mvnw test -Dtest=ParametersTest -Drefresh=true")
        .hasContent(page);
  }

  @Test
  void theReferenceNamesEveryParameter() {
    List<String> rows =
        ParameterReference.markdown().lines().filter(l -> l.startsWith("| `")).toList();
    assertThat(rows.stream().map(row -> row.split("`", -1)[1]))
        .containsExactlyInAnyOrderElementsOf(all().map(Parameter::key).toList());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.replace("\\|", "").split("\\|", -1)).hasSize(9));
  }
}
