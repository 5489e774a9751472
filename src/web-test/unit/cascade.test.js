import assert from 'node:assert/strict';
import test from 'node:test';
import { Bayesians, best, logOdds } from '../../main/resources/org/taocun/page/classroom/cascade.js';

const close = (some, other, by = 1e-12) => assert.ok(Math.abs(some - other) < by, `${some}, ${other}`);
const TIES = ['own', 'flip'];

test('two people, by hand: right, wrong, none', () => {
  const p = 2 / 3;
  const flip = new Bayesians(2, p, 'flip').ends();
  close(flip.right, (p * (1 + p)) / 2);
  close(flip.wrong, ((1 - p) * (2 - p)) / 2);
  close(flip.none, p * (1 - p));
  const own = new Bayesians(2, p, 'own').ends();
  close(own.right, p * p);
  close(own.wrong, (1 - p) * (1 - p));
  close(own.none, 2 * p * (1 - p));
});

test('closed forms of Bikhchandani, Hirshleifer and Welch and of Anderson and Holt', () => {
  for (const [n, p] of [
    [4, 0.6],
    [6, 2 / 3],
    [20, 0.8],
    [60, 0.55],
  ]) {
    const flip = new Bayesians(n, p, 'flip').ends();
    const begun = 1 - (p - p * p) ** (n / 2);
    close(flip.right, (p * (p + 1) * begun) / (2 * (1 - p + p * p)));
    close(flip.wrong, ((p - 2) * (p - 1) * begun) / (2 * (1 - p + p * p)));
    close(flip.none, 1 - begun);
    const own = new Bayesians(n, p, 'own').ends();
    close(own.none, (2 * p * (1 - p)) ** (n / 2));
    close(own.right / own.wrong, (p / (1 - p)) ** 2, 1e-9);
  }
});

/** The engine's way: everybody sees acts in order, knows what each signal would have led to, and takes odds. */
function ends(people, p, tie) {
  const sums = { right: 0, wrong: 0, none: 0 };
  const openings = (odds) =>
    [true, false].map((good) => {
      const choice = best(odds, good, p);
      return choice === 'either' ? (tie === 'flip' ? 0.5 : Number(good)) : Number(choice === 'open');
    });
  const seen = new Map();
  const go = (left, odds, chance, acts) => {
    const [good, bad] = openings(odds);
    seen.set(acts, odds);
    if (left === 0) {
      sums[good !== bad ? 'none' : good === 1 ? 'right' : 'wrong'] += chance;
      return;
    }
    for (const [signal, weight] of [
      [good, p],
      [bad, 1 - p],
    ]) {
      for (const [open, likely] of [
        [1, signal],
        [0, 1 - signal],
      ].filter(([, some]) => some > 0)) {
        const pays = open ? p * good + (1 - p) * bad : 1 - p * good - (1 - p) * bad;
        const not = open ? (1 - p) * good + p * bad : 1 - (1 - p) * good - p * bad;
        const after = good === bad ? odds : odds + Math.log(pays / not);
        go(left - 1, after, chance * weight * likely, acts + open);
      }
    }
  };
  go(people, 0, 1, '');
  return { sums, seen };
}

test('counts tell as much as the order: all sequences of signals and coins, one by one', () => {
  for (const tie of TIES) {
    for (const p of [0.55, 2 / 3, 0.9]) {
      for (const people of [1, 2, 5, 8]) {
        const bayesians = new Bayesians(people, p, tie);
        const slow = ends(people, p, tie);
        const fast = bayesians.ends();
        Object.entries(slow.sums).forEach(([end, chance]) => close(fast[end], chance));
        for (const [acts, odds] of slow.seen) {
          const opened = [...acts].filter((act) => act === '1').length;
          close(bayesians.odds(opened, acts.length - opened), odds, 1e-9);
        }
      }
    }
  }
});

test('a lead of two begins a cascade, at any count', () => {
  for (const tie of TIES) {
    const bayesians = new Bayesians(30, 0.6, tie);
    for (const [opened, not, cascade] of [
      [0, 0, null],
      [1, 0, null],
      [2, 0, 'open'],
      [13, 14, null],
      [13, 15, 'not'],
      [28, 2, 'open'],
    ]) {
      assert.equal(bayesians.cascade(opened, not), cascade);
    }
  }
});

test('one act against one signal: undecided if acts tell signals, the signal if coins blur them', () => {
  assert.equal(new Bayesians(2, 0.7, 'own').best(1, 0, false), 'either');
  const bayesians = new Bayesians(3, 2 / 3, 'flip');
  assert.equal(bayesians.best(1, 0, false), 'either');
  close(bayesians.odds(2, 0), logOdds(2 / 3) + Math.log(5 / 4));
});
