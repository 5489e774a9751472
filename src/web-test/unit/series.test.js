import assert from 'node:assert/strict';
import test from 'node:test';
import { csv } from '../../main/resources/org/taocun/page/files.js';
import { line, moves, rowsOf } from '../../main/resources/org/taocun/page/series.js';
import { differenceOf, movingLines, traces } from '../../main/resources/org/taocun/page/traces.js';

const column = new Map([
  ['sellers', 0],
  ['herdingEntries', 1],
  ['privateEntries', 2],
]);
const side = (...rows) => ({ rows, column, replications: new Map() });

test('the share of followers is that of all entries so far', () => {
  const values = line(
    'herdingShare',
    [
      [0, 0, 0],
      [1, 1, 1],
      [3, 2, 0],
    ],
    column,
  );
  assert.deepEqual(values, [NaN, 0.5, 0.75]);
});

test('a variable that an engine does not have is not defined', () => {
  assert.deepEqual(line('nothing', [[1, 0, 0]], column), [NaN]);
});

test('rows of a whole replication', () => {
  assert.deepEqual(
    rowsOf(Float64Array.of(1, 2, 3, 4), 2).map((row) => [...row]),
    [
      [1, 2],
      [3, 4],
    ],
  );
});

test('only what moves is drawn', () => {
  assert.ok(!moves([NaN, 2, 2]) && moves([2, 3]));
  const chart = { lines: ['sellers', 'herdingEntries'] };
  const still = side([1, 0, 0], [1, 0, 0]);
  assert.deepEqual(movingLines(chart, [still]), []);
  still.replications.set(0, [
    [1, 0, 0],
    [1, 5, 0],
  ]);
  assert.deepEqual(movingLines(chart, [still]), ['herdingEntries']);
});

test('the band follows when replications are added', () => {
  const world = side([1, 0, 0]);
  const chart = { lines: ['sellers'] };
  const middle = () => traces(chart, ['sellers'], [world], null)[0].band?.middle;
  assert.equal(middle(), undefined);
  [1, 2, 3].forEach((value) => world.replications.set(value, [[value, 0, 0]]));
  assert.deepEqual(middle(), [2]);
  [4, 5].forEach((value) => world.replications.set(value, [[value, 0, 0]]));
  assert.deepEqual(middle(), [3]);
});

test('a difference pairs replications by their number', () => {
  const [left, right] = [side([0, 0, 0]), side([0, 0, 0])];
  left.replications.set(0, [[1, 0, 0]]).set(1, [[5, 0, 0]]);
  right.replications.set(1, [[7, 0, 0]]).set(2, [[9, 0, 0]]);
  assert.deepEqual(
    [differenceOf('sellers', [left, right]).count, differenceOf('sellers', [left, right]).mean],
    [1, [2]],
  );
});

test('figures as CSV: what is not defined is empty', () => {
  const text = csv([{ world: 'left', rows: [[1, NaN]] }], ['a', 'b'], () => '2010-01');
  assert.equal(text, 'world,date,a,b\r\nleft,2010-01,1,\r\n');
});
