import { LUCKS, MEASURES, headline } from './steps.js';
import { Pool, poolSize } from '../pool.js';

/** The runs of steps: every arm with the same lucks, each kept once it has been run. */
export class Lucks {
  constructor(engine, scenarios) {
    this.pool = new Pool(engine, poolSize(navigator.hardwareConcurrency));
    this.scenarios = new Map(scenarios.map((one) => [one.name, one]));
    this.kept = new Map();
  }

  /** Runs what a step lacks; tells how many of its runs are done. Resolves when all are. */
  run(step, told) {
    const missing = step.arms
      .flatMap((arm) => Array.from({ length: LUCKS }, (_, luck) => [arm, luck]))
      .filter(([arm, luck]) => !this.arm(step, arm)[luck]);
    const all = step.arms.length * LUCKS;
    let left = missing.length;
    told(all - left, all);
    return new Promise((done) => {
      if (left === 0) {
        this.pool.stop();
        done();
        return;
      }
      const scenario = this.scenarios.get(step.scenario);
      const jobs = missing.map(([arm, luck]) => [arm, scenario, arm.sets, luck]);
      this.pool.run(jobs, (arm, luck, answer) => {
        this.arm(step, arm)[luck] = {
          value: MEASURES[step.measure].value(answer),
          money: headline(answer, 'publicSpendingYuan'),
        };
        left--;
        told(all - left, all);
        if (left === 0) {
          done();
        }
      });
    });
  }

  stop() {
    this.pool.stop();
  }

  arm(step, { sets }) {
    const key = JSON.stringify([step.scenario, step.measure, sets]);
    if (!this.kept.has(key)) {
      this.kept.set(key, []);
    }
    return this.kept.get(key);
  }

  /** What was found of each arm of a step: outcomes and public money by the keys of its arms. */
  found(step) {
    const of = (part) =>
      Object.fromEntries(step.arms.map((arm) => [arm.key, this.arm(step, arm).map((run) => run[part])]));
    return { outcomes: of('value'), money: of('money') };
  }
}
