package org.taocun.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.output.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}, which every verb has. */
final class LanguageOption {
  static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "en|zh",
      converter = Name.class,
      description = "Language of messages, tables, figures and reports (default: the system's).")
  private Language language = Language.spoken();

  Language language() {
    return language;
  }

  /**
   * The language that a word names: en, zh, or what systems and people write for them, such as
   * zh-CN, zh_CN.UTF-8, en-US, cn or 中文; nothing for other words.
   */
  static Optional<Language> named(String word) {
    String tag = word.strip().replaceFirst("[.@].*", "").replace('_', '-');
    return switch (tag.toLowerCase(Locale.ROOT)) {
      case "cn", "chinese", "中文", "汉语" -> Optional.of(Language.ZH);
      case "english", "英文", "英语" -> Optional.of(Language.EN);
      default ->
          Arrays.stream(Language.values())
              .filter(one -> sameLanguage(one.locale(), Locale.forLanguageTag(tag)))
              .findFirst();
    };
  }

  private static boolean sameLanguage(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }

  /** The language that the arguments of a program ask for, before they are parsed. */
  static Optional<Language> asked(String... arguments) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      String word = "";
      if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
        word = arguments[i + 1];
      } else if (arguments[i].startsWith(NAME + "=")) {
        word = arguments[i].substring(NAME.length() + 1);
      }
      Optional<Language> named = named(word);
      asked = named.isPresent() ? named : asked;
    }
    return asked;
  }

  /** A language on the command line, in any case. */
  static final class Name implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      List<String> names =
          Arrays.stream(Language.values()).map(one -> one.locale().getLanguage()).toList();
      return named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      Say.of("must be one of {0}, was '{1}'", String.join(", ", names), text)));
    }
  }
}
