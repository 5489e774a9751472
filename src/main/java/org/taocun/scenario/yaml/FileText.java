package org.taocun.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.scenario.Nearest;

/** Reads a scenario file as text, and says plainly why when it cannot. */
final class FileText {
  /** The largest scenario file, in bytes. */
  static final int LARGEST = 3_000_000;

  private FileText() {}

  /** The text of a file in UTF-8, without a byte-order mark. */
  static String read(Path file) throws Refusal {
    if (Files.isDirectory(file)) {
      throw new Refusal("is a directory, not a scenario file");
    }
    if (Files.notExists(file)) {
      throw new Refusal("no such file" + nearby(file));
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

  private static String nearby(Path file) {
    Path name = file.getFileName();
    Path directory = file.toAbsolutePath().getParent();
    if (name == null || directory == null || !Files.isDirectory(directory)) {
      return "";
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(directory, "*.{yaml,yml}")) {
      beside.forEach(path -> names.add(path.getFileName().toString()));
    } catch (IOException unreadable) {
      return "";
    }
    names.sort(null);
    List<String> words = names.stream().map(FileText::word).toList();
    List<String> nearWords = Nearest.of(word(name.toString()), words);
    List<String> near = names.stream().filter(n -> nearWords.contains(word(n))).toList();
    return near.isEmpty() ? "" : "; did you mean " + Nearest.quoted(near) + "?";
  }

  private static String word(String fileName) {
    return fileName.replaceFirst("\\.ya?ml$", "");
  }

  private static String decode(byte[] bytes) throws Refusal {
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      throw new Refusal("is UTF-16 text; save it as UTF-8");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      in.position(3);
    }
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Refusal(notText(bytes, in.position()));
    }
    return out.flip().toString();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String notText(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return String.format(
        "is not UTF-8 text (byte 0x%02X in line %d); save it as UTF-8", bytes[position], line);
  }
}
