import assert from 'node:assert/strict';
import test from 'node:test';
import { entriesOf, stepsOf, ties } from '../../main/resources/org/taocun/page/legend.js';
import { MAP } from '../../main/resources/org/taocun/page/colours.js';
import { MEASURES } from '../../main/resources/org/taocun/page/measures.js';

const measure = (key) => MEASURES.find((one) => one.key === key);

test('every stage has its colour and its name, also in pictures; a scale has ends', () => {
  const steps = stepsOf({ measure: measure('stage'), top: 3 });
  assert.deepEqual(steps.map(({ text }) => text), ['stage.none', 'stage.individual', 'stage.network', 'stage.cluster']);
  assert.equal(new Set(steps.map(({ colour }) => colour)).size, 4);
  const county = { detailed: false, villages: 2 };
  assert.deepEqual(entriesOf(county, { measure: measure('stage'), top: 3 }, false).slice(0, 4), steps);
  assert.deepEqual(stepsOf({ measure: measure('share'), top: 1 }), []);
  assert.equal(entriesOf(county, { measure: measure('share'), top: 1 }, false)[0].kind, 'scale');
});

test('lines of every colour are explained: strong where there are any, weak, and between two that sell', () => {
  const colours = (strongTies) => ties({ strongTies }).map(({ colour }) => colour);
  assert.deepEqual(colours([0, 1]), [MAP.strong, MAP.weak, MAP.seller]);
  assert.deepEqual(colours([]), [MAP.weak, MAP.seller]);
});
