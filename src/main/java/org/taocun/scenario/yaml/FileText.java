package org.taocun.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taocun.base.Utf8;

/** Reader of a scenario file as text, with a plain reason when it cannot be read. */
final class FileText {
  /** The largest scenario file, in bytes. */
  static final int LARGEST = 3_000_000;

  private FileText() {}

  /** The text of a file in UTF-8, without a byte-order mark. */
  static String read(Path file) throws Refusal {
    if (Files.isDirectory(file)) {
      throw new Refusal("is a folder, no scenario file" + NearbyScenarios.inside(file));
    }
    if (Files.notExists(file)) {
      throw new Refusal("no such file" + NearbyScenarios.of(file));
    }
    try {
      refuseLarge(Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        refuseLarge(bytes.length);
        return decode(bytes);
      }
    } catch (AccessDeniedException e) {
      throw new Refusal("cannot be read: permission denied");
    } catch (IOException e) {
      throw new Refusal("cannot be read: " + e.getMessage());
    }
  }

  private static void refuseLarge(long bytes) throws Refusal {
    if (bytes > LARGEST) {
      throw new Refusal(
          "is too large for a scenario: at most " + LARGEST / 1_000_000 + " MB are read");
    }
  }

  private static String decode(byte[] bytes) throws Refusal {
    try {
      return Utf8.decode(bytes);
    } catch (Utf8.NotUtf8 e) {
      String where =
          e.utf16() ? "" : String.format(" (byte 0x%02X in line %d)", e.wrongByte(), e.line());
      throw new Refusal(e.getMessage() + where + "; save it as UTF-8");
    }
  }
}
