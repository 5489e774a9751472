package org.taocun.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taocun.base.FileKind;
import org.taocun.base.Say;
import org.taocun.base.Utf8;

/** Reader of a scenario file as text, with a plain reason when it cannot be read. */
final class FileText {
  /** The largest scenario file, in bytes. */
  static final int LARGEST = 3_000_000;

  private FileText() {}

  /** The text of a file in UTF-8, without a byte-order mark. */
  static String read(Path file) throws Refusal {
    if (Files.isDirectory(file)) {
      throw new Refusal(Say.of("is a folder, no scenario file{0}", NearbyScenarios.inside(file)));
    }
    if (Files.notExists(file)) {
      throw new Refusal(Say.of("no such file{0}", NearbyScenarios.of(file)));
    }
    try {
      refuseLarge(Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        refuseLarge(bytes.length);
        return decode(bytes);
      }
    } catch (AccessDeniedException e) {
      throw new Refusal(Say.of("cannot be read: permission denied"));
    } catch (IOException e) {
      throw new Refusal(Say.of("cannot be read: {0}", e.getMessage()));
    }
  }

  private static void refuseLarge(long bytes) throws Refusal {
    if (bytes > LARGEST) {
      throw new Refusal(
          Say.of("is too large for a scenario: at most {0} MB are read", LARGEST / 1_000_000));
    }
  }

  private static String decode(byte[] bytes) throws Refusal {
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      throw new Refusal(told(kind.get()));
    }
    try {
      return Utf8.decode(bytes);
    } catch (Utf8.NotUtf8 e) {
      throw new Refusal(
          FileKind.ofText(bytes)
              .map(FileText::told)
              .orElse(Say.of("line {0}: {1}; {2}", e.line(), e.getMessage(), encode())));
    }
  }

  private static String told(FileKind kind) {
    return kind.isText()
        ? Say.of("{0}; {1}", kind.words(), encode())
        : Say.of("{0}; a scenario is a text file, as 'taocun new' writes one", kind.words());
  }

  private static String encode() {
    return Say.of("save it in a text editor with the encoding UTF-8");
  }
}
