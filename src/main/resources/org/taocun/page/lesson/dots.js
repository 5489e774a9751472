import { number } from '../numbers.js';
import { quantile } from '../bands.js';
import { roundUp } from '../colours.js';
import { say } from '../words.js';
import { letters, svg } from '../svg.js';

const WIDTH = 360;
const LEFT = 13.6;
const RIGHT = 16;
const DOT = 3.4;
const ROOM = 30;
const ROW = 74;
const LINE = 13;

/** The end of the scale: a round number, or all households where nearly all may be reached. */
function top(rows, of) {
  const most = Math.max(1, ...rows.flatMap(({ values, guess }) => [...values, guess ?? 0]));
  return Math.min(of, roundUp(most));
}

/** The places of dots that lie side by side, and on one another where they would overlap. */
export function piled(values, x) {
  const piles = new Map();
  const dots = [...values]
    .sort((one, other) => one - other)
    .map((value) => {
      const column = Math.round(x(value) / (2 * DOT));
      const height = piles.get(column) ?? 0;
      piles.set(column, height + 1);
      return { x: column * 2 * DOT, column, height };
    });
  return dots.map((dot) => {
    const step = Math.min(2 * DOT, ROOM / Math.max(1, piles.get(dot.column) - 1));
    return { x: dot.x, y: dot.height * step };
  });
}

/** A place for words in the middle of a drawing's width, however near an edge they belong. */
function within(at) {
  return Math.max(LEFT + 45, Math.min(WIDTH - 60, at));
}

function strip({ name, values, guess, chosen }, n, line, x, guessed) {
  const median = quantile([...values].sort((one, other) => one - other), 0.5);
  const arm = `arm-${n % 6}`;
  const middle = { 'text-anchor': 'middle' };
  return svg(
    'g',
    {},
    letters(LEFT, line - 46, chosen ? `▶ ${name} (${guessed})` : name, { is: `name ${arm}` }),
    svg('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: line, y2: line, is: 'axis' }),
    piled(values, x).map((dot) => svg('circle', { cx: dot.x, cy: line - 5 - dot.y, r: DOT, is: arm })),
    svg('line', { x1: x(median), x2: x(median), y1: line - 38, y2: line + 3, is: 'median' }),
    letters(within(x(median)), line + LINE, say('dots.median', number(median)), middle),
    guess === undefined
      ? null
      : [
          svg('path', { d: `M ${x(guess)} ${line - 1} l -6.5 -13 h 13 z`, is: 'guess-mark' }),
          letters(within(x(guess)), line + 2 * LINE + 2, `▼ ${guessed}`, { ...middle, is: 'guess-text' }),
        ],
  );
}

/** Rows of dots, one for every luck, with their middle and the guess. */
export function picture(rows, of, label, guessed) {
  const end = top(rows, of);
  const x = (value) => LEFT + (value / end) * (WIDTH - LEFT - RIGHT);
  let below = 0;
  const lines = rows.map(({ guess }) => {
    const line = below + ROW - LINE - 1;
    below += ROW + (guess === undefined ? 0 : LINE + 2);
    return line;
  });
  const height = below + 18;
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': `${label}. ${guessed}`, is: 'dots' },
    rows.map((row, n) => strip(row, n, lines[n], x, guessed)),
    [0, end / 2, end].map((value) =>
      letters(x(value), height - 3, number(value), {
        'text-anchor': value === 0 ? 'start' : value === end ? 'end' : 'middle',
        is: 'tick',
      }),
    ),
  );
}
