package org.taocun.gui;

import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import sim.display.SimpleController;
import sim.util.Bag;

/**
 * MASON's controller of one run, which its window's buttons press. All presses are made on Swing's
 * thread; months pass on MASON's own.
 */
final class Player extends SimpleController {
  private final transient WatchedSimulation watched;
  private final transient List<Runnable> listeners = new ArrayList<>();

  Player(WatchedSimulation watched) {
    super(watched, false);
    this.watched = watched;
    setIncrementSeedOnStop(false);
    watched.whenOver(() -> SwingUtilities.invokeLater(this::pressStop));
  }

  WatchedSimulation watched() {
    return watched;
  }

  /** Adds a listener to the beginning, the pauses and the end of the run. */
  void whenChanged(Runnable listener) {
    listeners.add(listener);
  }

  boolean playing() {
    return getPlayState() == PS_PLAYING;
  }

  boolean stopped() {
    return getPlayState() == PS_STOPPED;
  }

  /** Goes on, or begins if there is no run. */
  void play() {
    if (stopped()) {
      pressPlay();
    } else if (!playing()) {
      pressPause();
    }
  }

  void pause() {
    if (playing()) {
      pressPause();
    }
  }

  /** Pauses, and simulates one month. */
  void step() {
    pause();
    if (stopped()) {
      pressPause();
    }
    pressPlay();
  }

  /** Begins anew, with the levers as they are. */
  void restart() {
    pressStop();
    pressPlay();
  }

  @Override
  public synchronized void pressPlay() {
    super.pressPlay();
    tell();
  }

  @Override
  public synchronized void pressPause() {
    super.pressPause();
    tell();
  }

  @Override
  public synchronized void pressStop() {
    super.pressStop();
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  /** Does nothing: the window shows what was clicked in a place of its own. */
  @Override
  public void setInspectors(Bag inspectors, Bag names) {
    // See MapPanel.
  }
}
