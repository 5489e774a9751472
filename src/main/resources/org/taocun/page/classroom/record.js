import { Game } from './game.js';
import { LETTERS, codeOf, seatsOf, setupOf } from './setup.js';
import { mixed } from './draws.js';

const BITS = 5;
const KINDS = [null, 'bayes', 'chance'];

function lettersOf(bits) {
  const padded = bits.padEnd(Math.ceil(bits.length / BITS) * BITS, '0');
  return padded.replace(/.{5}/g, (five) => LETTERS[Number.parseInt(five, 2)]);
}

function bitsOf(letters) {
  return [...letters].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(BITS, '0')).join('');
}

/** Two letters by which a slip, or the tablet of another game, is told. */
function check(setup, tablet, letters) {
  const text = [codeOf(setup), tablet, letters].join(' ');
  const hash = [...text].reduce((sum, letter) => mixed(sum + letter.codePointAt(0) + 1), 0);
  return LETTERS[hash & 31] + LETTERS[(hash >>> 5) & 31];
}

/**
 * The decisions of a tablet as a short code such as 2-KQ7X: its world from 1, 0 for all; who decided for
 * the rest, each decision of a student and an end mark in letters of five bits; two letters of check.
 */
export function tabletCode(game) {
  const tablet = game.world === null ? 0 : game.world + 1;
  const made = game.decisions.filter(({ by }) => by === 'student').map(({ open }) => Number(open));
  const rest = KINDS.indexOf(game.rest);
  const letters = lettersOf(`${rest.toString(2).padStart(2, '0')}${made.join('')}1`);
  return `${tablet}-${letters}${check(game.setup, tablet, letters)}`;
}

/** The game of a tablet's code; null if the code is none, or of another game. */
export function tabletOf(setup, code) {
  const parts = /^([0-6])-([A-Z2-9]{1,13})([A-Z2-9]{2})$/.exec(code.replace(/\s/g, '').toUpperCase());
  if (!parts || check(setup, Number(parts[1]), parts[2]) !== parts[3]) {
    return null;
  }
  const world = parts[1] === '0' ? null : Number(parts[1]) - 1;
  const bits = bitsOf(parts[2]).replace(/10*$/, '');
  const rest = KINDS[Number.parseInt(bits.slice(0, 2), 2)];
  const made = [...bits.slice(2)].map((bit) => bit === '1');
  const seats = world === null ? setup.students : world <= setup.worlds ? seatsOf(setup, world) : -1;
  if (made.length > seats || rest === undefined) {
    return null;
  }
  const game = made.reduce((sum, open) => sum.look().decide(open), new Game(setup, { world }));
  return rest ? game.played(rest) : game.with({ fresh: false });
}

/**
 * What an address holds of the class: the code of the game, the guess, 'gather' where other tablets are
 * gathered, 'over' where the results are shown, and the codes of the tablets.
 */
export function recordOf({ setup, guess, gather, over, games }) {
  return [
    codeOf(setup),
    ...(guess === '' ? [] : [`g${guess}`]),
    ...(gather ? ['gather'] : []),
    ...(over ? ['over'] : []),
    ...games.map(tabletCode),
  ].join('.');
}

/** What such a text holds; null if it is none. */
export function gamesOf(text) {
  const [code, ...rest] = text.split('.');
  const setup = setupOf(code);
  if (!setup) {
    return null;
  }
  const words = rest.filter((part) => /^(g\d|gather|over)$/.test(part));
  const games = rest.filter((part) => !words.includes(part)).map((part) => tabletOf(setup, part));
  const guessed = words.find((part) => part.length === 2);
  const guess = guessed ? Number(guessed[1]) : '';
  if (games.includes(null) || guess > setup.worlds) {
    return null;
  }
  return { setup, guess, gather: words.includes('gather'), over: words.includes('over'), games };
}

/** The part of an address that holds a game; any other text as it is. */
export function recordIn(text) {
  return new URLSearchParams(text.slice(text.indexOf('#') + 1)).get('village') ?? text.trim();
}
