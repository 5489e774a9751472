package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taocun.base.ColumnNames;
import org.taocun.base.Message;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The choice of a file's columns: by --columns, by our names, or by the names that netdiffuseR
 * gives them.
 *
 * @param known our columns
 * @param foreign netdiffuseR's names by ours
 * @param mark the columns of netdiffuseR by which its files are known; one of them is enough
 */
record ColumnChoice(List<String> known, Map<String, List<String>> foreign, Set<String> mark) {
  /** Columns of people. */
  static final ColumnChoice PEOPLE =
      new ColumnChoice(
          List.of(
              "id",
              "group",
              "adopted",
              "left",
              "returned",
              "period",
              "x",
              "y",
              "longitude",
              "latitude",
              "world",
              "choice"),
          Map.of(
              "adopted", List.of("toa"),
              "period", List.of("per"),
              "longitude", List.of("lon", "lng"),
              "latitude", List.of("lat")),
          Set.of("toa", "lon", "lng", "lat"));

  /** Columns of ties. */
  static final ColumnChoice TIES =
      new ColumnChoice(
          List.of("from", "to", "layer", "weight", "period", "group"),
          Map.of(
              "from", List.of("ego"),
              "to", List.of("alter"),
              "weight", List.of("value"),
              "period", List.of("time", "per")),
          Set.of("ego", "alter"));

  ColumnChoice {
    known = List.copyOf(known);
  }

  /**
   * The names of a file.
   *
   * @param heads as the file writes them
   * @param asked the user's names by ours, of both files
   * @param notes hears which names were taken for ours
   */
  ColumnNames names(List<String> heads, Map<String, String> asked, List<Message> notes) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String column : known) {
      String head = asked.get(column);
      boolean shared = PEOPLE.known.contains(column) && TIES.known.contains(column);
      if (head != null && (heads.contains(head) || !shared)) {
        names.put(column, head);
      }
    }
    if (heads.stream().anyMatch(mark::contains)) {
      foreign(heads, names, notes);
    }
    try {
      return new ColumnNames(names);
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(Say.at("--columns", e));
    }
  }

  private void foreign(List<String> heads, Map<String, String> names, List<Message> notes) {
    List<Message> taken = new ArrayList<>();
    for (String column : known) {
      for (String head : foreign.getOrDefault(column, List.of())) {
        boolean free = !names.containsKey(column) && !heads.contains(column);
        if (free && heads.contains(head) && !names.containsValue(head)) {
          names.put(column, head);
          taken.add(Message.of("{0} for {1}", head, column));
        }
      }
    }
    if (!taken.isEmpty()) {
      notes.add(Message.of("columns are taken by their usual names: {0}", Message.listed(taken)));
    }
  }

  /**
   * Refuses names of columns that no file can have, or that no file of these has.
   *
   * @param heads those of all files
   */
  static void check(Map<String, String> asked, List<String> heads) {
    Set<String> all = new TreeSet<>(PEOPLE.known);
    all.addAll(TIES.known);
    asked.forEach(
        (column, head) -> {
          if (!all.contains(column)) {
            throw new ScenarioException(
                Say.of(
                    "--columns: '{0}' is no column that is read{1}; those are {2}",
                    column, Nearest.question(column, all), Say.list(all)));
          }
          if (!heads.contains(head)) {
            throw new ScenarioException(
                Say.of(
                    "--columns: no file has the column '{0}' for {1}{2}; there are {3}",
                    head, column, Nearest.question(head, heads), Say.list(heads)));
          }
        });
  }
}
