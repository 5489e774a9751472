package org.taocun.study.herd.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.analysis.herding.MusicLab;
import org.taocun.base.InputRow;
import org.taocun.base.Message;

/**
 * Choices from the columns world and choice. Who has a choice and no world saw nobody: those
 * choices are what people do without influence.
 */
final class WorldColumns {
  private WorldColumns() {}

  static boolean there(DataTable table) {
    return table.has("world", ColumnChoice.PEOPLE) && table.has("choice", ColumnChoice.PEOPLE);
  }

  static DiffusionData.Worlds of(List<InputRow> rows, List<Message> notes) {
    Map<String, Integer> items = new LinkedHashMap<>();
    Map<String, Integer> worlds = new LinkedHashMap<>();
    long without = 0;
    for (InputRow row : rows) {
      if (!row.has("choice")) {
        without++;
        continue;
      }
      items.computeIfAbsent(row.text("choice"), name -> items.size());
      if (row.has("world")) {
        worlds.computeIfAbsent(row.text("world"), name -> worlds.size());
      }
    }
    int[][] choices = new int[worlds.size()][items.size()];
    int[] alone = new int[items.size()];
    int independent = 0;
    for (InputRow row : rows) {
      if (row.has("choice")) {
        int item = items.getOrDefault(row.text("choice"), 0);
        boolean saw = row.has("world");
        int[] counts = saw ? choices[worlds.getOrDefault(row.text("world"), 0)] : alone;
        counts[item]++;
        independent += saw ? 0 : 1;
      }
    }
    notes.add(
        Message.of(
            "choices among {0} {0|item|items} in {1} {1|world|worlds}; {2} {2|person|people} in no world saw nobody; {3} chose nothing",
            items.size(), worlds.size(), independent, without));
    return new DiffusionData.Worlds(
        new MusicLab(choices), independent > 0 ? Optional.of(alone) : Optional.empty());
  }
}
