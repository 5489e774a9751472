package org.taocun.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The heads under which a file has columns that this program knows by other names.
 *
 * @param heads the file's heads by our names, such as 户数 by households
 */
public record ColumnNames(Map<String, String> heads) {
  /** A file whose heads are our names. */
  public static final ColumnNames NONE = new ColumnNames(Map.of());

  /**
   * Names of columns.
   *
   * @throws IllegalArgumentException if a name is blank or one head stands for two columns
   */
  public ColumnNames {
    heads = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
    List<String> seen = new ArrayList<>();
    heads.forEach(
        (column, head) -> {
          if (head.isBlank()) {
            throw new IllegalArgumentException(Say.of("'{0}' names no column of the file", column));
          }
          if (seen.contains(head)) {
            throw new IllegalArgumentException(
                Say.of("the column '{0}' of the file stands for two of ours", head));
          }
          seen.add(head);
        });
  }

  /**
   * The column that a head means: the one that stands for it here, else itself, or the one that it
   * is the Chinese name of. A column for which another head stands is meant by no other.
   *
   * @param known our columns
   * @param found all heads of the file
   */
  public String column(String head, Collection<String> known, Collection<String> found) {
    for (Map.Entry<String, String> entry : heads.entrySet()) {
      if (entry.getValue().equals(head)) {
        return entry.getKey();
      }
    }
    List<String> open = known.stream().filter(column -> !heads.containsKey(column)).toList();
    String meant = Heads.column(head, open, found);
    return heads.containsKey(meant) ? "(" + meant + ")" : meant;
  }

  /**
   * What is wrong with the names for a file.
   *
   * @param known our columns
   * @param found the file's heads
   */
  public Optional<String> problem(Collection<String> known, Collection<String> found) {
    for (Map.Entry<String, String> entry : heads.entrySet()) {
      String ours = entry.getKey();
      if (!known.contains(ours)) {
        return Optional.of(
            Say.of(
                "columns: '{0}' is no column that is read{1}; those are {2}",
                ours, Nearest.hint(ours, known), String.join(", ", known)));
      }
      if (!found.contains(entry.getValue())) {
        return Optional.of(
            Say.of(
                "columns: the file has no column '{0}' for {1}{2}; it has {3}",
                entry.getValue(), ours, Nearest.hint(entry.getValue(), found), Say.list(found)));
      }
    }
    return Optional.empty();
  }
}
