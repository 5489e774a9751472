import { ACCURACIES, seatsOf, sees, worldOf } from './setup.js';
import { Bayesians, chanceToOpen } from './cascade.js';
import { KINDS, goodSignal, heads, pays } from './draws.js';

/**
 * A game of a class on one tablet: its setup, the world that the tablet goes round in (null: all), the
 * decisions of its seats so far, who decided for the rest ('bayes', 'chance' or null), and where it stands:
 * 'seat' (the tablet is on its way and shows nothing), 'signal' (a student looks), 'last' (all have
 * decided), 'end'.
 */
export class Game {
  constructor(setup, state = {}) {
    Object.assign(this, { setup, world: null, decisions: [], rest: null, phase: 'seat', fresh: false, ...state });
    Object.freeze(this);
  }

  /** The game of a class with the decisions of several tablets. */
  static merged(setup, games) {
    const decisions = games.flatMap((game) => game.decisions).sort((one, other) => one.seat - other.seat);
    return new Game(setup, { decisions, phase: 'end' });
  }

  /** The seats that this tablet goes round, from 0. */
  get seats() {
    const all = Array.from({ length: this.setup.students }, (none, seat) => seat);
    return this.world === null ? all : all.filter((seat) => worldOf(this.setup, seat) === this.world);
  }

  /** The seat whose turn it is; undefined after the last. */
  get seat() {
    return this.seats[this.decisions.length];
  }

  get pays() {
    return pays(this.setup.seed);
  }

  get accuracy() {
    return ACCURACIES.get(this.setup.accuracy);
  }

  /** Whether the signal of a seat is good. */
  good(seat) {
    return goodSignal(this.setup.seed, seat, this.accuracy);
  }

  /** What a seat sees: how many before it in its world opened and did not; null if it sees nobody. */
  seen(seat = this.seat) {
    const world = worldOf(this.setup, seat);
    if (!sees(this.setup, world)) {
      return null;
    }
    const before = this.of(world).filter((one) => one.seat < seat);
    const opened = before.filter((one) => one.open).length;
    return { opened, not: before.length - opened };
  }

  /** The decisions in a world, in order. */
  of(world) {
    return this.decisions.filter(({ seat }) => worldOf(this.setup, seat) === world);
  }

  /** Shows the signal of the seat whose turn it is. */
  look() {
    return this.phase === 'seat' ? this.with({ phase: 'signal', fresh: false }) : this;
  }

  /** Hides the signal again: somebody else may have the tablet. */
  covered() {
    return this.phase === 'signal' ? this.with({ phase: 'seat' }) : this;
  }

  /** Takes the decision of the seat, for good. */
  decide(open) {
    return this.phase === 'signal' ? this.taken(open, 'student') : this;
  }

  taken(open, by) {
    const decisions = [...this.decisions, { seat: this.seat, open, by }];
    const phase = decisions.length < this.seats.length ? 'seat' : 'last';
    return this.with({ decisions, phase, fresh: true });
  }

  /** Takes the last decision back, once: the seat decides again, on the same signal. */
  undo() {
    const between = this.phase === 'seat' || this.phase === 'last';
    const decisions = this.decisions.slice(0, -1);
    return this.fresh && between ? this.with({ decisions, phase: 'seat', fresh: false }) : this;
  }

  /** Ends the game, early if seats are left. */
  end() {
    return this.with({ phase: 'end', fresh: false });
  }

  /** Has the seats that are left decided for: by 'bayes' or 'chance'. */
  played(by) {
    let game = this.with({ phase: 'seat', rest: by });
    const people = seatsOf(this.setup, 0);
    const bayesians = new Bayesians(people, this.accuracy, this.setup.tie);
    while (game.seat !== undefined) {
      const chance = heads(this.setup.seed, KINDS.chance, game.seat);
      game = game.taken(by === 'chance' ? chance : openByBayes(game, bayesians), by);
    }
    return game.end();
  }

  with(state) {
    return new Game(this.setup, { ...this, ...state });
  }
}

/** Whether the Bayesian on the seat of a game opens; undecided, by the rule of the setup. */
function openByBayes(game, bayesians) {
  const { seat, setup } = game;
  const { opened, not } = game.seen() ?? { opened: 0, not: 0 };
  const odds = bayesians.odds(opened, not);
  const chance = chanceToOpen(odds, game.good(seat), game.accuracy, setup.tie);
  return chance === 0.5 ? heads(setup.seed, KINDS.coin, seat) : chance === 1;
}
