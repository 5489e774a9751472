package org.taocun.gui;

import java.util.Optional;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Portrayal;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.util.Bag;

/** A layer of clickable things. */
final class Marks extends ContinuousPortrayal2D {
  private final Optional<Marks> above;

  /**
   * @param above the layer whose things are hit first by a click
   */
  Marks(Portrayal portrayal, Optional<Marks> above) {
    this.above = above;
    setPortrayalForAll(portrayal);
  }

  @Override
  public void hitObjects(DrawInfo2D range, Bag into) {
    Bag hiding = new Bag();
    above.ifPresent(
        layer ->
            layer.hitObjects(new DrawInfo2D(range.gui, layer, range.draw, range.clip), hiding));
    if (hiding.isEmpty()) {
      super.hitObjects(range, into);
    }
  }
}
