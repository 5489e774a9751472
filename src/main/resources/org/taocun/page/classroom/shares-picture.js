import { SERIES } from '../colours.js';
import { letters, svg } from '../svg.js';
import { percent } from './shares.js';

const WIDTH = 400;
const ROW = 66;
const GROUND = 58;
const SIDE = 24;
const HIGHEST = 26;
const BAR = 9;

/** How many worlds have which share, the smallest share first. */
export function counted(shares) {
  const counts = new Map();
  [...shares].sort((a, b) => a - b).forEach((share) => counts.set(share, (counts.get(share) ?? 0) + 1));
  return [...counts];
}

const at = (share) => SIDE + share * (WIDTH - 2 * SIDE);

function bars(shares, ground, colour) {
  const counts = counted(shares);
  const most = Math.max(...counts.map(([, count]) => count));
  return counts.map(([share, count]) => {
    const height = (HIGHEST * count) / most;
    const x = at(share) - BAR / 2;
    return [
      svg('rect', { x, y: ground - height, width: BAR, height, fill: colour }),
      letters(at(share), ground - height - 2, String(count), { 'text-anchor': 'middle', 'font-size': 10 }),
    ];
  });
}

function ticks(y) {
  return [0, 0.5, 1].map((share) =>
    letters(at(share), y, percent(share), { 'text-anchor': 'middle', 'font-size': 12 }),
  );
}

/** The shares that opened a shop, a row for each set of worlds: [name, shares]. */
export function sharesPicture(rows, label, below) {
  const height = rows.length * ROW + 30;
  const drawn = rows.map(([name, shares], n) => [
    letters(0, n * ROW + 13, name, { 'font-size': 13, 'font-weight': 600 }),
    svg('line', { x1: at(0), x2: at(1), y1: n * ROW + GROUND, y2: n * ROW + GROUND, stroke: '#767676' }),
    bars(shares, n * ROW + GROUND, SERIES[n]),
  ]);
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, is: 'class-shares', role: 'img', 'aria-label': label },
    drawn,
    ticks(rows.length * ROW + 7),
    letters(WIDTH / 2, height - 4, below, { 'text-anchor': 'middle', 'font-size': 12 }),
  );
}
