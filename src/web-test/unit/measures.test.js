import assert from 'node:assert/strict';
import test from 'node:test';
import { Frames } from '../../main/resources/org/taocun/page/frames.js';
import { MEASURES, mostOf, mostSoFar } from '../../main/resources/org/taocun/page/measures.js';

const [share] = MEASURES;
const villages = (...sellers) => Float64Array.from(sellers.flatMap((some) => [some, 10, 0, 0, 0, 0, 5]));

test('one of a hundred villages does not make the others pale', () => {
  assert.equal(mostOf(share, villages(9, ...Array(99).fill(1)), 100), 0.1);
  assert.equal(mostOf(share, villages(9, 1), 2), 0.9);
});

test('the scale never shrinks while months are added', () => {
  const frames = new Frames();
  [1, 4, 2].forEach((sellers) => frames.add({ villages: villages(sellers) }, []));
  assert.equal(Math.round(10 * mostSoFar(share, frames, 1)), 4);
  frames.add({ villages: villages(6) }, []);
  assert.equal(Math.round(10 * mostSoFar(share, frames, 1)), 6);
});
