import assert from 'node:assert/strict';
import test from 'node:test';
import { counted } from '../../main/resources/org/taocun/page/classroom/shares-picture.js';
import { answerRows, decisionsCsv } from '../../main/resources/org/taocun/page/classroom/rows.js';
import { sentences } from '../../main/resources/org/taocun/page/classroom/sentences.js';
import { Game } from '../../main/resources/org/taocun/page/classroom/game.js';
import { drawn, goodSignal, pays } from '../../main/resources/org/taocun/page/classroom/draws.js';
import {
  gini,
  inequality,
  unpredictability,
} from '../../main/resources/org/taocun/page/classroom/inequality.js';
import { results } from '../../main/resources/org/taocun/page/classroom/results.js';
import {
  SEEDS,
  codeOf,
  refusal,
  seatsOf,
  setupOf,
} from '../../main/resources/org/taocun/page/classroom/setup.js';

const close = (some, other) => assert.ok(Math.abs(some - other) < 1e-12, `${some}, ${other}`);
const SETUP = { seed: 7, students: 9, worlds: 2, accuracy: '67', tie: 'own' };

test('inequality and unpredictability have the values of MusicLabTest', () => {
  const three = [
    [2, 2, 0],
    [3, 0, 0],
    [1, 0, 1],
  ];
  close(unpredictability(three), 1 / 3);
  close(inequality(three), 4 / 9);
  assert.equal(
    unpredictability([
      [1, 0],
      [0, 1],
    ]),
    1,
  );
  assert.ok(Number.isNaN(unpredictability([[3, 1]])) && Number.isNaN(gini([0, 0])));
  close(gini([3, 1, 0, 0]), 0.625);
});

test('draws depend on their keys alone and are right as often as they should be', () => {
  assert.equal(drawn(5, 2, 3), drawn(5, 2, 3));
  const seeds = Array.from({ length: 4000 }, (none, seed) => seed);
  const share = (is) => seeds.filter(is).length / seeds.length;
  assert.ok(Math.abs(share(pays) - 1 / 2) < 4 * Math.sqrt(1 / 4 / 4000));
  for (const seat of [0, 1, 59]) {
    const right = share((seed) => goodSignal(seed, seat, 2 / 3) === pays(seed));
    assert.ok(Math.abs(right - 2 / 3) < 4 * Math.sqrt(2 / 9 / 4000));
  }
  const alike = share((seed) => goodSignal(seed, 3, 2 / 3) === goodSignal(seed, 4, 2 / 3));
  assert.ok(Math.abs(alike - 5 / 9) < 4 * Math.sqrt(20 / 81 / 4000));
});

test('a code brings its setup back, and others are refused', () => {
  for (const setup of [
    SETUP,
    { ...SETUP, seed: SEEDS - 1, students: 60, tie: 'flip' },
    { ...SETUP, seed: 0 },
  ]) {
    assert.deepEqual(setupOf(` ${codeOf(setup).toLowerCase()} `), setup);
  }
  for (const code of [
    '',
    'KX4P',
    'KX4P-3-2-67',
    'KX4P-61-2-67',
    'KX4P-30-9-67',
    'KX4P-30-3-99',
    'OX4P-30-3-67',
  ]) {
    assert.equal(setupOf(code), null);
  }
  assert.deepEqual(refusal({ students: 5, worlds: 2 }), ['class.refused.few', 6, 3]);
  assert.equal(refusal({ students: NaN, worlds: 2 })[0], 'class.refused.students');
});

test('seats go round over the worlds; the last world sees nobody', () => {
  let game = new Game(SETUP);
  const play = (open) => (game = game.look().decide(open));
  [true, false, true, true].forEach(play);
  assert.deepEqual(game.seen(), { opened: 0, not: 1 });
  assert.equal(game.decide(true), game, 'nobody decides before looking');
  play(true);
  assert.equal(game.seen(), null);
  assert.deepEqual(
    [0, 1, 2].map((world) => seatsOf(SETUP, world)),
    [3, 3, 3],
  );
  assert.deepEqual(
    [0, 1, 2].map((world) => seatsOf({ students: 10, worlds: 2 }, world)),
    [4, 3, 3],
  );
});

