import assert from 'node:assert/strict';
import test from 'node:test';
import { householdAt, placeOf } from '../../main/resources/org/taocun/page/households.js';
import { Replications, aim } from '../../main/resources/org/taocun/page/replications.js';

const pool = {
  size: 1,
  errand() {
    return this;
  },
  stop() {},
  drop(which) {
    this.dropped = which;
  },
};
const town = { name: 'town.yaml' };

test('replications stay where neither scenario nor settings of a world change', () => {
  const all = new Replications(pool, () => {});
  all.expect(['left'], town, { left: {} });
  all.take('left', 3, [[1]]);
  all.expect(['left', 'right'], town, { left: {}, right: { a: '1' } });
  assert.equal(all.of('left').size, 1);
  all.expect(['left'], town, { left: { a: '2' } });
  assert.equal(all.of('left').size, 0);
});

test('a run that was watched to its end is not run again', () => {
  const all = new Replications(pool, () => {});
  all.take('left', 3, [[1]]);
  assert.deepEqual([all.of('left').get(3), pool.dropped(['left', {}, {}, 3])], [[[1]], true]);
});

test('worlds in which a run takes long have fewer replications', () => {
  assert.deepEqual([aim(1000, 2, 2), aim(5000, 2, 2)], [20, 10]);
});

test('a household has the number in its village that its name has in tables', () => {
  const frame = { villages: Float32Array.of(0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0) };
  assert.deepEqual(placeOf(frame, 4), { village: 1, number: 1 });
  assert.deepEqual(
    [0, 1, 2].map((number) => householdAt(frame, 1, number)),
    [3, 4, null],
  );
});

test('one slow replication does not make a world slow', () => {
  const goal = (...times) => {
    const all = new Replications(pool, () => {});
    all.expect(['left'], town, { left: {} });
    times.forEach((time) => all.slow(time, 0));
    return all.goal;
  };
  assert.deepEqual([goal(20000, 300, 300, 300), goal(20000, 20000, 20000, 20000)], [20, 10]);
});
