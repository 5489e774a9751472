package org.taocun.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taocun.base.Say;

/** Messages of picocli on arguments, in the language of the process. */
final class ParserWords {
  /** Those that any user of picocli meets, as it words them. */
  private static final List<String> KNOWN =
      List.of(
          Say.later("Missing required subcommand"),
          Say.later("Missing required parameter: {0}"),
          Say.later("Missing required parameters: {0}"),
          Say.later("Missing required option: {0}"),
          Say.later("Missing required options: {0}"),
          Say.later("Missing required options and parameters: {0}"),
          Say.later("Missing required parameter for option {0}"),
          Say.later("Expected parameter for option {0} but found {1}"),
          Say.later("Invalid value for option {0}: {1}"),
          Say.later("Invalid value for positional parameter at index {0} ({1}): {2}"),
          Say.later("expected one of [{0}] (case-insensitive) but was {1}"),
          Say.later("option {0} should be specified only once"),
          Say.later("{0} is not a boolean"),
          Say.later("{0} is not an int"),
          Say.later("{0} is not a long"),
          Say.later("{0} is not a double"),
          Say.later("Unknown option: {0}"),
          Say.later("Unknown options: {0}"),
          Say.later("Unmatched argument at index {0}: {1}"),
          Say.later("Unmatched arguments from index {0}: {1}"));

  private static final String PLACE = "\\{\\d}";

  private ParserWords() {}

  /** A message of picocli, and what it quotes of another. */
  static String of(String english) {
    for (String pattern : KNOWN) {
      Matcher found = regex(pattern).matcher(english);
      if (Say.chinese() && found.matches()) {
        Object[] values =
            IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(i -> quoted(of(found.group(i))))
                .toArray();
        return Say.of(pattern, values);
      }
    }
    return english;
  }

  /** Chinese quotes where the parser has English ones, but for values that hold a quote. */
  private static String quoted(String text) {
    return text.replaceAll("'([^']*)'", "“$1”");
  }

  /** A pattern as a regular expression, with a group for each value. */
  private static Pattern regex(String pattern) {
    String groups =
        List.of(pattern.split(PLACE, -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*?)"));
    return Pattern.compile(groups, Pattern.DOTALL);
  }
}
