package org.taocun.scenario.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.HalfWidth;
import org.taocun.base.Say;

/** Finder of full-width brackets and full stops in and around single values. */
final class StraySigns {
  private static final Pattern SIGN = Pattern.compile("[【】〔〕［］（）｛｝。；]");
  private static final Pattern BEHIND = Pattern.compile("[。；！，、]+$");
  private static final Pattern AROUND = Pattern.compile("[\\[(]\\s*([^,\\[\\]()]*?)\\s*[\\])]");

  private StraySigns() {}

  /** A text as it would be without them; empty for a text that has none. */
  static Optional<String> without(String text) {
    if (!SIGN.matcher(text).find()) {
      return Optional.empty();
    }
    String plain = BEHIND.matcher(text.strip()).replaceFirst("");
    plain = plain.replaceAll("[【〔]", "[").replaceAll("[】〕]", "]").replaceAll("[，、]\\s*", ", ");
    plain = HalfWidth.of(plain).strip();
    Matcher around = AROUND.matcher(plain);
    return Optional.of(around.matches() ? around.group(1) : plain);
  }

  /** The refusal of a text, with what to write instead. */
  static Refusal refusal(String text, String meant) {
    Matcher sign = SIGN.matcher(text);
    String first = sign.find() ? sign.group() : "";
    return new Refusal(
        Say.of(
            "was '{0}': '{1}' is a full-width sign; write {2}",
            Value.shortened(text), first, meant));
  }
}
