package org.taocun.scenario.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.HalfWidth;
import org.taocun.base.Hex;
import org.taocun.base.Say;
import org.taocun.base.Unseen;

/**
 * Finder of the signs of Chinese keyboards, and of special blanks and invisible characters, that
 * stand where YAML needs its own. In texts they are let be.
 */
final class FullWidthSigns {
  private static final String KEY = "[A-Za-z][A-Za-z0-9_.]*";

  /** A sign in its place, which is the first group, and what is said of it. */
  private record Sign(Pattern pattern, String words) {
    static Sign of(String pattern, String words) {
      return new Sign(Pattern.compile(pattern), words);
    }
  }

  private static final String COLON = Say.later("the colon is a full-width one; write ': '");
  private static final String COMMA = Say.later("the comma is a full-width one; write ', '");

  private static final String BLANKS = Unseen.BLANKS;
  private static final Pattern INVISIBLE = Pattern.compile("[" + Unseen.INVISIBLE + "]");
  private static final Pattern AT_END = Pattern.compile("^[" + BLANKS + "]|[" + BLANKS + "]$");
  private static final Pattern BLANK = Pattern.compile("[" + BLANKS + "]");
  private static final String NO_BREAK =
      Say.later("the blank here is a special one (U+{0}); write a plain one");
  private static final String HIDDEN =
      Say.later("the invisible character U+{0} stands here; delete it");

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of("^[^\"'#]*(" + INVISIBLE.pattern() + ")", HIDDEN),
          Sign.of("^ *([" + BLANKS + "])\\s*\\S", NO_BREAK),
          Sign.of("^\\s*(?:-\\s+)*(?:" + KEY + "\\s*:|-)([" + BLANKS + "])", NO_BREAK),
          Sign.of("^\\s*(?:-\\s+)*" + KEY + "([" + BLANKS + "])\\s*:", NO_BREAK),
          Sign.of(
              "^ *(\u3000)[\u3000 ]*(?:-|" + KEY + "\\s*(?:[:：]|$))",
              Say.later(
                  "full-width blanks (U+3000) indent it; write plain ones, two for each level")),
          Sign.of(
              "^\\s*(?:-\\s+)*(?:" + KEY + "\\s*:|-)(\u3000)",
              Say.later(
                  "the blank behind the sign is a full-width one (U+3000); write a plain one")),
          Sign.of(
              "[:：-]\\s*(（)\\s*" + KEY + "\\s*[:：]",
              Say.later("the bracket is a full-width one; write { and }")),
          Sign.of("^\\s*(?:-\\s+)*" + KEY + "\\s*(：)", COLON),
          Sign.of("[{,，｛]\\s*" + KEY + "\\s*(：)", COLON),
          Sign.of(
              "(?:^|[:：-])\\s*([｛])", Say.later("the brace is a full-width one; write { and }")),
          Sign.of(
              "(?:^|[:：-])\\s*([［【])", Say.later("the bracket is a full-width one; write [ and ]")),
          Sign.of("[{\\[][^\"'#]*(，)", COMMA),
          Sign.of("\\[[^\"'#]*([］】])", Say.later("the bracket is a full-width one; write ]")),
          Sign.of("\\{[^\"'#]*(｝)", Say.later("the brace is a full-width one; write }")),
          Sign.of("^\\s*([－—])\\s*\\S", Say.later("the dash is a full-width one; write '- '")),
          Sign.of("[:：]\\s*([“‘])", Say.later("the quotes are full-width ones; write \" or '")));

  private FullWidthSigns() {}

  /**
   * The first such sign in a text that is no YAML.
   *
   * @param lines of the text
   * @param last how many lines to look through
   */
  static Optional<YamlFault> first(List<String> lines, int last) {
    for (int n = 0; n < Math.min(last, lines.size()); n++) {
      String line = lines.get(n).replaceFirst("(^|\\s)#.*", "");
      for (Sign sign : SIGNS) {
        Matcher found = sign.pattern().matcher(line);
        if (found.find()) {
          return Optional.of(
              new YamlFault(n + 1, found.start(1) + 1, Say.of(sign.words(), code(found.group(1)))));
        }
      }
    }
    return Optional.empty();
  }

  private static String code(String sign) {
    return Hex.of(sign.codePointAt(0), 4).toUpperCase(Locale.ROOT);
  }

  /**
   * A character that is not seen.
   *
   * @param at its place in a text, from 0
   * @param words the problem
   */
  record Sighting(int at, String words) {
    static Optional<Sighting> of(Matcher sign, String words) {
      return sign.find()
          ? Optional.of(new Sighting(sign.start(), Say.of(words, code(sign.group()))))
          : Optional.empty();
    }
  }

  /**
   * The character by which a plain word or number looks like another: an invisible one in it, or a
   * special blank at one of its ends or, in a key, anywhere.
   */
  static Optional<Sighting> unseen(String text, boolean key) {
    return Sighting.of(INVISIBLE.matcher(text), HIDDEN)
        .or(() -> Sighting.of((key ? BLANK : AT_END).matcher(text), NO_BREAK));
  }

  /** A text without what {@link #unseen} finds. */
  static String seen(String text, boolean key) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return (key ? BLANK : AT_END).matcher(visible).replaceAll(key ? " " : "").strip();
  }

  /** The hint on a value that holds such a sign where a key and its value should be; or "". */
  static String hint(String text) {
    return first(List.of(text), 1).map(fault -> Say.of("; {0}", fault.words())).orElse("");
  }

  /** A text without the full-width forms and without the quotes of Chinese keyboards around it. */
  static String plain(String text) {
    String half = HalfWidth.of(text).strip();
    return half.replaceAll("^[“”‘’「『]+|[“”‘’」』]+$", "").strip();
  }
}
