package org.taocun.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reader of text files, strictly as UTF-8 without a byte-order mark. */
public final class InputText {
  private static final long MAX_BYTES = 500_000_000;

  private InputText() {}

  /**
   * The text of a file.
   *
   * @throws ScenarioException when there is no such file, it is a folder, empty, larger than 500
   *     MB, unreadable or not UTF-8
   */
  public static String read(Path file, InputProblems problems) {
    byte[] bytes = bytes(file, problems);
    String text = decoded(bytes, problems);
    if (text.isBlank()) {
      throw problems.refusal(Say.of("the file is empty"));
    }
    return text;
  }

  private static byte[] bytes(Path file, InputProblems problems) {
    if (!Files.exists(file)) {
      throw problems.refusal(Say.of("there is no such file{0}", place(file)));
    }
    if (Files.isDirectory(file)) {
      throw problems.refusal(Say.of("is a folder; name a file"));
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw problems.refusal(
            Say.of("is larger than 500 MB; split it or leave out what is not needed"));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw problems.refusal(Say.of("cannot be read: {0}", e.getMessage()));
    }
  }

  /** The full path at which a file was looked for, where its name does not say so. */
  private static String place(Path file) {
    Path looked = file.toAbsolutePath().normalize();
    return looked.equals(file) ? "" : Say.of("; looked for {0}", looked);
  }

  private static String decoded(byte[] bytes, InputProblems problems) {
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      throw problems.refusal(told(kind.get()));
    }
    try {
      return Utf8.decode(bytes);
    } catch (Utf8.NotUtf8 e) {
      throw problems.refusal(
          e.line(),
          FileKind.ofText(bytes)
              .map(InputText::told)
              .orElse(Say.of("{0}; {1}", e.getMessage(), encode())));
    }
  }

  private static String told(FileKind kind) {
    if (kind.isText()) {
      return Say.of("{0}; {1}", kind.words(), encode());
    }
    return kind.isSheet()
        ? Say.of("{0}; save the sheet as 'CSV UTF-8', and give that file", kind.words())
        : Say.of("{0}, where a text file is needed", kind.words());
  }

  private static String encode() {
    return Say.of("save it as 'CSV UTF-8', or in a text editor with the encoding UTF-8");
  }
}
