package org.taocun.web.build;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.base.ScenarioException;
import org.taocun.model.FilelessData;
import org.taocun.model.Replication;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.trace.Fingerprint;
import org.taocun.trace.PanelSink;

/**
 * Cases of the gate between the engine here and in a browser: shipped scenarios, resolved, each
 * with the fingerprints of its first replications here.
 */
public final class GateCases {
  /** The largest world, households times months. */
  private static final double MOST = 2e7;

  /** The largest world of which more than one replication is run. */
  private static final double MOST_REPLICATED = 2e6;

  private GateCases() {}

  /**
   * Writes the cases as a JSON array.
   *
   * @param arguments the folder of scenarios, the number of replications, the file
   */
  public static void main(String[] arguments) throws IOException {
    int replications = Integer.parseInt(arguments[1]);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      files = walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    JsonArray cases = new JsonArray();
    files.stream()
        .flatMap(file -> scenario(file).map(scenario -> of(file, scenario, replications)).stream())
        .forEach(cases::add);
    Files.writeString(Path.of(arguments[2]), cases.toString());
    System.out.println(cases.size() + " scenarios of " + files.size() + " files");
  }

  /** The scenario of a file; empty for experiments, lists of arms, and what is too large. */
  private static Optional<Scenario> scenario(Path file) {
    try {
      Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
      return size(scenario) <= MOST ? Optional.of(scenario) : Optional.empty();
    } catch (ScenarioException e) {
      return Optional.empty();
    }
  }

  private static double size(Scenario scenario) {
    Replication born = new Replication(scenario, FilelessData.of(scenario), 0, PanelSink.NONE);
    return (double) born.watch().households() * scenario.months();
  }

  private static JsonObject of(Path file, Scenario scenario, int replications) {
    String yaml = ScenarioWriter.text(scenario, UnaryOperator.identity());
    JsonObject one = new JsonObject();
    one.addProperty("name", file.toString());
    one.addProperty("yaml", yaml);
    JsonArray fingerprints = new JsonArray();
    IntStream.range(0, size(scenario) <= MOST_REPLICATED ? replications : 1)
        .parallel()
        .mapToObj(k -> fingerprint(scenario, k))
        .toList()
        .forEach(fingerprints::add);
    one.add("fingerprints", fingerprints);
    return one;
  }

  private static String fingerprint(Scenario scenario, int replication) {
    Replication run =
        new Replication(scenario, FilelessData.of(scenario), replication, PanelSink.NONE);
    boolean more = true;
    while (more) {
      more = run.step();
    }
    return Fingerprint.of(run.record(false));
  }
}
