import { MAP } from './colours.js';

const FULL = 2 * Math.PI;
const WIDE = { line: 2.4, band: 2.4 };

/** The width of a mark in a legend of letters of a size. */
export function markWidth({ kind }, letter) {
  return (WIDE[kind] ?? 0.9) * letter;
}

function outline(brush, points) {
  brush.beginPath();
  points.forEach(([x, y], n) => (n === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
}

/** Draws the mark of an entry of a legend: a dot, ring, cross, diamond, line or band. */
export function drawMark(brush, entry, left, middle, letter) {
  const { kind, colour = '#000000', dash = [] } = entry;
  const width = markWidth(entry, letter);
  const [x, r] = [left + width / 2, 0.4 * letter];
  brush.fillStyle = colour;
  brush.strokeStyle = colour;
  brush.lineWidth = letter / 6;
  if (kind === 'line') {
    brush.setLineDash(dash.map((part) => (part * letter) / 16));
    outline(brush, [
      [left, middle],
      [left + width, middle],
    ]);
    brush.stroke();
    brush.setLineDash([]);
  } else if (kind === 'band') {
    brush.globalAlpha = 0.25;
    brush.fillRect(left, middle - r, width, 2 * r);
    brush.globalAlpha = 1;
  } else if (kind === 'cross') {
    outline(brush, [
      [x - r, middle - r],
      [x + r, middle + r],
    ]);
    brush.stroke();
    outline(brush, [
      [x + r, middle - r],
      [x - r, middle + r],
    ]);
    brush.stroke();
  } else if (kind === 'diamond') {
    outline(brush, [
      [x, middle - r],
      [x + r, middle],
      [x, middle + r],
      [x - r, middle],
    ]);
    brush.closePath();
    brush.stroke();
  } else {
    brush.beginPath();
    brush.arc(x, middle, kind === 'ring' ? 0.85 * r : r, 0, FULL);
    if (kind !== 'ring') {
      brush.fill();
      Object.assign(brush, { strokeStyle: MAP.circle, lineWidth: 1 });
    }
    brush.stroke();
  }
}
