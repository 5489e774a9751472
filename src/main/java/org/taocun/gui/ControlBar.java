package org.taocun.gui;

import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JSlider;
import org.taocun.base.Words;

/** The buttons of a window, each with its words; they break into rows where it is narrow. */
final class ControlBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double TEXT = 15;

  /** The longest pause between two months, in milliseconds. */
  private static final int SLOWEST = 500;

  private final transient Player player;
  private final transient Words words;
  private final transient Letters letters;
  private final JButton play = new JButton();
  private final JButton film = new JButton();

  /** Actions of the buttons beside those of the player. */
  interface Actions {
    /** Does something to the run of this window, or of all if they go together. */
    void withPlayers(Consumer<Player> action);

    /** A box that lets all windows go together; empty if there is but one. */
    Optional<JCheckBox> together();

    void picture();

    void film();

    boolean filming();

    void letters(boolean larger);
  }

  ControlBar(Player player, Actions actions) {
    super(new FlowLayout(FlowLayout.LEFT, 6, 4));
    this.player = player;
    words = player.watched().words();
    letters = player.watched().letters();
    press(
        play,
        "play",
        () -> {
          boolean playing = player.playing();
          actions.withPlayers(playing ? Player::pause : Player::play);
        });
    press(new JButton(), "step", () -> actions.withPlayers(Player::step));
    press(new JButton(), "restart", () -> actions.withPlayers(Player::restart));
    actions.together().ifPresent(this::put);
    speed(actions);
    layers();
    press(new JButton(), "picture", actions::picture);
    press(film, "film", actions::film);
    press(new JButton(), "larger", () -> actions.letters(true));
    press(new JButton(), "smaller", () -> actions.letters(false));
    update(actions.filming());
  }

  private void press(AbstractButton button, String key, Runnable action) {
    button.setText(words.of("button." + key));
    button.setToolTipText(words.of("button." + key + ".tip"));
    button.setName("button." + key);
    button.addActionListener(e -> action.run());
    put(button);
  }

  private void put(JComponent component) {
    component.setFont(letters.plain(TEXT));
    add(component);
  }

  private void speed(Actions actions) {
    JSlider speed = new JSlider(0, SLOWEST, SLOWEST - (int) player.watched().pause());
    speed.setToolTipText(words.of("button.speed.tip"));
    Dimension size = speed.getPreferredSize();
    speed.setPreferredSize(new Dimension(letters.whole(110), size.height));
    speed.addChangeListener(
        e ->
            actions.withPlayers(
                each -> each.watched().pause(Math.max(0, SLOWEST - speed.getValue()))));
    JLabel label = new JLabel(words.of("button.speed"));
    label.setFont(letters.plain(TEXT));
    JPanel together = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 0));
    together.setOpaque(false);
    together.add(label);
    together.add(speed);
    put(together);
  }

  private void layers() {
    JButton button = new JButton();
    press(button, "layers", () -> menu().show(button, 0, button.getHeight()));
  }

  private JPopupMenu menu() {
    VillageMap map = player.watched().map();
    JPopupMenu menu = new JPopupMenu();
    for (VillageMap.Layer layer : map.layers()) {
      JCheckBoxMenuItem item = new JCheckBoxMenuItem(layer.name(), map.shows(layer));
      item.setFont(letters.plain(TEXT));
      item.addActionListener(
          e -> {
            map.show(layer, item.isSelected());
            getTopLevelAncestor().repaint();
          });
      menu.add(item);
    }
    return menu;
  }

  /** Names the buttons by what they would do now. */
  void update(boolean filming) {
    play.setText(words.of(player.playing() ? "button.pause" : "button.play"));
    film.setText(words.of(filming ? "button.filming" : "button.film"));
  }

  /** As high as the rows that the width asks for. */
  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : Integer.MAX_VALUE;
    int x = 0;
    int row = 0;
    int height = 4;
    for (int k = 0; k < getComponentCount(); k++) {
      Dimension size = getComponent(k).getPreferredSize();
      if (x > 0 && x + size.width + 12 > width) {
        height += row + 4;
        x = 0;
        row = 0;
      }
      x += size.width + 6;
      row = Math.max(row, size.height);
    }
    return new Dimension(x, height + row + 4);
  }
}
