import { FATE, MAP, STATUS } from './colours.js';

const FULL = 2 * Math.PI;

/** The states of households in the order in which they are drawn, so that none hides those that matter more. */
const PALE_FIRST = ['unaware', 'refused', 'aware', 'lapsed', 'seller'];

/** The outline of a disc. */
export function disc(brush, x, y, radius) {
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

function drawRings(brush, scene, selling) {
  const { rings } = scene.layout;
  brush.strokeStyle = selling ? MAP.circleSelling : MAP.circle;
  brush.lineWidth = selling ? 2 : 1;
  for (let ring = 0; 4 * ring < rings.length; ring++) {
    if (scene.members[ring].some((i) => scene.frame.statuses[i] === scene.seller) === selling) {
      disc(brush, rings[4 * ring + 1], rings[4 * ring + 2], rings[4 * ring + 3]);
      brush.stroke();
    }
  }
}

function drawTies(brush, scene, { ties, colour, alpha }, selling) {
  const { dots } = scene.layout;
  const { statuses } = scene.frame;
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
  brush.globalAlpha = 1;
}

/** How much of a tie is seen: less where there are many. */
function faintness(ties) {
  return Math.max(0.06, Math.min(0.22, 130 / ties.length));
}

/** The size of the dots of households of a village whose disc asks for this size. */
export function dotSize(layout) {
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

/** A household by its fate: larger and with a rim in the world in which it sells. */
function drawFate(brush, name, sells, x, y, size) {
  brush.fillStyle = FATE[name];
  disc(brush, x, y, size * (sells ? 1.2 : 0.75));
  brush.fill();
  if (sells) {
    brush.strokeStyle = MAP.text;
    brush.lineWidth = Math.max(0.5, size * 0.2);
    brush.stroke();
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

function drawDots(brush, scene) {
  const { dots, leaders } = scene.layout;
  const size = dotSize(scene.layout);
  for (const state of PALE_FIRST) {
    const status = scene.statuses.indexOf(state);
    for (let i = 0; 2 * i < dots.length; i++) {
      if (scene.frame.statuses[i] !== status) {
        continue;
      }
      if (scene.fates) {
        drawFate(brush, scene.fates[i], state === 'seller', dots[2 * i], dots[2 * i + 1], size);
      } else {
        drawState(brush, state, dots[2 * i], dots[2 * i + 1], size);
      }
    }
  }
  for (let i = 0; leaders && i < leaders.length; i++) {
    if (leaders[i]) {
      drawLeader(brush, dots[2 * i], dots[2 * i + 1], size);
    }
  }
}

/** Draws households, circles and ties: what has to do with sellers lies above all else. */
export function drawHouseholds(brush, scene) {
  const { layout, frame } = scene;
  const strong = { ties: layout.strongTies, colour: MAP.strong, alpha: 0.35 };
  const weak = { ties: frame.weakTies, colour: MAP.weak, alpha: faintness(frame.weakTies) };
  for (const selling of [false, true]) {
    drawTies(brush, scene, strong, selling);
    drawRings(brush, scene, selling);
    drawTies(brush, scene, weak, selling);
  }
  drawDots(brush, scene);
}
