package org.taocun.scenario.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Fault for which a text is no YAML, in words of scenario files and not of the parser, and where it
 * can be mended.
 *
 * @param line from 1; 0 where the parser tells no place
 * @param column from 1
 */
record YamlFault(int line, int column, String words) {
  private static final Pattern CHARACTER = Pattern.compile("character '(.+?)'");

  /** The fault of a text that the parser refused. */
  static YamlFault of(MarkedYAMLException refused, String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    @Nullable Mark at = refused.getProblemMark();
    YamlFault plain = plain(refused, at, lines);
    int last = at == null ? lines.size() : at.getLine() + 1;
    return FullWidthSigns.first(lines, last).orElse(plain);
  }

  private static YamlFault plain(
      MarkedYAMLException refused, @Nullable Mark at, List<String> lines) {
    String problem = String.valueOf(refused.getProblem());
    String context = String.valueOf(refused.getContext());
    Mark begin = refused.getContextMark();
    if (problem.startsWith("could not find expected ':'") && begin != null) {
      return at(begin, Say.of("no ': ' between a key and its value"));
    }
    if (problem.startsWith("expected <block end>")) {
      return at(
          at,
          Say.of(
              "this line is indented unlike the lines that it belongs to: keys of one"
                  + " section, and items of one list, begin in the same column"));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return unexpectedKey(at, lines);
    }
    if (problem.startsWith("expected ',' or")) {
      String bracket = problem.contains("']'") ? "[" : "{";
      String opened = opened(begin, lines);
      return at(
          at, Say.of("the bracket {0}{1} is not closed, or a comma is missing", bracket, opened));
    }
    if (problem.contains("unexpected end of stream")) {
      String opened = opened(begin, lines);
      return at(at, Say.of("the file ends within a text; is the quote{0} not closed?", opened));
    }
    return at(at, words(problem, context.toLowerCase(Locale.ROOT)));
  }

  private static YamlFault at(@Nullable Mark mark, String words) {
    return mark == null
        ? new YamlFault(0, 0, words)
        : new YamlFault(mark.getLine() + 1, mark.getColumn() + 1, words);
  }

  /** A key where none can be: behind another, below a value, or below a line that is no key. */
  private static YamlFault unexpectedKey(@Nullable Mark at, List<String> lines) {
    int n = at == null ? 0 : Math.min(at.getLine(), lines.size() - 1);
    String line = lines.get(n).replaceFirst("(^|\\s)#.*", "");
    if (line.matches(".*:\\s.*:(\\s.*|$)") && !keyOfItsOwn(at, line)) {
      return at(at, Say.of("a second ': ' in one line; put a text that holds it in quotes"));
    }
    int above = n - 1;
    while (above >= 0 && lines.get(above).matches("\\s*(#.*)?")) {
      above--;
    }
    if (above >= 0 && !lines.get(above).matches(".*:(\\s.*)?")) {
      int column = 1 + indent(lines.get(above));
      return new YamlFault(above + 1, column, Say.of("no ': ' between a key and its value"));
    }
    String where =
        above < 0 ? "" : Say.of(": begin it in column {0}", 1 + indent(lines.get(above)));
    return new YamlFault(
        n + 1,
        1 + indent(line),
        Say.of(
            "a key below a line that has its value already; to stand beside it, it is indented too"
                + " far{0}",
            where));
  }

  /**
   * True if the colon that was refused is the first of its line, which then is a key of its own.
   */
  private static boolean keyOfItsOwn(@Nullable Mark at, String line) {
    return at != null
        && at.getColumn() <= line.length()
        && !line.substring(0, at.getColumn()).matches(".*:\\s.*");
  }

  private static String opened(@Nullable Mark begin, List<String> lines) {
    return begin == null || lines.size() < 2
        ? ""
        : Say.of(" opened in line {0}", begin.getLine() + 1);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String words(String problem, String context) {
    if (problem.startsWith("but found another document")) {
      return Say.of("one document per file; a second one begins here");
    }
    if (problem.startsWith("Global tag is not allowed") || context.contains("scanning a tag")) {
      return Say.of("tags (!) are not accepted; put a text that begins with ! in quotes");
    }
    if (problem.contains("\\t(TAB)")) {
      return Say.of("a tab; use blanks, two for each level");
    }
    if (problem.contains("cannot start any token")) {
      Matcher character = CHARACTER.matcher(problem);
      String sign = character.find() ? character.group(1) : Say.of("this character");
      return Say.of("'{0}' cannot begin a value; put the text in quotes", sign);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return Say.of(
          "a list begins in the line of its key, or beside a value; begin it in the next line,"
              + " each item with '- '");
    }
    if (problem.contains("alias") || context.contains("alias") || context.contains("anchor")) {
      return Say.of(
          "a text that begins with * or & must stand in quotes; as an alias its name is unknown");
    }
    if (problem.contains("escape")) {
      return Say.of("a \\ in \"double quotes\" begins a special character; use 'single quotes'");
    }
    if (problem.startsWith("expected the node content")) {
      return Say.of("a value is missing here");
    }
    if (context.contains("block scalar")) {
      return Say.of("a text that begins with | or > must stand in quotes");
    }
    if (context.contains("directive")) {
      return Say.of("a line that begins with % must stand in quotes");
    }
    if (problem.contains("document")) {
      return Say.of("a line of --- or ... within a text; put the text in quotes");
    }
    return Say.of("unreadable from here on; put texts with special characters in quotes");
  }
}
