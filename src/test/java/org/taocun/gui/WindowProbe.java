package org.taocun.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.view.Samples;
import org.taocun.view.ViewWords;
import sim.display.Console;
import sim.engine.Schedule;
import sim.util.gui.PropertyField;

/**
 * A program for {@link ScenarioWindowTest}: opens the window on a real screen, works the console as
 * a user does, takes a picture and writes its observations to a file.
 *
 * <p>Arguments: scenario file, language, picture, file of observations.
 */
final class WindowProbe {
  private static final long PATIENCE_MILLISECONDS = 120_000;

  /** Months stepped one by one between pause and play. */
  static final int STEPS = 25;

  private WindowProbe() {}

  public static void main(String[] args) {
    try {
      probe(args);
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void probe(String[] args) throws Exception {
    var scenario = ScenarioReader.read(Path.of(args[0]), List.of()).scenario();
    WatchedSimulation watched =
        new WatchedSimulation(
            scenario, ViewWords.in(Locale.forLanguageTag(args[1])), List.of(), () -> {});
    Console console = onSwing(() -> ScenarioWindow.open(watched));
    PropertyField seed = ScenarioWindow.seedField(console).orElseThrow();
    StringBuilder seen = new StringBuilder();

    onSwing(() -> press(() -> console.setPlaySleep(100)));
    onSwing(() -> press(console::pressPlay));
    await(() -> month(watched) >= 3);
    onSwing(() -> press(console::pressPause));
    int paused = month(watched);
    for (int step = 0; step < STEPS; step++) {
      onSwing(() -> press(console::pressPlay));
    }
    seen.append("stepped ").append(month(watched) - paused).append('\n');
    onSwing(() -> press(() -> console.getTabPane().setSelectedIndex(4)));
    Thread.sleep(1500);
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(new Robot().createScreenCapture(screen), "png", new File(args[2]));
    onSwing(() -> press(() -> console.setPlaySleep(0)));
    onSwing(() -> press(console::pressPause));
    await(() -> console.getPlayState() == Console.PS_STOPPED);
    seen.append("ended in month ").append(month(watched)).append('\n');
    seen.append(Samples.everythingOf(watch(watched)));

    onSwing(() -> press(() -> type(console, "entry.leaders.share", "2")));
    onSwing(() -> press(() -> type(console, "entry.leaders.share", "0.1")));
    onSwing(() -> press(() -> type(console, "entry.visibility", "-1")));
    onSwing(() -> press(() -> type(console, "seed", "7")));
    seen.append("seed ").append(seed.getValue()).append('\n');
    onSwing(() -> press(console::pressPlay));
    await(() -> console.getPlayState() == Console.PS_STOPPED);
    seen.append("then ").append(month(watched)).append('\n');
    seen.append(Samples.everythingOf(watch(watched)));
    Files.writeString(Path.of(args[3]), seen, StandardCharsets.UTF_8);
  }

  private static Watch watch(WatchedSimulation watched) {
    Schedule schedule = watched.state.schedule;
    synchronized (schedule) {
      return ((Simulation) watched.state).watch();
    }
  }

  private static int month(WatchedSimulation watched) {
    return watch(watched).month();
  }

  private static boolean press(Runnable action) {
    action.run();
    return true;
  }

  private static void type(Container in, String name, String text) {
    for (Component component : in.getComponents()) {
      if (component instanceof JTextField field && name.equals(field.getName())) {
        field.setText(text);
        field.postActionEvent();
      } else if (component instanceof Container inner) {
        type(inner, name, text);
      }
    }
  }

  private static <T> T onSwing(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    SwingUtilities.invokeLater(task);
    return task.get();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
    while (!condition.call()) {
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("waited in vain");
      }
      Thread.sleep(20);
    }
  }
}
