package org.taocun.base;

import java.util.Optional;
import java.util.stream.Stream;

/** Separators of a table's columns other than commas. */
public final class OtherSeparators {
  private OtherSeparators() {}

  /** The problem of a header without a comma that has another separator. */
  public static Optional<String> problem(String header) {
    return header.contains(",")
        ? Optional.empty()
        : Stream.of("，", ";", "；", "\t", "|")
            .filter(header::contains)
            .findFirst()
            .map(
                separator ->
                    Say.of(
                        "has {0} between columns; put commas (,) there, or save it as 'CSV UTF-8'",
                        separator.equals("\t") ? Say.of("tabs") : "'" + separator + "'"));
  }
}
