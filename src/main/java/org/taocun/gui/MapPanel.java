package org.taocun.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.apache.commons.math3.util.FastMath;
import org.taocun.view.Facts;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;
import sim.engine.Schedule;

/**
 * The map, as large as its place in the window. The wheel enlarges it, dragging moves it, a rest of
 * the pointer names what lies below, a double click looks into it.
 */
final class MapPanel extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final double LARGEST = 12;
  private static final double WHEEL = 1.2;

  private final transient WatchedSimulation watched;
  private final transient Consumer<Mark> chosen;
  private transient Optional<Mark> marked = Optional.empty();
  private double zoom = 1;
  private double middleX = MapLayout.WIDTH / 2;
  private double middleY = MapLayout.HEIGHT / 2;
  private transient Point grip = new Point();

  /**
   * @param chosen is told of what was clicked twice
   */
  MapPanel(WatchedSimulation watched, Consumer<Mark> chosen) {
    this.watched = watched;
    this.chosen = chosen;
    setOpaque(true);
    setToolTipText("");
    setMinimumSize(new Dimension(200, 160));
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension((int) MapLayout.WIDTH, (int) MapLayout.HEIGHT);
  }

  /** The place of the map's page, of which only a part is seen when it is enlarged. */
  private Rectangle2D.Double page() {
    double scale = zoom * Math.min(getWidth() / MapLayout.WIDTH, getHeight() / MapLayout.HEIGHT);
    return new Rectangle2D.Double(
        getWidth() / 2.0 - middleX * scale,
        getHeight() / 2.0 - middleY * scale,
        MapLayout.WIDTH * scale,
        MapLayout.HEIGHT * scale);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(Look.BACKGROUND);
    g.fillRect(0, 0, getWidth(), getHeight());
    Rectangle2D.Double clip = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    watched.map().draw(watched, g, page(), clip);
    marked.ifPresent(mark -> ring(g, mark));
    g.dispose();
  }

  private void ring(Graphics2D g, Mark mark) {
    MapLayout layout = watched.scene().layout();
    Rectangle2D.Double page = page();
    double scale = page.width / MapLayout.WIDTH;
    double x;
    double y;
    double radius;
    if (mark instanceof Mark.Household household) {
      x = layout.x(household.number());
      y = layout.y(household.number());
      radius = 2 * layout.dot(household.number());
    } else {
      MapLayout.Disc disc = layout.disc(((Mark.Settlement) mark).position());
      x = disc.x();
      y = disc.y();
      radius = disc.radius();
    }
    g.setColor(Color.BLACK);
    g.setStroke(Look.stroke(2));
    g.draw(Shapes.disc(page.x + x * scale, page.y + y * scale, radius * scale + 3));
  }

  /** Shows the whole map, and marks nothing: another world is here. */
  void reset() {
    marked = Optional.empty();
    zoom = 1;
    middleX = MapLayout.WIDTH / 2;
    middleY = MapLayout.HEIGHT / 2;
    repaint();
  }

  private Optional<Mark> at(MouseEvent event) {
    return watched.map().at(watched, page(), event.getX(), event.getY());
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    Scene scene = watched.scene();
    Schedule months = watched.state.schedule;
    synchronized (months) {
      return at(event).map(mark -> brief(scene, mark)).orElse("");
    }
  }

  private static String brief(Scene scene, Mark mark) {
    return mark instanceof Mark.Household household
        ? Facts.briefHousehold(scene, household.number())
        : Facts.briefVillage(scene, ((Mark.Settlement) mark).position());
  }

  /** The pointer on the map. */
  private final class Mouse extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent event) {
      if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
        marked = at(event);
        marked.ifPresent(chosen);
        repaint();
      }
    }

    @Override
    public void mousePressed(MouseEvent event) {
      grip = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      double scale = page().width / MapLayout.WIDTH;
      move((grip.x - event.getX()) / scale, (grip.y - event.getY()) / scale);
      grip = event.getPoint();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      Rectangle2D.Double before = page();
      double x = (event.getX() - before.x) / before.width;
      double y = (event.getY() - before.y) / before.height;
      double wished = zoom * FastMath.pow(WHEEL, -event.getPreciseWheelRotation());
      zoom = Math.max(1, Math.min(LARGEST, wished));
      Rectangle2D.Double after = page();
      double scale = after.width / MapLayout.WIDTH;
      move(
          (after.x + x * after.width - event.getX()) / scale,
          (after.y + y * after.height - event.getY()) / scale);
    }

    /** Moves the page under the window, never out of it. */
    private void move(double right, double down) {
      double halfWidth = MapLayout.WIDTH / 2 / zoom;
      double halfHeight = MapLayout.HEIGHT / 2 / zoom;
      middleX = Math.max(halfWidth, Math.min(MapLayout.WIDTH - halfWidth, middleX + right));
      middleY = Math.max(halfHeight, Math.min(MapLayout.HEIGHT - halfHeight, middleY + down));
      repaint();
    }
  }
}
