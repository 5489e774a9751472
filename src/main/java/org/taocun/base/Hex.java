package org.taocun.base;

/** Hexadecimal numbers in texts. */
public final class Hex {
  private Hex() {}

  /** A number with so many digits at least, in small letters; its bits if it is negative. */
  public static String of(long number, int digits) {
    String hex = Long.toHexString(number);
    return "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }
}