test('only the last seat can be taken back, once, and never while a student looks', () => {
  const game = new Game(SETUP).look().decide(true).look().decide(false);
  const back = game.undo();
  assert.equal(back.seat, 1);
  assert.equal(back.undo(), back);
  assert.equal(game.look().undo().phase, 'signal');
  assert.equal(back.look().decide(true).seat, 2);
});

test('Bayesians agree with Bayes; a class that stops early is counted as far as it came', () => {
  for (const tie of ['own', 'flip']) {
    for (let seed = 0; seed < 50; seed++) {
      const setup = { seed, students: 23, worlds: 3, accuracy: '75', tie };
      const all = results(new Game(setup).played('bayes'));
      assert.equal(all.agree, 23);
      assert.equal(all.followed, all.against);
      assert.deepEqual(all.seeing, all.bayesian);
      assert.ok(
        all.worlds.every((world) => !world.sees || (world.began === null) === (world.end === 'none')),
      );
    }
  }
  const early = results(new Game(SETUP).look().decide(true).end());
  assert.deepEqual([early.worlds.length, early.decisions, early.people], [1, 1, 1]);
  assert.ok(Number.isNaN(early.seeing.unpredictability));
});

test('a world by hand: the cascade begins at a lead of two, one breaks it', () => {
  let game = new Game({ seed: 7, students: 12, worlds: 1, accuracy: '67', tie: 'own' });
  [true, true, true, false, false, true, true, false].forEach((open) => (game = game.look().decide(open)));
  const [world] = results(game.end()).worlds;
  assert.deepEqual(
    world.decisions.map(({ opened, not }) => [opened, not]),
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ],
  );
  assert.deepEqual(world.began, { seat: 2, cascade: 'open' });
  assert.deepEqual(
    world.decisions.map(({ cascade }) => cascade),
    [null, null, 'open', null],
  );
  assert.equal(world.decisions[2].agrees, false);
  assert.equal(world.end, game.pays ? 'right' : 'wrong');
});

test('sentences follow the figures, also of one world and before the model has run', () => {
  const say = (key, ...values) => [key, ...values].join('|');
  const all = results(new Game({ ...SETUP, worlds: 1 }).played('bayes'));
  const model = (seeing, alone) => ({
    seeing: { unpredictability: seeing },
    alone: { unpredictability: alone },
  });
  assert.match(sentences(say, all)[0], /^class.said.one/);
  assert.match(sentences(say, all)[2], /^class.said.waiting\|class.said.oneWorld/);
  assert.match(sentences(say, all, model(0.3, 0.2))[2], /class.said.more\|30\|20/);
  assert.match(sentences(say, all, model(0.2, 0.2))[2], /class.said.less\|20\|20/);
  const two = sentences(say, results(new Game(SETUP).played('chance')));
  assert.match(two[0], /^class.said.ends\|class.pays(Not)?\|\d\|2\|/);
});

test('rows for the teacher: the guess stands beside the worlds that ended right, each seat has a line', () => {
  const all = results(new Game(SETUP).played('bayes'));
  const rows = answerRows((key) => key, all, 2, null);
  assert.deepEqual(
    rows.find(({ question }) => question === 'class.row.right'),
    { part: 'class', question: 'class.row.right', guess: 2, outcome: all.seeing.ends.right },
  );
  assert.deepEqual(
    answerRows((key) => key, null, 2, null),
    [],
  );
  const lines = decisionsCsv(all).trimEnd().split('\r\n');
  assert.equal(lines.length, 10);
  assert.ok(lines.every((line) => line.split(',').length === 12));
  assert.match(lines[1], /^[A-Z2-9]{4}-9-2-67,(true|false),1,1,true,(true|false),0,0,/);
});

test('worlds with one share are counted together', () => {
  assert.deepEqual(counted([0.5, 0, 0.5]), [
    [0, 1],
    [0.5, 2],
  ]);
});
