package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taocun.base.ChineseMessages;
import org.taocun.base.Words;
import org.taocun.cli.HelpInEnglish;

/** Every message and every text of the help has Chinese, and all Chinese is used. */
class MessagesTest {
  /** What must be the same in both languages: places of values, picocli's own, options, places. */
  private static final Pattern KEPT =
      Pattern.compile(
          "\\{\\d}|%%|%n|\\$\\{[^}]*}|(?<![\\w-])--[a-z-]+"
              + "|^(?:--?[\\w{}-]+|\\{\\d}|[a-zA-Z]+\\.[\\w.{}\\[\\]]+): ");

  /** A half-width colon behind a place, or before what Chinese says of one. */
  private static final Pattern HALF_WIDTH_COLON =
      Pattern.compile("^[^\\p{IsHan}\\s：]*(?: [^\\p{IsHan}\\s：]+)?: |: (?=[\\p{IsHan}“]|\\{\\d})");

  /** What is quoted from files or stands in their notation. */
  private static final Pattern NOTATION =
      Pattern.compile("“[^”]*”|\\{\"[^}]*}|\\{\\w+: [^}]*}|columns: \\{\\d}");

  private static final Pattern JOINED_BY_HAND =
      Pattern.compile(
          "\" \"\\s*\\+\\s*(?:[\\w.()]+\\.)?words(?:\\(\\))?\\s*\\.of\\(\"caption"
              + "|words(?:\\(\\))?\\s*\\.of\\(\\s*\"caption[^;{}]*?\\)\\s*\\+ [\\w.]+\\(");

  /** Where texts are said that {@code Say.later} or an annotation marks elsewhere. */
  private static final List<String> SAID_LATER =
      List.of(
          "Cause",
          "Caution",
          "DesignKind",
          "FullWidthSigns",
          "HelpTexts",
          "Limit",
          "Message",
          "Method",
          "ParserWords",
          "Question",
          "Refusal",
          "Rule",
          "YamlKind");

  private static final Map<String, String> CHINESE = ChineseMessages.texts();

  private static SaidPatterns said;

  @BeforeAll
  static void read() throws IOException {
    said = SaidPatterns.in(List.of(Path.of("src/main/java"), Path.of("src/spark/java")));
  }

  private static Map<String, String> english() {
    Map<String, String> english = new TreeMap<>(said.patterns());
    HelpInEnglish.texts().forEach(text -> english.put(text, "help"));
    return english;
  }

  @Test
  void everyPatternIsWrittenOutWhereItIsSaid() {
    assertThat(said.unreadable())
        .allMatch(place -> SAID_LATER.stream().anyMatch(place::startsWith), SAID_LATER.toString());
    assertThat(said.patterns()).hasSizeGreaterThan(20);
  }

  /** What is missing is shown as it would stand in a file of org/taocun/base/zh. */
  @Test
  void everyMessageHasChinese() {
    StringBuilder missing = new StringBuilder();
    english().forEach((text, place) -> missing.append(missing(text, place)));
    assertThat(missing.toString()).isEmpty();
  }

  private static String missing(String text, String place) {
    return CHINESE.containsKey(text) && !CHINESE.get(text).isBlank()
        ? ""
        : "\n# %s\nmsgid %s\nmsgstr \"\"\n"
            .formatted(place.lines().findFirst().orElse(""), po(text));
  }

  private static String po(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replace("\n", "\\n\"\n\"") + "\"";
  }

  @Test
  void allChineseIsUsed() {
    Set<String> unused = new TreeSet<>(CHINESE.keySet());
    unused.removeAll(english().keySet());
    assertThat(unused).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameValuesAndOptions() {
    for (String text : CHINESE.keySet()) {
      assertThat(kept(CHINESE.get(text))).as(text).isEqualTo(kept(text));
    }
  }

  @Test
  void aColonBehindAPlaceIsFullWidthInChinese() {
    CHINESE.forEach(
        (english, text) ->
            assertThat(NOTATION.matcher(text).replaceAll("“”"))
                .as(english)
                .doesNotContainPattern(HALF_WIDTH_COLON));
  }

  /** What must be the same; a colon behind a place is full-width in Chinese. */
  private static Set<String> kept(String text) {
    return new TreeSet<>(
        KEPT.matcher(text.replaceFirst("^([^：\\p{IsHan}]+)：", "$1: "))
            .results()
            .map(MatchResult::group)
            .toList());
  }

  /** Words.joined and Say.joined put sentences behind one another, without blanks in Chinese. */
  @Test
  void noSentencesOfCaptionsAreJoinedByHand() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : SaidPatterns.sources(List.of(Path.of("src/main/java")))) {
      JOINED_BY_HAND
          .matcher(Files.readString(file))
          .results()
          .forEach(join -> found.add(file.getFileName() + ": " + join.group()));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noSentenceOfABundleBeginsWithABlank() {
    for (String bundle : List.of("output.figures", "scenario.parameters", "view.words")) {
      Map<String, String> texts = new Words("org.taocun." + bundle, Locale.ENGLISH).texts();
      assertThat(texts.values()).as(bundle).noneMatch(text -> text.matches(" (?s:.*)\\."));
    }
  }

  @Test
  void everyTextForUsersIsGivenToSay() {
    assertThat(said.bare()).isEmpty();
  }
}
