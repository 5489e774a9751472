import { counted } from './texts.js';
import { letters, svg } from '../svg.js';
import { quantile } from '../bands.js';
import { say } from '../words.js';

const WIDTH = 360;
const LEFT = 13.6;
const RIGHT = 16;
const DOT = 3.4;
const ROOM = 26;
const LINE = 13;

/** From the top of a row: its name, the words of its middle, its line; and its height without a guess. */
const NAME = 11;
const MIDDLE = NAME + 15;
const AXIS = MIDDLE + 42;
const ROW = AXIS + 12;

const ENDS = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];

/** The end of the scale: a round number near the most, or all households where nearly all may be reached. */
export function scaleEnd(most, of) {
  const power = 10 ** Math.floor(Math.log10(Math.max(10, most)));
  return Math.min(of, ENDS.map((end) => Math.round(end * power)).find((end) => end >= most));
}

function top(rows, of) {
  return scaleEnd(Math.max(...rows.flatMap(({ values, guess }) => [...values, guess ?? 0])), of);
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

function strip({ name, values, guess, chosen }, n, top, x, guessed) {
  const median = quantile([...values].sort((one, other) => one - other), 0.5);
  const arm = `arm-${n % 6}`;
  const middle = { 'text-anchor': 'middle' };
  const line = top + AXIS;
  return svg(
    'g',
    {},
    letters(LEFT, top + NAME, chosen ? say('dots.chosen', name) : name, { is: `name ${arm}` }),
    svg('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: line, y2: line, is: 'axis' }),
    piled(values, x).map((dot) => svg('circle', { cx: dot.x, cy: line - 5 - dot.y, r: DOT, is: arm })),
    svg('line', { x1: x(median), x2: x(median), y1: top + MIDDLE + 3, y2: line + 3, is: 'median' }),
    letters(within(x(median)), top + MIDDLE, say('dots.median', counted(median)), middle),
    guess === undefined
      ? null
      : [
          svg('path', { d: `M ${x(guess)} ${line + 1} l -5.5 10 h 11 z`, is: 'guess-mark' }),
          letters(within(x(guess)), line + 10 + LINE, guessed, { ...middle, is: 'guess-text' }),
        ],
  );
}

/** Rows of dots, one for every luck, with their middle and the guess. */
export function picture(rows, of, label, guessed) {
  const end = top(rows, of);
  const x = (value) => LEFT + (value / end) * (WIDTH - LEFT - RIGHT);
  let below = 0;
  const tops = rows.map(({ guess }) => {
    const top = below;
    below += ROW + (guess === undefined ? 0 : LINE + 14);
    return top;
  });
  const height = below + 18;
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': `${label}. ${guessed}`, is: 'dots' },
    rows.map((row, n) => strip(row, n, tops[n], x, guessed)),
    [0, end / 2, end].map((value) =>
      letters(x(value), height - 3, counted(value), {
        'text-anchor': value === 0 ? 'start' : value === end ? 'end' : 'middle',
        is: 'tick',
      }),
    ),
  );
}
