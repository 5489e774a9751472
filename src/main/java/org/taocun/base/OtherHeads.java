package org.taocun.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hint that a scenario may name other heads for columns that a file lacks. */
final class OtherHeads {
  /** A head that needs no quotes in a scenario. */
  private static final String PLAIN = "[\\p{L}\\p{N}_]([\\p{L}\\p{N}_ ()（）-]*[\\p{L}\\p{N}_()（）])?";

  /** The mark in place of a head where none of the file's is like the column. */
  private static final String ANY = "...";

  private OtherHeads() {}

  /**
   * The hint for some columns, each with the head that is most like it; empty where the file has no
   * head to spare.
   *
   * @param spare heads of the file that mean no column
   */
  static String hint(List<String> missing, List<String> spare) {
    List<String> left =
        new ArrayList<>(
            spare.stream().filter(h -> h.matches(PLAIN) && !HeadUnits.multiplied(h)).toList());
    if (left.isEmpty()) {
      return "";
    }
    Map<String, String> heads = new LinkedHashMap<>();
    for (String column : missing) {
      Optional<String> like =
          missing.size() == 1 && left.size() == 1
              ? Optional.of(left.get(0))
              : Heads.nearest(column, left);
      like.ifPresent(left::remove);
      heads.put(column, like.orElse(ANY));
    }
    return Say.of(
        "; if a column has another name in the file, say so beside the file's name in the scenario,"
            + " such as columns: {0}",
        mapping(heads));
  }

  /** Heads by columns, as a scenario writes them. */
  static String mapping(Map<String, String> heads) {
    return heads.entrySet().stream()
        .map(head -> head.getKey() + ": " + head.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
