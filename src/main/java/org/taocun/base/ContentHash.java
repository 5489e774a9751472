package org.taocun.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over several contents; where one ends and the next begins counts, too. */
public final class ContentHash {
  private static final byte BETWEEN = 0;

  private final MessageDigest digest;
  private boolean begun;

  /** A hash of nothing yet. */
  public ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return new ContentHash().text(text).hex();
  }

  /** The hash of bytes. */
  public static String of(byte[] bytes) {
    return new ContentHash().bytes(bytes).hex();
  }

  /** Adds a text. */
  public ContentHash text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file's content. */
  public ContentHash file(Path file) throws IOException {
    return bytes(Files.readAllBytes(file));
  }

  private ContentHash bytes(byte[] bytes) {
    if (begun) {
      digest.update(BETWEEN);
    }
    begun = true;
    digest.update(bytes);
    return this;
  }

  /** The 64 hexadecimal digits; the hash begins anew. */
  public String hex() {
    begun = false;
    return HexFormat.of().formatHex(digest.digest());
  }
}
