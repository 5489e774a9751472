import { LUCKS, MEASURES, headline } from './steps.js';

/**
 * The runs of steps: every arm with the same lucks, each kept once it has been run. Steps that wait are
 * run one after another. Tells when a run is there or has failed, and a step of which all are there.
 */
export class Lucks {
  constructor(pool, scenarios, told, found) {
    this.errand = pool.errand();
    this.scenarios = new Map(scenarios.map((one) => [one.name, one]));
    this.kept = new Map();
    this.waiting = [];
    this.problem = '';
    Object.assign(this, { told, found });
  }

  /** Runs a step before those that wait. */
  first(step) {
    if (this.waiting[0] !== step || this.problem) {
      this.waiting = [step, ...this.waiting.filter((one) => one !== step)];
      this.begin();
    }
  }

  /** Runs steps after those that wait. */
  later(steps) {
    const idle = this.waiting.length === 0;
    this.waiting.push(...steps.filter((one) => !this.waiting.includes(one)));
    if (idle) {
      this.begin();
    }
  }

  /** Whether a step is being run or waits. */
  waits(step) {
    return this.waiting.includes(step);
  }

  /** Begins with the step that is next, or goes on with it after a failure. */
  begin() {
    this.problem = '';
    const [step] = this.waiting;
    if (!step) {
      this.told();
      return;
    }
    const scenario = this.scenarios.get(step.scenario);
    const jobs = this.missing(step).map(([arm, luck]) => [arm, scenario, arm.sets, luck]);
    this.errand.run(
      jobs,
      (arm, luck, answer) => this.take(step, arm, luck, answer),
      (problem) => this.fail(problem),
    );
    if (jobs.length === 0) {
      this.end(step);
    } else {
      this.told();
    }
  }

  take(step, arm, luck, answer) {
    this.arm(step, arm)[luck] = {
      value: MEASURES[step.measure].value(answer),
      money: headline(answer, 'publicSpendingYuan'),
    };
    if (this.missing(step).length === 0) {
      this.end(step);
    } else {
      this.told();
    }
  }

  end(step) {
    this.waiting = this.waiting.filter((one) => one !== step);
    this.found(step);
    this.begin();
  }

  /** What was run is kept; the steps wait until they are begun again. */
  fail(problem) {
    this.errand.stop();
    this.problem = problem;
    this.told();
  }

  /** Gives up what is run and what waits; what was run is kept. */
  stop() {
    this.errand.stop();
    this.waiting = [];
    this.problem = '';
  }

  /** The runs of a step that are not there: arm and luck. */
  missing(step) {
    return step.arms
      .flatMap((arm) => Array.from({ length: LUCKS }, (_, luck) => [arm, luck]))
      .filter(([arm, luck]) => !this.arm(step, arm)[luck]);
  }

  /** The share of the runs of steps that are done. */
  share(steps) {
    const all = steps.reduce((sum, { arms }) => sum + arms.length * LUCKS, 0);
    const missing = steps.reduce((sum, step) => sum + this.missing(step).length, 0);
    return all === 0 ? 1 : 1 - missing / all;
  }

  arm(step, { sets }) {
    const key = JSON.stringify([step.scenario, step.measure, sets]);
    if (!this.kept.has(key)) {
      this.kept.set(key, []);
    }
    return this.kept.get(key);
  }

  /** The outcomes and the public money of a step by the keys of its arms. */
  of(step) {
    const part = (name) =>
      Object.fromEntries(step.arms.map((arm) => [arm.key, this.arm(step, arm).map((run) => run[name])]));
    return { outcomes: part('value'), money: part('money') };
  }
}
