package org.taocun.web.build;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taocun.base.ScenarioException;

/**
 * Cases of the gate between the engine here and in a browser: shipped scenarios, each with the
 * fingerprints of its first replications here, and draws of small ones with settings changed, of
 * replication 0.
 */
public final class GateCases {
  /** The largest world, households times months. */
  private static final double MOST = 2e7;

  /** The largest world of which more than one replication is run. */
  private static final double MOST_REPLICATED = 2e6;

  /** The largest world with settings changed. */
  private static final double MOST_CHANGED = 3e5;

  private static final int MOST_MONTHS = 60;

  /** The seed of the draws, each of which has a stream of its own. */
  private static final long SEED = 20261130;

  private final JsonArray cases = new JsonArray();
  private final List<GateWorld.Small> small = new ArrayList<>();

  private GateCases() {}

  /**
   * Writes the cases as a JSON array.
   *
   * @param arguments the folder of scenarios, the number of replications, the number of draws with
   *     settings changed, the file
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    GateCases gate = new GateCases();
    files.forEach(file -> gate.shipped(file, Integer.parseInt(arguments[1])));
    int shipped = gate.cases.size();
    for (int k = 0; k < Integer.parseInt(arguments[2]); k++) {
      gate.cases.add(gate.changed(folder, new SplittableRandom(SEED + k)));
    }
    Files.writeString(Path.of(arguments[3]), gate.cases.toString());
    System.out.printf(
        "%d scenarios of %d files, %d draws of changed settings, seed %d%n",
        shipped, files.size(), gate.cases.size() - shipped, SEED);
  }

  /** Adds the scenario of a file, unless it is an experiment, a list of arms, or too large. */
  private void shipped(Path file, int replications) {
    Optional<GateWorld> taken = taken(() -> GateWorld.of(file), MOST);
    taken.ifPresent(
        world -> {
          double size = world.size();
          cases.add(world.json(size <= MOST_REPLICATED ? replications : Math.min(replications, 1)));
          small.add(world.ofSize(MOST_CHANGED, MOST_MONTHS));
        });
  }

  /**
   * A scenario, made small, with a seed and settings that the reader takes; every other one is of
   * the folder itself, where those of places are.
   */
  private JsonObject changed(Path folder, SplittableRandom random) {
    List<GateWorld.Small> places =
        small.stream().filter(one -> folder.equals(one.file().getParent())).toList();
    while (true) {
      GateWorld.Small one = one(random.nextBoolean() ? places : small, random);
      List<String> sets = new ArrayList<>(one.sets());
      sets.add("seed=" + random.nextInt(Integer.MAX_VALUE));
      sets.addAll(new DrawnSettings(one.shipped(), random).next());
      Optional<GateWorld> taken =
          taken(() -> GateWorld.of(one.file(), one.shipped(), sets), MOST_CHANGED);
      if (taken.isPresent()) {
        return taken.get().json(1);
      }
    }
  }

  private static <T> T one(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Optional<GateWorld> taken(Supplier<GateWorld> read, double most) {
    try {
      return Optional.of(read.get()).filter(world -> world.size() <= most);
    } catch (ScenarioException e) {
      return Optional.empty();
    }
  }
}
