package org.taocun.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartPanel;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.view.MapLayout;
import org.taocun.view.Session;
import org.taocun.view.ViewWords;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/**
 * MASON's window side of a run: a {@link Session} of the same {@link Simulation} that runs without
 * a window, with a map, a chart and levers. It changes nothing in the run; edited levers make the
 * scenario of the next start.
 */
public final class WatchedSimulation extends GUIState {
  private final Simulation simulation;
  private final Session session;
  private final Words words;
  private final VillageMap map;
  private final SellersChart chart;
  private final Runnable closed;
  private final List<JFrame> frames = new ArrayList<>();
  private Optional<Display2D> display = Optional.empty();
  private Optional<LeversInspector> leversInspector = Optional.empty();
  private Consumer<Long> seedShown = seed -> {};
  private Consumer<String> trouble = text -> {};
  private long seedOfConsole;

  /**
   * @param observed the observed points of the chart
   * @param closed called when the window is closed
   */
  WatchedSimulation(Scenario scenario, Words words, List<ObservedPoint> observed, Runnable closed) {
    super(new Simulation(scenario, 0));
    this.simulation = (Simulation) state;
    this.words = words;
    this.closed = closed;
    session = new Session(new Scheduled(), words);
    map = new VillageMap(session);
    chart = new SellersChart(words, observed);
    chart.show(session.scene());
    seedOfConsole = state.seed();
  }

  /** The title of the console. */
  public static String getName() {
    return "Taocun";
  }

  /** The text of the console's first page. MASON asks for it before a language is known. */
  public static Object getInfo() {
    return "<html><body>"
        + ViewWords.in(Locale.ENGLISH).of("about")
        + "<hr>"
        + ViewWords.in(Locale.CHINESE).of("about")
        + "</body></html>";
  }

  Session session() {
    return session;
  }

  VillageMap map() {
    return map;
  }

  SellersChart chart() {
    return chart;
  }

  List<JFrame> frames() {
    return frames;
  }

  /** Sets the listener to a changed seed, beside the levers. */
  void showSeed(Consumer<Long> shown) {
    seedShown = shown;
  }

  /** Sets the listener to messages on edited scenarios that cannot start. */
  void tellTrouble(Consumer<String> told) {
    trouble = told;
  }

  @Override
  public void init(Controller controller) {
    super.init(controller);
    frames.add(mapFrame());
    frames.add(chartFrame());
    for (JFrame frame : frames) {
      controller.registerFrame(frame);
      frame.setVisible(true);
    }
  }

  private JFrame mapFrame() {
    double scale = Screen.mapScale();
    Display2D shown = new Display2D(MapLayout.WIDTH * scale, MapLayout.HEIGHT * scale, this);
    shown.setBackdrop(Look.BACKGROUND);
    for (VillageMap.Layer layer : map.layers()) {
      shown.attach(layer.portrayal(), layer.name());
    }
    display = Optional.of(shown);
    shown.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
    shown.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    JFrame frame = shown.createFrame();
    frame.setTitle(words.of("window.map") + ": " + session.scene().title());
    return frame;
  }

  private JFrame chartFrame() {
    ChartPanel panel = new ChartPanel(chart.chart());
    panel.setMinimumDrawWidth(200);
    panel.setMinimumDrawHeight(150);
    panel.setMaximumDrawWidth(4000);
    panel.setMaximumDrawHeight(4000);
    JFrame frame = new JFrame(words.of("window.chart"));
    frame.getContentPane().add(panel);
    frame.pack();
    return frame;
  }

  /** The run on MASON's schedule, which the console steps. */
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
    takeSeedOfConsole();
    session.start().ifPresent(this::refused);
    show();
    scheduleRepeatingImmediatelyAfter(state -> stepped());
  }

  private void refused(ScenarioException refusal) {
    leversInspector.ifPresent(Inspector::updateInspector);
    trouble.accept(words.of("levers.cannotStart") + "\n" + refusal.getMessage());
  }

  /** Takes the seed last typed into the console's own field. */
  private void takeSeedOfConsole() {
    if (state.seed() != seedOfConsole) {
      session.seed(state.seed());
      seedOfConsole = state.seed();
      leversInspector.ifPresent(Inspector::updateInspector);
    }
  }

  private void show() {
    map.show();
    chart.show(session.scene());
    display.ifPresent(
        shown -> {
          shown.reset();
          shown.repaint();
        });
  }

  private void stepped() {
    chart.note(session.frame());
    if (display.isPresent()) {
      SwingUtilities.invokeLater(chart::update);
    }
  }

  @Override
  public Inspector getInspector() {
    LeversInspector inspector = new LeversInspector(session.levers(), words, this::leversChanged);
    leversInspector = Optional.of(inspector);
    return inspector;
  }

  private void leversChanged() {
    long seed = session.seed();
    if (seed != seedOfConsole) {
      seedOfConsole = seed;
      seedShown.accept(seed);
    }
  }

  @Override
  public void quit() {
    super.quit();
    display.ifPresent(Display2D::quit);
    closed.run();
  }
}
