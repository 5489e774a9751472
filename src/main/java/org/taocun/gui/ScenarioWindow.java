package org.taocun.gui;

import java.awt.AWTError;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.view.ViewWords;
import sim.display.Console;
import sim.util.gui.PropertyField;

/** The window on a scenario: MASON's console with map, chart and levers. */
public final class ScenarioWindow {
  /** The pause between two months, in milliseconds, which makes a cluster's growth visible. */
  private static final long MILLISECONDS_A_MONTH = 60;

  private ScenarioWindow() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param scenario the scenario to watch
   * @param file its file as the user wrote it, for messages
   * @param locale Chinese or English
   * @param observed points that the chart shows beside the simulated
   * @param notes receives messages for the user, such as a lack of fonts
   * @throws ScenarioException where there is no display
   * @throws InterruptedException when the waiting thread is interrupted
   */
  public static void show(
      Scenario scenario,
      String file,
      Locale locale,
      List<ObservedPoint> observed,
      Consumer<String> notes)
      throws InterruptedException {
    smoothText();
    requireDisplay(file);
    CountDownLatch closed = new CountDownLatch(1);
    Words words = words(locale, Look::shows, notes);
    JComponent.setDefaultLocale(words.chinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    WatchedSimulation watched = new WatchedSimulation(scenario, words, observed, closed::countDown);
    try {
      SwingUtilities.invokeAndWait(() -> open(watched));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the window cannot be opened", e.getCause());
    }
    closed.await();
  }

  /** The words of a language; English words if no font shows the language. */
  static Words words(Locale locale, Predicate<String> shows, Consumer<String> notes) {
    Words words = ViewWords.in(locale);
    if (!words.chinese() || shows.test(words.all())) {
      return words;
    }
    notes.accept(
        Say.of(
            "the window is in English: no installed font shows Chinese; install one (Debian:"
                + " fonts-noto-cjk or fonts-wqy-zenhei)"));
    return ViewWords.in(Locale.ENGLISH);
  }

  /** Asks Java for smooth text if the desktop has no setting for it. */
  private static void smoothText() {
    String key = "awt.useSystemAAFontSettings";
    System.setProperty(key, System.getProperty(key, "on"));
  }

  /** Refuses a machine without a screen, with one message instead of Java's various errors. */
  static void requireDisplay(String file) {
    try {
      if (!GraphicsEnvironment.isHeadless()) {
        Toolkit.getDefaultToolkit().getScreenSize();
        return;
      }
    } catch (AWTError | HeadlessException | LinkageError e) {
      throw noDisplay(file, e);
    }
    throw noDisplay(file, new HeadlessException());
  }

  private static ScenarioException noDisplay(String file, Throwable cause) {
    ScenarioException refusal =
        new ScenarioException(
            Say.of(
                "taocun gui: there is no display to open a window on; without one, use: taocun run"
                    + " {0}",
                file));
    refusal.initCause(cause);
    return refusal;
  }

  /** Builds the console. To be called on Swing's thread. */
  static Console open(WatchedSimulation watched) {
    Console console = new Console(watched);
    console.setIncrementSeedOnStop(false);
    console.setPlaySleep(MILLISECONDS_A_MONTH);
    withoutFiles(console);
    seedField(console).ifPresent(field -> watched.showSeed(seed -> show(field, seed)));
    watched.tellTrouble(
        text ->
            SwingUtilities.invokeLater(
                () ->
                    JOptionPane.showMessageDialog(
                        console, text, "Taocun", JOptionPane.WARNING_MESSAGE)));
    Screen.arrange(watched.frames(), console);
    console.setVisible(true);
    return console;
  }

  /**
   * Removes MASON's checkpoints from the menu, since scenarios and results have files of their own.
   */
  private static void withoutFiles(Console console) {
    JMenu file = console.getJMenuBar().getMenu(0);
    while (file.getItemCount() > 1) {
      file.remove(0);
    }
  }

  private static void show(PropertyField field, long seed) {
    field.newValue(Long.toString(seed));
    field.setValue(Long.toString(seed));
  }

  /** The console's own field for the seed, found by its text. */
  static Optional<PropertyField> seedField(Console console) {
    List<PropertyField> fields = new ArrayList<>();
    collect(console.getTabPane(), fields);
    String seed = Long.toString(console.getSimulation().state.seed());
    return fields.stream().filter(field -> field.getValue().equals(seed)).findFirst();
  }

  private static void collect(Container container, List<PropertyField> into) {
    for (Component component : container.getComponents()) {
      if (component instanceof PropertyField field) {
        into.add(field);
      } else if (component instanceof Container inner) {
        collect(inner, into);
      }
    }
  }
}
