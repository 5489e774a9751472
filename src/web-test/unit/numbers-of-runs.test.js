import assert from 'node:assert/strict';
import test from 'node:test';
import { band, quantile } from '../../main/resources/org/taocun/page/bands.js';
import {
  difference,
  interval,
  isNothing,
  studentT,
} from '../../main/resources/org/taocun/page/difference.js';
import { counted, fates } from '../../main/resources/org/taocun/page/fates.js';

test('a quantile lies between neighbours', () => {
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
  assert.equal(quantile([7], 0.95), 7);
  assert.ok(Number.isNaN(quantile([], 0.5)));
});

test('a band leaves out what is not defined', () => {
  assert.deepEqual(
    band([
      [1, NaN],
      [3, 5],
      [2, 7],
    ]).middle,
    [2, 6],
  );
});

test('an interval is that of Student', () => {
  assert.equal(studentT(19), 2.093);
  const { mean, low, high } = interval([1, 2, 3]);
  assert.equal(mean, 2);
  assert.ok(Math.abs(high - (2 + 4.303 / Math.sqrt(3))) < 1e-12 && Math.abs(low + high - 4) < 1e-12);
  assert.ok(Number.isNaN(interval([1]).low));
});

test('worlds that do not differ have a flat zero', () => {
  const runs = [
    [0, 2, NaN],
    [1, 5, 3],
  ];
  assert.ok(
    isNothing(
      runs,
      runs.map((run) => [...run]),
    ),
  );
  assert.ok(
    !isNothing(runs, [
      [0, 2, 1],
      [1, 5, 3],
    ]),
  );
  const { low, mean, high } = difference(runs, runs);
  assert.deepEqual([low[1], mean[1], high[1]], [0, 0, 0]);
});

test('a difference is right minus left, pair by pair', () => {
  assert.deepEqual(difference([[1], [10]], [[2], [11]]).mean, [1]);
});

test('fates of households in two worlds', () => {
  const all = fates([true, true, false, false], [true, false, true, false]);
  assert.deepEqual(all, ['always', 'despite', 'because', 'never']);
  assert.deepEqual(counted(['never', 'never', 'because']), { always: 0, never: 2, because: 1, despite: 0 });
});
