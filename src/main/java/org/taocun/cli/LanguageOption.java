package org.taocun.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taocun.output.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      converter = Name.class,
      description = "Language of texts and figures (default: en).")
  private Language language = Language.EN;

  Language language() {
    return language;
  }

  /** A language on the command line: en or zh, in any case. */
  static final class Name implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      List<String> names =
          Arrays.stream(Language.values()).map(one -> one.locale().getLanguage()).toList();
      int found = names.indexOf(text.toLowerCase(Locale.ROOT));
      if (found < 0) {
        throw new TypeConversionException(
            "must be one of " + String.join(", ", names) + ", was '" + text + "'");
      }
      return Language.values()[found];
    }
  }
}
