import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { MEASURES, PARTS, STEPS, minutes } from '../../main/resources/org/taocun/page/lesson/steps.js';
import { answersCsv, stepRow } from '../../main/resources/org/taocun/page/lesson/rows.js';
import {
  causes,
  compared,
  middleLuck,
  placed,
  right,
} from '../../main/resources/org/taocun/page/lesson/outcomes.js';
import { counted } from '../../main/resources/org/taocun/page/lesson/texts.js';
import { scaleEnd } from '../../main/resources/org/taocun/page/lesson/dots.js';
import { explained, verdict } from '../../main/resources/org/taocun/page/lesson/sentences.js';
import { complaint, freshPlace, hashOf, placeOf } from '../../main/resources/org/taocun/page/lesson/place.js';

const step = (key) => STEPS.find((one) => one.key === key);
const FOLDER = new URL('../../main/resources/org/taocun/page/lesson/', import.meta.url);
const words = ['lesson', 'lesson_zh'].map((name) => readFileSync(new URL(`${name}.properties`, FOLDER), 'utf8'));
const has = (key) => words.every((text) => text.includes(`\n${key} = `));

/** Made outcomes of the policies: one arm as given, the others like no policy. */
const policies = (made) =>
  Object.fromEntries(step('budget').arms.map(({ key }) => [key, made[key] ?? [10, 20, 30]]));
const nothing = Object.fromEntries(step('budget').arms.map(({ key }) => [key, [0, 0, 0]]));

test('the lesson takes forty minutes', () => {
  assert.equal(PARTS.reduce((sum, part) => sum + minutes(part), 0), 40);
});

test('the words of a part can be read aloud within its minutes, with time to guess, run and talk', () => {
  const pace = [
    (text) => text.split(' ').length / 150,
    (text) => [...text.matchAll(/[\p{L}\p{N}]/gu)].length / 250,
  ];
  words.forEach((text, language) => {
    const all = [...text.matchAll(/^([\w.]+) = (.*)$/gm)];
    STEPS.forEach(({ key, minutes: whole, choice = ['none'] }) => {
      const read = all
        .filter(([, name]) => new RegExp(`^${key}\\.(intro|question|found|compared|money|why|source)$`).test(name))
        .map(([, , said]) => said);
      const longest = choice.map((one) => text.match(new RegExp(`^${key}\\.why\\.${one} = (.*)$`, 'm'))?.[1] ?? '');
      const spoken = pace[language](read.join(' ')) + Math.max(...longest.map(pace[language]));
      assert.ok(spoken < whole - 1.5, `${key}: ${spoken}`);
    });
  });
});

test('a guess lies below, among or above the outcomes', () => {
  assert.deepEqual(placed(4, [5, 6, 9]), { place: 'below', below: 0 });
  assert.deepEqual(placed(9, [5, 6, 9]), { place: 'among', below: 2 });
  assert.deepEqual(placed(10, [5, 6, 9]), { place: 'above', below: 3 });
  assert.deepEqual(verdict(step('cost'), 7, { dear: [1, 2, 9], cheap: [] }), ['judged.among', 7, 2, 2, 3]);
});

test('arms are compared luck by luck', () => {
  assert.deepEqual(compared([1, 2, 3], [4, 5, 5]), { more: 3, fewer: 0, median: 3, direction: 'more' });
  assert.equal(compared([1, 2, 3], [4, 1, 5]).direction, 'unclear');
  assert.equal(compared([1, 2, 3, 4], [4, 1, 5, 6]).direction, 'more');
  assert.equal(compared([1, 2, 3], [1, 2, 3]).direction, 'same');
  assert.equal(middleLuck([9, 1, 4]), 2);
});

