package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Chinese texts: one word for one idea, as the table glossary.csv has them, and full-width marks.
 */
class GlossaryTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A mark of English beside a Chinese character, of which it is the punctuation. */
  private static final Pattern HALF_WIDTH =
      Pattern.compile("\\p{IsHan}[,;:!?()]|[,;!?] ?\\p{IsHan}|[:()]\\p{IsHan}|[\\p{IsHan}0-9}] %");

  private static Map<Path, String> texts = Map.of();

  /** Every Chinese text that users may see; notebooks have both languages in one line. */
  @BeforeAll
  static void read() throws IOException {
    Map<Path, String> read = new TreeMap<>();
    add(read, Path.of("src/main/resources"), file -> true);
    add(read, Path.of("scenarios"), file -> true);
    add(read, Path.of("notebooks"), file -> file.toString().endsWith(".ipynb"));
    add(read, Path.of("."), file -> file.endsWith("README.zh-CN.md"));
    texts = read;
  }

  private static void add(Map<Path, String> read, Path folder, Predicate<Path> wanted)
      throws IOException {
    int depth = folder.equals(Path.of(".")) ? 1 : 9;
    try (Stream<Path> files = Files.walk(folder, depth)) {
      for (Path file : files.filter(wanted).filter(Files::isRegularFile).sorted().toList()) {
        List<String> chinese = texts(file).filter(text -> HAN.matcher(text).find()).toList();
        if (!chinese.isEmpty()) {
          read.put(file, String.join("\n", chinese));
        }
      }
    }
  }

  /** The lines of a file without the English of messages, or the cells of a table. */
  private static Stream<String> texts(Path file) throws IOException {
    String text = Files.readString(file);
    return file.toString().endsWith(".csv")
        ? CSVFormat.RFC4180.parse(new StringReader(text)).stream().flatMap(CSVRecord::stream)
        : text.lines().filter(line -> !line.startsWith("msgid "));
  }

  @Test
  void theTextsAreThere() {
    assertThat(texts.keySet().stream().map(file -> file.getFileName().toString()))
        .contains(
            "parameters_zh.properties",
            "figures_zh.properties",
            "words_zh.properties",
            "README.zh-CN.md",
            "five-arms.yaml",
            "patterns.csv",
            "baseline.yaml");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "glossary.csv", numLinesToSkip = 1)
  void anIdeaHasOneWord(String idea, String word, String not) {
    assertThat(found(Pattern.compile(not))).as("%s is called %s", idea, word).isEmpty();
  }

  @Test
  void marksBetweenChineseCharactersAreFullWidth() {
    assertThat(found(HALF_WIDTH)).filteredOn(place -> !place.contains(".ipynb: ")).isEmpty();
  }

  private static List<String> found(Pattern pattern) {
    List<String> found = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            int from = Math.max(0, matcher.start() - 20);
            found.add(
                file + ": " + text.substring(from, Math.min(text.length(), matcher.end() + 10)));
          }
        });
    return found;
  }
}
