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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.view.Samples;
import org.taocun.view.ViewWords;
import sim.engine.Schedule;

/**
 * A program for {@link ScenarioWindowTest}: opens two windows on a real screen, works the buttons
 * as a user does, takes a picture and writes its observations to a file.
 *
 * <p>Arguments: scenario file, language, picture, file of observations, file of the window's texts.
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
    var one = new ScenarioWindow.Watched(scenario, "one.yaml", List.of());
    var other = new ScenarioWindow.Watched(scenario, "other.yaml", List.of());
    List<WorldWindow> windows =
        onSwing(
            () ->
                ScenarioWindow.open(
                    List.of(one, other), ViewWords.in(Locale.forLanguageTag(args[1])), () -> {}));
    WorldWindow window = windows.get(0);
    Player player = window.player();
    WatchedSimulation watched = player.watched();
    StringBuilder seen = new StringBuilder();
    seen.append(beside(windows.get(0), windows.get(1))).append('\n');
    Files.writeString(Path.of(args[4]), texts(window.frame()), StandardCharsets.UTF_8);

    watched.pause(100);
    press(window, "play");
    await(() -> month(watched) >= 3);
    press(window, "play");
    int paused = month(watched);
    for (int step = 0; step < STEPS; step++) {
      press(window, "step");
    }
    seen.append("stepped ").append(month(watched) - paused).append('\n');
    Thread.sleep(500);
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(new Robot().createScreenCapture(screen), "png", new File(args[2]));
    watched.pause(0);
    press(window, "play");
    await(player::stopped);
    await(windows.get(1).player()::stopped);
    seen.append("ended in month ").append(month(watched)).append('\n');
    seen.append(Samples.everythingOf(watch(watched)));
    boolean same =
        Samples.everythingOf(watch(watched))
            .equals(Samples.everythingOf(watch(windows.get(1).player().watched())));
    seen.append("beside it the same: ").append(same).append('\n');

    onSwing(() -> type(window.frame(), "entry.leaders.share", "2"));
    onSwing(() -> type(window.frame(), "entry.leaders.share", "0.1"));
    onSwing(() -> type(window.frame(), "entry.visibility", "-1"));
    onSwing(() -> type(window.frame(), "seed", "7"));
    press(window, "restart");
    await(() -> player.stopped() && month(watched) == 60);
    seen.append("then ").append(month(watched)).append('\n');
    seen.append(Samples.everythingOf(watch(watched)));
    Files.writeString(Path.of(args[3]), seen, StandardCharsets.UTF_8);
  }

  /** Whether a window stands beside another with another title. */
  private static String beside(WorldWindow one, WorldWindow other) {
    boolean apart =
        one.frame().getX() + one.frame().getWidth() <= other.frame().getX() + 1
            && !one.frame().getTitle().equals(other.frame().getTitle());
    return apart ? "beside each other" : "on each other";
  }

  /** All that a user can read in a window, a line each. */
  private static String texts(Container window) {
    List<String> texts = new ArrayList<>();
    collect(window, texts);
    return String.join("\n", texts);
  }

  private static void collect(Container in, List<String> texts) {
    for (Component component : in.getComponents()) {
      if (component instanceof JComponent shown && shown.getToolTipText() != null) {
        texts.add(shown.getToolTipText());
      }
      if (component instanceof AbstractButton button && button.getText() != null) {
        texts.add(button.getText());
      }
      if (component instanceof JLabel label && label.getText() != null) {
        texts.add(label.getText());
      }
      if (component instanceof JTextComponent text && !(text instanceof JTextField)) {
        texts.add(text.getText());
      }
      if (component instanceof JTabbedPane tabs) {
        for (int k = 0; k < tabs.getTabCount(); k++) {
          texts.add(tabs.getTitleAt(k));
        }
      }
      if (component instanceof Container inner) {
        collect(inner, texts);
      }
    }
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

  private static void press(WorldWindow window, String button) throws Exception {
    onSwing(() -> press(window.frame().getContentPane(), "button." + button));
  }

  private static boolean press(Container in, String name) {
    for (Component component : in.getComponents()) {
      if (component instanceof AbstractButton button && name.equals(button.getName())) {
        button.doClick(0);
        return true;
      }
      if (component instanceof Container inner && press(inner, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean type(Container in, String name, String text) {
    for (Component component : in.getComponents()) {
      if (component instanceof JTextField field && name.equals(field.getName())) {
        field.setText(text);
        field.postActionEvent();
      } else if (component instanceof Container inner) {
        type(inner, name, text);
      }
    }
    return true;
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
