package org.taocun.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.base.Lines;
import org.taocun.output.table.TextTable;

/** The breaking of sentences into lines of a terminal. Tables break their cells themselves. */
final class Wrapping {
  private static final Pattern MARKED = Pattern.compile("( *(?:[!-] )?)(.*)");
  private static final String COLUMNS = "  ";

  private Wrapping() {}

  /**
   * The lines of a text, those after the first as far in as its first word; a row of a table, which
   * has columns with more than a blank between them, stays whole.
   */
  static Stream<String> of(String text) {
    Matcher marked = MARKED.matcher(text);
    boolean fits = Lines.width(text) <= TextTable.WIDTH;
    if (fits || !marked.matches() || marked.group(2).contains(COLUMNS)) {
      return Stream.of(text);
    }
    String mark = marked.group(1);
    List<String> lines = Lines.of(marked.group(2), TextTable.WIDTH - mark.length());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> (i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
  }
}
