import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { classesOf, entriesOf, ties } from '../../main/resources/org/taocun/page/legend.js';
import { MAP } from '../../main/resources/org/taocun/page/colours.js';
import { MEASURES } from '../../main/resources/org/taocun/page/measures.js';
import { speak } from '../../main/resources/org/taocun/page/words.js';

const measure = (key) => MEASURES.find((one) => one.key === key);
const texts = (entries) => entries.map(({ text }) => text);

/** The words of a bundle of the page. */
function wordsOf(bundle) {
  const text = readFileSync(new URL(`../../main/resources/org/taocun/page/${bundle}.properties`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.includes(' = '));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(' = ')), line.slice(line.indexOf(' = ') + 3)]));
}

/** What a test says in a language. */
function inLanguage(tag, bundle, test) {
  speak(tag, wordsOf(bundle));
  try {
    test();
  } finally {
    speak('en', {});
  }
}

test('every class of a measure has its colour and its name, also in pictures', () => {
  inLanguage('en', 'words', () => {
    assert.deepEqual(texts(classesOf(measure('share'))), ['none', 'under 1 %', '1 % to 3 %', '3 % to 10 %', '10 % to 30 %', '30 % or more']);
    assert.deepEqual(texts(classesOf(measure('sales'))), ['none', 'under 0.1', '0.1 to 1', '1 to 10', '10 to 100', '100 or more']);
    assert.deepEqual(texts(classesOf(measure('hubKm'))), ['under 5', '5 to 10', '10 to 15', '15 to 20', '20 to 30', '30 or more']);
    assert.deepEqual(texts(classesOf(measure('stage'))), ['no stage', 'individual development', 'relationship network', 'industrial cluster']);
  });
  inLanguage('zh', 'words_zh', () => {
    assert.deepEqual(texts(classesOf(measure('share'))), ['无', '不到 1%', '1% 至 3%', '3% 至 10%', '10% 至 30%', '30% 及以上']);
    assert.deepEqual(texts(classesOf(measure('sales'))), ['无', '不到 10', '10 至 100', '100 至 1,000', '1,000 至 10,000', '10,000 及以上']);
  });
  const county = { detailed: false, villages: 2, layout: {} };
  for (const one of MEASURES) {
    const classes = classesOf(one);
    assert.equal(new Set(classes.map(({ colour }) => colour)).size, classes.length);
    assert.deepEqual(entriesOf([county], one, false).slice(0, classes.length), classes);
  }
});

test('lines of every colour are explained: strong where some map has any, weak, and between two that sell', () => {
  const colours = (...strong) => ties(strong.map((strongTies) => ({ strongTies }))).map(({ colour }) => colour);
  assert.deepEqual(colours([0, 1]), [MAP.strong, MAP.weak, MAP.seller]);
  assert.deepEqual(colours([], [0, 1]), [MAP.strong, MAP.weak, MAP.seller]);
  assert.deepEqual(colours([]), [MAP.weak, MAP.seller]);
});

test('leaders and circles of kin are explained where some map has them', () => {
  const world = (leaders, rings) => ({ detailed: true, villages: 1, statuses: [], layout: { leaders, rings, strongTies: [] } });
  const kinds = (...worlds) => texts(entriesOf(worlds, MEASURES[0], false));
  const always = ['legend.weak', 'legend.selling', 'legend.taobao'];
  assert.deepEqual(kinds(world([0, 0], [])), always);
  assert.deepEqual(kinds(world([0, 0], []), world([0, 1], [0, 1, 1, 5])), ['legend.leader', 'legend.circle', ...always]);
});
