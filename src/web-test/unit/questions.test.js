import assert from 'node:assert/strict';
import test from 'node:test';
import { answerOf } from '../../main/resources/org/taocun/page/answer.js';
import { QUESTIONS, lowered, pathsOf, questionOf, worldsOf } from '../../main/resources/org/taocun/page/questions.js';
import { meanMoved, spreadText } from '../../main/resources/org/taocun/page/spread.js';
import { speak } from '../../main/resources/org/taocun/page/words.js';

const question = (key) => QUESTIONS.find((one) => one.key === key);

test('a question sets up two worlds by the values of the scenario', () => {
  assert.deepEqual([lowered('normal(0.41, 0.31)'), lowered('6'), lowered('0')], ['normal(0.27, 0.31)', '4', '0']);
  const originals = {
    'entry.threshold.value': { value: 'normal(0.41, 0.31)' },
    'logistics.lastMileYuan': { value: '6' },
    'logistics.lastMileYuanPerKm': { value: '0' },
  };
  assert.deepEqual(worldsOf(question('which'), originals), {
    left: { 'entry.threshold.value': 'normal(0.27, 0.31)' },
    right: { 'logistics.lastMileYuan': '4' },
  });
});

test('the question of two worlds is known by their settings', () => {
  const values = { 'entry.threshold.value': 'normal(0.41, 0.31)', 'entry.copying': 'true', 'entry.leaders.share': '0.01' };
  const originals = Object.fromEntries(
    QUESTIONS.flatMap(pathsOf).map((path) => [path, { value: values[path] ?? '6' }]),
  );
  for (const one of QUESTIONS) {
    const state = { two: true, ...worldsOf(one, originals) };
    assert.equal(questionOf(state, originals), one);
    assert.equal(questionOf({ ...state, two: false }, originals), undefined);
    assert.equal(questionOf({ ...state, left: { ...state.left, seed: '2' } }, originals), undefined);
  }
  const threshold = { two: true, ...worldsOf(question('threshold'), originals) };
  const { 'entry.threshold.value': known } = originals;
  assert.equal(questionOf({ ...threshold, left: threshold.right, right: {} }, { 'entry.threshold.value': known }), undefined);
  assert.equal(questionOf({ two: true, left: {}, right: {} }, originals), undefined);
});

test('an answer names effect, interval and number of pairs', () => {
  speak('en', { 'answer.more': '+{1} {2} {3} {4} {5} {6}', 'answer.fewer': '-{1} {2} {3} {4} {5} {6}', 'answer.fewer.few': '-{1} {2} {3} {4}', 'difference.few': 'few {0}', 'answer.nothing': '0 {0}', 'answer.soFar': '{0}/{1}' });
  const side = (...ends) => ({
    column: new Map([['sellers', 0]]),
    replications: new Map(ends.map((end, number) => [number, [[0], [end]]])),
  });
  const opened = { startYear: 2009, startMonth: 1, months: 1 };
  const said = (left, right) => answerOf([side(...left), side(...right)], opened, 2, 0);
  const [low, high] = [[1, 2, 1, 2, 4], [11, 12, 11, 12, 14]];
  assert.equal(said(low, high), '+10 12 2 10 10 5. answer.sure.');
  assert.equal(said(high, low), '-10 2 12 10 10 5. answer.sure.');
  assert.equal(said(high.slice(0, 4), low.slice(0, 4)), '-10 1.5 11.5 4. few 4.');
  assert.equal(said([1, 2], [1, 2]), '0 2.');
  assert.match(said([0, 9, 0, 9, 0], [1, 0, 1, 0, 1]), /answer.luck\.$/);
});

test('spreads are read in words', () => {
  speak('en', { 'spread.normal': '{0} +- {1}' });
  assert.deepEqual([spreadText('normal(0.4, 0.3)'), spreadText('0.4'), spreadText('none')], ['0.4 +- 0.3', '', '']);
});

test('of a spread whose mean alone has moved the means are told', () => {
  assert.deepEqual(meanMoved('normal(0.4, 0.3)', 'normal(0.2, 0.3)'), ['0.4', '0.2', '0.3']);
  assert.equal(meanMoved('normal(0.4, 0.3)', 'normal(0.2, 0.1)'), null);
});
