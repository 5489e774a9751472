import { FATE, MAP, STATUS, isDark, shade } from './colours.js';
import { village } from './frames.js';

/** The size of the page on which the engine lays a map out, in points. */
export const PAGE = { width: 820, height: 700 };

const FULL = 2 * Math.PI;
const MOST_NAMES = 40;

function disc(brush, x, y, radius) {
  brush.beginPath();
  brush.arc(x, y, Math.max(0.1, radius), 0, FULL);
}

/** The members of each circle of kin: the households that stand on its ring. */
export function members(layout) {
  const { rings, dots } = layout;
  const all = [];
  for (let at = 0; at < rings.length; at += 4) {
    const on = [];
    for (let i = 0; i < dots.length; i += 2) {
      const away = Math.hypot(dots[i] - rings[at + 1], dots[i + 1] - rings[at + 2]);
      if (Math.abs(away - rings[at + 3]) < 0.01) {
        on.push(i / 2);
      }
    }
    all.push(on);
  }
  return all;
}

function drawRings(brush, scene) {
  const { rings } = scene.layout;
  for (let ring = 0; 4 * ring < rings.length; ring++) {
    const selling = scene.members[ring].some((i) => scene.frame.statuses[i] === scene.seller);
    brush.strokeStyle = selling ? MAP.circleSelling : MAP.circle;
    brush.lineWidth = selling ? 2 : 1;
    disc(brush, rings[4 * ring + 1], rings[4 * ring + 2], rings[4 * ring + 3]);
    brush.stroke();
  }
}

