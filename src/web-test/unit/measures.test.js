import assert from 'node:assert/strict';
import test from 'node:test';
import { village } from '../../main/resources/org/taocun/page/frames.js';
import { inOrder } from '../../main/resources/org/taocun/page/map-villages.js';
import { MEASURES, classOf, lastClass } from '../../main/resources/org/taocun/page/measures.js';

const measure = (key) => MEASURES.find((one) => one.key === key);
const classes = (key, field, values) => values.map((value) => classOf(measure(key), { [field]: value }));

test('the class of a village depends on nothing but its own value', () => {
  assert.deepEqual(classes('share', 'share', [0, 0.001, 0.01, 0.029, 0.03, 0.1, 0.3, 1]), [0, 1, 2, 2, 3, 4, 5, 5]);
  assert.deepEqual(classes('sales', 'sales', [0, 1, 1e5, 1e6, 1e7, 1e8, 1e12]), [0, 1, 2, 3, 4, 5, 5]);
  assert.deepEqual(classes('stage', 'stage', [0, 1, 2, 3]), [0, 1, 2, 3]);
  assert.deepEqual(classes('hubKm', 'hubKm', [0, 4.9, 5, 12, 16, 29, 30, 200]), [0, 0, 1, 2, 3, 4, 5, 5]);
  assert.deepEqual(MEASURES.map(lastClass), [5, 5, 3, 5]);
});

test('villages without sellers are drawn first, Taobao villages above others, those of clusters last', () => {
  const of = (sellers, taobao, clustered) => [sellers, 10, taobao, clustered, 0, 0, 5];
  const villages = Float64Array.from([of(5, 0, 0), of(0, 0, 0), of(1, 1, 1), of(1, 0, 0), of(2, 1, 0), of(0, 0, 0)].flat());
  const scene = { layout: { discs: new Float64Array(24) }, frame: { villages }, measure: measure('share') };
  assert.deepEqual(inOrder(scene).map(({ v }) => v), [1, 5, 3, 0, 4, 2]);
  assert.deepEqual(inOrder(scene)[2].now, village(villages, 3));
});
