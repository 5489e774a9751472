import { refusals } from './engine.js';
import { setsText } from './world.js';

/** The number of workers that leave the page fluid; where there are two cores, it hardly needs its own. */
export function poolSize(cores) {
  return cores > 2 ? Math.min(6, cores - 1) : cores || 1;
}

/** Months of a replication that are run before it is looked whether something else goes first. */
const STRIDE = 6;

/** Workers that run whole replications while the user looks, those of the newest errand first. */
export class Pool {
  constructor(engine, size) {
    this.engine = engine;
    this.size = size;
    this.idle = [];
    this.hiring = new Map();
    this.busy = new Map();
    this.errands = [];
    this.free = Promise.resolve();
  }

  /** Jobs of one kind, which do not disturb those of others. */
  errand() {
    const errand = new Errand(this);
    this.errands.push(errand);
    return errand;
  }

  /** Lets no replication go on before something that the user waits for is there. */
  giveWay(answer) {
    this.free = Promise.allSettled([this.free, answer]);
    return answer;
  }

  /** Puts an errand before all others. */
  first(errand) {
    this.errands = [errand, ...this.errands.filter((one) => one !== errand)];
    this.staff();
  }

  /** Has workers for the jobs that wait, as far as the pool goes. */
  staff() {
    this.idle.splice(0).forEach((client) => this.next(client));
    const waiting = this.errands.flatMap((errand) => errand.jobs.map(() => errand));
    for (const errand of waiting.slice(this.hiring.size)) {
      if (this.hiring.size + this.busy.size < this.size) {
        this.hire(errand);
      }
    }
  }

  /** Sends the workers of an errand away. */
  dismiss(errand) {
    for (const [client, its] of this.busy) {
      if (its === errand) {
        client.close();
        this.busy.delete(client);
      }
    }
  }

  async hire(errand) {
    const place = {};
    this.hiring.set(place, errand);
    const client = await this.engine.client().catch((error) => ({ lost: error.message }));
    this.hiring.delete(place);
    if (client.lost) {
      errand.failed(client.lost);
    } else {
      this.next(client);
    }
  }

  async next(client) {
    const errand = this.errands.find(({ jobs }) => jobs.length > 0);
    if (!errand) {
      this.idle.push(client);
      return;
    }
    this.busy.set(client, errand);
    const job = errand.jobs.shift();
    const { told, failed } = errand;
    const [side, , , number] = job;
    const begun = performance.now();
    const answer = await this.whole(client, job);
    if (!this.busy.delete(client)) {
      return;
    }
    const problems = refusals(answer);
    if (problems.length === 0) {
      told(side, number, answer, performance.now() - begun);
    } else {
      failed(problems.join(' '));
    }
    if (answer.failed) {
      client.close();
      this.staff();
    } else {
      this.next(client);
    }
  }

  /** Runs a replication in parts; returns what the engine says after the last, or of its refusal. */
  async whole(client, [, scenario, sets, number]) {
    let answer = await client.ask('replicate', scenario.name, scenario.yaml, setsText(sets), number);
    while (refusals(answer).length === 0 && !answer.series) {
      await this.free;
      answer = await client.ask('proceed', STRIDE);
    }
    return answer;
  }
}

/** Jobs that a pool runs: [side, scenario, sets, number]. */
class Errand {
  constructor(pool) {
    this.pool = pool;
    this.stop();
  }

  /** Gives up what is under way and runs other jobs; failed hears why one was not run. */
  run(jobs, told, failed = () => {}) {
    this.stop();
    Object.assign(this, { jobs: [...jobs], told, failed });
    this.pool.first(this);
  }

  /** Gives up jobs that have not begun. */
  drop(which) {
    this.jobs = this.jobs.filter((job) => !which(job));
  }

  stop() {
    Object.assign(this, { jobs: [], told: () => {}, failed: () => {} });
    this.pool.dismiss(this);
    this.pool.staff();
  }
}
