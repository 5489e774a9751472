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
  unpredictabilityWithoutEach,
} from '../../main/resources/org/taocun/page/classroom/inequality.js';
import { compared, farther, results } from '../../main/resources/org/taocun/page/classroom/results.js';
import { Gathered } from '../../main/resources/org/taocun/page/classroom/gathered.js';
import { gamesOf, recordOf, tabletCode, tabletOf } from '../../main/resources/org/taocun/page/classroom/record.js';
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
  unpredictabilityWithoutEach(three).forEach((value, left) =>
    close(value, unpredictability(three.filter((world, at) => at !== left))),
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
  const model = (seeing, alone, low, high) => ({
    seeing: { unpredictability: seeing },
    alone: { unpredictability: alone },
    farther: { low, high },
  });
  assert.match(sentences(say, all)[0], /^class.said.one/);
  assert.match(sentences(say, all)[2], /^class.said.waiting\|class.said.oneWorld/);
  assert.match(sentences(say, all, model(0.3, 0.2, 0.05, 0.15))[2], /class.said.more\|30\|20\|5\|15/);
  assert.match(sentences(say, all, model(0.2, 0.2, -0.1, -0.011))[2], /class.said.less\|20\|20\|−10\|−1.1/);
  assert.match(sentences(say, all, model(0.3, 0.2, -0.05, 0.25))[2], /class.said.unclear\|30\|20/);
  const two = sentences(say, results(new Game(SETUP).played('chance')));
  assert.match(two[0], /^class.said.ends\|class.pays(Not)?\|\d\|2\|/);
});

