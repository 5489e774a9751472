import assert from 'node:assert/strict';
import test from 'node:test';
import { neighbours, storyOf } from '../../main/resources/org/taocun/page/story.js';

/** Frames of two villages from their sellers by month; the first is a Taobao village from 30 sellers on. */
function world(...sellers) {
  const months = sellers[0].map((_, month) => ({
    villages: sellers.flatMap((all) => [all[month], 100, all[month] >= 30 ? 1 : 0, 0, all[month] > 0 ? 1 : 0, 0, 0]),
  }));
  return {
    frames: { at: (month) => months[month] },
    opened: { layout: { discs: [0, 0, 1, 1, 9, 0, 1, 1] }, places: ['East', 'West'] },
  };
}
const keys = (...story) => storyOf(...story).map(({ month, key }) => [month, key]);

test('a story tells only what has happened by its month', () => {
  const two = world([0, 0, 1, 30, 20], [0, 1, 1, 1, 1]);
  const record = { first: { household: 'a', motive: 'herding' }, happened: [{ month: 3, key: 'policy', name: 'x' }] };
  assert.deepEqual(keys(two, 0, 1, record), [[1, 'nobody'], [1, 'already']]);
  assert.deepEqual(keys(two, 0, 2, record), [[2, 'first'], [2, 'earlier']]);
  assert.deepEqual(keys(two, 0, 4, record), [
    [2, 'first'],
    [3, 'taobao'],
    [3, 'peak'],
    [3, 'policy'],
    [4, 'taobao.lost'],
    [4, 'decline'],
    [4, 'earlier'],
  ]);
});

test('the fastest year is told where sellers grew', () => {
  const grown = world(Array.from({ length: 20 }, (_, month) => month), Array(20).fill(0));
  const told = storyOf(grown, 0, 19, {}).find(({ key }) => key === 'growth');
  assert.deepEqual([told.month, told.values], [12, [0, 12]]);
});

test('neighbours are the nearest on the map', () => {
  assert.deepEqual(neighbours([0, 0, 1, 1, 9, 0, 1, 1, 2, 0, 1, 1], 0), [2, 1]);
});
