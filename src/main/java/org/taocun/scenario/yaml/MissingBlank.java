package org.taocun.scenario.yaml;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Say;

/** Finder of keys whose colon no blank follows, so that YAML takes key and value for one word. */
final class MissingBlank {
  private static final Pattern JOINED = Pattern.compile("([A-Za-z][A-Za-z0-9]*):(\\S.*)");

  private MissingBlank() {}

  /** The hint on a key such as herdWeight:0; or "". */
  static String inKey(String key) {
    Matcher joined = JOINED.matcher(key);
    return joined.matches() ? words(joined) : "";
  }

  /**
   * The hint on a value that stands where a section should; or "".
   *
   * @param keys of the section, with one of which the value must begin
   */
  static String inSection(String value, Collection<String> keys) {
    Matcher joined = JOINED.matcher(value);
    return joined.matches() && keys.contains(joined.group(1)) ? words(joined) : "";
  }

  private static String words(Matcher joined) {
    String first = joined.group(2).replaceFirst("\\s.*", "");
    return Say.of(
        ": a blank is missing after ':'; write '{0}: {1}'",
        joined.group(1), Value.shortened(first));
  }
}
