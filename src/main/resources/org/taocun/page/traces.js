import { band } from './bands.js';
import { difference, isNothing } from './difference.js';
import { SERIES, WORLDS } from './colours.js';
import { line, moves } from './series.js';

const DASHES = [[], [6, 4], [2, 3]];
const LEAST_RUNS = 3;

/** What has been worked out of replications, as long as none is added. */
const known = new WeakMap();

function once(side, key, work) {
  const { replications } = side;
  let kept = known.get(replications);
  if (kept?.size !== replications.size) {
    kept = { size: replications.size, values: new Map() };
    known.set(replications, kept);
  }
  if (!kept.values.has(key)) {
    kept.values.set(key, work());
  }
  return kept.values.get(key);
}

function runsOf(name, side) {
  return once(side, `runs ${name}`, () =>
    [...side.replications.values()].map((rows) => line(name, rows, side.column)),
  );
}

function bandOf(name, side) {
  return once(side, `band ${name}`, () => band(runsOf(name, side)));
}

function movesIn(name, side) {
  return once(side, `moves ${name}`, () => runsOf(name, side).some(moves));
}

/** The lines of a chart that move in some world, in any replication that is known. */
export function movingLines(chart, sides) {
  return chart.lines.filter((name) =>
    sides.some((side) => moves(line(name, side.rows, side.column)) || movesIn(name, side)),
  );
}

/** What a chart shows: lines by world, the band of the first line, and the line before a change. */
export function traces(chart, names, sides, ghost) {
  const two = sides.length > 1;
  const all = [];
  sides.forEach((side, s) => {
    names.forEach((name, n) => {
      all.push({
        name,
        side: two ? s : null,
        colour: two ? WORLDS[s] : SERIES[n === 0 ? 1 : n === 1 ? 0 : 2],
        dash: DASHES[n],
        values: line(name, side.rows, side.column),
        band: n === 0 && side.replications.size >= LEAST_RUNS ? bandOf(name, side) : null,
      });
    });
  });
  if (ghost && names.length > 0) {
    all.push({
      name: 'before',
      side: null,
      colour: '#7f7f7f',
      dash: [3, 5],
      values: line(names[0], ghost.rows, ghost.column),
      band: null,
    });
  }
  return all;
}

/** The replications that both worlds have finished, in the same order: left and right. */
export function pairs(name, [left, right]) {
  const numbers = [...left.replications.keys()].filter((number) => right.replications.has(number));
  const runs = (side) => numbers.map((number) => line(name, side.replications.get(number), side.column));
  return { count: numbers.length, left: runs(left), right: runs(right) };
}

/** The difference of two worlds over paired replications, or of this one run while there are few. */
export function differenceOf(name, sides) {
  const paired = pairs(name, sides);
  if (paired.count > 0) {
    return {
      count: paired.count,
      nothing: isNothing(paired.left, paired.right),
      ...difference(paired.left, paired.right),
    };
  }
  const [left, right] = sides.map((side) => [line(name, side.rows, side.column)]);
  return { count: 0, nothing: false, ...difference(left, right) };
}
