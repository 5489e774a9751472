package org.taocun.gui;

import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.continuous.ContinuousPortrayal2D;

/**
 * A layer of clickable things. Their inspectors leave out MASON's position in points of the page,
 * whose menu would open MASON's own charts, which do not link with this JFreeChart.
 */
final class Marks extends ContinuousPortrayal2D {
  Marks(Portrayal portrayal) {
    setPortrayalForAll(portrayal);
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
    return getPortrayalForObject(wrapper.getObject()).getInspector(wrapper, state);
  }
}
