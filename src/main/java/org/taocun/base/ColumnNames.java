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

  /** Our name of a head; the head itself if none is given. */
  public String ours(String head) {
    return heads.entrySet().stream()
        .filter(entry -> entry.getValue().equals(head))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(head);
  }

  /** The file's head of a column of ours; our name if none is given. */
  public String head(String ours) {
    return heads.getOrDefault(ours, ours);
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
                entry.getValue(),
                ours,
                Nearest.hint(entry.getValue(), found),
                String.join(", ", found)));
      }
    }
    return Optional.empty();
  }
}
