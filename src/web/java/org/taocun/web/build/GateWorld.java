package org.taocun.web.build;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.model.FilelessData;
import org.taocun.model.Replication;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.trace.Fingerprint;
import org.taocun.trace.PanelSink;

/**
 * A world of the gate, as the command line bears it.
 *
 * @param file the scenario's file
 * @param shipped the scenario as it is in the file
 * @param sets options path=value that change it
 * @param scenario the scenario, changed
 * @param born its replication 0 before the first month
 */
record GateWorld(
    Path file, Scenario shipped, List<String> sets, Scenario scenario, Replication born) {
  /** The world of a file. */
  static GateWorld of(Path file) {
    return of(file, ScenarioReader.read(file, List.of()).scenario(), List.of());
  }

  /**
   * The world of a file with settings changed.
   *
   * @throws org.taocun.base.ScenarioException if they are refused
   */
  static GateWorld of(Path file, Scenario shipped, List<String> sets) {
    Scenario scenario = sets.isEmpty() ? shipped : ScenarioReader.read(file, sets).scenario();
    return new GateWorld(file, shipped, sets, scenario, replication(scenario, 0));
  }

  private static Replication replication(Scenario scenario, int number) {
    return new Replication(scenario, FilelessData.of(scenario), number, PanelSink.NONE);
  }

  /** Households times months. */
  double size() {
    return (double) born.watch().households() * scenario.months();
  }

  /**
   * A shipped scenario and the changes that make its world small.
   *
   * @param sets options path=value
   */
  record Small(Path file, Scenario shipped, List<String> sets) {}

  /** The same with so few months and households in a village that it has about a size. */
  Small ofSize(double most, int mostMonths) {
    int months = Math.min(mostMonths, scenario.months());
    List<String> smaller = new ArrayList<>();
    smaller.add("months=" + months);
    double times = most / ((double) born.watch().households() * months);
    if (times < 1) {
      int villages = born.watch().territory().villages().size();
      int households = (int) (times * born.watch().households() / villages);
      smaller.add("geography.householdsPerVillage=" + Math.max(1, households));
    }
    return new Small(file, shipped, smaller);
  }

  /** The case: the shipped scenario in full, the changes, and the fingerprints of replications. */
  JsonObject json(int replications) {
    JsonArray fingerprints = new JsonArray();
    IntStream.range(0, replications)
        .parallel()
        .mapToObj(k -> fingerprint(k == 0 ? born : replication(scenario, k)))
        .toList()
        .forEach(fingerprints::add);
    JsonObject one = new JsonObject();
    one.addProperty(
        "name",
        String.join(" ", Stream.concat(Stream.of(file.toString()), sets.stream()).toList()));
    one.addProperty("yaml", ScenarioWriter.text(shipped, UnaryOperator.identity()));
    one.addProperty("sets", String.join("\n", sets));
    one.add("fingerprints", fingerprints);
    return one;
  }

  private static String fingerprint(Replication run) {
    boolean more = true;
    while (more) {
      more = run.step();
    }
    return Fingerprint.of(run.record(false));
  }
}
