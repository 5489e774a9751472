import { seatsOf, sees } from './setup.js';
import { Bayesians, logOdds, probability } from './cascade.js';
import { Game } from './game.js';
import { inequality, unpredictability, unpredictabilityWithoutEach } from './inequality.js';

/** How a world ended: in a cascade to the right or to the wrong, or in none. */
export function endOf(cascade, pays) {
  return cascade === null ? 'none' : (cascade === 'open') === pays ? 'right' : 'wrong';
}

/** A decision beside Bayes: what was seen, what was best, and the cascade in which the seat stood. */
function judged(game, bayesians, decision) {
  const { seat, open } = decision;
  const { opened, not } = game.seen(seat) ?? { opened: 0, not: 0 };
  const good = game.good(seat);
  const best = bayesians.best(opened, not, good);
  const cascade = bayesians.cascade(opened, not);
  const agrees = best === 'either' || (best === 'open') === open;
  return { ...decision, good, opened, not, best, cascade, agrees };
}

/** A world of a game: its decisions beside Bayes, how many opened, where a cascade began, how it ended. */
function judgedWorld(game, bayesians, world) {
  const decisions = game.of(world).map((decision) => judged(game, bayesians, decision));
  const opened = decisions.filter(({ open }) => open).length;
  const all = { world, sees: sees(game.setup, world), decisions, opened, share: opened / decisions.length };
  if (!all.sees) {
    return { ...all, began: null, end: null };
  }
  const last = bayesians.cascade(opened, decisions.length - opened);
  const states = [...decisions.slice(1).map(({ cascade }) => cascade), last];
  const at = states.findIndex((cascade) => cascade !== null);
  const began = at < 0 ? null : { seat: decisions[at].seat, cascade: states[at] };
  return { ...all, began, end: endOf(last, game.pays) };
}

/** The numbers of choices in a world: opened, not. */
export function choices(opened, people) {
  return [opened, people - opened];
}

/** The worlds in which others are seen, how they ended, and how far they differ. */
export function compared(worlds) {
  const counted = worlds.map(({ opened, people }) => choices(opened, people));
  const count = (end) => worlds.filter((world) => world.end === end).length;
  return {
    worlds: worlds.length,
    ends: { right: count('right'), wrong: count('wrong'), none: count('none') },
    shares: worlds.map(({ opened, people }) => opened / people),
    inequality: inequality(counted),
    unpredictability: unpredictability(counted),
  };
}

/** Student's t at 97.5 % with 159 degrees of freedom, for 160 lucks. */
const T = 1.975;

/**
 * By how much the worlds of one set are farther apart than those of another with the same lucks, in
 * unpredictability, as an interval of 95 %: the jackknife over lucks, each of which is left out of both.
 */
export function farther(ones, others) {
  const [some, other] = [ones, others].map((worlds) => worlds.map(({ opened, people }) => choices(opened, people)));
  const without = unpredictabilityWithoutEach(other);
  const gaps = unpredictabilityWithoutEach(some).map((value, luck) => value - without[luck]);
  const lucks = gaps.length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / lucks;
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  const half = T * Math.sqrt(((lucks - 1) / lucks) * squares);
  const whole = unpredictability(some) - unpredictability(other);
  return { low: whole - half, high: whole + half };
}

function seeing(worlds) {
  const some = worlds.filter((world) => world.sees);
  return compared(some.map((world) => ({ ...world, people: world.decisions.length })));
}

function worldsOf(game, bayesians) {
  return Array.from({ length: game.setup.worlds + 1 }, (none, world) => world)
    .map((world) => judgedWorld(game, bayesians, world))
    .filter(({ decisions }) => decisions.length > 0);
}

/** What all signals of a game say together. */
function together(game) {
  const good = game.decisions.filter(({ seat }) => game.good(seat)).length;
  const bad = game.decisions.length - good;
  return { good, bad, probability: probability((good - bad) * logOdds(game.accuracy)) };
}

/** The results of a game that has ended. */
export function results(game) {
  const bayesians = new Bayesians(seatsOf(game.setup, 0), game.accuracy, game.setup.tie);
  const worlds = worldsOf(game, bayesians);
  const all = worlds.flatMap(({ decisions }) => decisions);
  const against = all.filter(({ cascade, good }) => cascade !== null && good !== (cascade === 'open'));
  const people = Math.max(
    1,
    ...worlds.filter((world) => world.sees).map(({ decisions }) => decisions.length),
  );
  const seats = new Set(all.map(({ seat }) => seat));
  const { decisions } = new Game(game.setup).played('bayes');
  const same = new Game(game.setup, { decisions: decisions.filter(({ seat }) => seats.has(seat)) });
  const bayesian = worldsOf(same, bayesians);
  return {
    game,
    worlds,
    people,
    decisions: all.length,
    agree: all.filter(({ agrees }) => agrees).length,
    either: all.filter(({ best }) => best === 'either').length,
    against: against.length,
    followed: against.filter(({ agrees }) => agrees).length,
    played: all.filter(({ by }) => by !== 'student').length,
    together: together(game),
    seeing: seeing(worlds),
    bayesian: seeing(bayesian),
    alone: worlds.find((world) => !world.sees) ?? null,
    theory: new Bayesians(people, game.accuracy, game.setup.tie).ends(),
  };
}
