import { rowsOf } from './series.js';

/** The number of replications that the page fills in. */
export const REPLICATIONS = 20;
const REST = 1200;

/** The replications of the worlds that are shown, filled in while the user looks. */
export class Replications {
  constructor(pool, told) {
    this.pool = pool;
    this.told = told;
    this.rows = { left: new Map(), right: new Map() };
  }

  /** The rows of a side by the number of the replication. */
  of(side) {
    return this.rows[side];
  }

  /** Forgets those of sides that have changed. */
  forget(sides) {
    if (sides.length > 0) {
      clearTimeout(this.resting);
      this.pool.stop();
      sides.forEach((side) => (this.rows[side] = new Map()));
    }
  }

  /** Has those run that are missing, the same number on all sides first. */
  fill(sides, scenario, sets, width) {
    const jobs = [];
    for (let number = 0; number < REPLICATIONS; number++) {
      for (const side of sides.filter((some) => !this.rows[some].has(number))) {
        jobs.push([side, scenario, sets[side], number]);
      }
    }
    clearTimeout(this.resting);
    this.pool.stop();
    const take = (side, number, answer) => {
      this.rows[side].set(number, rowsOf(answer.series, width));
      this.told();
    };
    this.resting = setTimeout(() => this.pool.run(jobs, take), REST);
  }
}
