package org.taocun.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.view.ViewWords;

/** The windows on scenarios: map, chart and levers each, around MASON's schedule. */
public final class ScenarioWindow {
  /** The pause between two months, in milliseconds, which makes a cluster's growth visible. */
  private static final long MILLISECONDS_A_MONTH = 60;

  private ScenarioWindow() {}

  /**
   * A scenario to watch.
   *
   * @param file its file as the user wrote it, for the title and messages
   * @param observed points that the chart shows beside the simulated
   */
  public record Watched(Scenario scenario, String file, List<ObservedPoint> observed) {
    public Watched {
      observed = List.copyOf(observed);
    }
  }

  /**
   * Opens a window for each scenario, beside each other, and returns when all are closed.
   *
   * @param scenarios the scenarios to watch, one or more
   * @param locale Chinese or English
   * @param notes receives messages for the user, such as a lack of fonts
   * @throws ScenarioException where there is no display
   * @throws InterruptedException when the waiting thread is interrupted
   */
  public static void show(List<Watched> scenarios, Locale locale, Consumer<String> notes)
      throws InterruptedException {
    smoothText();
    requireDisplay(scenarios.get(0).file());
    CountDownLatch closed = new CountDownLatch(scenarios.size());
    Words words = words(locale, Look::shows, notes);
    try {
      SwingUtilities.invokeAndWait(() -> open(scenarios, words, closed::countDown));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ScenarioException refusal) {
        throw refusal;
      }
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

  /**
   * Opens the windows. To be called on Swing's thread.
   *
   * @param closed is called when a window is closed
   */
  static List<WorldWindow> open(List<Watched> scenarios, Words words, Runnable closed) {
    // Swing has its dialogs in zh_CN and not in zh.
    JComponent.setDefaultLocale(words.chinese() ? Locale.SIMPLIFIED_CHINESE : words.locale());
    UIManager.put("swing.boldMetal", false);
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    List<Player> players = new ArrayList<>();
    for (Watched one : scenarios) {
      Letters letters = Letters.on(screen.height);
      WatchedSimulation watched =
          new WatchedSimulation(one.scenario(), words, one.observed(), letters);
      watched.pause(MILLISECONDS_A_MONTH);
      players.add(new Player(watched));
    }
    Beside beside = new Beside(players, words, closed);
    List<WorldWindow> windows = new ArrayList<>();
    int width = screen.width / scenarios.size();
    for (int k = 0; k < scenarios.size(); k++) {
      Rectangle place = new Rectangle(screen.x + k * width, screen.y, width, screen.height);
      windows.add(new WorldWindow(players.get(k), scenarios.get(k).file(), place, beside));
    }
    windows.forEach(window -> window.frame().setVisible(true));
    return windows;
  }

  /** Windows beside each other, which go together unless their box is cleared. */
  private static final class Beside implements WorldWindow.Windows {
    /** How many times larger another world may be for its chart to have the same height. */
    private static final double ALIKE = 3;

    private final List<Player> players;
    private final Words words;
    private final Runnable closed;
    private final JToggleButton.ToggleButtonModel box = new JToggleButton.ToggleButtonModel();

    Beside(List<Player> players, Words words, Runnable closed) {
      this.players = new ArrayList<>(players);
      this.words = words;
      this.closed = closed;
      box.setSelected(true);
      for (Player player : players) {
        player.watched().whenStarted(this::level);
        player.watched().whenStepped(this::level);
      }
    }

    /** Gives the charts the same height, so that curves can be compared by eye. */
    private void level() {
      IntSummaryStatistics households =
          players.stream()
              .mapToInt(player -> player.watched().scene().frame().households())
              .summaryStatistics();
      if (players.size() > 1 && households.getMax() < ALIKE * households.getMin()) {
        double most =
            players.stream().mapToDouble(player -> player.watched().chart().most()).max().orElse(0);
        players.forEach(player -> player.watched().chart().makeRoom(most));
      }
    }

    @Override
    public void withPlayers(Player own, Consumer<Player> action) {
      (box.isSelected() ? List.copyOf(players) : List.of(own)).forEach(action);
    }

    @Override
    public Optional<JCheckBox> together() {
      if (players.size() < 2) {
        return Optional.empty();
      }
      JCheckBox together = new JCheckBox(words.of("button.together"));
      together.setToolTipText(words.of("button.together.tip"));
      together.setModel(box);
      together.setName("button.together");
      return Optional.of(together);
    }

    @Override
    public void closed(WorldWindow window) {
      players.remove(window.player());
      closed.run();
    }
  }
}
