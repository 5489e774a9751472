import assert from 'node:assert/strict';
import test from 'node:test';
import { Frames, village } from '../../main/resources/org/taocun/page/frames.js';

const month = (sellers, ties) => ({
  villages: Float64Array.of(sellers, 10, 0, 1, 2, 500, 17),
  statuses: Int8Array.of(0, sellers, 1),
  weakTies: Int32Array.from(ties),
});

test('what does not change from month to month is kept once', () => {
  const frames = new Frames();
  frames.add(month(1, [0, 1]), [1]);
  frames.add(month(2, [0, 1]), [2]);
  assert.equal(frames.at(0).weakTies, frames.at(1).weakTies);
  assert.deepEqual([...frames.at(1).statuses], [0, 2, 1]);
  assert.ok(frames.at(0).weakTies instanceof Uint16Array);
});

test('months outside are the nearest that is kept', () => {
  const frames = new Frames();
  frames.add(month(1, []), [1]);
  frames.add(month(4, []), [2]);
  assert.deepEqual([frames.last, frames.figures(99), frames.figures(-3)], [1, [2], [1]]);
});

test('numbers of many households are not cut', () => {
  const frames = new Frames();
  frames.add(month(1, [70000, 2]), [1]);
  assert.equal(frames.at(0).weakTies[0], 70000);
});

test('a village has its numbers', () => {
  const { share, clustered, taobao, hubKm } = village(month(5, []).villages, 0);
  assert.deepEqual([share, clustered, taobao, hubKm], [0.5, true, false, 17]);
});
