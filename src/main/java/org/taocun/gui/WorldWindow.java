package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextPane;
import org.jfree.chart.ChartPanel;
import org.taocun.base.Words;

/**
 * A window on one run: buttons above, the map on the left, chart and levers on the right; in a
 * narrow window the map above them.
 */
final class WorldWindow {
  private static final double TEXT = 15;

  /** The proportion of width to height below which the map stands above the rest. */
  private static final double NARROW = 1.1;

  /** The width below which the chart is a tab among the others, for usual letters. */
  private static final double VERY_NARROW = 780;

  private final Player player;
  private final WatchedSimulation watched;
  private final Words words;
  private final Windows windows;
  private final JFrame frame;
  private final Recorder recorder;
  private final Paragraph told;
  private WorldPanel world;
  private FactsPanel facts;
  private LeversPanel levers;
  private JTabbedPane tabs;
  private ControlBar bar;

  /** The windows that stand beside each other. */
  interface Windows {
    /** The run of a window, or all runs if they go together. */
    void withPlayers(Player own, Consumer<Player> action);

    Optional<JCheckBox> together();

    /** A window was closed. */
    void closed(WorldWindow window);
  }

  /**
   * @param file the scenario's file, for the title
   */
  WorldWindow(Player player, String file, Rectangle place, Windows windows) {
    this.player = player;
    this.windows = windows;
    watched = player.watched();
    words = watched.words();
    told = new Paragraph(" ", words, watched.letters().plain(TEXT), Look.AWARE);
    frame = new JFrame(words.of("window.title", watched.scene().title(), file));
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new java.awt.event.WindowAdapter() {
          @Override
          public void windowClosing(java.awt.event.WindowEvent e) {
            close();
          }
        });
    frame.setBounds(place);
    recorder = new Recorder(watched, frame, told::setText);
    world = new WorldPanel(watched, this::chosen);
    facts = new FactsPanel(watched);
    levers = leversPanel();
    tabs = new JTabbedPane();
    bar = new ControlBar(player, new Pressed());
    build();
    player.whenChanged(this::changed);
    watched.whenStarted(this::started);
    watched.whenStepped(this::stepped);
    watched.tellTrouble(this::trouble);
  }

  Player player() {
    return player;
  }

  JFrame frame() {
    return frame;
  }

  private LeversPanel leversPanel() {
    return new LeversPanel(
        watched.session().levers(), words, watched.letters(), this::leversChanged);
  }

  /** Puts the window together, with letters of the size that is chosen. */
  private void build() {
    int tab = Math.max(0, tabs.getSelectedIndex());
    watched.chart().letter();
    world = new WorldPanel(watched, this::chosen);
    facts = new FactsPanel(watched);
    levers = leversPanel();
    bar = new ControlBar(player, new Pressed());
    tabs = new JTabbedPane();
    tabs.setFont(watched.letters().plain(TEXT));
    told.setFont(watched.letters().plain(TEXT));
    JPanel content = new JPanel(new BorderLayout());
    content.add(bar, BorderLayout.NORTH);
    content.add(parts(), BorderLayout.CENTER);
    content.add(told, BorderLayout.SOUTH);
    frame.setContentPane(content);
    tabs.setSelectedIndex(Math.min(tab, tabs.getTabCount() - 1));
    frame.validate();
  }

  private JSplitPane parts() {
    Dimension size = frame.getSize();
    ChartPanel chart = chart();
    boolean beside = size.width >= NARROW * size.height;
    boolean tabbed = !beside && size.width < watched.letters().size(VERY_NARROW);
    if (tabbed) {
      tabs.addTab(words.of("window.chart"), chart);
    }
    tabs.addTab(words.of("window.levers"), levers);
    tabs.addTab(words.of("window.facts"), facts);
    tabs.addTab(words.of("window.about"), about());
    if (beside) {
      int left = (int) (size.width * 0.56);
      JSplitPane right = split(JSplitPane.VERTICAL_SPLIT, chart, tabs, size.height * 45 / 100, 0.5);
      return split(JSplitPane.HORIZONTAL_SPLIT, world, right, left, 0.7);
    }
    JComponent below =
        tabbed ? tabs : split(JSplitPane.HORIZONTAL_SPLIT, chart, tabs, size.width * 46 / 100, 0.5);
    return split(JSplitPane.VERTICAL_SPLIT, world, below, size.height * 54 / 100, 0.6);
  }

  private static JSplitPane split(
      int direction, JComponent first, JComponent second, int at, double weight) {
    first.setMinimumSize(new Dimension(150, 120));
    second.setMinimumSize(new Dimension(150, 120));
    JSplitPane split = new JSplitPane(direction, true, first, second);
    split.setDividerLocation(at);
    split.setResizeWeight(weight);
    split.setBorder(null);
    return split;
  }

  private ChartPanel chart() {
    // Its menu speaks English only; pictures are saved by the button.
    ChartPanel panel = new ChartPanel(watched.chart().chart(), false);
    panel.setPopupMenu(null);
    panel.setMinimumDrawWidth(200);
    panel.setMinimumDrawHeight(150);
    panel.setMaximumDrawWidth(4000);
    panel.setMaximumDrawHeight(4000);
    return panel;
  }

  private JComponent about() {
    JTextPane text = new JTextPane();
    text.setEditable(false);
    text.setFont(watched.letters().plain(TEXT));
    text.setText(words.of("about").replace("\\n", "\n"));
    return new javax.swing.JScrollPane(text);
  }

  private void chosen(Mark mark) {
    facts.show(Optional.of(mark));
    tabs.setSelectedComponent(facts);
  }

  private void changed() {
    bar.update(recorder.filming());
    if (player.stopped() && recorder.filming()) {
      recorder.end();
      bar.update(false);
    }
    world.update();
  }

  private void started() {
    facts.show(Optional.empty());
    levers.update();
    levers.started();
    told.setText(" ");
    world.reset();
    watched.chart().update();
  }

  private void stepped() {
    watched.chart().update();
    world.update();
    facts.update();
    recorder.add(world);
  }

  private void trouble(String text) {
    levers.refused(text);
    tabs.setSelectedComponent(levers);
  }

  private void leversChanged() {
    told.setText(words.of("levers.next"));
  }

  private void close() {
    player.pressStop();
    recorder.end();
    frame.dispose();
    windows.closed(this);
  }

  /** Actions of the buttons. */
  private final class Pressed implements ControlBar.Actions {
    @Override
    public void withPlayers(Consumer<Player> action) {
      windows.withPlayers(player, action);
    }

    @Override
    public Optional<JCheckBox> together() {
      return windows.together();
    }

    @Override
    public void picture() {
      recorder.picture(world);
    }

    @Override
    public void film() {
      recorder.film(world);
      bar.update(recorder.filming());
    }

    @Override
    public boolean filming() {
      return recorder.filming();
    }

    @Override
    public void letters(boolean larger) {
      if (larger) {
        watched.letters().larger();
      } else {
        watched.letters().smaller();
      }
      build();
    }
  }
}
