package org.taocun.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The encoding of a Chinese text that is not UTF-8, told by which reading of it is plausible: that
 * in which a head of a column is known, else that with the larger share of common characters, else
 * that with the larger share of characters that this program's own messages have. Both standards
 * list common characters apart: GB 2312 the 3,755 simplified ones in rows 0xB0 to 0xD7, Big5 the
 * 5,401 traditional ones in rows 0xA4 to 0xC6.
 */
final class ChineseEncoding {
  /** Shares of common characters that differ by less do not tell the encodings apart. */
  private static final double CLEAR = 0.1;

  /** A text with a smaller share is no Chinese in this encoding. */
  private static final double LEAST = 0.3;

  private final byte[] bytes;

  ChineseEncoding(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The encoding; empty where no reading is plausible. */
  Optional<FileKind> told() {
    Reading gbk = reading("GB18030", FileKind.GBK);
    Reading big5 = reading("x-windows-950", FileKind.BIG5);
    Reading better = big5.better(gbk) ? big5 : gbk;
    if (!better.plausible()) {
      return Optional.empty();
    }
    boolean clear = big5.better(gbk) || gbk.better(big5);
    return Optional.of(clear ? better.kind() : FileKind.GBK_OR_BIG5);
  }

  /**
   * A text as one encoding reads it.
   *
   * @param heads the number of known heads in its first line
   * @param common share of common characters among its pairs of bytes; -1 if it cannot be read
   * @param ours share of characters that this program's messages have
   */
  private record Reading(FileKind kind, int heads, double common, double ours) {
    boolean plausible() {
      return heads > 0 || common >= LEAST;
    }

    boolean better(Reading other) {
      if (heads != other.heads) {
        return heads > other.heads;
      }
      double more = common - other.common;
      return Math.abs(more) >= CLEAR ? more > 0 : ours >= other.ours + CLEAR;
    }
  }

  private Reading reading(String encoding, FileKind kind) {
    try {
      String text =
          Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean controls = text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
      return controls || !Han.in(text)
          ? new Reading(kind, 0, -1, 0)
          : new Reading(kind, heads(text), common(kind), ours(text));
    } catch (CharacterCodingException
        | UnsupportedCharsetException
        | IllegalCharsetNameException unreadable) {
      return new Reading(kind, 0, -1, 0);
    }
  }

  private static int heads(String text) {
    String first = text.stripLeading().split("[\r\n]", 2)[0];
    return (int) Stream.of(first.split("[,;\t]")).filter(Heads::isChinese).count();
  }

  private static double ours(String text) {
    Set<Integer> known = new HashSet<>();
    ChineseMessages.texts().values().forEach(said -> said.chars().forEach(known::add));
    IntSummaryStatistics found =
        Traditional.simplified(text)
            .chars()
            .filter(letter -> letter >= 0x80)
            .map(letter -> Han.is(letter) && known.contains(letter) ? 1 : 0)
            .summaryStatistics();
    return found.getAverage();
  }

  /** The share of common characters among the pairs of bytes that are no marks. */
  private double common(FileKind kind) {
    int pairs = 0;
    int common = 0;
    for (int k = 0; k + 1 < bytes.length; k++) {
      int first = Byte.toUnsignedInt(bytes[k]);
      if (first >= 0x80) {
        k++;
        boolean marks = first >= 0xA1 && first <= 0xA3;
        pairs += marks ? 0 : 1;
        common += !marks && isCommon(kind, first, Byte.toUnsignedInt(bytes[k])) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) common / pairs;
  }

  private static boolean isCommon(FileKind kind, int first, int second) {
    return kind == FileKind.BIG5
        ? first >= 0xA4 && (first < 0xC6 || (first == 0xC6 && second <= 0x7E))
        : first >= 0xB0 && first <= 0xD7 && second >= 0xA1;
  }
}
