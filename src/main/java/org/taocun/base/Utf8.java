package org.taocun.base;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The one decoder of all inputs, strictly UTF-8; a byte-order mark is dropped. */
public final class Utf8 {
  private Utf8() {}

  /** Refusal of bytes that are not UTF-8 text. */
  public static final class NotUtf8 extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean utf16;
    private final int line;
    private final int wrong;

    private NotUtf8(boolean utf16, int line, int wrong) {
      super(Say.of(utf16 ? "is UTF-16 text" : "is not UTF-8 text"));
      this.utf16 = utf16;
      this.line = line;
      this.wrong = wrong;
    }

    /** True if the bytes begin as UTF-16 does. */
    public boolean utf16() {
      return utf16;
    }

    /** The line of the first wrong byte, from 1. */
    public int line() {
      return line;
    }

    /** The first wrong byte, 0 to 255. */
    public int wrongByte() {
      return wrong;
    }
  }

  /**
   * The text of the bytes.
   *
   * @throws NotUtf8 with the line of the first wrong byte
   */
  public static String decode(byte[] bytes) throws NotUtf8 {
    if (starts(bytes, 0xfe, 0xff) || starts(bytes, 0xff, 0xfe)) {
      throw new NotUtf8(true, 1, bytes[0] & 0xff);
    }
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
      throw new NotUtf8(false, 1 + lines(bytes, in.position()), bytes[in.position()] & 0xff);
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
