import {band} from './bands.js';
import {difference, isNothing} from './difference.js';
import {SERIES, WORLDS} from './colours.js';
import {line, moves} from './series.js';

const DASHES = [[], [6, 4], [2, 3]];
const LEAST_RUNS = 3;

function runsOf(name, side) {
  return [...side.replications.values()].map((rows) => line(name, rows, side.column));
}

/** The lines of a chart that move in some world, in any replication that is known. */
export function movingLines(chart, sides) {
  return chart.lines.filter((name) =>
    sides.some((side) => moves(line(name, side.rows, side.column)) || runsOf(name, side).some(moves)),
  );
}

/** What a chart shows: lines by world, the band of the first line, and the line before a change. */
export function traces(chart, names, sides, ghost) {
  const two = sides.length > 1;
  const all = [];
  sides.forEach((side, s) => {
    names.forEach((name, n) => {
      const runs = n === 0 ? runsOf(name, side) : [];
      all.push({
        name,
        side: two ? s : null,
        colour: two ? WORLDS[s] : SERIES[n === 0 ? 1 : n === 1 ? 0 : 2],
        dash: DASHES[n],
        values: line(name, side.rows, side.column),
        band: runs.length >= LEAST_RUNS ? band(runs) : null,
      });
    });
  });
  if (ghost && names.length > 0) {
    all.push({ name: 'before', side: null, colour: '#7f7f7f', dash: [3, 5], values: line(names[0], ghost.rows, ghost.column), band: null });
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
