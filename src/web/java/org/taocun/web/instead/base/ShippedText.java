package org.taocun.web.instead.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Texts that are compiled into the engine; messages of rooms that are not there are empty. Bundles
 * have other letters than ASCII escaped, since their reader here knows no others.
 */
public final class ShippedText {
  private ShippedText() {}

  public static String of(String resource) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(resource.substring(1))) {
      if (in == null && resource.endsWith(".po")) {
        return "";
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return resource.endsWith(".properties") ? escaped(text) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int k = 0; k < text.length(); k++) {
      char letter = text.charAt(k);
      if (letter < 128) {
        escaped.append(letter);
      } else {
        String digits = Integer.toHexString(letter);
        escaped.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      }
    }
    return escaped.toString();
  }
}
