package org.taocun.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over several contents. The boundaries between contents are part of the hash. */
public final class ContentHash {
  private static final byte BETWEEN = 0;

  private final MessageDigest digest;
  private boolean begun;

  /** An empty hash. */
  public ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of a text in UTF-8, as 64 hexadecimal digits. */
  public static String of(String text) {
    return new ContentHash().text(text).hex();
  }

  /** The hash of bytes, as 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    return new ContentHash().bytes(bytes).hex();
  }

  public ContentHash text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds the content of a file. */
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

  /** The 64 hexadecimal digits. The next content added starts a new hash. */
  public String hex() {
    begun = false;
    return HexFormat.of().formatHex(digest.digest());
  }
}
