package org.taocun.gui;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.taocun.base.Words;

/** Pictures and films of a window: its map and legend on the left, its chart on the right. */
final class Recorder {
  /** The width of a picture with the chart, as a multiple of the map's. */
  private static final double WIDER = 1.7;

  /** The width of a film at most, pixels: larger ones take long to write and to load. */
  private static final int FILM_WIDTH = 1000;

  private final WatchedSimulation watched;
  private final Component window;
  private final Consumer<String> told;
  private Optional<Film> film = Optional.empty();
  private Path file = Path.of("");
  private int width;
  private int height;
  private int filmed;

  /**
   * @param told receives what was written, or why it could not be
   */
  Recorder(WatchedSimulation watched, Component window, Consumer<String> told) {
    this.watched = watched;
    this.window = window;
    this.told = told;
  }

  private Words words() {
    return watched.words();
  }

  boolean filming() {
    return film.isPresent();
  }

  /** Asks for a file and writes a picture to it. */
  void picture(JComponent world) {
    ask("png").ifPresent(to -> writePicture(world, to));
  }

  /** Writes a picture. */
  void writePicture(JComponent world, Path to) {
    try {
      ImageIO.write(
          image(world, (int) (WIDER * world.getWidth()), world.getHeight()), "png", to.toFile());
      told.accept(words().of("told.written", to));
    } catch (IOException e) {
      told.accept(words().of("told.notWritten", to, String.valueOf(e.getMessage())));
    }
  }

  /** Asks for a file and begins a film, or ends the one that runs. */
  void film(JComponent world) {
    if (filming()) {
      end();
    } else {
      ask("gif").ifPresent(to -> begin(world, to));
    }
  }

  /** Begins a film with the month that is shown. */
  void begin(JComponent world, Path to) {
    try {
      file = to;
      film = Optional.of(Film.to(to));
      width = Math.min(FILM_WIDTH, (int) (WIDER * world.getWidth()));
      height = (int) (width / (WIDER * world.getWidth()) * world.getHeight());
      filmed = -1;
      told.accept(words().of("told.filming", to));
      add(world);
    } catch (IOException e) {
      told.accept(words().of("told.notWritten", to, String.valueOf(e.getMessage())));
    }
  }

  /** Adds the month that is shown to the film that runs, if any. */
  void add(JComponent world) {
    int month = watched.scene().frame().month();
    if (film.isEmpty() || month == filmed) {
      return;
    }
    filmed = month;
    try {
      film.get().add(image(world, width, height));
    } catch (IOException e) {
      film = Optional.empty();
      told.accept(words().of("told.notWritten", file, String.valueOf(e.getMessage())));
    }
  }

  /** Ends the film that runs, if any. */
  void end() {
    if (film.isEmpty()) {
      return;
    }
    Film ended = film.get();
    film = Optional.empty();
    try {
      ended.close();
      told.accept(words().of("told.filmed", file, ended.pictures()));
    } catch (IOException e) {
      told.accept(words().of("told.notWritten", file, String.valueOf(e.getMessage())));
    }
  }

  private BufferedImage image(JComponent world, int wide, int high) {
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Look.BACKGROUND);
    g.fillRect(0, 0, wide, high);
    double scale = wide / (WIDER * world.getWidth());
    g.scale(scale, scale);
    world.paint(g);
    double left = world.getWidth();
    double chart = (WIDER - 1) * left;
    watched
        .chart()
        .chart()
        .draw(g, new Rectangle2D.Double(left, 0, chart, 0.8 * world.getHeight()));
    g.dispose();
    return image;
  }

  private Optional<Path> ask(String ending) {
    JFileChooser chooser = new JFileChooser();
    chooser.setAcceptAllFileFilterUsed(false);
    chooser.setFileFilter(new FileNameExtensionFilter(words().of("told." + ending), ending));
    chooser.setDialogTitle(words().of("told.where"));
    String name = watched.session().watch().scenario().name();
    chooser.setSelectedFile(
        new File((name.isBlank() ? "taocun" : name) + "." + ending.toLowerCase(Locale.ROOT)));
    int answer = chooser.showSaveDialog(window);
    return answer == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }
}
