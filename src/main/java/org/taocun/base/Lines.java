package org.taocun.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lines of a terminal, on which a Chinese character takes two columns. */
public final class Lines {
  private static final String NOT_FIRST = "，。；：！？、）》」』】”’";
  private static final String NOT_LAST = "（《「『【“‘";

  private Lines() {}

  /** The number of columns that a text takes. */
  public static int width(String text) {
    return text.codePoints().map(letter -> wide(letter) ? 2 : 1).sum();
  }

  /**
   * The lines of a text: broken at blanks, and beside Chinese characters where no punctuation
   * forbids it.
   *
   * @param width the most columns of a line; what cannot be broken may be longer
   */
  public static List<String> of(String text, int width) {
    return of(text, width, Lines::width);
  }

  /**
   * The lines of a text that is measured otherwise, such as by the letters of a font.
   *
   * @param width the greatest measure of a line
   */
  public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && measure.applyAsDouble(line + piece) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? piece.stripLeading() : piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The columns of the longest part of a text that cannot be broken. */
  public static int longestPart(String text) {
    return pieces(text).stream().mapToInt(piece -> width(piece.strip())).max().orElse(0);
  }

  /** The parts of a text between which a line may end; a blank stands before the part it parts. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int last = ' ';
    for (int letter : text.codePoints().toArray()) {
      if (letter == ' ' || (last != ' ' && mayPart(last, letter))) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(letter);
      last = letter;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayPart(int last, int next) {
    return (wide(last) || wide(next)) && NOT_FIRST.indexOf(next) < 0 && NOT_LAST.indexOf(last) < 0;
  }

  private static boolean wide(int letter) {
    return letter >= 0x2E80;
  }
}
