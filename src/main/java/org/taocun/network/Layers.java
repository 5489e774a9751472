package org.taocun.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.IntList;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

/**
 * Maker of the layers of ties that a scenario asks for. Generated strong ties stay within villages;
 * weak ones are made over all households together, except circles, which never cross villages.
 */
public final class Layers {
  private final LayerSettings settings;
  private final TieList listed;
  private final Places places;
  private final ToIntFunction<String> household;
  private final Draws draws;
  private final Block.Kind kind;

  private Layers(
      LayerSettings settings,
      TieList listed,
      Places places,
      ToIntFunction<String> household,
      Draws draws,
      Block.Kind kind) {
    this.settings = settings;
    this.listed = listed;
    this.places = places;
    this.household = household;
    this.draws = draws;
    this.kind = kind;
  }

  /**
   * The strong layer.
   *
   * @param listed the ties of its file
   * @param household the number of a household by its name in a tie file, −1 for an unknown name
   * @throws ScenarioException for settings or a file that make no layer
   */
  public static Layer strong(
      StrongTies settings,
      TieList listed,
      Places places,
      ToIntFunction<String> household,
      Draws draws) {
    if (settings.model() == TieModel.GRAVITY) {
      throw new ScenarioException(
          Message.of(
              "strong.model: gravity is for weak ties only; use circles, ring, wattsStrogatz,"
                  + " newmanWatts, erdosRenyi, complete, file or none"));
    }
    return new Layers(settings, listed, places, household, draws, Block.Kind.STRONG).make();
  }

  /**
   * The weak layer.
   *
   * @param listed the ties of its file
   * @param household the number of a household by its name in a tie file, −1 for an unknown name
   * @param trait of each household, in which acquaintances may be alike
   * @throws ScenarioException for settings or a file that make no layer
   */
  public static Layer weak(
      WeakTies settings,
      TieList listed,
      Places places,
      ToIntFunction<String> household,
      IntToDoubleFunction trait,
      Draws draws) {
    if (settings.model() != TieModel.GRAVITY) {
      return new Layers(settings, listed, places, household, draws, Block.Kind.WEAK).make();
    }
    return Links.of(places.households(), new Gravity(settings, places, trait, draws).ties());
  }

  private Layer make() {
    return switch (settings.model()) {
      case NONE, GRAVITY -> Links.none(places.households());
      case CIRCLES -> circles();
      case COMPLETE -> complete();
      case RING -> generated(block -> new RingLattice(block, evenNeighbours()));
      case WATTS_STROGATZ ->
          generated(block -> new WattsStrogatz(block, evenNeighbours(), settings.rewiring()));
      case NEWMAN_WATTS ->
          generated(block -> new NewmanWatts(block, evenNeighbours(), settings.rewiring()));
      case ERDOS_RENYI -> generated(block -> new ErdosRenyi(block, settings.meanDegree()));
      case FILE -> file();
    };
  }

  private Links file() {
    if (settings.file().isBlank()) {
      throw new ScenarioException(
          Message.of(
              "{0}.file: model: file needs an edge list (CSV) or GraphML file", kind.section));
    }
    return listed.links(places.households(), household);
  }

  private int evenNeighbours() {
    int neighbours = settings.neighbours();
    if (neighbours < 0 || neighbours % 2 != 0) {
      throw new ScenarioException(
          Message.of(
              "{0}.neighbours: must be an even number >= 0 (half of them on either side), was"
                  + " '{1}'",
              kind.section, neighbours));
    }
    return neighbours;
  }

  private Layer generated(Generator generator) {
    refuseTooMany();
    List<TieSource> sources = new ArrayList<>();
    for (Block block : blocks()) {
      sources.add(generator.ties(block));
    }
    return Links.of(places.households(), sink -> sources.forEach(source -> source.sendTo(sink)));
  }

  private List<Block> blocks() {
    if (kind == Block.Kind.WEAK) {
      return List.of(new Block(places, 0, places.households(), draws, kind));
    }
    List<Block> blocks = new ArrayList<>(places.villages());
    for (int v = 0; v < places.villages(); v++) {
      blocks.add(new Block(places, places.first()[v], places.first()[v + 1], draws, kind));
    }
    return blocks;
  }

  /** Refuses settings that would make more ties than fit, before hours are spent on making them. */
  private void refuseTooMany() {
    double wanted =
        settings.model() == TieModel.ERDOS_RENYI ? settings.meanDegree() : settings.neighbours();
    double entries = 0;
    for (Block block : blocks()) {
      entries += block.size() * Math.min(wanted, Math.max(0, block.size() - 1));
    }
    if (entries > Links.MAX_ENTRIES) {
      throw new ScenarioException(
          Message.of(
              "{0}: about {1} ties do not fit (1,073,741,819 at most); ask for fewer ties per"
                  + " household, or for model: complete, which needs no list",
              kind.section, Long.toString(FastMath.round(entries / 2))));
    }
  }

  private Circles complete() {
    int n = places.households();
    if (kind == Block.Kind.WEAK) {
      return Circles.of(n == 0 ? new int[1] : new int[] {0, n});
    }
    return Circles.of(Arrays.stream(places.first()).distinct().toArray());
  }

  /**
   * Circles within each village: sizes are drawn one after another, keyed by the village and the
   * circle's number in it, rounded, at least 1; the last is cut at the village's end, so that a
   * household added at the end concerns the last circle only. A list of sizes begins again in each
   * village.
   */
  private Circles circles() {
    IntList starts = new IntList(places.households() / 4 + 2);
    Distribution size = settings.circleSize();
    for (int v = 0; v < places.villages(); v++) {
      long villageKey = places.key()[v] ^ kind.circles;
      int next = places.first()[v];
      for (int c = 0; next < places.first()[v + 1]; c++) {
        starts.add(next);
        double drawn = size.at(draws, Decision.CIRCLE_SIZE, Draws.entity(villageKey, c), c);
        double members = Math.max(1, FastMath.rint(drawn));
        next = (int) Math.min(places.first()[v + 1], next + members);
      }
    }
    starts.add(places.households());
    return Circles.of(starts.toArray());
  }

  /** A maker of one block's ties. */
  @FunctionalInterface
  private interface Generator {
    TieSource ties(Block block);
  }
}
