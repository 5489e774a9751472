package org.taocun.web.instead.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are compiled into the engine; messages of rooms that are not there are empty. */
public final class ShippedText {
  private ShippedText() {}

  public static String of(String resource) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(resource.substring(1))) {
      if (in == null && resource.endsWith(".po")) {
        return "";
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
