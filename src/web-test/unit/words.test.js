import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { sameValue, typed, wholeNumber } from '../../main/resources/org/taocun/page/numbers.js';
import { say, speak } from '../../main/resources/org/taocun/page/words.js';

const FOLDER = new URL('../../main/resources/org/taocun/page/', import.meta.url);
const BUNDLES = ['words', 'lesson/lesson', 'classroom/classroom'];
const HAN = '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\u3000-\\u303f\\uff00-\\uffef]';

function textsOf(bundle) {
  const lines = readFileSync(new URL(`${bundle}_zh.properties`, FOLDER), 'utf8').matchAll(/^([\w.]+) = (.*)$/gm);
  return Object.fromEntries([...lines].map(([, key, text]) => [key, text]));
}

test('no blank stands between two Chinese characters, whatever is put in', () => {
  for (const bundle of BUNDLES) {
    const texts = textsOf(bundle);
    speak('zh', texts);
    for (const key of Object.keys(texts)) {
      for (const value of ['村庄', 7]) {
        const said = say(key, ...Array(9).fill(value));
        assert.doesNotMatch(said, new RegExp(`${HAN} +${HAN}`), `${key}: ${said}`);
      }
    }
  }
  speak('en', {});
});

test('a blank of English stays', () => {
  speak('en', { some: 'village {0} sells' });
  assert.equal(say('some', '东风村'), 'village 东风村 sells');
  speak('en', {});
});

test('full-width digits are digits', () => {
  assert.deepEqual(['７０', ' 70 ', '７0', '', '7.5', '-3', 'x', '１，０'].map(wholeNumber), [70, 70, 70, null, null, null, null, null]);
  assert.equal(typed('−'), '−');
  assert.equal(typed('０．５'), '0.5');
});

test('numbers that are written in two ways are the same value, other texts are not', () => {
  for (const [one, other] of [['2000.0', '2000'], ['2e3', '2000'], ['true', 'true'], ['', '']]) {
    assert.ok(sameValue(one, other), one);
  }
  for (const [one, other] of [['2000', '2001'], ['', '0'], ['0', undefined], ['true', '1'], ['a', 'b']]) {
    assert.ok(!sameValue(one, other), one);
  }
});
