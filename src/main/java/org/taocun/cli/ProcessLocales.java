package org.taocun.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.output.text.Language;

/**
 * The locales of the process: the language in which it speaks, and how numbers and letters are
 * treated everywhere.
 *
 * @param general of upper and lower case, and of what has no category
 * @param display of messages
 * @param format of numbers and dates
 */
record ProcessLocales(Locale general, Locale display, Locale format) {
  private static final char LETTER = '中';

  /** The locales as they are. */
  static ProcessLocales now() {
    return new ProcessLocales(
        Locale.getDefault(),
        Locale.getDefault(Locale.Category.DISPLAY),
        Locale.getDefault(Locale.Category.FORMAT));
  }

  /**
   * The locales of a verb: the language that the arguments ask for, or that of the process; ASCII
   * digits and letters that change their case alike, wherever it runs.
   */
  static ProcessLocales of(String... arguments) {
    Language language = LanguageOption.asked(arguments).orElse(Language.spoken());
    return new ProcessLocales(Locale.ROOT, language.locale(), Locale.ROOT);
  }

  /** Makes these the locales of the process. */
  void speak() {
    Locale.setDefault(general);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    Locale.setDefault(Locale.Category.FORMAT, format);
  }

  /**
   * Sets the language of the process to Chinese if the environment asks for it by a locale that
   * this machine does not have, as small systems do; Java itself knows those that it has. English
   * where the terminal cannot show Chinese.
   */
  static void setToEnvironment(Map<String, String> environment) {
    boolean chinese = Say.chinese() || Say.chinese(locale(environment));
    boolean shown = Stream.of("stdout", "stderr").allMatch(ProcessLocales::showsChinese);
    Language language = chinese && shown ? Language.ZH : Language.EN;
    Locale.setDefault(Locale.Category.DISPLAY, language.locale());
  }

  /** The locale of messages, by the rules of POSIX and GNU gettext. */
  private static Locale locale(Map<String, String> environment) {
    String name = first(environment, "LC_ALL", "LC_MESSAGES", "LANG");
    if (!Set.of("", "C", "POSIX").contains(name)) {
      name = first(environment, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");
    }
    return Locale.forLanguageTag(name.replaceFirst("[.@:].*", "").replace('_', '-'));
  }

  private static String first(Map<String, String> environment, String... variables) {
    return Stream.of(variables)
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean showsChinese(String stream) {
    return encoding(stream).newEncoder().canEncode(LETTER);
  }

  /**
   * The encoding of the terminal where Java knows it (its name differs between Java versions);
   * UTF-8 where it knows nothing but ASCII, since terminals understand more than such a locale
   * says.
   */
  static Charset encoding(String stream) {
    String name =
        System.getProperty(stream + ".encoding", System.getProperty("sun." + stream + ".encoding"));
    Charset known = name == null ? Charset.defaultCharset() : Charset.forName(name);
    return known.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : known;
  }
}
