package org.taocun.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.view.Scene;
import org.taocun.view.Session;
import sim.display.GUIState;

/**
 * MASON's window side of a run: a {@link Session} of the same {@link Simulation} that runs without
 * a window, with a map and a chart. It changes nothing in the run; edited levers make the scenario
 * of the next start.
 */
public final class WatchedSimulation extends GUIState {
  private final Simulation simulation;
  private final Session session;
  private final Letters letters;
  private final VillageMap map;
  private final SellersChart chart;
  private final List<Runnable> started = new ArrayList<>();
  private final List<Runnable> months = new ArrayList<>();
  private Consumer<String> trouble = text -> {};
  private Runnable over = () -> {};
  private volatile long pause;
  private volatile Scene scene;

  /**
   * @param observed the observed points of the chart
   */
  WatchedSimulation(Scenario scenario, Words words, List<ObservedPoint> observed, Letters letters) {
    super(new Simulation(scenario, 0));
    this.simulation = (Simulation) state;
    this.letters = letters;
    session = new Session(new Scheduled(), words);
    scene = session.scene();
    map = new VillageMap(this::scene, words, letters);
    chart = new SellersChart(words, observed, letters);
    chart.show(scene, false, List.of());
  }

  /** The name of the program, which MASON asks for. */
  public static String getName() {
    return "Taocun";
  }

  Session session() {
    return session;
  }

  /** The last complete month, whatever the model is doing. */
  Scene scene() {
    return scene;
  }

  Words words() {
    return session.words();
  }

  Letters letters() {
    return letters;
  }

  VillageMap map() {
    return map;
  }

  SellersChart chart() {
    return chart;
  }

  /** Adds a listener to starts. */
  void whenStarted(Runnable listener) {
    started.add(listener);
  }

  /** Adds a listener to months, called on Swing's thread after each. */
  void whenStepped(Runnable listener) {
    months.add(listener);
  }

  /** Sets the listener to the end of a run. */
  void whenOver(Runnable listener) {
    over = listener;
  }

  /** Sets the listener to messages on edited scenarios that cannot start. */
  void tellTrouble(Consumer<String> told) {
    trouble = told;
  }

  /** Sets the pause after each month that is not stepped by hand, in milliseconds. */
  void pause(long milliseconds) {
    pause = milliseconds;
  }

  long pause() {
    return pause;
  }

  /** The run on MASON's schedule, which its controller steps. */
  private final class Scheduled implements Session.Engine {
    @Override
    public void start(Scenario scenario) {
      simulation.setNextScenario(scenario);
      WatchedSimulation.super.start();
    }

    @Override
    public boolean step() {
      return WatchedSimulation.this.step();
    }

    @Override
    public Watch watch() {
      return simulation.watch();
    }
  }

  @Override
  public void start() {
    Scenario before = session.watch().scenario();
    Optional<ScenarioException> refusal = session.start();
    scene = session.scene();
    map.show();
    Scenario now = session.watch().scenario();
    chart.show(scene, !now.equals(before), session.levers().changes(before, now));
    scheduleRepeatingImmediatelyAfter(state -> stepped());
    started.forEach(Runnable::run);
    refusal.ifPresent(
        why -> trouble.accept(words().of("levers.cannotStart") + "\n" + why.getMessage()));
  }

  private void stepped() {
    scene = session.scene();
    chart.note(scene.frame());
    if (!months.isEmpty()) {
      SwingUtilities.invokeLater(() -> months.forEach(Runnable::run));
    }
  }

  @Override
  public boolean step() {
    boolean more = super.step();
    if (!more) {
      over.run();
    } else if (pause > 0 && !SwingUtilities.isEventDispatchThread()) {
      rest();
    }
    return more;
  }

  private void rest() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
