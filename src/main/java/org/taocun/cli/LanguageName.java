package org.taocun.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taocun.output.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language on the command line: en or zh, in any case. */
final class LanguageName implements ITypeConverter<Language> {
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
