package org.taocun.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.market.ShippedCatalogue;
import org.taocun.output.figure.Palette;
import org.taocun.policy.Instrument;
import org.taocun.study.compare.ComparisonFigures;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyInstrumentHasAWordInEveryLanguage(Language language) {
    Words words = language.words();
    for (Class<?> instrument : Instrument.class.getPermittedSubclasses()) {
      String word = Word.of(instrument);
      assertThat(words.orElse("instrument." + word, "")).as(word).isNotBlank();
    }
  }

  /**
   * The columns of summary.csv and their units, from docs/columns.md, which another test checks.
   */
  private static Map<String, String> headlines() throws IOException {
    Map<String, String> units = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("docs/columns.md"))) {
      if (line.startsWith("#")) {
        inside = line.equals("### summary.csv");
      } else if (inside && line.startsWith("| ") && !line.startsWith("| column")) {
        String[] cells = line.split(" *\\| *", -1);
        units.put(cells[1], cells[2]);
      }
    }
    units.keySet().removeAll(List.of("replication", "seed"));
    return units;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyHeadlineFigureAndUnitHasAWordInEveryLanguage(Language language) throws IOException {
    FigureNames names = new FigureNames(language.words());
    Map<String, String> headlines = headlines();
    assertThat(headlines).hasSizeGreaterThan(70).containsKey("nationalTopThreeShareError");
    headlines.forEach(
        (figure, unit) -> {
          assertThat(names.of(figure)).as(figure).isNotEqualTo(figure).isNotBlank();
          String word = language.words().orElse("unitName." + unit, "");
          assertThat(unit.isEmpty() ? "-" : word).as(figure + " in " + unit).isNotBlank();
        });
    assertThat(headlines.keySet().stream().map(names::of).distinct())
        .hasSameSizeAs(headlines.keySet());
  }

  @Test
  void chineseNamesAreChinese() throws IOException {
    FigureNames names = new FigureNames(Language.ZH.words());
    assertThat(headlines().keySet()).allMatch(figure -> hasChinese(names.of(figure)));
    assertThat(headlines().values())
        .allMatch(unit -> unit.isEmpty() || hasChinese(names.unit(unit)));
    assertThat(names.of("sum(exits)")).isEqualTo("sum(exits)");
    assertThat(names.category("my own goods")).isEqualTo("my own goods");
    assertThat(names.withKey("finalShare")).isEqualTo("期末网商户占比 [finalShare]");
  }

  private static boolean hasChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  @Test
  void everyCategoryOfTheCatalogueHasAWordInEveryLanguage() {
    FigureNames chinese = new FigureNames(Language.ZH.words());
    Words english = Language.EN.words();
    List<String> categories = ShippedCatalogue.table().names();
    assertThat(categories).hasSizeGreaterThan(10);
    assertThat(categories).allMatch(category -> hasChinese(chinese.category(category)));
    assertThat(categories).allMatch(name -> !english.orElse("category." + name, "").isBlank());
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(keys("figures_zh.properties")).isEqualTo(keys("figures.properties"));
  }

  @Test
  void everyWordIsUsed() throws IOException {
    Set<String> texts = literals();
    List<String> stems = texts.stream().filter(text -> text.matches("[a-zA-Z.]+[.-]")).toList();
    Set<String> unused = new TreeSet<>();
    for (String key : keys("figures.properties")) {
      boolean variable = key.matches("axis\\.(difference\\.)?[a-zA-Z]+");
      boolean built =
          variable
              ? ComparisonFigures.SHOWN.contains(key.substring(key.lastIndexOf('.') + 1))
              : stems.stream().anyMatch(key::startsWith);
      boolean joined = key.matches("(legend|caption)\\..*(Often|County|Counties)");
      if (!texts.contains(key) && !built && !joined) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  private static Set<String> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader text =
        Files.newBufferedReader(Path.of("src/main/resources/org/taocun/output", file))) {
      properties.load(text);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  /** Every string literal in the sources that show results. */
  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    Pattern string = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/taocun"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = string.matcher(Files.readString(file));
        while (matcher.find()) {
          literals.add(matcher.group(1));
        }
      }
    }
    return literals;
  }

  @Test
  void everyInstrumentHasAColourOfItsOwn() {
    int instruments = Instrument.class.getPermittedSubclasses().length;
    assertThat(IntStream.range(0, 2 * instruments).mapToObj(Palette::series).map(Color::getRGB))
        .doesNotHaveDuplicates();
  }
}
