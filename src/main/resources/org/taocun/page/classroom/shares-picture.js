import { SERIES } from '../colours.js';
import { percent } from '../numbers.js';
import { letters, svg } from './svg.js';

const WIDTH = 400;
const ROW = 62;
const SIDE = 24;
const LARGEST = 20;
const INK = '#222222';

/** How many worlds have which share, the smallest share first. */
export function counted(shares) {
  const counts = new Map();
  [...shares].sort((a, b) => a - b).forEach((share) => counts.set(share, (counts.get(share) ?? 0) + 1));
  return [...counts];
}

const at = (share) => SIDE + share * (WIDTH - 2 * SIDE);

function bubbles(shares, y, colour) {
  return counted(shares).map(([share, count]) => {
    const r = Math.max(3, LARGEST * Math.sqrt(count / shares.length));
    const inside = { 'text-anchor': 'middle', 'font-size': 11, fill: INK };
    return [
      svg('circle', {
        cx: at(share),
        cy: y,
        r,
        fill: colour,
        'fill-opacity': 0.35,
        stroke: colour,
        'stroke-width': 2,
      }),
      r < 8 ? null : letters(at(share), y + 4, String(count), inside),
    ];
  });
}

function axis(y) {
  const line = { x1: at(0), x2: at(1), y1: y, y2: y, stroke: '#767676' };
  const ticks = [0, 0.5, 1].map((share) =>
    letters(at(share), y + 15, percent(share), { 'text-anchor': 'middle', 'font-size': 12, fill: INK }),
  );
  return [svg('line', line), ticks];
}

/** The shares that opened a shop, a row for each set of worlds: [name, shares]. */
export function sharesPicture(rows, label, below) {
  const height = rows.length * ROW + 38;
  const drawn = rows.map(([name, shares], n) => [
    letters(0, n * ROW + 13, name, { 'font-size': 13, 'font-weight': 600, fill: INK }),
    svg('line', { x1: at(0), x2: at(1), y1: n * ROW + 38, y2: n * ROW + 38, stroke: '#d4d4d4' }),
    bubbles(shares, n * ROW + 38, SERIES[n]),
  ]);
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, is: 'class-shares', role: 'img', 'aria-label': label },
    drawn,
    axis(rows.length * ROW + 2),
    letters(WIDTH / 2, height - 4, below, { 'text-anchor': 'middle', 'font-size': 12, fill: INK }),
  );
}
