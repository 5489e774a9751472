import { rowsOf } from './series.js';

/** The number of replications that the page fills in, and that of worlds in which a run takes long. */
export const REPLICATIONS = 20;
export const FEWER = 10;

const REST = 1200;
const LONGEST = 90_000;
const ENOUGH = 4;

/** How many replications of so many worlds are run, if one takes so many milliseconds. */
export function aim(milliseconds, worlds, workers) {
  return (milliseconds * REPLICATIONS * worlds) / workers > LONGEST ? FEWER : REPLICATIONS;
}

/** The replications of the worlds that are shown, filled in while the user looks. */
export class Replications {
  constructor(pool, told) {
    this.pool = pool;
    this.errand = pool.errand();
    this.told = told;
    this.rows = { left: new Map(), right: new Map() };
    this.keys = {};
    this.sides = [];
    this.goal = REPLICATIONS;
    this.times = [];
  }

  /** The rows of a side by the number of the replication. */
  of(side) {
    return this.rows[side];
  }

  /** About how many seconds the missing replications take; not known before some are there. */
  get secondsLeft() {
    if (this.times.length < ENOUGH) {
      return Number.NaN;
    }
    const missing = this.sides.reduce((sum, side) => sum + Math.max(0, this.goal - this.rows[side].size), 0);
    const each = this.times.slice(-ENOUGH).reduce((sum, time) => sum + time, 0) / ENOUGH;
    return (missing * each) / this.pool.size / 1000;
  }

  /** Takes the worlds that are shown from now on; forgets the replications of those that are new. */
  expect(sides, scenario, sets) {
    const keys = sides.map((side) => JSON.stringify([scenario.name, sets[side]]));
    const fresh = sides.filter((side, n) => this.keys[side] !== keys[n]);
    if (fresh.length === 0 && sides.join() === this.sides.join()) {
      return;
    }
    clearTimeout(this.resting);
    this.errand.stop();
    this.filled = false;
    this.goal = REPLICATIONS;
    this.times = [];
    this.sides = sides;
    fresh.forEach((side) => (this.rows[side] = new Map()));
    sides.forEach((side, n) => (this.keys[side] = keys[n]));
  }

  /** Takes the whole run that the user has watched, which need not be run again. */
  take(side, number, rows) {
    if (number < REPLICATIONS && !this.rows[side].has(number)) {
      this.rows[side].set(number, rows);
      this.errand.drop((job) => job[0] === side && job[3] === number);
      this.told();
    }
  }

  /** Has those run that are missing, the same number on all sides first, that of the watched run last. */
  fill(scenario, sets, width, watched) {
    if (this.filled) {
      return;
    }
    this.filled = true;
    const numbers = Array.from({ length: REPLICATIONS }, (_, number) => number);
    const order = [...numbers.filter((number) => number !== watched), watched].slice(0, REPLICATIONS);
    const jobs = order.flatMap((number) =>
      this.sides
        .filter((side) => !this.rows[side].has(number))
        .map((side) => [side, scenario, sets[side], number]),
    );
    const take = (side, number, answer, milliseconds) => {
      this.rows[side].set(number, rowsOf(answer.series, width));
      this.slow(milliseconds, watched);
      this.told();
    };
    this.resting = setTimeout(() => this.errand.run(jobs, take), REST);
  }

  /** Is content with fewer replications where each takes long; the first ones may only be cold. */
  slow(milliseconds, watched) {
    this.times.push(milliseconds);
    if (this.times.length >= ENOUGH) {
      this.goal = Math.min(this.goal, aim(Math.min(...this.times), this.sides.length, this.pool.size));
    }
    if (this.goal < REPLICATIONS) {
      const spare = this.goal - (watched < this.goal ? 0 : 1);
      this.errand.drop((job) => job[3] >= spare && job[3] !== watched);
    }
  }
}
