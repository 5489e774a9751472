package org.taocun.study.page;

/**
 * Bytes as text, a quarter longer than they are: 13 bits at a time, the lowest first, stand as two
 * digits to the base of 91, the lower one first; up to five bits that are left stand as one. Digits
 * are the letters from # to }, with ! for <, which might end an element. The page's module
 * packed.js reads it.
 */
final class PackedText {
  private static final int BITS = 13;
  private static final int BITS_OF_ONE = 5;
  private static final int BASE = 91;

  private PackedText() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int n = 0;
    for (byte one : bytes) {
      bits |= Byte.toUnsignedInt(one) << n;
      n += Byte.SIZE;
      if (n >= BITS) {
        int pair = bits & ((1 << BITS) - 1);
        text.append(digit(pair % BASE)).append(digit(pair / BASE));
        bits >>>= BITS;
        n -= BITS;
      }
    }
    if (n > 0) {
      text.append(digit(bits % BASE));
    }
    if (n > BITS_OF_ONE) {
      text.append(digit(bits / BASE));
    }
    return text.toString();
  }

  private static char digit(int value) {
    char letter = (char) ('#' + value);
    return letter == '<' ? '!' : letter;
  }
}