test('the sentences of a step follow its figures, also where they go against the story', () => {
  const usual = explained(step('cost'), { cheap: [80, 90, 70], dear: [4, 5, 3] }, 150, {});
  assert.deepEqual(usual.map(([key]) => key), ['cost.found', 'cost.compared', 'cost.why']);
  assert.deepEqual(usual[1], ['cost.compared', 80, 4, 3, 3, 76]);
  const against = explained(step('cost'), { cheap: [4, 5, 3], dear: [80, 90, 70] }, 150, {});
  assert.deepEqual(against.map(([key]) => key), ['cost.found', 'compared.more', 'why.against']);
  const alike = explained(step('cost'), { cheap: [4, 5, 3], dear: [4, 5, 3] }, 150, {});
  assert.deepEqual(alike.map(([key]) => key), ['cost.found', 'compared.same', 'why.same']);
  const unclear = explained(step('cost'), { cheap: [4, 5, 3, 9], dear: [3, 6, 2, 10] }, 150, {});
  assert.deepEqual(unclear.map(([key]) => key), ['cost.found', 'compared.unclear', 'why.unclear']);
  assert.deepEqual(unclear[1].slice(3), [2, 2, 4]);
});

test('each of the three sentences is one sentence, in both languages', () => {
  const explaining = /^(?:(?!judged|sheet|table)\w+\.(?:found\w*|compared(?:\.\w+)?|why(?:\.\w+)?|nothing|tied|money|spent)|compared\.\w+|why\.\w+) = (.*)$/gm;
  words.forEach((text) => {
    const lines = [...text.matchAll(explaining)];
    assert.ok(lines.length > 30);
    lines.forEach(([line, sentence]) => assert.match(sentence, /^(?:[^.。]|\d\.\d)+[.。]$/, line));
  });
});

test('the middle of two lucks is as exact as the numbers beside it', () => {
  assert.deepEqual([102.5, 76.5, 118, 1180.5].map(counted), ['102.5', '76.5', '118', '1,180.5']);
});

test('the scale of a picture ends near the most', () => {
  assert.deepEqual([562, 166, 99, 0, 7, 140].map((most) => scaleEnd(most, 1180)), [600, 200, 100, 10, 10, 160]);
  assert.equal(scaleEnd(149, 150), 150);
});

test('the policy that adds most is told with its money, and its own reason', () => {
  const outcomes = policies({ training: [15, 25, 35], credit: [10, 20, 31] });
  assert.equal(right(step('budget'), outcomes), 'training');
  const money = { ...nothing, training: [100, 100, 100] };
  const said = explained(step('budget'), outcomes, 150, money);
  assert.deepEqual(said.map(([key]) => key), ['budget.foundOthers', 'budget.money', 'budget.why.training']);
  assert.deepEqual(said[0].slice(-2), [4, 0]);
  const none = explained(step('budget'), policies({}), 150, nothing);
  assert.deepEqual(none.map(([key]) => key), ['budget.nothing', 'budget.spent', 'why.unclear']);
  assert.equal(right(step('budget'), policies({})), 'none');
  assert.equal(verdict(step('budget'), 'credit', policies({}))[0], 'judged.wrong');
});

test('policies that luck does not tell apart are both right', () => {
  const outcomes = policies({ training: [15, 25, 35], credit: [16, 24, 37] });
  const said = explained(step('budget'), outcomes, 150, { ...nothing, training: [100, 100, 100] });
  assert.equal(said[0][0], 'budget.tied');
  assert.deepEqual(verdict(step('budget'), 'credit', outcomes), ['judged.tied', { word: 'credit' }, 3, { word: 'training' }]);
  assert.equal(verdict(step('budget'), 'entrySubsidy', outcomes)[0], 'judged.wrong');
});

test('the larger cause is named only where three lucks of four agree', () => {
  const both = [100, 100, 100, 100];
  assert.equal(causes({ both, noShock: [10, 10, 10, 90], noCopying: [20, 20, 20, 20] }).larger, 'shock');
  assert.equal(causes({ both, noShock: [90, 90, 90, 10], noCopying: [20, 20, 20, 20] }).larger, 'copying');
  assert.equal(causes({ both, noShock: [10, 10, 90, 90], noCopying: [20, 20, 20, 20] }).larger, 'alike');
  const close = { both, noShock: [10, 11, 12, 13], noCopying: [19, 19, 19, 19] };
  assert.deepEqual([causes(close).larger, causes(close).lessShock], ['alike', 4], 'less than a tenth of the sellers');
  const alike = explained(step('shock'), close, 1180, {});
  assert.deepEqual(alike.slice(1), [['shock.compared.alike', 0, 4, 7.5], ['shock.why.alike', 88.5, 81, 100]]);
  const five = { both: [...both, 100], noShock: [10, 10, 10, 45, 45], noCopying: [40, 40, 40, 25, 25] };
  const unclear = explained(step('shock'), five, 1180, {});
  assert.deepEqual(unclear.map(([key]) => key).slice(1), ['shock.compared.unclear', 'shock.why.both']);
  const alone = explained(step('shock'), { both, noShock: [60, 60, 60, 60], noCopying: both }, 1180, {});
  assert.deepEqual(alone[2], ['shock.why.one']);
});

