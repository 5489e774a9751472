import { MAP } from './colours.js';
import { disc, dotSize, drawHouseholds } from './map-households.js';
import { drawNames, drawVillage, inOrder, partOf } from './map-villages.js';

/** How the villages of a map lie on a canvas of a size: factor and shift. */
export function fit(width, height, { discs }) {
  const part = partOf(discs);
  const scale = Math.min(width / part.width, height / part.height);
  return {
    scale,
    x: (width - scale * part.width) / 2 - scale * part.left,
    y: (height - scale * part.height) / 2 - scale * part.top,
  };
}

/** The household or village at a point of the page; null if there is none. */
export function thingAt(layout, x, y, slack) {
  const { discs, dots } = layout;
  let best = null;
  let nearest = dotSize(layout) * 1.3 + slack;
  for (let i = 0; 2 * i < dots.length; i++) {
    const away = Math.hypot(dots[2 * i] - x, dots[2 * i + 1] - y);
    if (away < nearest) {
      nearest = away;
      best = { household: true, number: i };
    }
  }
  for (let v = 0; best === null && 4 * v < discs.length; v++) {
    if (Math.hypot(discs[4 * v] - x, discs[4 * v + 1] - y) < discs[4 * v + 2] + slack) {
      best = { household: false, number: v };
    }
  }
  return best;
}

/** Draws a month of a world into a box, in pixels. */
export function drawMap(brush, { left, top, width, height }, scene) {
  const { scale, x, y } = fit(width, height, scene.layout);
  brush.setTransform(1, 0, 0, 1, left, top);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, width, height);
  brush.setTransform(scale, 0, 0, scale, left + x, top + y);
  const villages = inOrder(scene);
  villages.forEach((one) => drawVillage(brush, scene, one));
  if (scene.detailed) {
    drawHouseholds(brush, scene);
  }
  if (villages.length > 1) {
    drawNames(brush, scene, scene.letter / scale);
  }
  if (scene.chosen) {
    drawChosen(brush, scene);
  }
  brush.setTransform(1, 0, 0, 1, 0, 0);
}

function drawChosen(brush, { chosen, layout }) {
  const { household, number } = chosen;
  const [from, width] = household ? [layout.dots, 2] : [layout.discs, 4];
  const radius = household ? 3 * dotSize(layout) : layout.discs[4 * number + 2] + 4;
  brush.strokeStyle = MAP.text;
  brush.lineWidth = 2;
  brush.setLineDash([5, 4]);
  disc(brush, from[width * number], from[width * number + 1], radius);
  brush.stroke();
  brush.setLineDash([]);
}
