import { refusals } from './engine.js';
import { setsText } from './world.js';

/** The number of workers that leave the page fluid; where there are two cores, it hardly needs its own. */
export function poolSize(cores) {
  return cores > 2 ? Math.min(6, cores - 1) : cores || 1;
}

/** Months of a replication that are run before it is looked whether something else goes first. */
const STRIDE = 6;

/** Workers that run whole replications while the user looks. */
export class Pool {
  constructor(engine, size) {
    this.engine = engine;
    this.size = size;
    this.idle = [];
    this.busy = new Set();
    this.jobs = [];
    this.free = Promise.resolve();
  }

  /** Lets no replication go on before something that the user waits for is there. */
  giveWay(answer) {
    this.free = Promise.allSettled([this.free, answer]);
    return answer;
  }

  /** Gives up what is under way and runs other jobs: [side, scenario, sets, number]; failed hears why one was not. */
  run(jobs, told, failed = () => {}) {
    this.stop();
    this.jobs = [...jobs];
    Object.assign(this, { told, failed });
    while (this.idle.length + this.busy.size < Math.min(this.size, this.jobs.length)) {
      this.hire();
    }
    this.idle.splice(0).forEach((client) => this.next(client));
  }

  /** Gives up jobs that have not begun. */
  drop(which) {
    this.jobs = this.jobs.filter((job) => !which(job));
  }

  stop() {
    this.jobs = [];
    Object.assign(this, { told: () => {}, failed: () => {} });
    for (const client of this.busy) {
      client.close();
    }
    this.busy.clear();
  }

  async hire() {
    const place = { close: () => {} };
    this.busy.add(place);
    const client = await this.engine.client().catch((error) => ({ lost: error.message, close() {} }));
    const wanted = this.busy.delete(place);
    if (wanted && client.lost) {
      this.failed(client.lost);
    } else if (wanted) {
      this.next(client);
    } else {
      client.close();
    }
  }

  async next(client) {
    const job = this.jobs.shift();
    if (!job) {
      this.idle.push(client);
      return;
    }
    this.busy.add(client);
    const { told } = this;
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
      this.failed(problems.join(' '));
    }
    if (answer.failed) {
      client.close();
      this.replace();
    } else {
      this.next(client);
    }
  }

  /** Hires another worker for one that broke down, if jobs are left for it. */
  replace() {
    if (this.jobs.length > 0) {
      this.hire();
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
