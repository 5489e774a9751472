package org.taocun.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that come with the program. */
public final class ShippedText {
  private ShippedText() {}

  /**
   * A text that comes with the program.
   *
   * @param resource its place on the class path, such as /org/taocun/data/provinces.csv
   */
  public static String of(String resource) {
    try (InputStream in = ShippedText.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
