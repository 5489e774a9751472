package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.JavaOfItsOwn;
import org.taocun.output.text.Language;

class ProcessLocalesTest {
  @TempDir Path folder;

  private static String taocun(String... arguments) {
    StringWriter text = new StringWriter();
    Main.run(new PrintWriter(text), new PrintWriter(text), arguments);
    return text.toString();
  }

  /** What a program of its own says, under an environment's locale. */
  private static String taocunUnder(String locale, String... arguments) throws Exception {
    ProcessBuilder program = JavaOfItsOwn.running(Main.class.getName(), List.of(arguments));
    program.environment().put("LC_ALL", locale);
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zh", "ZH", "zh-CN", "zh_CN", "zh_CN.UTF-8", "zh-Hans", "zh-TW", "cn", "中文"})
  void aWordForChineseIsUnderstood(String word) {
    assertThat(LanguageOption.named(word)).hasValue(Language.ZH);
    assertThat(taocun("explain", "--lang", word, "--help")).startsWith("用法：taocun explain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "en_GB.UTF-8", "English"})
  void aWordForEnglishIsUnderstood(String word) {
    assertThat(LanguageOption.named(word)).hasValue(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "z", "zhen", "e"})
  void anyOtherWordIsRefused(String word) {
    assertThat(LanguageOption.named(word)).isEmpty();
    assertThat(taocun("explain", "--lang", word)).contains("must be one of en, zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=zh run", "run --lang zh", "--lang zh run --lang en"})
  void theLanguageIsKnownBeforeAVerbIsParsed(String arguments) {
    String said = taocun(arguments.split(" ", -1));
    assertThat(said).contains(arguments.endsWith("en") ? "Missing required parameter" : "缺少必需的参数");
    assertThat(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()).isEqualTo("en");
  }

  @Test
  void aChineseLocaleThatTheMachineDoesNotHaveIsUnderstood() throws Exception {
    assertThat(taocunUnder("zh_CN.UTF-8", "run", "--help")).startsWith("用法：taocun run");
    assertThat(taocunUnder("zh_CN.UTF-8", "run", "--help", "--lang", "en"))
        .startsWith("Usage: taocun run");
    assertThat(taocunUnder("C", "run", "--help")).startsWith("Usage: taocun run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek                   | taocun：没有命令“chek”；是不是“check”？
          check                  | taocun：缺少必需的参数：“SCENARIO”
          run a --threads 0      | taocun：选项 “--threads” 的值无效：必须是不小于 1 的整数，现为“0”
          sweep a --on-error x   | taocun：选项 “--on-error” 的值无效：应为 [STOP, CONTINUE] 之一（不分大小写），现为 “x”
          explain entry.rulee    | 没有参数“entry.rulee”；是不是“entry.rule”？
          report nothere         | nothere：不是结果文件夹（没有 run.json）；没有这个文件夹
          run @ --set sede=3     | --set sede=3：sede：没有键“sede”；是不是“seed”？
          run @ --set months=3年 | --set months=3年：months：应为整数（单位：月），现为“3年”：请写 36
          """)
  void messagesAreWhollyChinese(String arguments, String expected) {
    String words = arguments.replace("@", "scenarios/classroom.yaml") + " --lang zh";
    assertThat(taocun(words.split(" +", -1)).lines().findFirst()).contains(expected);
  }

  @Test
  void aNewScenarioIsTheSameInBothLanguages() throws IOException {
    taocun("new", folder.resolve("en").toString());
    taocun("new", folder.resolve("zh").toString(), "--lang=zh");
    assertThat(settings(folder.resolve("zh.yaml")))
        .containsSequence("titleZh: \"我的村\"")
        .isEqualTo(settings(folder.resolve("en.yaml")));
  }

  private static List<String> settings(Path scenario) throws IOException {
    return Files.readAllLines(scenario).stream()
        .map(line -> line.replaceFirst("#.*", "").stripTrailing())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Arabic, Persian and Hindi digits; the Turkish i. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR", "hi-IN-u-nu-deva", "tr-TR"})
  void digitsAndLettersAreThoseOfNoLocale(String tag) throws IOException {
    ProcessLocales before = ProcessLocales.now();
    Locale foreign = Locale.forLanguageTag(tag);
    Path usual = Path.of("results", "speech-" + foreign.getLanguage() + "-sweep-1-of-2");
    Path scenario = folder.resolve("speech-" + foreign.getLanguage() + ".yaml");
    Files.writeString(scenario, "geography: {householdsPerVillage: 10}\nmonths: 2\n");
    try {
      new ProcessLocales(foreign, foreign, foreign).speak();
      String said =
          taocun(
              "sweep",
              scenario.toString(),
              "--vary=entry.socialLearning=0:1:3",
              "--on-error=CONTINUE",
              "--force",
              "--replications=1",
              "--shard=1/2");
      assertThat(said).contains("Results: " + usual).doesNotContainPattern("[^\\P{Nd}0-9]");
      assertThat(usual).isDirectory();
    } finally {
      before.speak();
      delete(usual);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