test('rows for the teacher: the guess stands beside the worlds that ended right, each seat has a line', () => {
  const all = results(new Game(SETUP).played('bayes'));
  const rows = answerRows((key) => key, all, 2, null);
  assert.deepEqual(
    rows.find(({ question }) => question === 'class.row.right'),
    { part: 'village', question: 'class.row.right', guess: 2, outcome: all.seeing.ends.right },
  );
  assert.deepEqual(
    answerRows((key) => key, null, 2, null),
    [{ part: 'village', question: 'class.row.right', guess: 2, outcome: '' }],
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

/** Two sets of 40 worlds of 10 people. */
const worlds = (opened) => Array.from({ length: 40 }, (none, luck) => ({ opened: opened(luck), people: 10 }));

test('worlds are called farther apart only where the interval does not hold zero', () => {
  const split = worlds((luck) => (luck % 4 === 0 ? 10 : 0));
  const close = worlds((luck) => 5 + (luck % 2));
  const { low, high } = farther(split, close);
  const whole = compared(split).unpredictability - compared(close).unpredictability;
  assert.ok(low > 0 && low < whole && whole < high && high < 2 * whole, `${low} ${whole} ${high}`);
  const rest = farther(worlds((luck) => (luck % 7) + 1), worlds((luck) => (luck % 8) + 1));
  assert.ok(rest.low < 0 && rest.high > 0, 'so few lucks do not tell');
  const same = farther(close, close);
  assert.deepEqual([same.low, same.high], [0, 0]);
});

test('tablets of one world each show what one tablet of all shows, and merge to the same results', () => {
  const whole = [true, true, false, true, false, true, false, true, true].reduce(
    (game, open) => game.look().decide(open),
    new Game(SETUP),
  );
  const single = [0, 1, 2].map((world) =>
    whole.of(world).reduce((game, { seat, open }) => {
      const looking = game.look();
      assert.equal(looking.seat, seat);
      assert.deepEqual(looking.seen(), whole.seen(seat));
      assert.equal(looking.good(looking.seat), whole.good(seat));
      return looking.decide(open);
    }, new Game(SETUP, { world })),
  );
  assert.ok(single.every(({ phase }) => phase === 'last'));
  const gathered = new Gathered(SETUP);
  single.map(tabletCode).forEach((code) => assert.equal(gathered.add(` ${code.toLowerCase()}`), null));
  const [merged, one] = [gathered.merged, whole.end()].map((game) => ({ ...results(game), game: null }));
  assert.deepEqual(merged, one);
  assert.equal(gathered.add(tabletCode(whole)), null, 'one tablet of all takes their place');
  assert.equal(gathered.games.length, 1);
});

test('a code with fewer decisions than are gathered replaces none of them', () => {
  const played = (world, letters) =>
    [...letters].reduce((game, letter) => game.look().decide(letter === 'y'), new Game(SETUP, { world }));
  const gathered = new Gathered(SETUP);
  assert.equal(gathered.add(tabletCode(played(1, 'yyn'))), null);
  assert.deepEqual(gathered.add(tabletCode(played(1, 'n'))), ['class.refused.fewer', 3, 1]);
  assert.deepEqual(gathered.add(tabletCode(played(null, 'ny'))), ['class.refused.fewer', 3, 2]);
  assert.equal(gathered.merged.decisions.length, 3);
  assert.equal(gathered.add(tabletCode(played(2, 'y'))), null);
  assert.equal(gathered.add(tabletCode(played(1, 'nnn'))), null, 'as many are a correction');
});

test('the code of a tablet brings its decisions back, and slips and other games are refused', () => {
  const game = [true, false, false].reduce((all, open) => all.look().decide(open), new Game(SETUP));
  const code = tabletCode(game);
  assert.match(code, /^0-[A-Z2-9]{4}$/);
  assert.deepEqual({ ...tabletOf(SETUP, code) }, { ...game, fresh: false });
  const played = tabletOf(SETUP, tabletCode(game.played('chance')));
  assert.deepEqual(played.decisions, game.played('chance').decisions);
  assert.deepEqual({ ...tabletOf(SETUP, tabletCode(new Game(SETUP, { world: 2 }))) }, { ...new Game(SETUP, { world: 2 }) });
  const full = [...Array(60).keys()].reduce(
    (all, seat) => all.look().decide(seat % 3 > 0),
    new Game({ ...SETUP, students: 60 }),
  );
  assert.deepEqual(tabletOf(full.setup, tabletCode(full)).decisions, full.decisions);
  assert.equal(tabletOf({ ...SETUP, seed: 8 }, code), null);
  const slips = [...code].map((letter, at) => code.slice(0, at) + (letter === 'Z' ? 'Y' : 'Z') + code.slice(at + 1));
  slips.forEach((slip) => assert.equal(tabletOf(SETUP, slip), null, slip));
  for (const wrong of ['', '7-KQ7X', '2', '<b>', '0-', null].map(String)) {
    assert.equal(tabletOf(SETUP, wrong), null);
  }
});

test('a machine that gathers takes addresses too, and refuses the tablet of another game', () => {
  const game = new Game(SETUP, { world: 1 }).look().decide(true);
  const held = recordOf({ setup: SETUP, guess: 2, gather: false, over: false, games: [game] });
  assert.deepEqual({ ...gamesOf(held), games: [] }, { setup: SETUP, guess: 2, gather: false, over: false, games: [] });
  const gathered = new Gathered({ ...SETUP, seed: 3 });
  assert.equal(gathered.add(`file:///lesson.html#part=village&village=${held}&language=zh`), null);
  assert.deepEqual(gathered.setup, SETUP);
  assert.deepEqual(gathered.merged.decisions, game.decisions);
  const other = recordOf({ setup: { ...SETUP, seed: 4 }, guess: '', games: [new Game({ ...SETUP, seed: 4 })] });
  assert.equal(gathered.add(other)[0], 'class.refused.other');
  assert.equal(gathered.add('nonsense')[0], 'class.refused.tablet');
  for (const wrong of ['', 'x', `${held}.x`, `${held}.2-KQ7X`, 'KX4P-30-3-67.g5']) {
    assert.equal(gamesOf(wrong), null, wrong);
  }
});