function drawTies(brush, scene, ties, colour, alpha) {
  const { dots } = scene.layout;
  const { statuses } = scene.frame;
  for (const selling of [false, true]) {
    brush.beginPath();
    for (let at = 0; at < ties.length; at += 2) {
      const [one, other] = [ties[at], ties[at + 1]];
      if ((statuses[one] === scene.seller && statuses[other] === scene.seller) === selling) {
        brush.moveTo(dots[2 * one], dots[2 * one + 1]);
        brush.lineTo(dots[2 * other], dots[2 * other + 1]);
      }
    }
    brush.strokeStyle = selling ? MAP.seller : colour;
    brush.globalAlpha = selling ? Math.min(1, 2 * alpha) : alpha;
    brush.lineWidth = selling ? 1.1 : 0.6;
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

/** How much of a tie is seen: less where there are many. */
function faintness(ties) {
  return Math.max(0.06, Math.min(0.22, 130 / ties.length));
}

/** The size of the dots of households of a village whose disc asks for this size. */
function dotSize(layout) {
  return Math.max(1.2, Math.min(7, layout.discs[3] || 4));
}

function drawState(brush, state, x, y, size) {
  brush.fillStyle = STATUS[state];
  brush.strokeStyle = STATUS[state];
  if (state === 'lapsed') {
    brush.lineWidth = Math.max(0.8, size * 0.5);
    disc(brush, x, y, size * 0.7);
    brush.stroke();
  } else if (state === 'refused') {
    const r = size * 0.7;
    brush.lineWidth = Math.max(0.8, size * 0.45);
    brush.beginPath();
    brush.moveTo(x - r, y - r);
    brush.lineTo(x + r, y + r);
    brush.moveTo(x - r, y + r);
    brush.lineTo(x + r, y - r);
    brush.stroke();
  } else {
    disc(brush, x, y, size * (state === 'seller' ? 1.2 : state === 'aware' ? 0.9 : 0.75));
    brush.fill();
    if (state === 'seller') {
      brush.strokeStyle = MAP.sellerRim;
      brush.lineWidth = Math.max(0.5, size * 0.2);
      brush.stroke();
    }
  }
}

function drawLeader(brush, x, y, size) {
  const r = size * 1.75 + 0.8;
  brush.strokeStyle = MAP.leader;
  brush.lineWidth = Math.max(0.9, size * 0.22);
  brush.beginPath();
  brush.moveTo(x, y - r);
  brush.lineTo(x + r, y);
  brush.lineTo(x, y + r);
  brush.lineTo(x - r, y);
  brush.closePath();
  brush.stroke();
}

function drawHouseholds(brush, scene) {
  const { dots, leaders } = scene.layout;
  const size = dotSize(scene.layout);
  for (let i = 0; 2 * i < dots.length; i++) {
    const [x, y] = [dots[2 * i], dots[2 * i + 1]];
    if (scene.fates) {
      brush.fillStyle = FATE[scene.fates[i]];
      disc(brush, x, y, size * (scene.fates[i] === 'never' ? 0.75 : 1.2));
      brush.fill();
    } else {
      drawState(brush, scene.statuses[scene.frame.statuses[i]], x, y, size);
    }
    if (leaders?.[i]) {
      drawLeader(brush, x, y, size);
    }
  }
}

/** Where a village lies on the scale of colours, between 0 and 1 or above. */
function scaled({ scale }, now) {
  return scale.measure.of(now) / scale.top;
}

function drawVillage(brush, scene, v) {
  const { discs } = scene.layout;
  const now = village(scene.frame.villages, v);
  const [x, y, radius] = [discs[4 * v], discs[4 * v + 1], discs[4 * v + 2]];
  brush.fillStyle = scene.detailed ? MAP.land : shade(scaled(scene, now));
  disc(brush, x, y, radius);
  brush.fill();
  brush.strokeStyle = now.taobao ? MAP.taobao : MAP.circle;
  brush.lineWidth = now.taobao ? Math.min(3, 0.6 * radius) : 0.8;
  brush.stroke();
  if (now.clustered) {
    brush.strokeStyle = MAP.cluster;
    brush.lineWidth = Math.min(3, 0.5 * radius);
    disc(brush, x, y, radius + brush.lineWidth * 1.2);
    brush.stroke();
  }
}

function overlaps(box, boxes) {
  return boxes.some(
    (other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
  );
}

/** Writes names where they fit, those of villages with most sellers first. */
function drawNames(brush, scene, letter) {
  const { discs } = scene.layout;
  const order = scene.places.map((name, v) => ({ name, v, ...village(scene.frame.villages, v) }));
  order.sort((one, other) => other.sellers - one.sellers || one.v - other.v);
  const taken = [];
  brush.font = `${letter}px system-ui, sans-serif`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  for (const { name, v, ...now } of order.slice(0, MOST_NAMES)) {
    const [x, y, radius] = [discs[4 * v], discs[4 * v + 1], discs[4 * v + 2]];
    const width = brush.measureText(name).width;
    const inside = !scene.detailed && width < 1.8 * radius;
    const at = inside ? y : scene.detailed ? y - radius + letter : y - radius - 0.7 * letter;
    const box = [x - width / 2, at - letter / 2, x + width / 2, at + letter / 2];
    if (box[0] < 0 || box[2] > PAGE.width || box[1] < 0 || overlaps(box, taken)) {
      continue;
    }
    taken.push(box);
    brush.fillStyle = inside && isDark(scaled(scene, now)) ? '#ffffff' : MAP.text;
    if (!inside) {
      brush.strokeStyle = '#ffffff';
      brush.lineWidth = letter / 4;
      brush.strokeText(name, x, at);
    }
    brush.fillText(name, x, at);
  }
}

/** How the page of a map lies on a canvas of a size: factor and shift. */
export function fit(width, height) {
  const scale = Math.min(width / PAGE.width, height / PAGE.height);
  return { scale, x: (width - scale * PAGE.width) / 2, y: (height - scale * PAGE.height) / 2 };
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

/** Draws a month of a world on a canvas of a size in pixels. */
export function drawMap(brush, width, height, scene) {
  const { scale, x, y } = fit(width, height);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, width, height);
  brush.setTransform(scale, 0, 0, scale, x, y);
  const villages = scene.layout.discs.length / 4;
  for (let v = 0; v < villages; v++) {
    drawVillage(brush, scene, v);
  }
  if (scene.detailed) {
    drawTies(brush, scene, scene.layout.strongTies, MAP.strong, 0.35);
    drawRings(brush, scene);
    drawTies(brush, scene, scene.frame.weakTies, MAP.weak, faintness(scene.frame.weakTies));
    drawHouseholds(brush, scene);
  }
  if (villages > 1) {
    drawNames(brush, scene, scene.letter / scale);
  }
  if (scene.chosen) {
    drawChosen(brush, scene);
  }
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
