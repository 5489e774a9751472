package org.taocun.study.herd.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.table.ResultTable;

/**
 * The households of one replication in a run's panel.csv: periods are months of the simulation, the
 * state before the first is period 0.
 */
final class RunPanel {
  private static final String SELLER = "seller";

  private final Path file;
  private final int replication;
  private final List<String> traits;
  private final List<String> outcomes;
  private final int until;
  private final Map<String, Household> households = new LinkedHashMap<>();
  private final TreeSet<Integer> replications = new TreeSet<>();
  private int months;

  /** What the rows of a household have said so far. */
  private static final class Household {
    final String village;
    final List<String> traits;
    List<String> outcomes = List.of();
    int adopted = Diffusion.NEVER;
    int lastSold = Diffusion.NEVER;
    int lastSeen = -1;
    boolean cameBack;

    Household(String village, List<String> traits) {
      this.village = village;
      this.traits = traits;
    }

    void sells(int month) {
      if (adopted == Diffusion.NEVER) {
        adopted = month;
      } else if (lastSold < month - 1) {
        cameBack = true;
      }
      lastSold = month;
    }
  }

  private RunPanel(
      Path file, int replication, List<String> traits, List<String> outcomes, int until) {
    this.file = file;
    this.replication = replication;
    this.traits = traits;
    this.outcomes = outcomes;
    this.until = until;
  }

  /**
   * Reads the panel of a run.
   *
   * @param traits columns whose first value is wanted
   * @param outcomes columns whose last value is wanted
   * @param until the last month that counts
   */
  static RunPanel read(
      Path file, int replication, List<String> traits, List<String> outcomes, int until) {
    RunPanel panel = new RunPanel(file, replication, traits, outcomes, until);
    ResultTable.read(file, panel::check, panel::add);
    if (!panel.replications.contains(replication)) {
      throw new ScenarioException(
          Say.of(
              "{0}: has no replication {1}; it has {2} to {3}",
              file, replication, panel.replications.first(), panel.replications.last()));
    }
    return panel;
  }

  private void check(ResultTable table) {
    List<String> asked = new ArrayList<>(traits);
    asked.addAll(outcomes);
    for (String column : asked) {
      if (!table.header().contains(column)) {
        throw new ScenarioException(
            Say.of(
                "{0}:1: there is no column '{1}'{2}; there are {3}",
                file, column, Nearest.question(column, table.header()), Say.list(table.header())));
      }
    }
  }

  private void add(ResultTable.Row row) {
    int number = (int) row.number("replication");
    int month = (int) row.number("month");
    replications.add(number);
    if (number != replication || month > until) {
      return;
    }
    months = Math.max(months, month);
    Household household =
        households.computeIfAbsent(
            row.text("household"),
            name -> new Household(row.text("village"), traits.stream().map(row::text).toList()));
    household.lastSeen = month;
    household.outcomes = outcomes.stream().map(row::text).toList();
    if (row.text("status").equals(SELLER)) {
      household.sells(month);
    }
  }

  /** The households as people, villages as groups. */
  Diffusion people() {
    List<String> villages = households.values().stream().map(h -> h.village).distinct().toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    villages.forEach(village -> places.put(village, places.size()));
    return new Diffusion(
        List.copyOf(households.keySet()),
        households.values().stream().mapToInt(h -> places.getOrDefault(h.village, -1)).toArray(),
        villages,
        households.values().stream().mapToInt(h -> h.adopted).toArray(),
        households.values().stream()
            .mapToInt(h -> h.lastSold < h.lastSeen ? h.lastSold : Diffusion.NEVER)
            .toArray(),
        Math.max(1, months),
        List.of(),
        List.of());
  }

  /** Number of households that gave up and came back. */
  long cameBack() {
    return households.values().stream().filter(h -> h.cameBack).count();
  }

  /** Number of replications in the file. */
  int replications() {
    return replications.size();
  }

  /** The first value of a column; true is 1, false 0. */
  Diffusion.Trait trait(String column) {
    int place = traits.indexOf(column);
    return numbers(column, households.values().stream().map(h -> h.traits.get(place)).toList());
  }

  /** The last value of a column. */
  Diffusion.Trait outcome(String column) {
    int place = outcomes.indexOf(column);
    return numbers(column, households.values().stream().map(h -> h.outcomes.get(place)).toList());
  }

  /** The first value of a column as labels. */
  DiffusionData.Strata labels(String column) {
    int place = traits.indexOf(column);
    List<String> cells = households.values().stream().map(h -> h.traits.get(place)).toList();
    List<String> labels = cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
    return new DiffusionData.Strata(
        column, cells.stream().mapToInt(labels::indexOf).toArray(), labels);
  }

  private Diffusion.Trait numbers(String column, List<String> cells) {
    double[] values = new double[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(column, cells.get(i));
    }
    return new Diffusion.Trait(column, values);
  }

  private double number(String column, String cell) {
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    if (cell.equals("true") || cell.equals("false")) {
      return cell.equals("true") ? 1 : 0;
    }
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new ScenarioException(
          Say.of("{0}: column '{1}' holds words, such as '{2}'", file, column, cell));
    }
  }
}
