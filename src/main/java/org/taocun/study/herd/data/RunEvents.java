package org.taocun.study.herd.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.table.ResultTable;

/**
 * The households of one replication from a run's events.csv: who entered and left when. A household
 * sells in a month if it does so at the month's end, as in panel.csv.
 */
final class RunEvents {
  private final List<String> names;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final int[] adopted;
  private final int[] left;
  private final int[] since;
  private final boolean[] cameBack;
  private final int months;

  private RunEvents(List<String> names, int months) {
    this.names = names;
    names.forEach(name -> places.put(name, places.size()));
    this.months = months;
    adopted = never();
    left = never();
    since = never();
    cameBack = new boolean[names.size()];
  }

  private int[] never() {
    int[] never = new int[names.size()];
    Arrays.fill(never, Diffusion.NEVER);
    return never;
  }

  /**
   * Reads events.
   *
   * @param names of all households, village/number
   * @param months the last month that counts
   */
  static RunEvents read(Path file, int replication, List<String> names, int months) {
    RunEvents events = new RunEvents(names, months);
    ResultTable.read(
        file,
        table -> {},
        row -> {
          int month = (int) row.number("month");
          if ((int) row.number("replication") == replication && month <= months) {
            events.add(file, row.text("kind"), row.text("household"), month);
          }
        });
    return events;
  }

  private void add(Path file, String kind, String household, int month) {
    boolean enters = kind.equals("entry");
    if (!enters && !kind.equals("exit")) {
      return;
    }
    Integer place = places.get(household);
    if (place == null) {
      throw new ScenarioException(
          Say.of("{0}: household '{1}' is not in network.graphml", file, household));
    }
    if (enters) {
      since[place] = month;
    } else {
      leaves(place, month - 1);
    }
  }

  /** Ends the time in which somebody sold; one that no month's end has seen does not count. */
  private void leaves(int place, int last) {
    if (since[place] <= last) {
      sells(place);
      left[place] = last;
    }
    since[place] = Diffusion.NEVER;
  }

  private void sells(int place) {
    cameBack[place] |= left[place] != Diffusion.NEVER && since[place] > left[place] + 1;
    adopted[place] = Math.min(adopted[place], since[place]);
    left[place] = Diffusion.NEVER;
  }

  /** The households as people, villages as groups. */
  Diffusion people() {
    for (int i = 0; i < adopted.length; i++) {
      if (since[i] != Diffusion.NEVER) {
        sells(i);
      }
      since[i] = Diffusion.NEVER;
    }
    Map<String, Integer> villages = new LinkedHashMap<>();
    int[] group =
        names.stream()
            .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('/'))))
            .mapToInt(village -> villages.computeIfAbsent(village, key -> villages.size()))
            .toArray();
    return new Diffusion(
        names,
        group,
        List.copyOf(villages.keySet()),
        adopted.clone(),
        left.clone(),
        Math.max(1, months),
        List.of(),
        List.of());
  }

  /** Number of households that gave up and came back. */
  long cameBack() {
    int count = 0;
    for (boolean one : cameBack) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** The number of months that a run's series.csv has. */
  static int months(Path file) {
    int[] last = {0};
    ResultTable.read(
        file, table -> {}, row -> last[0] = Math.max(last[0], (int) row.number("month")));
    return last[0];
  }
}
