package org.taocun.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.base.Han;

/** Every setting has a short name in both languages, and no two share one. */
class ParameterNamesTest {
  private static final int LONGEST = 42;
  private static final int LONGEST_CHINESE = 18;

  static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.CHINESE);
  }

  private static List<Parameter> all() {
    return Parameters.ofScenario().all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySettingHasAShortNameOfItsOwn(Locale language) {
    ParameterWords words = new ParameterWords(language);
    Map<String, Set<String>> named =
        all().stream().collect(groupingBy(words::name, mapping(Parameter::component, toSet())));
    assertThat(named).hasSizeGreaterThan(480);
    assertThat(named).allSatisfy((name, components) -> assertThat(components).hasSize(1));
    boolean chinese = language.equals(Locale.CHINESE);
    int longest = chinese ? LONGEST_CHINESE : LONGEST;
    assertThat(named.keySet()).allMatch(name -> name.length() <= longest && !name.endsWith("."));
    assertThat(named.keySet()).allMatch(name -> Han.in(name) == chinese || name.isBlank());
    assertThat(all()).allMatch(parameter -> words.name(parameter.path()).isPresent());
  }

  @Test
  void nothingIsNamedThatIsNotThere() {
    Set<String> components = all().stream().map(Parameter::component).collect(toSet());
    Set<String> paths = all().stream().map(Parameter::path).collect(toSet());
    for (Locale language : languages()) {
      Set<String> keys =
          new TreeSet<>(ResourceBundle.getBundle("org.taocun.scenario.names", language).keySet());
      keys.removeIf(key -> key.startsWith("choice.") || components.contains(key));
      keys.removeIf(key -> components.contains(key.replaceFirst("^also\\.", "")));
      keys.removeAll(paths);
      assertThat(keys).isEmpty();
    }
  }

  /** The instruments of policies have their Chinese names with the tables of arms. */
  @Test
  void everyWordThatMayBeChosenHasAChineseNameAndIsFoundByIt() {
    ParameterWords words = new ParameterWords(Locale.CHINESE);
    Stream<Parameter> choosing =
        all().stream().filter(p -> !p.path().equals("government.policies[].kind"));
    assertThat(choosing.filter(parameter -> !choices(parameter).isEmpty()).toList())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            parameter -> {
              List<String> choices = choices(parameter);
              assertThat(choices)
                  .allSatisfy(
                      word -> {
                        String chinese = words.choice(word);
                        assertThat(chinese).as(word).matches(Han::in);
                        assertThat(ParameterSearch.choice(chinese, choices)).isEqualTo(word);
                      });
            });
  }

  private static List<String> choices(Parameter parameter) {
    return parameter.shape() instanceof Shape.Family family
        ? family.choices()
        : parameter.shape() instanceof Shape.Scalar scalar ? scalar.choices() : List.of();
  }

  @Test
  void itemsOfListsHaveTheNameOfTheirSetting() {
    ParameterWords words = new ParameterWords(Locale.ENGLISH);
    assertThat(words.name("shocks[0].outsideIncomeFactor")).contains("Shock to outside income");
    assertThat(words.name("government.policies[2].unitCostYuan")).contains("Unit cost of a policy");
    assertThat(words.name("mean")).isEmpty();
  }

  /** Each name, typed as a key where the setting stands, is answered by that key. */
  @Test
  void aChineseNameTypedAsAKeyIsAnsweredByTheKey() {
    ParameterWords words = new ParameterWords(Locale.CHINESE);
    assertThat(all())
        .filteredOn(parameter -> !parameter.path().contains("[]"))
        .hasSizeGreaterThan(250)
        .allSatisfy(
            parameter ->
                assertThat(
                        ParameterSearch.question(
                            section(parameter) + words.name(parameter), List.of(parameter.key())))
                    .contains("'" + parameter.key() + "'"));
  }

  private static String section(Parameter parameter) {
    String path = parameter.path();
    return path.substring(0, path.lastIndexOf('.') + 1);
  }
}
