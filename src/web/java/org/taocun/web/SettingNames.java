package org.taocun.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Han;
import org.taocun.base.Say;
import org.taocun.scenario.ParameterWords;

/** Names of settings and choices instead of their keys, for readers who never saw a file. */
final class SettingNames {
  private static final Pattern PATH = Pattern.compile("[a-z]\\w*(?:\\.[a-z]\\w*(?:\\[\\d+\\])?)+");
  private static final Pattern VALUES =
      Pattern.compile("(” ?(?:is other than|is|are|都为|不是|为) ?)([a-z-]+(?:(?: or |或)[a-z-]+)*)");
  private static final Pattern WORD = Pattern.compile("[a-z-]+");
  private static final Pattern NOTE = Pattern.compile("^(?:note: |说明：)");

  private SettingNames() {}

  /** A reason or note that calls settings and their choices by their names. */
  static String in(String text) {
    ParameterWords words = new ParameterWords(Locale.getDefault());
    String named =
        replaced(
            NOTE.matcher(text).replaceFirst(""),
            PATH,
            found -> words.name(found.group()).map(name -> "“" + name + "”").orElse(found.group()));
    String chosen =
        replaced(
            named,
            VALUES,
            found -> found.group(1) + replaced(found.group(2), WORD, one -> choice(words, one)));
    return Say.chinese() ? Han.closed(chosen.replace(" “", "“").replace("” ", "”")) : chosen;
  }

  private static String choice(ParameterWords words, Matcher one) {
    return one.group().equals("or") ? "or" : words.choice(one.group());
  }

  private static String replaced(String text, Pattern pattern, Replacement by) {
    Matcher found = pattern.matcher(text);
    StringBuilder all = new StringBuilder();
    int from = 0;
    while (found.find()) {
      all.append(text, from, found.start()).append(by.of(found));
      from = found.end();
    }
    return all.append(text.substring(from)).toString();
  }

  /** What stands instead of what was found. */
  private interface Replacement {
    String of(Matcher found);
  }
}