test('every text of every step is there in both languages', () => {
  for (const { key, arms, choice = [] } of STEPS) {
    for (const part of ['name', 'intro', 'question', 'counted', 'found', 'source', 'teacher']) {
      assert.ok(has(`${key}.${part}`), `${key}.${part}`);
    }
    arms.forEach((arm) => assert.ok(has(`${key}.arm.${arm.key}`), arm.key));
    choice.forEach((one) => assert.ok(has(`${key}.choice.${one}`), one));
  }
  step('budget').choice.forEach((key) => assert.ok(has(`budget.why.${key}`), key));
});

test('answers are rows of guess, outcome and times, safe for spreadsheets', () => {
  const outcomes = { cheap: [80, 90, 70], dear: [4, 5, 3] };
  const row = stepRow(step('cost'), 'How many, "really"?', { guess: 30, outcomes, seconds: 12, clock: '09:15' });
  const csv = answersCsv([row, { part: 'village', question: '=1+1', guess: '', outcome: 3 }]);
  assert.equal(
    csv,
    '\ufeffpart,question,guess,outcome,low,high,lucks,secondsToGuess,clock\r\n' +
      'cost,"How many, ""really""?",30,4,3,5,3,12,09:15\r\n' +
      "village,'=1+1,,3,,,,,\r\n",
  );
});

test('an address brings a place, its answers and the class back, and drops what cannot be', () => {
  const answers = {
    cost: { guess: 30, seconds: 41, clock: '09:05' },
    leaders: { guess: 8 },
    logistics: { guess: 7, clock: '11:42' },
    budget: { guess: 'credit', seconds: 7 },
  };
  const place = { part: 'budget', language: 'zh', large: true, answers, village: 'AAAA-8-1-67.g1' };
  const hash = hashOf(place);
  assert.match(hash, /leaders=8&cost=30-41-0905&logistics=7--1142&budget=credit-7&village=AAAA-8-1-67.g1&end=1$/);
  assert.deepEqual(placeOf(`#${hash}`, freshPlace('en')), place);
  const wrong = placeOf('#part=none&language=xx&cost=151&budget=gold&circles=-1&leaders=8-1-2561&shock=%&village=x', freshPlace('en'));
  assert.deepEqual(wrong, freshPlace('en'));
  assert.equal(complaint('#part=none&language=en', wrong), 'lesson.unread');
  assert.equal(complaint(`#${hash}`, place), null);
  assert.equal(complaint('', wrong), null);
  for (const end of ['#part=end&language=en&end=1', '#end=1']) {
    assert.equal(placeOf(end, freshPlace('en')).part, 'end');
    assert.equal(complaint(end, placeOf(end, freshPlace('en'))), null);
  }
  assert.equal(complaint('#part=end&language=en&end=2', placeOf('#part=end&language=en', freshPlace('en'))), 'lesson.unread');
  for (let cut = hash.indexOf('cost='); cut < hash.length; cut++) {
    assert.equal(complaint(hash.slice(0, cut), placeOf(hash.slice(0, cut), freshPlace('en'))), 'lesson.cut', hash.slice(0, cut));
  }
  const bare = { ...freshPlace('zh'), part: 'budget', answers: { cost: {} } };
  assert.equal(hashOf(bare), 'part=budget&language=zh');
});

test('the second village is the second half of the households', () => {
  const sells = new Uint8Array(600).fill(1, 290, 310);
  assert.equal(MEASURES.second.value({ sells }), 10);
});
