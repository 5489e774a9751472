package org.taocun.study.herd.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.MusicLab;
import org.taocun.base.Message;
import org.taocun.output.table.ResultTable;

/** The villages of all replications in a run's villages.csv. */
final class RunVillages {
  private final Map<String, Integer> villages = new LinkedHashMap<>();
  private final Map<Integer, Map<String, Village>> replications = new TreeMap<>();

  private record Village(double x, double y, int sellers) {}

  private RunVillages() {}

  static RunVillages read(Path file) {
    RunVillages all = new RunVillages();
    ResultTable.read(
        file,
        table -> {},
        row -> {
          String name = row.text("village");
          all.villages.computeIfAbsent(name, key -> all.villages.size());
          all.replications
              .computeIfAbsent((int) row.number("replication"), key -> new LinkedHashMap<>())
              .put(
                  name,
                  new Village(row.number("xKm"), row.number("yKm"), (int) row.number("sellers")));
        });
    return all;
  }

  /** Places of households: those of their villages in a replication. */
  DiffusionData.Places places(Diffusion people, int replication) {
    double[] x = new double[people.people()];
    double[] y = new double[people.people()];
    Map<String, Village> here = replications.getOrDefault(replication, Map.of());
    for (int i = 0; i < x.length; i++) {
      Village village = here.get(people.groups().get(people.group()[i]));
      x[i] = village == null ? Double.NaN : village.x;
      y[i] = village == null ? Double.NaN : village.y;
    }
    return new DiffusionData.Places(x, y, DiffusionData.Places.KM);
  }

  /** Sellers of villages at the end, a world for each replication in which somebody sells. */
  DiffusionData.Worlds worlds(List<Message> notes) {
    List<int[]> worlds = new ArrayList<>();
    int empty = 0;
    for (Map<String, Village> world : replications.values()) {
      int[] sellers = new int[villages.size()];
      world.forEach((name, village) -> sellers[villages.getOrDefault(name, 0)] = village.sellers);
      if (Arrays.stream(sellers).sum() > 0) {
        worlds.add(sellers);
      } else {
        empty++;
      }
    }
    notes.add(
        Message.of(
            "{0} {0|replication stands for a world|replications stand for worlds}; items are {1} {1|village|villages}, choices their sellers at the end",
            worlds.size(), villages.size()));
    if (empty > 0) {
      notes.add(
          Message.of(
              "{0} {0|replication in which nobody sells at the end is|replications in which nobody sells at the end are} left out",
              empty));
    }
    return new DiffusionData.Worlds(new MusicLab(worlds.toArray(int[][]::new)), Optional.empty());
  }
}
