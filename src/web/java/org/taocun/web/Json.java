package org.taocun.web;

import java.util.List;
import org.taocun.base.Hex;

/** Writer of JSON objects for the page. */
final class Json {
  private final StringBuilder text = new StringBuilder("{");

  /** Adds a text. */
  Json put(String key, String value) {
    return raw(key, quoted(value));
  }

  /** Adds a number; null for one that is not finite. */
  Json put(String key, double value) {
    return raw(key, number(value));
  }

  /** Adds a switch. */
  Json put(String key, boolean value) {
    return raw(key, Boolean.toString(value));
  }

  /** Adds a list of texts. */
  Json put(String key, List<String> values) {
    return raw(key, values.stream().map(Json::quoted).toList().toString());
  }

  /** Adds an object. */
  Json put(String key, Json value) {
    return raw(key, value.toString());
  }

  /** Adds a list of objects. */
  Json putAll(String key, List<Json> values) {
    return raw(key, values.toString());
  }

  private Json raw(String key, String value) {
    text.append(text.length() > 1 ? "," : "").append(quoted(key)).append(':').append(value);
    return this;
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "null";
    }
    return value == (long) value ? Long.toString((long) value) : Double.toString(value);
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int k = 0; k < value.length(); k++) {
      char letter = value.charAt(k);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (letter < ' ') {
        quoted.append("\\u").append(Hex.of(letter, 4));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
