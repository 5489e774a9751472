import assert from 'node:assert/strict';
import test from 'node:test';
import { budget, meanOf, policies, withMean } from '../../main/resources/org/taocun/page/big-levers.js';
import { STEPS } from '../../main/resources/org/taocun/page/lesson/steps.js';
import { History } from '../../main/resources/org/taocun/page/history.js';
import { shown, tidy } from '../../main/resources/org/taocun/page/lever.js';
import { onePerPath } from '../../main/resources/org/taocun/page/levers.js';
import { poolSize } from '../../main/resources/org/taocun/page/pool.js';
import { setsText } from '../../main/resources/org/taocun/page/world.js';

test('the mean of a spread moves alone', () => {
  assert.equal(meanOf('normal(0.45, 0.3)'), 0.45);
  assert.equal(meanOf('0.45'), null);
  assert.equal(withMean('normal(0.45, 0.3)', 0.2), 'normal(0.2, 0.3)');
  assert.equal(withMean('normal(0.45, 0.3)', 'normal(0.3,-1)'), 'normal(0.3,-1)');
  assert.equal(withMean('normal(0.45, 0.3)', '0,5'), '0,5');
  assert.equal(withMean('normal(0.45, 0.3)', 'NaN'), 'NaN');
});

test('policies cost so much for each household', () => {
  assert.equal(budget(150), 15000);
  assert.equal(policies(150)[1].value, '[{kind: training, budgetYuanPerYear: 15000}]');
});

test('a village can have each policy that the lesson compares', () => {
  const compared = STEPS.find(({ key }) => key === 'budget').arms.map(({ sets }) => sets['government.policies'] ?? '[]');
  assert.deepEqual(policies(150).map(({ value }) => value), compared);
});

test('values are read with names and units', () => {
  const lever = { choices: [], choiceNames: [], unit: 'yuan' };
  assert.equal(shown(lever, '2000'), '2,000 yuan');
  assert.equal(shown({ ...lever, choices: ['true'], choiceNames: ['yes'] }, 'true'), 'yes');
  assert.equal(tidy('0.30000000000000004', '0.05'), '0.3');
});

test('undo and redo go back and forth', () => {
  const history = new History({ a: 1 });
  history.take({ a: 2 });
  history.take({ a: 2 });
  assert.deepEqual([history.undo(), history.undo(), history.redo()], [{ a: 1 }, null, { a: 2 }]);
  history.undo();
  history.take({ a: 3 });
  assert.equal(history.redo(), null);
});

test('settings go to the engine line by line', () => {
  assert.equal(setsText({ 'a.b': '1', c: 'x' }), 'a.b=1\nc=x');
});

test('workers leave a core to the page', () => {
  assert.deepEqual([undefined, 1, 2, 4, 64].map(poolSize), [1, 1, 2, 3, 6]);
});

test('a setting is found once, in the place of its first finding', () => {
  const found = ['seed', 'months', 'seed'].map((path, at) => ({ path, at }));
  assert.deepEqual(onePerPath(found).map(({ at }) => at), [0, 1]);
});
