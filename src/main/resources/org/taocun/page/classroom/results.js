import { seatsOf, sees } from './setup.js';
import { Bayesians, logOdds, probability } from './cascade.js';
import { Game } from './game.js';
import { inequality, unpredictability } from './inequality.js';

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
  const same = new Game(game.setup).played('bayes').decisions.slice(0, all.length);
  const bayesian = worldsOf(new Game(game.setup, same), bayesians);
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
