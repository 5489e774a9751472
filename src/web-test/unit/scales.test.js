import assert from 'node:assert/strict';
import test from 'node:test';
import { shade } from '../../main/resources/org/taocun/page/colours.js';
import { fit, thingAt } from '../../main/resources/org/taocun/page/map.js';
import { members } from '../../main/resources/org/taocun/page/map-households.js';
import { partOf } from '../../main/resources/org/taocun/page/map-villages.js';

const layout = {
  discs: Float64Array.of(100, 100, 50, 6),
  dots: Float64Array.of(100, 80, 120, 100, 300, 300),
  rings: Float64Array.of(0, 100, 100, 20),
};

test('shades grow darker and stay in the scale', () => {
  const light = (share) =>
    [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(shade(share).slice(at, at + 2), 16), 0);
  for (let share = 0; share < 0.85; share += 0.1) {
    assert.ok(light(share) > light(share + 0.1));
  }
  assert.equal(shade(-1), shade(0));
  assert.equal(shade(7), '#1b1f4b');
});

test('the villages of a map fill the middle of any canvas', () => {
  const discs = [100, 100, 50, 1, 300, 200, 50, 1];
  const part = partOf(discs);
  assert.deepEqual(part, { left: 26, top: 26, width: 348, height: 248 });
  assert.deepEqual(fit(2 * part.width, part.height, { discs }), { scale: 1, x: part.width / 2 - 26, y: -26 });
});

test('members of a circle stand on its ring', () => {
  assert.deepEqual(members(layout), [[0, 1]]);
});

test('a point hits a household before its village', () => {
  assert.deepEqual(thingAt(layout, 101, 81, 2), { household: true, number: 0 });
  assert.deepEqual(thingAt(layout, 100, 120, 2), { household: false, number: 0 });
  assert.equal(thingAt(layout, 500, 500, 2), null);
});
