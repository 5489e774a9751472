package org.taocun.base;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The one decoder of all inputs, strictly UTF-8; a byte-order mark is dropped. */
public final class Utf8 {
  private Utf8() {}

  /** Refusal of bytes that are not UTF-8 text. */
  public static final class NotUtf8 extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    private NotUtf8(int line, int wrong) {
      super(Say.of("is not UTF-8 text (byte 0x{0})", Hex.of(wrong, 2).toUpperCase(Locale.ROOT)));
      this.line = line;
    }

    /** The line of the first wrong byte, from 1. */
    public int line() {
      return line;
    }
  }

  /**
   * The text of the bytes.
   *
   * @throws NotUtf8 with the line of the first wrong byte
   */
  public static String decode(byte[] bytes) throws NotUtf8 {
    int mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8(1 + lines(bytes, in.position()), bytes[in.position()] & 0xff);
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

  private static int lines(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
