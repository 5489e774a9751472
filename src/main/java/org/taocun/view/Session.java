package org.taocun.view;

import java.util.Optional;
import java.util.function.Function;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.model.InputData;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;

/**
 * One watched run for any front end. A session starts and steps the run and gives a picture of each
 * month; its levers make the scenario of the next start. To be used by one thread at a time, and
 * between months.
 */
public final class Session {
  private final Words words;
  private final Levers levers;
  private final Engine engine;
  private Watch watch;
  private MapLayout layout;
  private Frame frame;
  private double most;

  /** The engine that runs scenarios for a session. */
  public interface Engine {
    /**
     * Begins a scenario anew, at month 0.
     *
     * @throws ScenarioException when it cannot begin
     */
    void start(Scenario scenario);

    /**
     * Simulates the next month.
     *
     * @return false if there was none left
     */
    boolean step();

    /** A view of the last started run; before the first start, of a run at month 0. */
    Watch watch();
  }

  /** A session over an engine. */
  public Session(Engine engine, Words words) {
    this.engine = engine;
    this.words = words;
    watch = engine.watch();
    levers = new Levers(watch.scenario(), words.locale());
    layout = new MapLayout(watch);
    frame = Frame.of(watch);
    most = round(largest());
  }

  /**
   * A session that steps its own run.
   *
   * @param data reads the files of a scenario
   * @throws ScenarioException when the scenario makes no world
   */
  public static Session of(Scenario scenario, Function<Scenario, InputData> data, Words words) {
    return new Session(new OwnRun(scenario, data, 0), words);
  }

  /** The levers; their edits take effect at the next start. */
  public Levers levers() {
    return levers;
  }

  /** The seed of the next start. */
  public long seed() {
    return levers.scenario().seed();
  }

  /**
   * Changes the seed of the next start.
   *
   * @throws ScenarioException with the reader's words when it is refused; nothing changes then
   */
  public void seed(long seed) {
    levers.set("seed", Long.toString(seed));
  }

  /**
   * Begins anew with the scenario that the levers make. If that cannot begin, the previous scenario
   * begins anew and the levers return to it.
   *
   * @return the reason why the levers' scenario could not begin
   */
  public Optional<ScenarioException> start() {
    Scenario before = watch.scenario();
    Optional<ScenarioException> refusal = Optional.empty();
    try {
      engine.start(levers.scenario());
    } catch (ScenarioException e) {
      levers.take(before);
      engine.start(before);
      refusal = Optional.of(e);
    }
    watch = engine.watch();
    layout = new MapLayout(watch);
    frame = Frame.of(watch);
    most = round(largest());
    return refusal;
  }

  /**
   * Simulates the next month.
   *
   * @return false if there was none left
   */
  public boolean step() {
    return engine.step();
  }

  /** A view of the run. */
  public Watch watch() {
    return watch;
  }

  /** The picture of the present month, taken once. */
  public Frame frame() {
    if (frame.month() != watch.month()) {
      frame = Frame.of(watch);
      most = Math.max(most, round(largest()));
    }
    return frame;
  }

  /** The map of the present month. */
  public Scene scene() {
    Frame now = frame();
    return new Scene(watch, now, layout, most, words);
  }

  /** The largest share of a village's households that sell. */
  private double largest() {
    double largest = 0;
    for (int v = 0; v < frame.villages(); v++) {
      double households = watch.territory().village(v).households();
      largest = Math.max(largest, frame.sellers(v) / households);
    }
    return largest;
  }

  /**
   * The end of the colours' scale for a largest share: the least of 1, 2, 5, 10, 20, 50 and 100 per
   * cent above it. Colours change their meaning only a few times in a run.
   */
  static double round(double largest) {
    for (double end : new double[] {0.01, 0.02, 0.05, 0.1, 0.2, 0.5}) {
      if (largest <= end) {
        return end;
      }
    }
    return 1;
  }

  /** The language. */
  public Words words() {
    return words;
  }
}
