package org.taocun.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files strictly as UTF-8; a byte-order mark is dropped. */
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
      throw problems.refusal("the file is empty");
    }
    return text;
  }

  private static byte[] bytes(Path file, InputProblems problems) {
    if (!Files.exists(file)) {
      throw problems.refusal("there is no such file; paths start at the scenario's folder");
    }
    if (Files.isDirectory(file)) {
      throw problems.refusal("is a folder; name a file");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw problems.refusal("is larger than 500 MB; split it or leave out what is not needed");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw problems.refusal("cannot be read: " + e.getMessage());
    }
  }

  private static String decoded(byte[] bytes, InputProblems problems) {
    int mark = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw problems.refusal(
          1 + lines(bytes, in.position()),
          "is not UTF-8 text; save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')");
    }
    return out.flip().toString();
  }

  private static int lines(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
